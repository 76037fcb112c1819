/**
 * What Khabir knows beforehand: names with their types, English names and countries, and the word lists by which names
 * are recognised. Read from resource files once; the analyst's own names are added on top.
 */
package org.khabir.extract.gazetteer;
