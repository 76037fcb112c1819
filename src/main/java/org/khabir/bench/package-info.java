/** Measurements of the program on the machine it runs on, behind {@code khabir bench}. */
package org.khabir.bench;
