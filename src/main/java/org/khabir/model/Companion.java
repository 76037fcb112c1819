package org.khabir.model;

/** An entity of the case that occurs together with another; {@code articles} counts where both do. */
public record Companion(String key, EntityType type, String name, int articles) {
}
