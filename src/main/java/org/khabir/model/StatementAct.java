package org.khabir.model;

/** What is done by saying it. */
public enum StatementAct {
    /** Tells, holds or announces that it is so. */
    CLAIM,
    /** Says that it is not so (نفى). */
    DENIAL,
    /** Calls for it or demands it (دعا إلى، طالب بـ). */
    DEMAND,
    /** Warns of it or threatens with it (حذر من، هدد بـ). */
    WARNING,
    /** Judges it: welcomes or condemns (رحب بـ، أدان). */
    JUDGEMENT
}
