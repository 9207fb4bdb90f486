/**
 * Immutable picture of one store plan: what rules, layout, drawing and lists read. Lengths are integer millimetres in
 * the frame of the survey (x east, y north), angles degrees counter-clockwise; lists are unmodifiable, texts never
 * null.
 */
package org.sceneplan.plan.snapshot;
