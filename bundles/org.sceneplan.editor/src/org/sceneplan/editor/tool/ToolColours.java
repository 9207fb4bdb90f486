package org.sceneplan.editor.tool;

/**
 * Colours of the tools beside the canvas, as {@code #rrggbb}. Icons are kept in two colours that stand out neither on
 * bright nor on dark windows; in the strip these take their place.
 *
 * @param line lines of the building in icons
 * @param accent what the tool draws
 * @param chosen ground of the chosen tool
 * @param chosenText its name
 */
public record ToolColours(String line, String accent, String chosen, String chosenText) {
    /** On bright windows. */
    public static final ToolColours LIGHT = new ToolColours("#55626d", "#1c62b9", "#cde2fb", "#14181c");
    /** On dark windows. */
    public static final ToolColours DARK = new ToolColours("#c3cdd6", "#8cc0fa", "#1c4a80", "#ffffff");

    private static final String FILED_LINE = "#7b8a97";
    private static final String FILED_ACCENT = "#3f86d6";

    /** An icon in these colours, with that many pixels on each side. */
    public String paint(String svg, int pixels) {
        return svg.replace(FILED_LINE, line).replace(FILED_ACCENT, accent)
                .replaceFirst("width=\"16\" height=\"16\"", "width=\"%1$d\" height=\"%1$d\"".formatted(pixels));
    }
}
