package org.sceneplan.catalogue.internal.table;

/**
 * What a file may hold before it is refused.
 *
 * @param maxFileBytes size of the file itself
 * @param maxRows rows of one table, header and empty rows included
 * @param maxColumns cells of one row
 * @param maxInflatedBytes sum of all parts of a workbook after inflation
 * @param maxInflationRatio inflated to stored size of one part, looked at from {@value #RATIO_FLOOR_BYTES} bytes on
 */
public record TableLimits(long maxFileBytes, int maxRows, int maxColumns, long maxInflatedBytes,
        int maxInflationRatio) {

    /** Below this many inflated bytes the ratio says nothing. */
    static final long RATIO_FLOOR_BYTES = 1_000_000;

    /** 20 MB, 50,000 rows, 100 columns, 200 MB inflated, 200 : 1. */
    public static final TableLimits DEFAULT = new TableLimits(20_000_000, 50_000, 100, 200_000_000, 200);
}
