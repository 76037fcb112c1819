package org.khabir.ui.shell;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and is the same from then on. For one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
