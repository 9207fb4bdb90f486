package org.sceneplan.editor.property;

/** One line of the property sheet; values carry their unit. */
public record PlanProperty(String category, String name, String value) {
}
