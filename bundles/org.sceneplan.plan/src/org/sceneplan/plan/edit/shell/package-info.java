/**
 * Edits of what was measured: outline, walls, openings, columns, obstacles, service points, notes and dimensions.
 * Refused while the shell is locked, which it is unless the plan says otherwise. Lengths in mm, frame x east and y
 * north.
 */
package org.sceneplan.plan.edit.shell;
