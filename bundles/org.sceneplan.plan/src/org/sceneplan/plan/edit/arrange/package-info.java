/**
 * Edits that put fixtures and other placed things in order: align, distribute, rows of copies, docking, resizing,
 * swapping, other types. The places are computed by small classes without EMF that tools use for previews. Lengths in
 * mm, frame x east and y north, angles in degrees counter-clockwise.
 */
package org.sceneplan.plan.edit.arrange;
