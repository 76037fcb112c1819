package org.khabir.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Codebook;
import org.khabir.model.EditLabel;
import org.khabir.model.Tag;
import org.khabir.ui.desk.FakeWorkspace;

class CodebookFilesTest {

    /** As MAXQDA, NVivo and ATLAS.ti write it: a byte order mark, upper-case GUIDs, braces, prefixes, short colours, Sets, notes. */
    private static final String FOREIGN = """
            \uFEFF<?xml version="1.0" encoding="utf-8" standalone="yes"?>
            <!-- Exported -->
            <q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="urn:QDA-XML:codebook:1.0 http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd" origin="Other 22.1">
              <q:Codes>
                <q:Code guid="6F0E1B7A-0D6C-4E0B-9C0A-3F2B1A4D5E6F" name="الأمن &amp; الحدود" isCodable="false" color="#F80">
                  <q:Description>كل ما يمسّ الحدود
            والمعابر</q:Description>
                  <q:NoteRef targetGUID="00000000-0000-0000-0000-000000000001"/>
                  <q:Code guid="{0a0b0c0d-1111-2222-3333-444455556666}" name="تهريب" isCodable="true" color="#00FF7F"/>
                  <q:Code guid="0a0b0c0d-1111-2222-3333-444455556667" name="معابر" isCodable="true"/>
                </q:Code>
                <q:Code guid="0a0b0c0d-1111-2222-3333-444455556668" name="Diplomacy" isCodable="true" color="rgb(1,2,3)"/>
              </q:Codes>
              <q:Sets>
                <q:Set guid="0a0b0c0d-1111-2222-3333-444455556669" name="مجموعة"><q:MemberCode targetGUID="0a0b0c0d-1111-2222-3333-444455556668"/></q:Set>
              </q:Sets>
            </q:CodeBook>
            """;
    private static final List<Tag> TAGS = List.of(
            new Tag("0a0b0c0d-1111-2222-3333-444455556661", "حرب <و> سلام", "#0072b2", "تعريف\nبسطرين & علامة", null, 0, 3, true),
            new Tag("0a0b0c0d-1111-2222-3333-444455556662", "أسلحة \"ثقيلة\"", "#d55e00", "", "0a0b0c0d-1111-2222-3333-444455556661", 0, 0, false),
            new Tag("0a0b0c0d-1111-2222-3333-444455556663", "Drones", "#009e73", "", "0a0b0c0d-1111-2222-3333-444455556662", 0, 0, false),
            new Tag("0a0b0c0d-1111-2222-3333-444455556664", "أ", "#cc79a7", "", "0a0b0c0d-1111-2222-3333-444455556661", 1, 0, false),
            new Tag("own", "قديم", "#6e7781", "", null, 1, 0, false));

    @TempDir
    Path folder;
    private final FakeWorkspace workspace = new FakeWorkspace();

    @ParameterizedTest
    @EnumSource
    void aCodebookComesBackAsItWas(CodebookFormat format) throws KhabirException {
        Path file = folder.resolve("دليل" + format.suffix());
        CodebookFiles.write(new Codebook(TAGS), format, file);

        assertThat(CodebookFiles.read(file, new Codebook(TAGS)).isNothing()).isTrue();
        carryOut(CodebookFiles.read(file, new Codebook(List.of())));

        assertThat(workspace.tags()).extracting(Tag::name).containsExactlyElementsOf(TAGS.stream().map(Tag::name).toList());
        assertThat(workspace.tags().getFirst()).isEqualTo(format == CodebookFormat.JSON ? TAGS.getFirst() : TAGS.getFirst().withShortcut(0));
        assertThat(workspace.tags().subList(1, 4)).isEqualTo(TAGS.subList(1, 4));
        assertThat(CodebookFiles.read(file, new Codebook(workspace.tags())).isNothing()).as("the id that is no GUID keeps its identity").isTrue();
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        carryOut(read("foreign.qdc", FOREIGN));

        List<Tag> tags = new Codebook(workspace.tags()).tags();
        assertThat(tags).extracting(Tag::name).containsExactly("الأمن & الحدود", "تهريب", "معابر", "Diplomacy");
        assertThat(tags).extracting(Tag::color).containsExactly("#ff8800", "#00ff7f", "#ff8800", "#6e7781");
        assertThat(tags).extracting(Tag::heading).containsExactly(true, false, false, false);
        assertThat(tags.getFirst().id()).isEqualTo("6f0e1b7a-0d6c-4e0b-9c0a-3f2b1a4d5e6f");
        assertThat(tags.getFirst().description()).isEqualTo("كل ما يمسّ الحدود\nوالمعابر");
        assertThat(tags.get(1).parentId()).isEqualTo(tags.getFirst().id());
        assertThat(tags.get(1).id()).isEqualTo("0a0b0c0d-1111-2222-3333-444455556666");
    }

    @Test
    void tellsHowManySetsArePassedOver() throws Exception {
        CodebookImport imported = read("sets.qdc", """
                <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
                  <Code guid="0a0b0c0d-1111-2222-3333-44445555666a" name="أمن" isCodable="true"/>
                </Codes><Sets>
                  <Set guid="0a0b0c0d-1111-2222-3333-44445555666b" name="مجموعة"><MemberCode targetGUID="0a0b0c0d-1111-2222-3333-44445555666a"/></Set>
                  <Set guid="0a0b0c0d-1111-2222-3333-44445555666c" name="أخرى"/>
                </Sets></CodeBook>""");

        assertThat(imported.sets()).isEqualTo(2);
        assertThat(imported.added()).isEqualTo(1);
        assertThat(read("none.qdc", "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes><Code guid='0a0b0c0d-1111-2222-3333-44445555666a' name='أمن'/></Codes></CodeBook>")
                .sets()).isZero();
    }

    @Test
    void writesWhatTheSchemaAsksFor() throws Exception {
        Path file = folder.resolve("out.qdc");
        CodebookFiles.write(new Codebook(List.of(new Tag("0a0b0c0d-1111-2222-3333-444455556661", "أمن\u0001", "#0072b2", "وصف", null))),
                CodebookFormat.QDC, file);

        assertThat(Files.readString(file)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Khabir">
                  <Codes>
                    <Code guid="0a0b0c0d-1111-2222-3333-444455556661" name="أمن" isCodable="true" color="#0072b2">
                      <Description>وصف</Description>
                    </Code>
                  </Codes>
                </CodeBook>""");
    }

    @Test
    void anImportChangesWhatIsThereAndAddsTheRest() throws Exception {
        carryOut(read("foreign.qdc", FOREIGN));
        workspace.tags.put("mine", new Tag("mine", "خاص بي", "#d55e00", "", "0a0b0c0d-1111-2222-3333-444455556667", 0, 2, false));

        CodebookImport second = read("again.qdc", """
                <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
                  <Code guid="0a0b0c0d-1111-2222-3333-444455556667" name="معابر برية" isCodable="true" color="#00ff7f">
                    <Code guid="6f0e1b7a-0d6c-4e0b-9c0a-3f2b1a4d5e6f" name="الأمن &amp; الحدود" isCodable="true" color="#ff8800"/>
                  </Code>
                  <Code guid="0a0b0c0d-1111-2222-3333-44445555666a" name="جديد" isCodable="true"/>
                </Codes></CodeBook>""");
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.changed()).isEqualTo(2);
        carryOut(second);

        Codebook codebook = new Codebook(workspace.tags());
        assertThat(codebook.tags()).extracting(codebook::path).containsExactly("Diplomacy", "معابر برية", "معابر برية › خاص بي",
                "معابر برية › الأمن & الحدود", "معابر برية › الأمن & الحدود › تهريب", "جديد");
    }

    @Test
    void aBadFileGivesOneClearMessage() throws IOException {
        failsWith("errors.codebook.malformed", "cut.qdc", FOREIGN.substring(0, 700));
        failsWith("errors.codebook.malformed", "text.qdc", "هذا ليس ملفًا");
        failsWith("errors.codebook.malformed", "cut.json", "{\"format\": \"khabir-codebook\", \"tags\": [{\"name\"");
        failsWith("errors.codebook.none", "page.qdc", "<html><body/></html>");
        failsWith("errors.codebook.none", "other.json", "{\"tags\": 5}");
        failsWith("errors.codebook.none", "list.json", "[1, 2]");
        failsWith("errors.codebook.empty", "empty.qdc", "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes/></CodeBook>");
        failsWith("errors.codebook.nameless", "nameless.qdc", "<CodeBook><Codes><Code guid='1' name=' '/></Codes></CodeBook>");
        failsWith("errors.codebook.twice", "twice.qdc", "<CodeBook><Codes><Code guid='1' name='أ'><Code guid='1' name='ب'/></Code></Codes></CodeBook>");
        assertThatThrownBy(() -> CodebookFiles.read(folder.resolve("missing.qdc"), new Codebook(List.of())))
                .isInstanceOfSatisfying(KhabirException.class, failure -> assertThat(failure.key()).isEqualTo("errors.codebook.unreadable"));
    }

    @Test
    void foreignEntitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "سر");
        Path file = folder.resolve("entity.qdc");
        Files.writeString(file, "<!DOCTYPE CodeBook [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + "<CodeBook><Codes><Code guid='1' name='أ'><Description>&x;</Description></Code></Codes></CodeBook>");

        assertThatThrownBy(() -> CodebookFiles.read(file, new Codebook(List.of()))).isInstanceOf(KhabirException.class);
    }

    private void failsWith(String key, String name, String content) throws IOException {
        assertThatThrownBy(() -> read(name, content)).as(name)
                .isInstanceOfSatisfying(KhabirException.class, failure -> assertThat(failure.key()).isEqualTo(key));
    }

    private CodebookImport read(String name, String content) throws IOException, KhabirException {
        Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        return CodebookFiles.read(file, new Codebook(workspace.tags()));
    }

    private void carryOut(CodebookImport imported) {
        workspace.edit(EditLabel.of("edit.codebook.import", "دليل"), imported.edit());
    }
}
