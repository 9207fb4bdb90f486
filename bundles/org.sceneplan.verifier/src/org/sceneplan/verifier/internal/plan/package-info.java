/**
 * Reads a plan file and gives its elements their shapes: JTS polygons in mm, frame x east and y north, corners rounded
 * to the mm as the format of the plan says.
 */
package org.sceneplan.verifier.internal.plan;
