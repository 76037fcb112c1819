package org.khabir.search.query;

import org.khabir.i18n.KhabirException;

/** A query that cannot be understood; its message says why and where. */
public final class QuerySyntaxException extends KhabirException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /** @param position UTF-16 offset into the query, from 0 */
    QuerySyntaxException(String key, int position, Object... arguments) {
        super(key, withPosition(position, arguments));
        this.position = position;
    }

    /** Where the trouble begins: a UTF-16 offset into the query, from 0. */
    public int position() {
        return position;
    }

    /** People count from 1; the position is the message's first argument. */
    private static Object[] withPosition(int position, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = String.valueOf(position + 1);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
