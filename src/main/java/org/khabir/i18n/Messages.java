package org.khabir.i18n;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. A key's first part names its bundle: {@code report.title} stands in
 * {@code report_ar.properties} and {@code report_en.properties} beside this class.
 */
public final class Messages {

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final List<Messages> ALL = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(Digits.values()).map(digits -> new Messages(language, digits))).toList();

    private final Language language;
    private final Locale formatLocale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Messages(Language language, Digits digits) {
        this.language = language;
        this.formatLocale = new Locale.Builder().setLanguage(language.locale().getLanguage())
                .setUnicodeLocaleKeyword("nu", digits.numberingSystem(language)).build();
    }

    /** The texts of {@code language}, with digits 0–9 as files and papers of the region write them. */
    public static Messages in(Language language) {
        return in(language, Digits.WESTERN);
    }

    /** @param digits of the numbers among the arguments; what is passed as a string stays as it is */
    public static Messages in(Language language, Digits digits) {
        return ALL.get(language.ordinal() * Digits.values().length + digits.ordinal());
    }

    public Language language() {
        return language;
    }

    /**
     * The text under {@code key}, with {@code arguments} filled in as {@link MessageFormat} does; numbers are written
     * without grouping by passing them as strings.
     *
     * @throws MissingResourceException where the key has no text
     */
    public String text(String key, Object... arguments) {
        int dot = key.indexOf('.');
        String pattern = bundle(key.substring(0, Math.max(dot, 0))).getString(key);
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, formatLocale).format(shown(arguments));
    }

    /** In a text from right to left a path is held together by marks, lest its separators change places. */
    private Object[] shown(Object[] arguments) {
        return !language.isRightToLeft() ? arguments : Arrays.stream(arguments)
                .map(each -> each instanceof Path path ? LEFT_TO_RIGHT_MARK + path + LEFT_TO_RIGHT_MARK : each).toArray();
    }

    /** All texts of one bundle, for libraries that want them so. */
    public ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(name, this::load);
    }

    private ResourceBundle load(String name) {
        return ResourceBundle.getBundle(Messages.class.getPackageName() + "." + name, language.locale(), NO_FALLBACK);
    }

    /** Whether the format is the text itself. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }
}
