package org.khabir.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabir.link.NameUnits.Unit;
import org.khabir.model.EntityType;

/**
 * A person's full name: the given name, what tells it apart (the father's after بن, otherwise the family's), and the rest,
 * which papers leave out.
 */
record PersonName(String given, String family, List<String> rest) {

    /** Empty where the name has a single part. */
    static Optional<PersonName> of(String name) {
        List<Unit> units = NameUnits.of(EntityType.PERSON, name);
        if (units.size() < 2) {
            return Optional.empty();
        }
        int family = units.get(1).patronymic() ? 1 : units.size() - 1;
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < units.size(); i++) {
            if (i != family) {
                rest.add(units.get(i).text());
            }
        }
        return Optional.of(new PersonName(units.getFirst().text(), units.get(family).text(), rest));
    }

    /** True where one name leaves out parts of the other, and neither has a part of its own. */
    boolean agreesWith(PersonName other) {
        return isWithin(rest, other.rest) || isWithin(other.rest, rest);
    }

    /** True where {@code some} are among {@code all}, in their order. */
    private static boolean isWithin(List<String> some, List<String> all) {
        int found = 0;
        for (String each : all) {
            if (found < some.size() && some.get(found).equals(each)) {
                found++;
            }
        }
        return found == some.size();
    }
}
