/**
 * Finds the shell of a store in the lines of a drawing: gaps are closed, openings bridged, rooms enclosed, and the inner
 * face of the room that is the store becomes its outline. Works in whole millimetres. Every change of the drawing is
 * noted with place and size.
 */
package org.sceneplan.exchange.dxf.shell;
