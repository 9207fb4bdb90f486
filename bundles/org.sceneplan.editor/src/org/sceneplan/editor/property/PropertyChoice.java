package org.sceneplan.editor.property;

/**
 * One value a field can take.
 *
 * @param value value in the model; null = none
 * @param label the value as people read it
 */
public record PropertyChoice(Object value, String label) {
}
