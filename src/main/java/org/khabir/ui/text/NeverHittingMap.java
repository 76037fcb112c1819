package org.khabir.ui.text;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cache that never answers, yet hands out every value put into it until it is cleared, so that its user can free them. */
final class NeverHittingMap<K, V> extends AbstractMap<K, V> {

    private final List<V> values = new ArrayList<>();

    @Override
    public V get(Object key) {
        return null;
    }

    @Override
    public V put(K key, V value) {
        values.add(value);
        return null;
    }

    @Override
    public Collection<V> values() {
        return values;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Set.of();
    }

    @Override
    public void clear() {
        values.clear();
    }
}
