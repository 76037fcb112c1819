package org.khabir.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.EntityType;

/** Names and what they are called in English, in tables; a dash stands for nothing. */
class EnglishNamesTest {

    private static final EnglishNames NAMES = new EnglishNames(Gazetteer.standard());

    @Test
    void translatesDesignationsOfBodies() throws IOException {
        assertNamed("designations.tsv", EntityType.ORGANIZATION);
    }

    @Test
    void translatesWhatAFacilityIsAndKeepsItsName() throws IOException {
        assertNamed("facilities.tsv", EntityType.FACILITY);
    }

    @Test
    void spellsPersonsAsNewspapersDo() throws IOException {
        assertNamed("persons.tsv", EntityType.PERSON);
    }

    @Test
    void givesWeaponsTheirDesignation() throws IOException {
        assertNamed("weapons.tsv", EntityType.EQUIPMENT);
    }

    @Test
    void alwaysRomanizesPersonsAndPlaces() {
        assertThat(NAMES.name("قشقيش المشعنن", EntityType.PERSON)).matches("[A-Z][a-z]+ al-[A-Z][a-z]+");
        assertThat(NAMES.name("عين البريصية", EntityType.LOCATION)).matches("[A-Za-z -]+");
        assertThat(NAMES.name("قشقيش المشعنن", EntityType.ORGANIZATION)).isNull();
    }

    @Test
    void doesNotMindTashkeelTatweelOrDigits() {
        assertThat(NAMES.name("وزارة الدّاخليّة التونسيـــة", EntityType.ORGANIZATION)).isEqualTo("Tunisian Interior Ministry");
        assertThat(NAMES.name("إس-٣٠٠", EntityType.EQUIPMENT)).isEqualTo("S-300");
        assertThat(NAMES.name("\"مستشفى\" (الرازي)", EntityType.FACILITY)).endsWith("Hospital");
    }

    private static void assertNamed(String table, EntityType type) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (var in = EnglishNamesTest.class.getResourceAsStream(table)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] row = line.split("\t");
                String english = Objects.requireNonNullElse(NAMES.name(row[0], type), "-");
                if (!english.equals(row[1])) {
                    wrong.add(row[0] + ": " + english + ", not " + row[1]);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
