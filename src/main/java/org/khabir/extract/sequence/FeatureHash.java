package org.khabir.extract.sequence;

/** Numbers for strings and features, the same on every machine: 64-bit FNV-1a, mixed as SplitMix64 does. */
public final class FeatureHash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private FeatureHash() {
    }

    static long of(CharSequence text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The number of the feature that template {@code template} makes of {@code value}. */
    public static int feature(int template, long value) {
        return (int) (mix(value + template * 0x9e3779b97f4a7c15L) >>> 32);
    }

    public static long pair(long first, long second) {
        return mix(first) * 31 + second;
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
