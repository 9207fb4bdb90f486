package org.sceneplan.workbench.print;

import org.sceneplan.drawing.Sheet;

/** What is drawn for printing. */
interface PrintSource {

    /**
     * The standard sheet with title block and tables.
     *
     * @param printedShare what it is shrunk by in print, which the sheet then says; 1 = its true size
     */
    Sheet sheet(double printedShare);

    /** The level at a scale without anything around it. */
    Sheet plan(double scaleDenominator);

    /** The level as large as it fits. */
    Sheet fitting(double widthMm, double heightMm);
}
