/**
 * What of several articles is one thing of the case: names that are one entity, reports that are one meeting. Pure functions
 * of what the articles say and of what the analyst decided, so that the order in which articles came does not matter.
 */
package org.khabir.link;
