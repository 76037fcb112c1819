package org.khabir.extract.meetings;

/** How a trigger takes its arguments. */
enum Construction {
    /** Verb, subject, object: التقى، استقبل. */
    TRANSITIVE,
    /** As {@link #TRANSITIVE}, a meeting only where the object is a person: زار. */
    VISIT,
    /** The partner stands behind مع or بـ, or subjects are several: اجتمع. */
    MEET_WITH,
    /** As {@link #MEET_WITH}, a meeting only with a human partner: بحث، ناقش. */
    TALK_WITH,
    /** A noun that names a meeting: لقاء، مباحثات. */
    NOUN,
    /** A noun that names a call, where a word says so or a verb carries it: اتصال. */
    CALL_NOUN,
    /** A verb that carries a noun and has the subject: عقد، أجرى. */
    LIGHT,
    /** A verb that carries a noun and has no human subject: انعقد، جرى. */
    PASSIVE,
    /** A noun that names a gathering of many, a meeting only where somebody hosts it: مؤتمر. */
    FORUM,
    /** A verb behind a noun that has all participants as objects: جمع. */
    GATHER,
    /** The same verb with whoever brings the others together as its subject: جمع الوزير بين. */
    BRING;

    boolean isVerb() {
        return this == TRANSITIVE || this == VISIT || this == MEET_WITH || this == TALK_WITH || this == BRING;
    }

    boolean isNoun() {
        return this == NOUN || this == CALL_NOUN || this == FORUM;
    }
}
