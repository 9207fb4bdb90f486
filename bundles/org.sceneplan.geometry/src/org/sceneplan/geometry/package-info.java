/**
 * Points, rings and regions of a floor plan in integer millimetres, free of EMF and Eclipse.
 * Frame everywhere: x east, y north, right-handed, angles in degrees counter-clockwise from east; JTS stays inside.
 */
package org.sceneplan.geometry;
