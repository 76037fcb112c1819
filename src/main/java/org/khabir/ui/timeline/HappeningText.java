package org.khabir.ui.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.model.MeetingStatus;
import org.khabir.i18n.DateWords;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.desk.CaseNames;

/** What is said of a happening in the list and where the pointer rests. */
final class HappeningText {

    private final Texts texts;
    private final CaseNames names;

    HappeningText(Texts texts, CaseNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** The days it can lie on; or that it lies before or after one, or that nothing says when. */
    String date(Happening happening) {
        DateText dates = new DateText(texts);
        if (happening.interval() != null) {
            String days = dates.of(happening.interval());
            return new DateWords(texts.wordingProperty().get()).timeOfDay(happening.value()).map(time -> texts.text("timeline.at", days, time)).orElse(days);
        }
        if (happening.isOneSided()) {
            return happening.earliest() == null ? texts.text("timeline.until", dates.of(happening.latest())) : texts.text("timeline.since", dates.of(happening.earliest()));
        }
        return texts.text("timeline.undated");
    }

    String kind(Happening happening) {
        return texts.text("terms.event." + happening.kind());
    }

    /** Empty for what took place. */
    String status(Happening happening) {
        return happening.status() == MeetingStatus.HELD ? "" : texts.text("terms.status." + happening.status());
    }

    String sources(Happening happening) {
        return happening.sources().filter(source -> !source.isBlank()).collect(Collectors.joining("، "));
    }

    /** What words say came before; empty where they say nothing. */
    String order(Happening happening) {
        return happening.after() == null ? "" : texts.text("timeline.after", happening.after().entry().summary());
    }

    /** As a line of text, its parts apart by tabs for spreadsheets. */
    String line(Happening happening) {
        return String.join("\t", date(happening), kind(happening), status(happening), happening.entry().summary().replace('\n', ' '), names.joined(happening.places()), sources(happening));
    }

    /** All of that in lines. */
    String details(Happening happening) {
        String head = Stream.of(date(happening), kind(happening), status(happening)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return List.of(head, happening.entry().summary(), names.joined(happening.places()), sources(happening), order(happening)).stream()
                .filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
