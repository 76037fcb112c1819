package org.khabir.ui.reader;

import java.util.List;

/**
 * What the reader says of a mark, in the interface's language; parts that there are none of are empty.
 *
 * @param heading  what it stands for
 * @param english  an entity's English name
 * @param kind     what it is, and how sure
 * @param lines    more about it, such as positions
 * @param counts   how often it is mentioned
 * @param meetings an entity's latest meetings
 * @param notes    what the analyst wrote about it
 */
record Card(String heading, String english, String kind, List<String> lines, String counts, List<String> meetings, List<String> notes) {

    Card {
        lines = lines.stream().filter(line -> !line.isBlank()).distinct().toList();
        meetings = List.copyOf(meetings);
        notes = List.copyOf(notes);
    }

    Card(String heading, String kind, List<String> lines) {
        this(heading, "", kind, lines, "", List.of(), List.of());
    }
}
