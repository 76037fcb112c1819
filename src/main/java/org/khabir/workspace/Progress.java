package org.khabir.workspace;

/**
 * How far a job has come.
 *
 * @param stage what it does now: a key of the {@code job} bundle
 * @param total 0 where unknown
 * @param item  what it works on, such as a file name; empty where there is nothing to say
 */
public record Progress(String stage, long done, long total, String item) {
}
