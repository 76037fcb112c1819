package org.khabir.i18n;

/**
 * A failure with a message for the person before the screen: what happened, to which file, and what to do. The key and
 * arguments are turned into the interface's language where it is shown.
 */
public class KhabirException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key a key of the {@code errors} bundle, such as {@code errors.case.locked}; it doubles as the error's stable code */
    public KhabirException(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public KhabirException(Throwable cause, String key, Object... arguments) {
        super(Messages.in(Language.ENGLISH).text(key, arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public String message(Messages messages) {
        return messages.text(key, arguments);
    }
}
