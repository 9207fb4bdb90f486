package org.sceneplan.geometry;

/**
 * Two edges of one ring that meet where they must not.
 *
 * @param firstEdge  index of the first edge (edge i runs from point i to the next one), less than {@code secondEdge}
 * @param secondEdge index of the second edge
 * @param near       a common point of both edges, rounded to mm
 */
public record SelfCrossing(int firstEdge, int secondEdge, Point near) {
}
