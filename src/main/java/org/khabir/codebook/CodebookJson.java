package org.khabir.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.khabir.model.Codebook;
import org.khabir.model.Tag;

/** A codebook as JSON: an object with {@code format}, {@code version} and {@code tags}, each with the tags under it. */
final class CodebookJson {

    private static final String FORMAT = "khabir-codebook";
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)).build();

    private record Document(String format, int version, List<Entry> tags) {
    }

    private record Entry(String id, String name, String color, String description, int key, boolean heading, List<Entry> tags) {
    }

    private CodebookJson() {
    }

    static void write(Codebook codebook, OutputStream out) throws IOException {
        MAPPER.writeValue(out, new Document(FORMAT, 1, under(null, codebook)));
    }

    /** @return null where the file is sound JSON but no codebook */
    static List<FileTag> read(InputStream in) throws IOException {
        Document document;
        try {
            document = MAPPER.readValue(in, Document.class);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonProcessingException unsound) {
                throw unsound;
            }
            return null;
        }
        return document == null || !FORMAT.equals(document.format) || document.tags == null ? null : tags(document.tags, "");
    }

    /** The line that the failure names, 0 where it names none. */
    static int line(JsonProcessingException failure) {
        return failure.getLocation() == null ? 0 : failure.getLocation().getLineNr();
    }

    private static List<Entry> under(String parentId, Codebook codebook) {
        return codebook.under(parentId).stream().map(tag -> entry(tag, codebook)).toList();
    }

    private static Entry entry(Tag tag, Codebook codebook) {
        return new Entry(Guids.of(tag.id()), tag.name(), tag.color(), tag.description(), tag.shortcut(), tag.heading(), under(tag.id(), codebook));
    }

    private static List<FileTag> tags(List<Entry> entries, String path) {
        return entries.stream().map(entry -> {
            String name = text(entry.name);
            String here = path + "\n" + name;
            return new FileTag(Guids.of(entry.id == null ? here : entry.id), name, entry.color, text(entry.description), entry.key,
                    entry.heading, 0, entry.tags == null ? List.of() : tags(entry.tags, here));
        }).toList();
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
