package org.khabir.extract.entities;

/** How a word that heads a position phrase points to a person. */
public enum HeadKind {
    /** One holds it at a time, so that it stands for a person by itself: رئيس، وزير، سفير. */
    OFFICE,
    /** Many hold it at a time: عضو، نائب، قيادي. */
    MEMBER,
    /** A trade; a role beside a name only: مهندس، صحفي. */
    PROFESSION,
    /** Fits holders of many offices: مسؤول، دبلوماسي، ضيف. */
    GENERIC,
    /** The same office elsewhere: نظيره. */
    COUNTERPART,
    /** Held towards somebody else in the text: موكله. */
    RELATION,
    /** Speaks for others, often unnamed: متحدث، ناطق. */
    SPEAKER,
    /** Somebody whom the text does not name: مصدر، مراسل. */
    SOURCE
}
