/**
 * Plan symbols of fixtures, products, services and obstacles, drawn to size in a local frame: x along the width, y from
 * front to back, origin in the centre.
 */
package org.sceneplan.drawing.internal.symbol;
