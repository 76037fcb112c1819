/** The dated happenings of an article or of the case, in their order. */
package org.khabir.ui.timeline;
