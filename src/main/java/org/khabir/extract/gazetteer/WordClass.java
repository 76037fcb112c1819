package org.khabir.extract.gazetteer;

/** The word lists by which names are recognised; each is a section of {@code words.txt}. */
public enum WordClass {
    /** Forms of address (السيد، الدكتور، الشيخ): before a person's name, no part of it. */
    TITLE,
    /** Military and police ranks (الفريق، المشير، العميد). */
    RANK,
    /** Heads of a person's position (رئيس، وزير، سفير، الناطق), without the article. */
    ROLE,
    /** Given names. */
    FIRST_NAME,
    /** Given names that are common words too (نور، سعيد، كريم). */
    AMBIGUOUS_FIRST_NAME,
    /** Parts of known persons' names that are no given names. */
    SURNAME,
    /** Words that begin a compound name (عبد، أبو، بن، آل). */
    NAME_PREFIX,
    /** Heads of bodies' designations that need a complement (وزارة، مجلس، حزب). */
    ORGANIZATION_HEAD,
    /** Heads of bodies with the article that need an adjective (المجلس، الهيئة، الاتحاد). */
    BODY_HEAD,
    /** Heads that join nouns with و in one designation (وزارة التنمية والاستثمار). */
    JOINING_HEAD,
    /** Heads of bodies that are named with their seat (السفارة الفرنسية بتونس). */
    SEATED_HEAD,
    /** Heads that are common words too (إدارة، مركز، دار) and need more than one plain noun to make a name. */
    WEAK_HEAD,
    /** Definite heads that name a body only with a nationality (الحكومة التونسية، الخارجية الأمريكية). */
    NATIONAL_HEAD,
    /** Pairs, joined by _, that are built like a name and are none (مجلس_الإدارة). */
    GENERIC,
    /** Heads of facilities (مطار، قاعدة، سجن). */
    FACILITY_HEAD,
    /** Class nouns that are part of a place's name (ولاية، محافظة، جبل). */
    PLACE_HEAD,
    /** Class nouns that stand before a place's name and are no part of it (مدينة، قرية، العاصمة). */
    PLACE_CUE,
    /** Heads of events' names (مؤتمر، اتفاق، معركة). */
    EVENT_HEAD,
    /** Words before a medium's name (صحيفة، قناة، موقع). */
    MEDIA_CUE,
    /** Words before a weapon's or vehicle's designation (صاروخ، طائرة، دبابة). */
    EQUIPMENT_CUE,
    /** Adjectives that belong to designations (الوطني، الأعلى، المستقلة). */
    OFFICIAL_ADJECTIVE,
    /** Adjectives of nationality, in all their forms, with and without the article. */
    DEMONYM,
    /** Adjectives that look like part of a designation and are not (الحالي، السابق، المقبل). */
    PASSING_ADJECTIVE,
    /** Particles, pronouns, conjunctions, numerals and other words that no name holds. */
    FUNCTION,
    /** Verbs of saying and doing that begin or end a name's stretch. */
    VERB,
    /** Ordinary words of the news, by their frequency. */
    COMMON;

    /** True for given names, those that are common words too among them. */
    public boolean isGivenName() {
        return this == FIRST_NAME || this == AMBIGUOUS_FIRST_NAME;
    }
}
