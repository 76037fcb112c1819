package org.khabir.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.SQLException;
import org.khabir.model.Decision;
import org.khabir.model.Edit;

/** Records as the case's file holds them: the model's own fields as JSON, unlike the published format of an analysis. */
final class Json {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    @JsonSubTypes({
            @Type(value = Edit.PutTag.class, name = "putTag"),
            @Type(value = Edit.RemoveTag.class, name = "removeTag"),
            @Type(value = Edit.PutAnnotation.class, name = "putAnnotation"),
            @Type(value = Edit.RemoveAnnotation.class, name = "removeAnnotation"),
            @Type(value = Edit.PutCorrection.class, name = "putCorrection"),
            @Type(value = Edit.RemoveCorrection.class, name = "removeCorrection"),
            @Type(value = Edit.PutNamedEntry.class, name = "putNamedEntry"),
            @Type(value = Edit.RemoveNamedEntry.class, name = "removeNamedEntry"),
            @Type(value = Edit.PutDecision.class, name = "putDecision"),
            @Type(value = Edit.RemoveDecision.class, name = "removeDecision"),
            @Type(value = Edit.PutReading.class, name = "putReading"),
            @Type(value = Edit.RemoveArticle.class, name = "removeArticle"),
            @Type(value = Edit.RestoreArticle.class, name = "restoreArticle"),
            @Type(value = Edit.Batch.class, name = "batch")
    })
    private interface NamedEdits {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
            @Type(value = Decision.Same.class, name = "same"),
            @Type(value = Decision.Apart.class, name = "apart"),
            @Type(value = Decision.Called.class, name = "called"),
            @Type(value = Decision.Typed.class, name = "typed"),
            @Type(value = Decision.Sided.class, name = "sided"),
            @Type(value = Decision.Split.class, name = "split"),
            @Type(value = Decision.SameMeeting.class, name = "sameMeeting"),
            @Type(value = Decision.OtherMeeting.class, name = "otherMeeting"),
            @Type(value = Decision.OwnModel.class, name = "ownModel"),
            @Type(value = Decision.EntityNote.class, name = "entityNote")
    })
    private interface NamedDecisions {
    }

    /** What a record answers about itself (isCountry) is none of its fields, and may be called like one of them. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Edit.class, NamedEdits.class)
            .addMixIn(Decision.class, NamedDecisions.class)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that JSON cannot hold: " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) throws SQLException {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("The case holds a " + type.getSimpleName() + " that cannot be read", e);
        }
    }
}
