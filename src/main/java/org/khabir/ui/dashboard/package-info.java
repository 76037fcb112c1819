/** The case at a glance, and what there is to do in it. */
package org.khabir.ui.dashboard;
