package org.sceneplan.workbench.tool;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.ToolColours;

class ToolColoursTest {
    private static final Path ICONS = Path.of(System.getProperty("sceneplan.root", "../.."))
            .resolve("bundles/org.sceneplan.editor/icons/tool");
    /** Grounds of windows of GTK and of the themes of the platform, bright and dark. */
    private static final List<String> BRIGHT = List.of("#ffffff", "#f6f5f4", "#f8f8f8");
    private static final List<String> DARK = List.of("#353535", "#2f2f2f", "#48484c");
    /** WCAG 2.2: texts 4.5 (1.4.3), signs 3 (1.4.11); both level AA. */
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    @Test
    void iconsStandOutOnBrightAndDarkWindows() {
        BRIGHT.forEach(ground -> assertStandsOut(ToolColours.LIGHT, ground));
        DARK.forEach(ground -> assertStandsOut(ToolColours.DARK, ground));
    }

    @Test
    void chosenToolIsReadable() {
        for (ToolColours colours : List.of(ToolColours.LIGHT, ToolColours.DARK)) {
            assertStandsOut(colours, colours.chosen());
            assertTrue(Contrast.of(colours.chosenText(), colours.chosen()) >= TEXT, colours.chosen());
        }
    }

    @Test
    void iconsAreFiledInTheColoursThatAreReplaced() throws IOException {
        for (DrawKind kind : DrawKind.values()) {
            String painted = ToolColours.DARK.paint(Files.readString(ICONS.resolve(kind.id() + ".svg")), 32);

            assertTrue(painted.contains("width=\"32\" height=\"32\""), kind.id());
            assertFalse(painted.contains("#7b8a97") || painted.contains("#3f86d6"), kind.id());
        }
    }

    private static void assertStandsOut(ToolColours colours, String ground) {
        assertTrue(Contrast.of(colours.line(), ground) >= SIGN, () -> colours.line() + " on " + ground);
        assertTrue(Contrast.of(colours.accent(), ground) >= SIGN, () -> colours.accent() + " on " + ground);
    }
}
