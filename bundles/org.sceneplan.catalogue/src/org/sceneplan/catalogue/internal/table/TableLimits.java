package org.sceneplan.catalogue.internal.table;

import org.sceneplan.files.ZipLimits;

/**
 * What a file may hold before it is refused.
 *
 * @param maxFileBytes size of the file itself
 * @param maxRows rows of one table, header and empty rows included
 * @param maxColumns cells of one row
 * @param zip parts of a workbook
 */
public record TableLimits(long maxFileBytes, int maxRows, int maxColumns, ZipLimits zip) {

    private static final int RATIO_FLOOR_BYTES = 1_000_000;

    /** 20 MB, 50,000 rows, 100 columns, 2,000 parts of 200 MB inflated, 200 : 1. */
    public static final TableLimits DEFAULT = new TableLimits(20_000_000, 50_000, 100,
            new ZipLimits(2_000, 200_000_000, 200, RATIO_FLOOR_BYTES));
}
