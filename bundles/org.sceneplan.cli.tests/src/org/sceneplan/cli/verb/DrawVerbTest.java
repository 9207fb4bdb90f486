package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.LayerKind;

final class DrawVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws IOException {
        Workshop.designedPlan(folder, "p.storeplan");
    }

    @Test
    void anAreaHasItsSizeOnPaper() throws IOException {
        CommandRun run = draw("a.svg", "--area", "-500,1000,8000,4000", "--scale", "50");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("a.svg: 160.0 x 80.0 mm, plan at 1:50\n"), run.out());
        String svg = Files.readString(folder.resolve("a.svg"));
        assertTrue(svg.contains("width=\"160mm\" height=\"80mm\""), svg.substring(0, 300));
        assertTrue(svg.contains("<rect x=\"0\" y=\"0\" width=\"160\" height=\"80\"/></clipPath>"));
    }

    @Test
    void pngHasThePixelsOfItsResolution() throws IOException {
        assertEquals(0, draw("a.png", "--area", "0,0,10160,5080", "--dpi", "100").exitCode());
        assertEquals(0, draw("b.png", "--area", "0,0,10160,5080").exitCode());

        assertEquals(400, ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
        assertEquals(600, ImageIO.read(folder.resolve("b.png").toFile()).getHeight());
    }

    @Test
    void withoutAScaleItIsTheSheetWithItsDate() throws IOException {
        assertEquals(0, draw("s.svg", "--date", "2026-11-22").exitCode());
        assertEquals(0, draw("p.svg", "--scale", "100", "--date", "2026-11-22").exitCode());

        assertTrue(Files.readString(folder.resolve("s.svg")).contains("2026-11-22"));
        assertFalse(Files.readString(folder.resolve("p.svg")).contains("2026-11-22"));
    }

    @Test
    void layersAreAllThoseVisibleOrThoseOfASavedState() throws Exception {
        assertTrue(draw("n.svg", "--layers", "gone").err().contains("is called \"gone\"; the plan has none"));
        Path file = folder.resolve("p.storeplan");
        StorePlan plan = PlanFile.read(file);
        Layer zones = layer(plan, LayerKind.ZONES, true);
        layer(plan, LayerKind.FIXTURES, false);
        LayerState shell = PlanFactory.INSTANCE.createLayerState();
        shell.setId("state-1");
        shell.setName("shell");
        shell.getHidden().add(zones);
        plan.getLayerStates().add(shell);
        PlanFile.overwrite(plan, file);

        assertEquals(List.of(true, true), zonesAndFixtures("all"));
        assertEquals(List.of(true, false), zonesAndFixtures("visible"));
        assertEquals(List.of(false, true), zonesAndFixtures("shell"));
        CommandRun none = draw("n.svg", "--layers", "gone");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("no saved state of the layers is called \"gone\"; the plan has: shell"), none.err());
    }

    @Test
    void whatLiesUnderThePlanIsDrawnToItsEdges() throws Exception {
        Path file = folder.resolve("p.storeplan");
        StorePlan plan = PlanFile.read(file);
        for (String name : List.of("under.png", "gone.dxf")) {
            plan.getLevels().getFirst().getUnderlays().add(underlay(name));
        }
        PlanFile.overwrite(plan, file);
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("under.png").toFile());
        CommandRun with = draw("w.svg", "--scale", "100", "--underlay");
        CommandRun without = draw("b.svg", "--scale", "100");

        assertTrue(with.out().endsWith("w.svg: 600.0 x 400.0 mm, plan at 1:100\n"), with.out());
        assertTrue(with.err().contains("gone.dxf: this file under the plan is missing or damaged"), with.err());
        assertTrue(Files.readString(folder.resolve("w.svg")).contains("<image"));
        assertEquals("", without.err());
        assertFalse(Files.readString(folder.resolve("b.svg")).contains("<image"));
    }

    @Test
    void aDamagedPictureUnderThePlanIsNamed() throws Exception {
        Path file = folder.resolve("p.storeplan");
        StorePlan plan = PlanFile.read(file);
        plan.getLevels().getFirst().getUnderlays().add(underlay("scan.jpg"));
        PlanFile.overwrite(plan, file);
        Files.writeString(folder.resolve("scan.jpg"), "no picture");
        CommandRun run = draw("d.svg", "--scale", "100", "--underlay");

        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("scan.jpg: this file under the plan is missing or damaged"), run.err());
    }

    @Test
    void whatLiesUnderThePlanIsNotReplaced() throws Exception {
        Path file = folder.resolve("p.storeplan");
        StorePlan plan = PlanFile.read(file);
        plan.getLevels().getFirst().getUnderlays().add(underlay("under.png"));
        PlanFile.overwrite(plan, file);
        Path scan = folder.resolve("under.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", scan.toFile());
        byte[] before = Files.readAllBytes(scan);

        for (String[] options : new String[][] {{"--scale", "100", "--underlay"}, {"--scale", "100"}}) {
            CommandRun run = draw("under.png", options);
            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("under.png"), run.err());
            assertArrayEquals(before, Files.readAllBytes(scan));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.doc | --scale 100          | must end in .pdf, .svg or .png",
        "a.pdf | --scale 0            | --scale does not take \"0\"",
        "a.pdf | --area 0,0,0,100     | --area does not take \"0,0,0,100\"",
        "a.pdf | --area 1,2,3         | --area does not take",
        "a.pdf | --level 2            | --level does not take \"2\"",
        "a.png | --dpi 5000           | --dpi does not take",
        "a.png | --scale 1            | the picture would be too large",
        "a.pdf | --scale 1            | a page of a PDF is at most 5080 mm wide and high",
        "a.pdf | --date 22.11.        | is no day"
    })
    void whatCanNotBeDrawnIsRefused(String name, String options, String complaint) {
        CommandRun run = draw(name, options.strip().split(" "));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(complaint), run.err());
        assertTrue(Files.notExists(folder.resolve(name)));
    }

    private static Underlay underlay(String name) {
        Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
        underlay.setId("under-" + name.length());
        underlay.setFile(name);
        underlay.setXMm(-10_000);
        underlay.setYMm(-5_000);
        underlay.setMmPerUnit(1_000);
        return underlay;
    }

    private static Layer layer(StorePlan plan, LayerKind kind, boolean visible) {
        Layer layer = PlanFactory.INSTANCE.createLayer();
        layer.setId("layer-" + kind);
        layer.setName(kind.name());
        layer.setKind(kind.name());
        layer.setVisible(visible);
        plan.getLayers().add(layer);
        return layer;
    }

    private List<Boolean> zonesAndFixtures(String layers) throws IOException {
        CommandRun run = draw(layers + ".svg", "--layers", layers, "--scale", "100");
        assertEquals(0, run.exitCode(), run.err());
        String svg = Files.readString(folder.resolve(layers + ".svg"));
        return List.of(svg.contains("id=\"layer-zones"), svg.contains("id=\"layer-fixtures"));
    }

    private CommandRun draw(String name, String... options) {
        String[] call = new String[options.length + 6];
        System.arraycopy(new String[] {"draw", "p.storeplan", "-o", name, "--lang", "en"}, 0, call, 0, 6);
        System.arraycopy(options, 0, call, 6, options.length);
        return CommandRun.in(folder, call);
    }
}
