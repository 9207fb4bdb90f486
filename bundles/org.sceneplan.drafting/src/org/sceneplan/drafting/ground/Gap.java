package org.sceneplan.drafting.ground;

import org.sceneplan.geometry.Point;

/**
 * The free way from a side to what stands before it.
 *
 * @param element what stands there
 * @param line the part of it that is nearest
 * @param from on the side, rounded to mm
 * @param to on the element, rounded to mm
 * @param lengthMm way at right angles to the side; less than 0 by up to 1 where both overlap by rounding
 */
public record Gap(GroundElement element, GroundLine line, Point from, Point to, double lengthMm) {
}
