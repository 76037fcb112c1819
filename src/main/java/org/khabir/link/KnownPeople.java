package org.khabir.link;

import java.util.Map;
import java.util.Set;

/**
 * What the case knows of those who meet.
 *
 * @param named   the keys of the entities that some article names: a description (مصدر أمني) is nobody in particular
 * @param offices by entity, the positions that articles give to it, as {@link org.khabir.text.TitleKey} folds them
 */
public record KnownPeople(Set<String> named, Map<String, Set<String>> offices) {
}
