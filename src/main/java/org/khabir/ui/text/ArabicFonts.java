package org.khabir.ui.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts of this computer that can write Arabic. */
public final class ArabicFonts {

    /** Letters of all shapes, the Persian ones that Arabic news borrows, tashkeel, both sets of digits and Arabic signs. */
    private static final String NEEDED = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڤگ\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652ـ٠١٢٣٤٥٦٧٨٩0123456789،؛؟";
    /** Names that stand for whatever font the Java runtime chooses. */
    private static final Set<String> LOGICAL = Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

    private ArabicFonts() {
    }

    /** The families' names by the alphabet. Looks through all installed fonts, so it is to be called in the background. */
    public static List<String> installed() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT))
                .filter(family -> !LOGICAL.contains(family) && !family.equals(AppFont.FAMILY) && writesArabic(family))
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static boolean writesArabic(String family) {
        return new Font(family, Font.PLAIN, 12).canDisplayUpTo(NEEDED) < 0;
    }
}
