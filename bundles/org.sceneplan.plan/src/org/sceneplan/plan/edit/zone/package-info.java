/**
 * Edits of zones and aisles: add, split, merge, move edges and corners so that what shares a boundary keeps sharing it.
 * Lengths in mm, frame x east and y north; rings counter-clockwise, first point not repeated.
 */
package org.sceneplan.plan.edit.zone;
