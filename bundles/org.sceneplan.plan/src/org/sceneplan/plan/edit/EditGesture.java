package org.sceneplan.plan.edit;

/**
 * One action of the user that comes as several edits, such as an arrow key that is held down: what goes on with the last
 * step of the same gesture joins it. Each object is a gesture of its own.
 */
public final class EditGesture {
}
