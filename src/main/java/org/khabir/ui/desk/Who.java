package org.khabir.ui.desk;

/**
 * Somebody who takes part in meetings: two of one name are two, whatever their spellings one who was merged is one.
 *
 * @param key  of the case's entity; the name where the case has none
 * @param name the case's name
 */
public record Who(String key, String name) {
}
