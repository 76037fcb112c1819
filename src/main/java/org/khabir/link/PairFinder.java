package org.khabir.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Finds the pairs of items that share a key, in little memory: a key is kept as 40 bits, so that a pair is to be looked at again. */
final class PairFinder {

    private static final int ITEM_BITS = 24;
    private static final long ITEM_MASK = (1L << ITEM_BITS) - 1;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int largestGroup;
    private long[] entries = new long[1024];
    private int size;

    /** @param largestGroup a key that more items share tells nothing and is passed over */
    PairFinder(int largestGroup) {
        this.largestGroup = largestGroup;
    }

    /** @param item from 0 to 16 million */
    void add(String key, int item) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = hash(key) << ITEM_BITS | item;
    }

    /** Each pair at least once, the smaller item first. */
    void forEachPair(BiConsumer<Integer, Integer> consumer) {
        Arrays.sort(entries, 0, size);
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && entries[to] >>> ITEM_BITS == entries[from] >>> ITEM_BITS) {
                to++;
            }
            if (to - from <= largestGroup) {
                pairs(from, to, consumer);
            }
        }
    }

    private void pairs(int from, int to, BiConsumer<Integer, Integer> consumer) {
        for (int i = from; i < to; i++) {
            for (int k = i + 1; k < to; k++) {
                if (entries[i] != entries[k]) {
                    consumer.accept((int) (entries[i] & ITEM_MASK), (int) (entries[k] & ITEM_MASK));
                }
            }
        }
    }

    /** FNV-1a. */
    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ each & 0xff) * FNV_PRIME;
        }
        return hash ^ hash >>> 40;
    }
}
