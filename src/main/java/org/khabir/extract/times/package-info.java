/**
 * Finds and resolves expressions of time. Recognition and resolution are kept apart: a {@link
 * org.khabir.extract.times.TimePattern} reads words and says what they mean ({@link org.khabir.extract.times.Meaning}); the
 * {@link org.khabir.extract.times.Resolver} turns a meaning into a TIMEX3 value by the day of publication and by the
 * days the text named before. The words stand in tables beside this package's resources.
 */
package org.khabir.extract.times;
