/** The command line: one command a class, and the place where the program's parts are put together. */
package org.khabir.cli;
