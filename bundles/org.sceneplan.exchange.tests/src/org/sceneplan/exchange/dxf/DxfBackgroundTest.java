package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.exchange.dxf.DxfBackground.Extent;
import org.sceneplan.exchange.dxf.DxfBackground.Tile;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

final class DxfBackgroundTest {

    private static Drawn shop() {
        return Drawn.version("AC1015").header("$INSUNITS", 70, "6").rectangle("WALL", 0, 0, 20, 10)
                .rectangle("WALL", -0.2, -0.2, 20.2, 10.2);
    }

    private static DxfBackground background(Drawn drawn) throws Exception {
        return DxfBackground.of(drawn.read(), DxfProgress.NONE);
    }

    private static int lines(List<Tile> tiles) {
        return tiles.stream().mapToInt(tile -> tile.lines().size()).sum();
    }

    @Test
    void aDrawingInMetresLiesThereInMillimetres() throws Exception {
        DxfBackground background = background(shop());

        assertEquals(DxfUnit.M, background.unit().unit());
        assertEquals(new Extent(-200, -200, 20_200, 10_200), background.extent());
        assertEquals(2, lines(background.tiles()));
    }

    @Test
    void aDrawingOfSingleLinesIsNotTheSizeOfAHand() throws Exception {
        DxfBackground background = background(Drawn.version("AC1015").rectangle("WALL", 0, 0, 12, 10)
                .line("WALL", 4, 0, 4, 10));

        assertEquals(DxfUnit.M, background.unit().unit());
    }

    @Test
    void layersThatAreOffAndTextsAreNoLines() throws Exception {
        DxfBackground background = background(shop().layer("OLD", -7).line("OLD", 90, 90, 99, 99)
                .text("WALL", 5, 5, "x"));

        assertEquals(2, lines(background.tiles()));
        assertEquals(20_200, background.extent().maxX());
    }

    @Test
    void aDrawingOfHiddenLayersOnlyIsRefusedInBothLanguages() throws Exception {
        DxfDrawing drawing = Drawn.version("AC1015").layer("OLD", -7).line("OLD", 0, 0, 9_000, 0).read();

        DxfReadException refused = assertThrows(DxfReadException.class,
                () -> DxfBackground.of(drawing, DxfProgress.NONE));
        assertTrue(refused.message(Locale.ENGLISH).contains("no lines show"), refused.message(Locale.ENGLISH));
        assertTrue(refused.message(Locale.CHINESE).contains("没有可见的线条"), refused.message(Locale.CHINESE));
    }

    @Test
    void onlyTheTilesInTheWindowAreAskedFor() throws Exception {
        Drawn drawn = shop();
        for (int i = 0; i < 200; i++) {
            drawn.line("SHELF", i * 0.1, 5, i * 0.1 + 0.5, 5.5);
        }
        DxfBackground background = background(drawn);

        List<Tile> few = background.tiles(new Extent(1_000, 5_000, 1_500, 5_500), true);
        assertTrue(few.stream().flatMap(tile -> tile.lines().stream()).filter(line -> line.xy()[0] <= 1_500
                && line.xy()[2] >= 1_000 && line.xy().length == 4).count() >= 10, "what crosses the window is there");
        assertTrue(lines(few) < 40, lines(few) + " of 202 lines");
        assertEquals(202, lines(background.tiles(background.extent(), true)), "each line lies in one tile");
        assertEquals(0, lines(background.tiles(new Extent(50_000, 0, 60_000, 10_000), true)));
    }

    @Test
    void detailsAreLeftOutWhereTheyAreTooSmallToSee() throws Exception {
        DxfBackground background = background(shop().line("WALL", 3, 3, 3.05, 3.05).line("WALL", 3, 3, 3.5, 3));

        assertEquals(4, lines(background.tiles(background.extent(), true)));
        List<Tile> large = background.tiles(background.extent(), false);
        assertEquals(3, lines(large));
        assertFalse(large.stream().anyMatch(Tile::isDetail));
    }

    @Test
    void aDrawingBesideTheShellIsMovedToItsCornerAndOthersStay() throws Exception {
        DxfBackground background = background(shop());

        assertEquals(new Point(0, 0), background.originFor(new Box(0, 0, 20_000, 10_000)));
        assertEquals(new Point(50_200, 1_200), background.originFor(new Box(50_000, 1_000, 60_000, 9_000)));
    }

    @Test
    void aDamagedFileIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("cut.dxf"), Arrays.copyOf(shop().bytes(), 300));

        assertThrows(DxfReadException.class, () -> DxfBackground.read(file, DxfProgress.NONE));
    }
}
