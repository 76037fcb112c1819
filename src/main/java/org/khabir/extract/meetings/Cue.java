package org.khabir.extract.meetings;

/** The groups of words in {@code cues.tsv} that guide the reading around a trigger. */
enum Cue {
    /** Ranks and forms of address between a preposition or title and a name. */
    RANK,
    /** Heads of titles: a title that nobody has marked begins there. */
    TITLE,
    PREPOSITION,
    /** Groups of people that are no entity, but counterparts: وفد، ممثلي. */
    COLLECTIVE,
    /** Those of {@link #COLLECTIVE} that are offices, whose holders may be named behind them: وزيرا. */
    OFFICES,
    /** Attendees follow: بحضور. */
    ATTENDANCE,
    /** Attendees of the meeting told before follow: حضر اللقاء. */
    ATTENDED,
    /** A topic follows. */
    TOPIC,
    /** A verb whose object is a topic. */
    TALKED_OF,
    /** A circumstance follows, behind which arguments may go on: خلال. */
    ADJUNCT,
    /** The clause's arguments end: حيث، أن. */
    BREAK,
    /** Verbs that start a clause of their own, besides the triggers. */
    SPEECH,
    /** Verbs whose subject says what follows. */
    CLAIM,
    /** The source follows: بحسب. */
    ACCORDING,
    /** A statement follows: أن. */
    THAT,
    /** An imperfect behind it is past: قبل أن. */
    AFTER_BEFORE,
    FUTURE, PROPOSAL, NEGATION, DENIAL,
    /** Words that may stand between a denial and what it denies. */
    DENIAL_LINK,
    SPORT, MEDIA,
    /** Words that make a meeting noun an interview or a match: لقاء صحفي. */
    INTERVIEW,
    /** Words that make a meeting noun a call. */
    PHONE,
    /** Class nouns between a preposition and a place's name. */
    PLACE_WORD,
    PLACE_PREPOSITION,
    /** Whoever arrives somewhere meets there what follows. */
    ARRIVAL,
    /** The members of the delegation told before follow: ويتكون الوفد من. */
    COMPOSED,
    /** Participles by which a speaker goes on: مشيرا إلى. */
    ADDING,
    /** Whose visit it is stands behind it: زيارة للرئيس. */
    VISIT,
    /** Bodies of states, of which those who hold office in them meet each other: اجتماع وزراء خارجية دول الاتحاد. */
    STATES,
    /** Several meetings of one kind: سلسلة. */
    SERIES,
    /** The meeting told before: هذا اللقاء. */
    SAME,
    NEW_STORY,
    /** Words that may stand before a bare subject or object without governing it. */
    ADVERB,
    /** What is said or published: a date beside it is not the meeting's. */
    STATEMENT,
    /** Words that look like triggers and are none: لقمة. */
    HOMOGRAPH,
    /** Words behind a meeting verb that make it something else: opinions meet (تلتقي فيه), an ambassador is recalled (استدعى سفيره). */
    CONVERGE,
    /** Nouns that take مع for themselves: اتفاق مع. */
    RELATION,
    /** Behind a group, one of its members or its head follows: يتقدمه، على غرار. */
    LED_BY,
    /** People whom somebody addresses rather than meets: أنصاره. */
    SUPPORTERS,
    /** Whatever is told by somebody's name and is not he himself: ملف فلان، والدة فلان. */
    ABOUT_HIM,
    /** What a crowd receives somebody with. */
    GREETED_WITH,
    /** For which a judge or the police summon somebody. */
    QUESTIONED,
    /** Before a noun, what comes besides: بالإضافة إلى. */
    ADDED,
    /** Verbs that leave out who does what their noun says: تم بحثه. */
    DONE,
    /** Bodies and office-holders that may be no entity and yet act: اللجنة، الوالي. */
    AGENT,
    /** Titles that only a man has, or only a woman. */
    MAN, WOMAN,
    /** People of a place, who do not stand for it: نواب الجهة. */
    LOCALS,
    /** Before a place's name, a part of a country. */
    PROVINCE,
    /** Titles and words for those who tell what others do. */
    SPOKESMAN,
    /** Behind استقبال, that of a crowd: استقبال حار. */
    CROWD,
    /** With which a sentence begins that tells what is to come: يتضمن برنامج الزيارة. */
    PROGRAMME,
    /** Groups told by the name of one who is not among them: عائلة الفقيد. */
    FAMILY,
    /** Before a noun, what somebody does something for: لإجراء مباحثات. */
    AIM,
    /** Whoever is its subject is received: حظي باستقبال. */
    GIVEN,
    /** Behind a delegation, however far in its sentence, its members follow: والذي يضم. */
    MEMBERS,
    /** Behind بين, the two told before: زعيمي البلدين. */
    DUAL_HEADS,
    /** Between a preposition and the group it governs: مع عدة قادة. */
    QUANTIFIER,
    /** Behind a noun, others say so, and it is denied: مزعوم. */
    ALLEGED,
    /** Behind the noun of a meeting told before: it did not take place. */
    CALLED_OFF,
    /** Where somebody stays follows, and when: خلال زيارة. */
    STAY,
    /** Before لـ, whoever has what follows: كان لفلان لقاء. */
    HAD,
    /** Whoever presides follows: بإشراف. */
    CHAIR,
    /** The agent of a passive follows: من قبل. */
    BY_AGENT,
    /** A clause with a subject of its own follows: بينما. */
    CLAUSE,
    /** The office of whoever the pronoun stands for: مكتبه. */
    OWN_OFFICE,
    /** Each was met alone: على حدة. */
    SEPARATELY,
    /** Behind a noun, whoever called the gathering follows: دعا إليها. */
    INVITED,
    /** Verbs of which several are the subject when they meet: اتفق. */
    JOINT,
    /** Whose subject speaks to whoever is its object or stands behind لـ: أبلغ. */
    ADDRESSES,
    /** What the sentence before told was done on the occasion that follows: وجاء ذلك خلال اجتماع. */
    CAME,
    /** The two told before: الوزيران. */
    TWO_PEOPLE,
    /** Whose subject wants to meet whoever is its object: دعا فلان فلانا إلى لقاء. */
    INVITES,
    /** Behind a noun, another meeting than the one told: المقبل. */
    NEXT,
    /** The next meeting is settled: اتفقا على. */
    AGREED,
    /** Before the noun of a meeting told before: who was present, took part, presided. */
    ATTENDS, TOOK_PART, PRESIDED,
    /** The two sides, or the meeting itself, that talked about what follows: الجانبان. */
    BOTH,
    /** Behind a class noun, the place told before: القاعدة نفسها. */
    SAME_PLACE
}
