package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.EntityType;

/**
 * Joins the rules' names with the sequence model's. Rules know how designations of bodies and places go, so the model's names
 * count where rules find none; but where a person's name begins and ends the model often sees better.
 */
final class Joining {

    private static final double SURE_OF_A_FULLER_NAME = 0.6;
    private static final double SURE_OF_AN_EARLIER_END = 0.75;

    private Joining() {
    }

    /**
     * The candidates of both, without those that the other side knows better.
     *
     * @param rules   all candidates of the rules
     * @param winners those of them that the arbiter picks
     * @param model   the model's candidates
     */
    static List<Candidate> join(List<Candidate> rules, List<Candidate> winners, List<Candidate> model) {
        List<Candidate> joined = new ArrayList<>(rules);
        for (Candidate candidate : model) {
            if (winners.stream().allMatch(winner -> !winner.overlaps(candidate) || isBetter(candidate, winner))) {
                joined.removeIf(candidate::overlaps);
                joined.add(candidate);
            }
        }
        return joined;
    }

    /** محمود أبو حلقة rather than أبو حلقة; هنري rather than هنري التقدم. */
    private static boolean isBetter(Candidate model, Candidate rule) {
        if (model.type() != EntityType.PERSON || rule.type() != EntityType.PERSON) {
            return false;
        }
        return model.covers(rule) ? model.length() > rule.length() && model.confidence() >= SURE_OF_A_FULLER_NAME
                : rule.covers(model) && rule.first() == model.first() && rule.rule().startsWith("person.")
                        && model.confidence() >= SURE_OF_AN_EARLIER_END;
    }
}
