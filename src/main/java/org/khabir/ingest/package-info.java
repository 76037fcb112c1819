/** From files of many kinds to articles. A file that cannot be read is refused alone, with its reason. */
package org.khabir.ingest;
