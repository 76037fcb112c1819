package org.khabir.extract.names;
/** Which words go on with an official designation and which do not; read from {@code designations.txt}, all folded. */
final class DesignationWords {

    private static final String FILE = "designations.txt";

    private final WordSections sections;

    private DesignationWords(WordSections sections) {
        this.sections = sections;
    }

    static DesignationWords shipped() {
        return new DesignationWords(WordSections.read(FILE));
    }

    private boolean has(String section, String word) {
        return sections.has(section, word);
    }

    /** Heads that are ordinary words too, beside those of the word lists: فرع، خلية. */
    boolean isHead(String word) {
        return has("HEAD", word);
    }

    /** مركز الأمن، منطقة الحرس: a head that names a body only before these. */
    boolean isPoliceUnit(String head, String next) {
        return has("POLICE_UNIT", head) && has("POLICE", next);
    }

    /** Parts of a larger body, which follows with ل: فرقة الأبحاث للحرس الوطني. */
    boolean isUnit(String head) {
        return has("UNIT", head);
    }

    /** Heads behind which the town belongs to the name. */
    boolean isSeated(String head) {
        return has("SEATED", head);
    }

    /** Heads whose genitives may be joined with و. */
    boolean joins(String head) {
        return has("JOINING", head);
    }

    /** Adjectives that end a designation, beside the official ones: هيئة الحوكمة الرشيدة. */
    boolean isAdjective(String word) {
        return has("ADJECTIVE", word);
    }

    /** Nouns that look like adjectives of relation. */
    boolean isNoAdjective(String word) {
        return has("NO_ADJECTIVE", word);
    }

    /** Words for bodies that are fields of work as well: لجنة الأمن والدفاع. */
    boolean isPortfolio(String word) {
        return has("PORTFOLIO", word);
    }

    /** Nouns that with ل say what a body is for: (ل)علوم الفلك. */
    boolean isPurpose(String word) {
        return has("PURPOSE", word);
    }

    /** Indefinite nouns that with و go on with a body's field: (و)مكافحة الفساد. */
    boolean isCoordinated(String word) {
        return has("COORDINATED", word);
    }

    /** True where the noun's complement comes with the preposition: الدفاع عن. */
    boolean governs(String noun, String preposition) {
        return has("GOVERNED", noun + "_" + preposition);
    }
}
