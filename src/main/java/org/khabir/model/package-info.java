/**
 * The words Khabir speaks: articles, mentions, entities, meetings, time expressions, tags and annotations, as immutable
 * records. This package knows no other.
 *
 * <p>Offsets are UTF-16 code units into an article's stored body, from 0, end exclusive.
 */
package org.khabir.model;
