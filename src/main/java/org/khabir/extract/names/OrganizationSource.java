package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.names.DesignationReader.Shape;
import org.khabir.model.EntityType;

/** Official designations of bodies, read from their head: وزارة الدفاع الأمريكية، الهيئة العليا المستقلة للانتخابات. */
final class OrganizationSource implements CandidateSource {

    private static final DesignationWords GRAMMAR = DesignationWords.shipped();
    private static final Set<String> UNITS = Set.of("اللواء", "الكتيبه", "الفرقه", "الفوج");
    private static final Set<String> BARE_UNITS = Set.of("لواء", "كتيبه", "فرقه", "فوج", "سريه");
    private static final Set<String> ARMS = Set.of("مشاه", "قتال", "مدرع", "مدرعه", "صاعقه", "مجحفل", "مظلات", "حدود", "معزز");
    private static final Set<String> REGIONS = Set.of("افريقيا", "اوروبا", "اوربا", "اسيا");
    private static final Set<String> OF_A_BODY = Set.of("كتله", "مكتب", "معهد", "لجنه", "نادي", "شركه");
    private static final Set<String> OF_A_PLACE = Set.of("جامعه", "نادي", "بنك", "حركه");
    private static final Set<String> SERVICES = Set.of("الجويه", "البريه", "البحريه", "المسلحه", "الخاصه");
    private static final Set<String> NOT_MINISTRY = Set.of("وزير", "العلاقات", "السياسه", "القواعد", "وزيره", "وزراء", "وزيري", "الشوون", "وزيرا", "لوزير");

    /** The rule of units with number and arm. */
    static final String ARMED = "organization.armed";
    /** The rule of commands for a part of the world. */
    static final String COMMAND = "organization.command";
    /** The rule of missions with a name of their own. */
    static final String MISSION = "organization.mission";

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isMission(words, i)) {
                found.add(candidate(words, i, i + 1, 0.9, MISSION));
            } else if (commandEnd(words, i) > i) {
                found.add(candidate(words, i, commandEnd(words, i), 0.9, COMMAND));
            } else if (isArmedUnit(words, i)) {
                found.add(candidate(words, i, i + 2, 0.9, ARMED));
            } else if (isConstructHead(words, i)) {
                construct(words, i, found);
            } else if (words.is(i, WordClass.BODY_HEAD)) {
                adjectival(words, i, found);
            }
        }
        return found;
    }

    /** بعثة يونيتامس: behind the bare noun an unknown word is the mission’s name. */
    private static boolean isMission(Words words, int i) {
        return words.base(i).equals("بعثه") && words.isUnknown(i + 1) && !words.hasProclitic(i + 1) && !words.isDefinite(i + 1)
                && !words.looksInflected(i + 1) && !words.norm(i + 1).endsWith("ه") && !words.isLatin(i + 1) && words.sameSentence(i, i + 1);
    }

    /** القيادة العسكرية الأميركية في أفريقيا: behind a nation’s command, the part of the world it is for. {@code i} where none is. */
    private static int commandEnd(Words words, int i) {
        if (!words.base(i).equals("القياده")) {
            return i;
        }
        int nation = words.is(i + 1, WordClass.DEMONYM) ? i + 1 : i + 2;
        boolean told = words.is(nation, WordClass.DEMONYM) && words.norm(nation + 1).equals("في") && REGIONS.contains(words.norm(nation + 2));
        return told && words.sameSentence(i, nation + 2) ? nation + 2 : i;
    }

    /** كتيبة 166 مشاة. */
    private static boolean isArmedUnit(Words words, int i) {
        boolean unit = BARE_UNITS.contains(words.base(i)) || UNITS.contains(words.base(i));
        return unit && words.exists(i + 1) && words.token(i + 1).isNumber() && ARMS.contains(words.norm(i + 2)) && words.sameSentence(i, i + 2);
    }

    private static boolean isConstructHead(Words words, int i) {
        return !words.isDefinite(i) && (words.is(i, WordClass.ORGANIZATION_HEAD) || GRAMMAR.isHead(words.base(i)) || isPoliceUnit(words, i));
    }

    private static boolean isPoliceUnit(Words words, int i) {
        return GRAMMAR.isPoliceUnit(words.base(i), words.norm(i + 1));
    }

    private void construct(Words words, int head, List<Candidate> found) {
        DesignationReader.Reading reading = new DesignationReader(words, head, Shape.CONSTRUCT).read();
        if (reading == null || reading.nouns() == 0 || isGeneric(words, head, reading.last()) || isOfBodyToldBefore(words, head, reading)
                || isAgencyBeforeBrand(words, head)) {
            return;
        }
        boolean weak = words.is(head, WordClass.WEAK_HEAD) || GRAMMAR.isHead(words.base(head));
        if (!weak || reading.marked() || reading.nouns() > 1 && words.is(head, WordClass.JOINING_HEAD)) {
            found.add(candidate(words, head, reading.last(), confidence(words, head, reading.last()), "organization.construct"));
        }
    }

    private void adjectival(Words words, int head, List<Candidate> found) {
        if (UNITS.contains(words.base(head)) && words.exists(head + 1) && words.token(head + 1).isNumber()) {
            int last = ARMS.contains(words.norm(head + 2)) ? head + 2 : head + 1;
            found.add(candidate(words, head, last, 0.8, "organization.unit"));
            return;
        }
        DesignationReader.Reading reading = new DesignationReader(words, head, Shape.ADJECTIVAL).read();
        if (reading == null || isGeneric(words, head, reading.last()) || !isDesignation(words, head, reading)) {
            return;
        }
        found.add(candidate(words, head, reading.last(), 0.78, "organization.adjectival"));
    }

    private static boolean isDesignation(Words words, int head, DesignationReader.Reading reading) {
        if (!words.is(head, WordClass.NATIONAL_HEAD)) {
            return agree(words, head, head + 1) && (reading.marked() || reading.nouns() > 0) && (!words.is(head, WordClass.WEAK_HEAD) || reading.last() > head + 1
                    || words.is(head + 1, WordClass.DEMONYM));
        }
        for (int i = head + 1; i <= reading.last(); i++) {
            if (words.is(i, WordClass.DEMONYM)) {
                return agree(words, head, i) && switch (words.base(head)) {
                    case "القوات" -> i > head + 1 && SERVICES.contains(words.base(head + 1));
                    case "الخارجيه", "الداخليه", "الدفاع" -> words.base(i).endsWith("ه") && !NOT_MINISTRY.contains(words.base(head - 1));
                    case "الامن" -> !words.base(head - 1).equals("مستشار");
                    default -> true;
                };
            }
        }
        return false;
    }

    /** الحكومة اللبنانية، but not (رئيس) الحكومة اللبناني. */
    private static boolean agree(Words words, int head, int adjective) {
        String noun = words.base(head);
        boolean feminine = noun.endsWith("ه") || noun.endsWith("ات") || noun.equals("الخطوط");
        String word = words.base(adjective);
        return noun.equals("الدفاع") || feminine == word.endsWith("ه") && !word.endsWith("ين") && !word.endsWith("ون");
    }

    /** A body of a known body (كتلة حركة النهضة) is as sure as that body's own name. */
    private static double confidence(Words words, int head, int last) {
        if (!words.is(head, WordClass.WEAK_HEAD)) {
            return 0.8;
        }
        GazetteerMatch inner = words.known(head + 1, EntityType.ORGANIZATION);
        boolean ofBody = inner != null && head + inner.tokens() <= last && OF_A_BODY.contains(words.base(head));
        return ofBody || OF_A_PLACE.contains(words.base(head)) && words.isPlace(head + 1) ? 0.87 : 0.72;
    }

    /** وكالة الشركة، مكتب المجلس: the complement points back. */
    private static boolean isOfBodyToldBefore(Words words, int head, DesignationReader.Reading reading) {
        return reading.last() == head + 1 && words.is(head + 1, WordClass.BODY_HEAD) && !words.is(head + 1, WordClass.NATIONAL_HEAD);
    }

    /** In وكالة أنباء رويترز the name is رويترز. */
    private static boolean isAgencyBeforeBrand(Words words, int head) {
        return words.base(head).equals("وكاله") && words.norm(head + 1).equals("انباء") && words.known(head + 2, EntityType.ORGANIZATION) != null;
    }

    private static boolean isGeneric(Words words, int head, int last) {
        return last <= head + 1 && words.isPair(head, WordClass.GENERIC);
    }

    private static Candidate candidate(Words words, int head, int last, double confidence, String rule) {
        return new Candidate(head, last, words.cut(head), EntityType.ORGANIZATION, confidence, rule);
    }
}
