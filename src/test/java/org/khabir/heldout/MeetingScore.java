package org.khabir.heldout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabir.heldout.MarkedMeetings.Name;
import org.khabir.heldout.MarkedMeetings.Told;
import org.khabir.model.Analysis;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.Participant;
import org.khabir.text.Normalizer;

/** Compares the meetings that are found with those that were marked: a meeting is right where the F1 of its participants is at least a half. */
final class MeetingScore {

    private static final double HALF = 0.5;

    /** What the figures are made of: right, marked, found. */
    private static final class Count {
        private int right;
        private int marked;
        private int found;

        private double f1() {
            return marked + found == 0 ? 1 : 2.0 * right / (marked + found);
        }
    }

    private record Pair(Told told, Meeting meeting, double f1) {
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    /** How many meetings of each confidence, in hundredths, are right, and how many there are. */
    private final Map<Integer, Count> confidences = new TreeMap<>();
    /** What was missed or wrong, a line each. */
    final List<String> faults = new ArrayList<>();

    double f1(String figure) {
        return counts.get(figure).f1();
    }

    void add(List<Told> marked, Analysis analysis) {
        Map<String, List<String>> forms = forms(analysis);
        List<Pair> pairs = pairs(marked, analysis.meetings(), forms);
        List<Meeting> left = new ArrayList<>(analysis.meetings());
        pairs.forEach(pair -> left.remove(pair.meeting));
        for (Pair pair : pairs) {
            boolean good = pair.f1 >= HALF;
            if (pair.told.isOptional()) {
                continue;
            }
            addConfidence(pair.meeting, good);
            count("meetings", good ? 1 : 0, 1, 1);
            compare(pair.told, pair.meeting, forms);
            faults(analysis, pair, forms);
        }
        for (Told told : marked) {
            if (!told.isOptional() && pairs.stream().noneMatch(pair -> pair.told == told)) {
                count("meetings", 0, 1, 0);
                count("participants", 0, told.required().size(), 0);
                count("who met whom", 0, duos(told.required().size()), 0);
                faults.add(analysis.articleId() + " missed: " + told);
            }
        }
        for (Meeting meeting : left) {
            addConfidence(meeting, false);
            count("meetings", 0, 0, 1);
            count("participants", 0, 0, meeting.participants().size());
            count("who met whom", 0, 0, duos(meeting.participants().size()));
            faults.add(analysis.articleId() + " too many: " + line(analysis, meeting));
        }
    }

    private void count(String figure, int right, int marked, int found) {
        Count count = counts.computeIfAbsent(figure, f -> new Count());
        count.right += right;
        count.marked += marked;
        count.found += found;
    }

    private void addConfidence(Meeting meeting, boolean right) {
        Count count = confidences.computeIfAbsent((int) Math.round(meeting.provenance().confidence() * 100), c -> new Count());
        count.right += right ? 1 : 0;
        count.found++;
    }

    /** By confidence in hundredths, how many are right. */
    Map<Integer, String> reliability() {
        Map<Integer, String> shares = new TreeMap<>();
        confidences.forEach((confidence, count) -> shares.put(confidence, count.right + " of " + count.found));
        return shares;
    }

    private static int duos(int people) {
        return people * (people - 1) / 2;
    }

    /** One to one, those that share most first, definite markings before others. */
    private static List<Pair> pairs(List<Told> marked, List<Meeting> meetings, Map<String, List<String>> forms) {
        List<Pair> all = new ArrayList<>();
        for (Told told : marked) {
            for (Meeting meeting : meetings) {
                double f1 = f1(told, meeting, forms);
                if (told.isOptional() ? f1 >= HALF : f1 > 0) {
                    all.add(new Pair(told, meeting, f1));
                }
            }
        }
        all.sort(Comparator.comparing((Pair pair) -> pair.told.isOptional()).thenComparing(pair -> -pair.f1)
                .thenComparing(pair -> !pair.told.status().equals(pair.meeting.status().name())));
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : all) {
            if (chosen.stream().noneMatch(other -> other.told == pair.told || other.meeting == pair.meeting)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static double f1(Told told, Meeting meeting, Map<String, List<String>> forms) {
        List<Participant> counted = meeting.participants().stream().filter(p -> !isOptional(told, p, forms)).toList();
        int right = right(told, counted, forms);
        return right == 0 ? 0 : 2.0 * right / (told.required().size() + counted.size());
    }

    private static boolean isOptional(Told told, Participant participant, Map<String, List<String>> forms) {
        return told.people().stream().anyMatch(name -> name.optional() && name.names(forms.get(participant.entityId())))
                && told.required().stream().noneMatch(name -> name.names(forms.get(participant.entityId())));
    }

    private static int right(Told told, List<Participant> found, Map<String, List<String>> forms) {
        return (int) told.required().stream().filter(name -> found.stream().anyMatch(p -> name.names(forms.get(p.entityId())))).count();
    }

    private void compare(Told told, Meeting meeting, Map<String, List<String>> forms) {
        List<Participant> counted = meeting.participants().stream().filter(p -> !isOptional(told, p, forms)).toList();
        List<Name> required = told.required();
        int right = Math.min(right(told, counted, forms), counted.size());
        count("participants", right, required.size(), counted.size());
        count("who met whom", duos(right), duos(required.size()), duos(counted.size()));
        int roles = (int) required.stream().filter(name -> counted.stream().anyMatch(p -> name.names(forms.get(p.entityId()))
                && p.role().name().equals(name.role()))).count();
        count("roles", roles, required.size(), counted.size());
        if (!told.status().equals("?")) {
            count("status", told.status().equals(meeting.status().name()) ? 1 : 0, 1, 1);
        }
        if (!told.place().equals("?")) {
            boolean same = meeting.placeId() != null && new Name(Normalizer.key(told.place()), "", false).names(forms.get(meeting.placeId()));
            count("places", same ? 1 : 0, told.place().equals("-") ? 0 : 1, meeting.placeId() == null ? 0 : 1);
        }
        if (!told.date().equals("?")) {
            String date = day(meeting);
            count("dates", told.date().equals(date) ? 1 : 0, told.date().equals("-") ? 0 : 1, date == null ? 0 : 1);
        }
    }

    private static String day(Meeting meeting) {
        return meeting.date() == null || meeting.date().value() == null ? null : meeting.date().value().replaceAll("T.*", "");
    }

    private void faults(Analysis analysis, Pair pair, Map<String, List<String>> forms) {
        Map<String, Boolean> right = new TreeMap<>();
        Told told = pair.told;
        right.put("people", pair.f1 == 1);
        right.put("roles", right.get("people") && pair.meeting.participants().stream().allMatch(p -> isOptional(told, p, forms)
                || told.required().stream().anyMatch(name -> name.names(forms.get(p.entityId())) && name.role().equals(p.role().name()))));
        right.put("kind", told.kind().equals(pair.meeting.kind().name()));
        right.put("status", told.status().equals("?") || told.status().equals(pair.meeting.status().name()));
        right.put("place", told.place().equals("?") || (pair.meeting.placeId() == null ? told.place().equals("-")
                : new Name(Normalizer.key(told.place()), "", false).names(forms.get(pair.meeting.placeId()))));
        right.put("date", told.date().equals("?") || told.date().equals(day(pair.meeting) == null ? "-" : day(pair.meeting)));
        if (right.containsValue(false)) {
            faults.add(analysis.articleId() + " wrong " + right.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList()
                    + ": " + told + " <> " + line(analysis, pair.meeting));
        }
    }

    /** The folded names and descriptions of each entity, by its id. */
    private static Map<String, List<String>> forms(Analysis analysis) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (Entity entity : analysis.entities()) {
            List<String> own = new ArrayList<>(entity.mentions().stream().map(Mention::text).map(Normalizer::key).distinct().toList());
            own.add(Normalizer.key(entity.name()));
            forms.put(entity.id(), own);
        }
        return forms;
    }

    private static String line(Analysis analysis, Meeting meeting) {
        return meeting.status() + " " + meeting.participants().stream().map(p -> analysis.entity(p.entityId()).map(Entity::name).orElse("?")
                + ":" + p.role().name().charAt(0)).toList() + " @" + (meeting.placeId() == null ? "-" : analysis.entity(meeting.placeId()).map(Entity::name)
                .orElse("?")) + " " + day(meeting) + " " + meeting.provenance().rule() + " " + meeting.provenance().confidence();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((figure, c) -> text.append("%s %.3f (%d right, %d marked, %d found); ".formatted(figure, c.f1(), c.right, c.marked, c.found)));
        return text.toString();
    }
}
