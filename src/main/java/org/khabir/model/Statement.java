package org.khabir.model;

/**
 * Who said what, as an article tells it.
 *
 * @param id         unique within the article's analysis
 * @param span       from the first to the last of what tells it: the word of speech, the speaker where named, what is said
 * @param said       what is said, without quotation marks around it and without أن before it
 * @param speakerId  the speaker's entity id; null where the speaker is no entity (شهود عيان)
 * @param speaker    the words that name the speaker; null where only a pronoun, or a verb without subject, stands for an entity
 * @param audienceId the entity it is said to or through (لوكالة رويترز), null where none is stated
 * @param occasion   the words for the speech itself (تصريح صحفي، بيان), null where there are none
 */
public record Statement(String id, StatementKind kind, StatementAct act, Span span, Span said, String speakerId, Span speaker,
                        String audienceId, Span occasion, Provenance provenance) {

    /** This statement with the entities that stand for its own after corrections; both may be null. */
    public Statement of(String newSpeakerId, String newAudienceId) {
        return new Statement(id, kind, act, span, said, newSpeakerId, speaker, newAudienceId, occasion, provenance);
    }
}
