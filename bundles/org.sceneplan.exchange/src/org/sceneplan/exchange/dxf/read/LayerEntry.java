package org.sceneplan.exchange.dxf.read;

/**
 * A layer of a file.
 *
 * @param isShown neither off nor frozen
 * @param isDeclared in the table of layers, not only named by entities
 */
public record LayerEntry(String name, int colour, boolean isShown, boolean isDeclared) {
}
