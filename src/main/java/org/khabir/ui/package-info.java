/**
 * The window. One package a feature, in each a view and a view model; the view models know no nodes and are tested without
 * the toolkit.
 */
package org.khabir.ui;
