package org.khabir.extract.names;

/** Words beside persons’ names that are no part of them, and media that head an article; read from {@code persons.txt}. Immutable. */
final class PersonWords {

    private static final String FILE = "persons.txt";

    private final WordSections sections;

    private PersonWords(WordSections sections) {
        this.sections = sections;
    }

    static PersonWords shipped() {
        return new PersonWords(WordSections.read(FILE));
    }

    /** True for an honour (المعظم) and for a participle in the accusative (مؤكدا), which tells in what manner somebody acts; {@code norm} folded in full. */
    boolean endsName(String norm) {
        return sections.has("HONOUR", norm) || sections.has("PARTICIPLE", norm);
    }

    /** True for a word that goes on a rank (ركن، طيار), {@code norm} without article. */
    boolean isRankPart(String norm) {
        return sections.has("RANK_PART", norm);
    }

    /** True for a word of a rank that is named in French (الجنرال دوكور دارمي), and for foreign forms of address (الملا). */
    boolean isForeignRank(String norm) {
        return sections.has("FOREIGN_RANK", norm);
    }

    /** True for the honour behind a palace’s name (قصر البركة العامر). */
    boolean isPalaceHonour(String norm) {
        return sections.has("PALACE_HONOUR", norm);
    }

    /** True for a medium that is an ordinary word or another name but at the head of an article. */
    boolean isMediumInDateline(String norm) {
        return sections.has("DATELINE_MEDIUM", norm);
    }
}
