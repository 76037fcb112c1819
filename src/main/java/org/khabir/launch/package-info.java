/** The start of the program on whatever Java there is. Compiled for Java 17, so that it can look for a JDK 25. */
package org.khabir.launch;
