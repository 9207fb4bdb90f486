package org.sceneplan.exchange.sh3d;

/**
 * What a file can't tell of a store.
 *
 * @param storeCode code of the store
 * @param storeName name of the store
 * @param storeFormat id of its format standard, for example {@code HOME}
 * @param level number of the only level to take, counted from 1 upwards by height; 0 takes all
 */
public record Sh3dSettings(String storeCode, String storeName, String storeFormat, int level) {
}
