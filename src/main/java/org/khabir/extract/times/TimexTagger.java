package org.khabir.extract.times;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.TimeTagger;
import org.khabir.extract.times.Meaning.Fixed;
import org.khabir.extract.times.Meaning.NearDay;
import org.khabir.extract.times.Meaning.Nothing;
import org.khabir.extract.times.Meaning.Shift;
import org.khabir.extract.times.Meaning.Weekday;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeType;
import org.khabir.text.Document;
import org.khabir.text.Proclitics;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/**
 * Marks expressions of time by tables and patterns, and gives them TIMEX3 values (ISO 24617-1) by the day of publication.
 * At each word, read with and without its proclitics, every pattern tries; the longest match wins. Safe for use by
 * several threads.
 */
public final class TimexTagger implements TimeTagger {

    private static final String EXTRACTOR = "times";
    private static final double CERTAIN = 0.95;
    private static final double GUESSED = 0.8;

    private final Lexicon lexicon = new Lexicon();
    private final Outlook outlook = new Outlook(lexicon);
    private final Titles titles = new Titles(lexicon);
    private final List<TimePattern> patterns;

    public TimexTagger() {
        CalendarPattern calendar = new CalendarPattern(lexicon);
        DayPattern day = new DayPattern(lexicon, calendar);
        UnitPattern units = new UnitPattern(lexicon);
        this.patterns = List.of(new RatePattern(lexicon), day, new TimeOfDayPattern(lexicon, day, new ClockPattern(lexicon), units), calendar, units,
                new SectionPattern(lexicon, calendar, units), new PhrasePattern(lexicon), new AmountPattern(lexicon));
    }

    /** A match, with the offset at which it begins behind the proclitics. */
    private record Found(int first, int start, Match match) {
    }

    @Override
    public List<TimeExpression> tag(Document document) {
        List<TimeExpression> times = new ArrayList<>();
        Words words = new Words(document.tokens());
        Named named = new Named();
        int behindLast = -1;
        for (int i = 0; i < document.tokens().size(); i++) {
            i = Math.max(i, titles.end(words, i));
            Found found = find(words, i);
            if (found == null) {
                continue;
            }
            if (found.match.meaning() instanceof Nothing) {
                i = found.match.next() - 1;
                continue;
            }
            Sentence here = document.sentenceAt(found.start);
            Reference reference = named.reference(here, document.article().published(),
                    outlook.view(words, here, i, found.match.next()));
            boolean coordinated = i == behindLast && reference.inSame() != null;
            Resolved resolved = Resolver.resolve(coordinated ? followOn(found.match) : meaning(words, here, found), reference);
            if (isAmountOnly(found.match, resolved, reference)) {
                continue;
            }
            times.add(expression(document, found, resolved));
            named.add(resolved);
            behindLast = found.match.next();
            i = behindLast - 1;
        }
        return times;
    }

    private Found find(Words words, int i) {
        Token token = words.tokens().get(i);
        if (token.kind() == Token.Kind.SIGN) {
            return null;
        }
        if (token.isNumber()) {
            Match match = longest(words, i);
            return match == null ? null : new Found(i, token.start(), match);
        }
        for (Proclitics.Reading reading : Proclitics.readings(token.norm())) {
            boolean possible = reading.prefix().indexOf('س') < 0 && lexicon.mayStart(reading.rest());
            Match match = possible ? longest(words.reading(i, reading.prefix(), reading.rest()), i) : null;
            if (match != null) {
                return new Found(i, token.offset(reading.length()), match);
            }
        }
        return null;
    }

    private Match longest(Words words, int i) {
        Match best = null;
        for (TimePattern pattern : patterns) {
            best = Match.longer(best, pattern.at(words, i));
        }
        return best;
    }

    /** بعد شهرين that would lie ahead in a report counts from a day that is not told: the amount behind it is a duration. */
    private static boolean isAmountOnly(Match match, Resolved resolved, Reference reference) {
        boolean forward = match.meaning() instanceof Shift shift && shift.steps() > 0 && shift.fromText() && match.rule().equals("amount.shift");
        return forward && !reference.isComing() && (resolved.interval() == null || reference.published() == null
                || resolved.interval().latest().isAfter(reference.published()));
    }

    /** السبت والأحد: a weekday joined to a day is the next such day from there. */
    private static Meaning followOn(Match match) {
        return match.meaning() instanceof Weekday weekday && weekday.direction() == Direction.NONE
                ? new Weekday(weekday.day(), Direction.NEXT) : match.meaning();
    }

    private Meaning meaning(Words words, Sentence sentence, Found found) {
        boolean today = found.match.meaning() instanceof NearDay near && near.days() == 0 && near.weekday() == null
                && found.match.rule().equals("day.near");
        return today && outlook.isNow(words, sentence, found.first) ? new Fixed(TimeType.DATE, "PRESENT_REF") : found.match.meaning();
    }

    private static TimeExpression expression(Document document, Found found, Resolved resolved) {
        Span span = new Span(found.start, document.tokens().get(found.match.next() - 1).end());
        boolean certain = found.match.rule().startsWith("calendar.full") || found.match.rule().startsWith("day.near");
        return new TimeExpression(span, span.of(document.body()), resolved.type(), resolved.value(), resolved.interval(),
                Provenance.of(EXTRACTOR, found.match.rule(), certain ? CERTAIN : GUESSED));
    }
}
