/**
 * Gathers the names of an article into entities: who is who under which spelling, which position a person holds, and
 * whom a description without a name means.
 */
package org.khabir.extract.entities;
