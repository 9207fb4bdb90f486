package org.sceneplan.exchange.dxf.write;

/**
 * A layer of a file.
 *
 * @param name ASCII name
 * @param colour AutoCAD colour index 1 to 255; 7 is black on white and white on black
 * @param lineType {@code Continuous} or {@code DASHED}
 * @param lineWeight in 1/100 mm, one of the widths CAD programs know (9, 13, 18, 25, 35, 50, 70)
 * @param isPlotted whether it is printed
 * @param description what is on it, for people
 */
public record LayerStyle(String name, int colour, String lineType, int lineWeight, boolean isPlotted,
        String description) {
}
