package org.khabir.model;

import java.util.List;

/** What an edit did, in any language: a message key of the {@code edit} bundle and its arguments. */
public record EditLabel(String key, List<String> arguments) {

    public EditLabel {
        arguments = List.copyOf(arguments);
    }

    public static EditLabel of(String key, String... arguments) {
        return new EditLabel(key, List.of(arguments));
    }
}
