/** Small pieces that several panels are made of. */
package org.khabir.ui.controls;
