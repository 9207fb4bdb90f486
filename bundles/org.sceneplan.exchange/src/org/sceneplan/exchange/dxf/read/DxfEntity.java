package org.sceneplan.exchange.dxf.read;

/**
 * One entity of a file.
 *
 * @param ordinal its number in the file, from 0
 * @param type name of its type as in the file
 * @param layer index of its layer
 * @param position line of its first group, or offset in bytes in a binary file
 * @param isPaper on a sheet layout instead of in the model
 */
public record DxfEntity(int ordinal, String type, int layer, long position, boolean isPaper, Shape shape) {
}
