/** All that the case knows of one entity. */
package org.khabir.ui.profile;
