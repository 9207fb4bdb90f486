package org.sceneplan.exchange.dxf;

import org.sceneplan.exchange.dxf.shell.ShellSettings;
import org.sceneplan.geometry.Point;

/**
 * What the user says about a drawing; a drawing tells neither which store it is nor how high its rooms are.
 *
 * @param levelId id of the level, 1 to 20 letters and digits
 * @param storey 1 = ground floor, never 0
 * @param storeCode code of the store; empty = made of the file name
 * @param storeName name of the store; empty = the file name
 * @param format store format of the survey; empty = {@value #ASSUMED_FORMAT}
 * @param clearHeightMm clear height, 1800 to 12000; 0 = {@value #ASSUMED_HEIGHT_MM}
 * @param toleranceMm gaps up to this are closed, 0 to 200
 * @param inside a point in the store in the frame of the survey; null = the largest room
 * @param rooms {@code one}, {@code joined} or {@code all}
 */
public record DxfImportSettings(String levelId, int storey, String storeCode, String storeName, String format,
        int clearHeightMm, int toleranceMm, Point inside, String rooms) {
    /** Clear height where nobody says one [K]. */
    public static final int ASSUMED_HEIGHT_MM = 3_000;
    /** Format where nobody says one. */
    public static final String ASSUMED_FORMAT = "HOME";
    /** Nothing is said: ground floor, gaps up to 20 mm, the largest room and all that doors join to it. */
    public static final DxfImportSettings USUAL = new DxfImportSettings("L1", 1, "", "", "", 0, 20, null, "joined");

    public DxfImportSettings {
        if (storey == 0 || Math.abs(storey) > 99) {
            throw new IllegalArgumentException("storey " + storey + " must be 1 to 99 or -1 to -99");
        }
        if (clearHeightMm != 0 && (clearHeightMm < 1_800 || clearHeightMm > 12_000)) {
            throw new IllegalArgumentException("clearHeightMm " + clearHeightMm + " must be 0 or 1800 to 12000");
        }
    }

    /** The same for another level. */
    public DxfImportSettings withLevel(String newLevelId, int newStorey) {
        return new DxfImportSettings(newLevelId, newStorey, storeCode, storeName, format, clearHeightMm, toleranceMm,
                inside, rooms);
    }

    /** The same for a store that is known. */
    public DxfImportSettings withStore(String code, String name, String newFormat, int newClearHeightMm) {
        return new DxfImportSettings(levelId, storey, code, name, newFormat, newClearHeightMm, toleranceMm, inside,
                rooms);
    }

    /** The same with another search. */
    public DxfImportSettings withSearch(int newToleranceMm, Point newInside, String newRooms) {
        return new DxfImportSettings(levelId, storey, storeCode, storeName, format, clearHeightMm, newToleranceMm,
                newInside, newRooms);
    }

    ShellSettings search() {
        return new ShellSettings(toleranceMm, inside,
                ShellSettings.Rooms.valueOf(rooms.toUpperCase(java.util.Locale.ROOT)));
    }
}
