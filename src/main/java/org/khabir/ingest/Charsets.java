package org.khabir.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the character set of a text: a byte order mark decides, then valid UTF-8, then Arabic UTF-16 without a mark, then
 * ICU's detector, of whose guesses the first is taken that yields Arabic letters.
 */
final class Charsets {

    private static final int SAMPLE = 1 << 16;
    private static final double MOSTLY = 0.5;

    private Charsets() {
    }

    static String decode(byte[] bytes) {
        String text = new String(bytes, of(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Charset of(byte[] bytes) {
        return byMark(bytes)
                .or(() -> isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .or(() -> arabicUtf16(bytes))
                .orElseGet(() -> detected(bytes));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Strict, but a last character that the end of a sample cuts is forgiven. */
    private static boolean isUtf8(byte[] bytes) {
        for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut)).toString();
                return text.indexOf('\0') < 0;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return false;
    }

    /** UTF-16 shows by every other byte: 06 of the Arabic block, or 00 of the Latin one. */
    private static Optional<Charset> arabicUtf16(byte[] bytes) {
        int[] high = new int[2];
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        for (int i = 0; i < pairs * 2; i++) {
            if (bytes[i] == 0x06 || bytes[i] == 0x00) {
                high[i & 1]++;
            }
        }
        if (pairs == 0 || Math.max(high[0], high[1]) < pairs * 0.8) {
            return Optional.empty();
        }
        return Optional.of(high[0] > high[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Charset detected(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch[] guesses = detector.setText(sample).detectAll();
        for (CharsetMatch guess : guesses) {
            if (Charset.isSupported(guess.getName())) {
                Charset charset = Charset.forName(guess.getName());
                if (arabicShare(new String(sample, charset)) > MOSTLY) {
                    return charset;
                }
            }
        }
        Charset windows = Charset.forName("windows-1256");
        return arabicShare(new String(sample, windows)) > MOSTLY ? windows : StandardCharsets.UTF_8;
    }

    private static double arabicShare(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints().filter(c -> c >= 0x621 && c <= 0x64A).count();
        return letters == 0 ? 0 : (double) arabic / letters;
    }
}
