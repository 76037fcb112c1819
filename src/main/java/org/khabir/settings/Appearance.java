package org.khabir.settings;

/** The colours of the interface. */
public enum Appearance {
    LIGHT, DARK
}
