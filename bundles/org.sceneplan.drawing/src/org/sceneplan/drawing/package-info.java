/**
 * One drawing, many pens: a plan snapshot becomes styled vector primitives, which SVG and PDF writers, the editor and
 * other pens paint alike. Plan content is in plan millimetres (x east, y north); sheets are in paper millimetres
 * (origin bottom left, x right, y up).
 */
package org.sceneplan.drawing;
