/** Where the places and facilities of an article lie, decided by what else it names. */
package org.khabir.extract.places;
