package org.khabir.extract.meetings;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Span;
import org.khabir.text.Normalizer;

/** Signs of whether a meeting was read rightly: how it was read, who takes part, and what its sentence looks like. */
public final class MeetingSigns {

    /** What {@link #of} holds for every meeting. */
    public static final String ALWAYS = "always";
    private static final double SURE_NAME = 0.8;
    private static final double LIKELY_NAME = 0.6;
    private static final int LONG_NAME = 5;
    private static final int LONG_SENTENCE = 45;
    private static final int CROWD = 3;
    private static final Set<String> SPORT = Set.of("مباراه", "المباراه", "منتخب", "المنتخب", "المنتخبات", "لاعب", "اللاعب", "اللاعبين", "مدرب", "المدرب", "الفريق", "فريق",
            "الدوري", "البطوله", "كاس", "التصفيات", "الجوله", "المرحله", "النادي", "نادي", "الكلاسيكو");
    private static final Set<String> PRESS = Set.of("مراسل", "مراسله", "موفد", "مبعوث", "صحيفه", "الصحيفه", "جريده", "مجله", "قناه", "برنامج", "حوار", "الحوار", "ضيف",
            "اذاعه", "تدوينه", "مقابله", "صحفي", "تلفزيون");
    private static final Set<String> ASIDE = Set.of("وكان", "وكانت", "يذكر", "يشار", "كما", "وللتذكير", "وتجدر", "جدير", "ويذكر", "ويشار");
    private static final Set<String> MEETING = Set.of("لقاء", "يلتقي", "تلتقي", "التقي", "يستقبل", "استقبل", "تستقبل", "اجتماع", "يجتمع", "تجتمع", "يبحث", "مباحثات", "محادثات",
            "جلسه", "قمه", "اتصال", "لقائه", "لقائها", "استقباله", "يتحادث");
    private static final Set<String> LOOSE = Set.of("و", "لدي", "في", "من", "الي", "مع", "او", "قرار", "نظيره", "نظيرها");

    private MeetingSigns() {
    }

    /**
     * Those of {@code meeting}, in the order of the alphabet.
     *
     * @param before the meetings told before it in the article
     */
    public static Set<String> of(Meeting meeting, List<Entity> entities, Article article, Collection<Meeting> before) {
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        List<Entity> people = meeting.participants().stream().map(participant -> byId.get(participant.entityId())).toList();
        Set<String> signs = new TreeSet<>(Set.of(ALWAYS));
        addReading(signs, meeting);
        addPeople(signs, people);
        addSentence(signs, meeting, people, entities, article);
        Set<String> ids = new HashSet<>(people.stream().map(Entity::id).toList());
        addIf(signs, before.stream().anyMatch(other -> shared(other, ids) > 1), "told before");
        addIf(signs, before.stream().anyMatch(other -> shared(other, ids) == 1), "somebody met before");
        return signs;
    }

    private static long shared(Meeting other, Set<String> ids) {
        return other.participants().stream().filter(participant -> ids.contains(participant.entityId())).count();
    }

    private static void addReading(Set<String> signs, Meeting meeting) {
        String[] rule = meeting.provenance().rule().split(": ", 2);
        signs.add("trigger " + rule[0]);
        signs.add("read as " + rule[rule.length - 1]);
        signs.add("status " + meeting.status());
        signs.add("sentences " + Math.min(2, meeting.evidence().size()));
        addIf(signs, meeting.placeId() != null, "place");
        addIf(signs, meeting.date() != null, "date");
    }

    private static void addPeople(Set<String> signs, List<Entity> people) {
        signs.add(people.size() == 1 ? "one side named" : people.size() == 2 ? "two named" : people.size() < 5 ? "more named" : "many named");
        signs.add("persons " + Math.min(2, people.stream().filter(entity -> entity.type() == EntityType.PERSON).count()));
        signs.add("names " + sureness(people));
        addIf(signs, people.stream().anyMatch(entity -> entity.type() == EntityType.LOCATION), "a place takes part");
        addIf(signs, people.stream().anyMatch(entity -> entity.type() == EntityType.ORGANIZATION), "a body takes part");
        addIf(signs, people.stream().anyMatch(MeetingSigns::isDescribed), "somebody without a name");
        addIf(signs, people.stream().anyMatch(entity -> !entity.roles().isEmpty()), "an office-holder");
        addIf(signs, people.stream().filter(entity -> entity.type() == EntityType.PERSON && !isDescribed(entity)).anyMatch(entity -> entity.roles().isEmpty()),
                "a person without office");
        addIf(signs, people.stream().anyMatch(MeetingSigns::isLong), "a long name");
        addIf(signs, people.stream().anyMatch(one -> people.stream().anyMatch(other -> one != other && areAlike(one, other))), "names alike");
        addIf(signs, people.stream().anyMatch(MeetingSigns::isLoose), "an odd name");
    }

    private static boolean isLong(Entity entity) {
        return words(entity.name()).size() >= LONG_NAME;
    }

    /** Two persons of one given name or family are often the same, or kin. */
    private static boolean areAlike(Entity one, Entity other) {
        return one.type() == EntityType.PERSON && other.type() == EntityType.PERSON && words(one.name()).stream()
                .anyMatch(word -> word.length() > 3 && words(other.name()).contains(word));
    }

    /** A name with a small word in it, or of one word, is often two or a part of one. */
    private static boolean isLoose(Entity entity) {
        List<String> words = words(entity.name());
        boolean cut = entity.type() == EntityType.PERSON && !isDescribed(entity) && words.size() == 1;
        boolean joined = entity.type() == EntityType.PERSON && !isDescribed(entity) && words.stream().anyMatch(word -> word.length() > 4 && word.startsWith("و"));
        return cut || joined || words.stream().anyMatch(LOOSE::contains);
    }

    private static void addSentence(Set<String> signs, Meeting meeting, List<Entity> people, List<Entity> entities, Article article) {
        Span sentence = meeting.evidence().getFirst();
        List<String> words = words(sentence.of(article.body()));
        Set<String> told = new HashSet<>(words);
        addIf(signs, words.size() > LONG_SENTENCE, "a long sentence");
        addIf(signs, words.size() < LONG_SENTENCE / 3, "a short sentence");
        addIf(signs, told.stream().anyMatch(SPORT::contains), "of sport");
        addIf(signs, told.stream().anyMatch(PRESS::contains), "of the press");
        addIf(signs, !words.isEmpty() && ASIDE.contains(words.getFirst()), "told aside");
        addIf(signs, sentence.start() == 0, "first sentence");
        long named = people.stream().filter(entity -> entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME && sentence.covers(m.span()))).count();
        addIf(signs, named < people.size(), "somebody named elsewhere");
        addIf(signs, named == people.size(), "all named there");
        long others = entities.stream().filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                .filter(entity -> !people.contains(entity) && entity.mentions().stream().anyMatch(m -> sentence.covers(m.span()))).count();
        signs.add(others == 0 ? "nobody else there" : others < CROWD ? "few others there" : "many others there");
        Set<String> title = new HashSet<>(words(article.title()));
        long inTitle = people.stream().filter(entity -> words(entity.name()).stream().anyMatch(word -> word.length() > 3 && title.contains(word))).count();
        addIf(signs, !title.isEmpty(), "in title " + Math.min(2, inTitle));
        addIf(signs, title.stream().anyMatch(MEETING::contains), "title tells a meeting");
        addIf(signs, sentence.of(article.body()).chars().filter(c -> c == ':').count() > 1, "a row of headlines");
    }

    private static List<String> words(String text) {
        return Arrays.stream(Normalizer.key(text).split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static void addIf(Set<String> signs, boolean is, String sign) {
        if (is) {
            signs.add(sign);
        }
    }

    private static boolean isDescribed(Entity entity) {
        return entity.mentions().stream().noneMatch(mention -> mention.kind() == MentionKind.NAME);
    }

    /** How sure the least sure of the names is. */
    private static String sureness(List<Entity> people) {
        double least = people.stream().mapToDouble(MeetingSigns::sureness).min().orElse(1);
        return least >= SURE_NAME ? "sure" : least >= LIKELY_NAME ? "likely" : "doubtful";
    }

    private static double sureness(Entity entity) {
        return entity.mentions().stream().map(Mention::provenance).mapToDouble(provenance -> provenance.confidence()).max().orElse(0);
    }
}
