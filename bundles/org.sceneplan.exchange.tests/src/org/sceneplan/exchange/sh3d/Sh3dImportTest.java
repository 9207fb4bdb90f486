package org.sceneplan.exchange.sh3d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class Sh3dImportTest {
    private static final double DOWN = Math.PI;
    private static final double EAST = Math.PI / 2;

    @TempDir
    private Path folder;

    private Sh3dImport read(HomeText home) throws Sh3dRefusedException {
        return read(home, 0);
    }

    private Sh3dImport read(HomeText home, int level) throws Sh3dRefusedException {
        return Sh3dImport.read(home.file(folder), new Sh3dSettings("SH-1", "样板店", "HOME", level));
    }

    private static JsonNode level(Sh3dImport read, int index) {
        return JsonMapper.shared().readTree(read.survey()).path("levels").path(index);
    }

    @Test
    void wallsRoundTheFloorGiveTheInnerOutline() throws Exception {
        Sh3dImport read = read(HomeText.shop());

        JsonNode level = level(read, 0);
        assertEquals("[[0,0],[10000,0],[10000,8000],[0,8000]]", level.path("outline").toString());
        assertEquals(2800, level.path("clearHeightMm").asInt());
        assertEquals(4, read.report().count("wall", Fate.OUTLINE));
        assertEquals(0, level.path("walls").size());
    }

    @Test
    void theSurveyReaderMakesAPlanOfIt() throws Exception {
        StorePlan plan = new SurveyReader().read("s", read(HomeText.shop().door("door", 510, 820, DOWN, 180, 0))
                .survey());

        Level level = plan.getLevels().getFirst();
        assertEquals("样板店", plan.getStore().getName());
        assertEquals(1, level.getOpenings().size());
    }

    @Test
    void fileYRunsDownAndThePlanYUp() throws Exception {
        // the step of the L is at the lower right of the screen
        HomeText home = new HomeText().wall("", 0, 0, 1000, 0, 20, "").wall("", 1000, 0, 1000, 300, 20, "")
                .wall("", 1000, 300, 600, 300, 20, "").wall("", 600, 300, 600, 800, 20, "")
                .wall("", 600, 800, 0, 800, 20, "").wall("", 0, 800, 0, 0, 20, "");

        assertEquals("[[0,0],[5800,0],[5800,5000],[9800,5000],[9800,7800],[0,7800]]",
                level(read(home), 0).path("outline").toString());
    }

    @Test
    void openingsStandOnTheEdgesOfTheOutline() throws Exception {
        Sh3dImport read = read(HomeText.shop().door("front door", 310, 820, DOWN, 180, 0)
                .door("exit door", 1020, 410, EAST, 100, 0).door("window", 510, 0, 0, 200, 100)
                .door("fixed display window", 710, 820, DOWN, 240, 0));

        List<JsonNode> openings = level(read, 0).path("openings").valueStream().toList();
        assertEquals(List.of("entrance 0 2100 1800", "exit 1 3500 1000", "window 2 4000 2000", "shopWindow 0 5800 2400"),
                openings.stream().map(o -> "%s %s %s %s".formatted(o.path("kind").asString(), o.path("edge"),
                        o.path("offsetMm"), o.path("widthMm"))).toList());
        assertEquals(1000, openings.get(2).path("sillMm").asInt());
        assertEquals(4, read.report().count("doorOrWindow", Fate.OPENING));
    }

    @Test
    void leavesGiveClearWidthAndSwing() throws Exception {
        String sash = "<sash xAxis='0.05' yAxis='0.5' width='0.9' startAngle='0' endAngle='%s'/></doorOrWindow>";
        String door = "<doorOrWindow id='d' name='door' x='510' y='820' angle='%s' width='100' depth='20' height='210'>";

        JsonNode out = level(read(HomeText.shop().add(door.formatted(0) + sash.formatted(-EAST))), 0).path("openings");
        JsonNode in = level(read(HomeText.shop().add(door.formatted(DOWN) + sash.formatted(-EAST))), 0)
                .path("openings");

        assertEquals(900, out.path(0).path("widthMm").asInt());
        assertEquals("out", out.path(0).path("swing").asString());
        assertEquals("in", in.path(0).path("swing").asString());
    }

    @Test
    void aDoorBetweenRoomsIsAGapInTheWall() throws Exception {
        Sh3dImport read = read(HomeText.shop().wall("", 510, 0, 510, 820, 12, "").door("door", 510, 410, EAST, 100, 0));

        List<JsonNode> walls = level(read, 0).path("walls").valueStream().toList();
        assertEquals(2, walls.size());
        assertEquals("[5000,8000] [5000,4500]", walls.get(0).path("from") + " " + walls.get(0).path("to"));
        assertEquals("[5000,3500] [5000,0]", walls.get(1).path("from") + " " + walls.get(1).path("to"));
        assertEquals(120, walls.get(0).path("thicknessMm").asInt());
        assertEquals(1, read.report().count("doorOrWindow", Fate.PASSAGE));
        assertEquals("W1 W2", read.report().fates().stream().filter(f -> f.fate() == Fate.WALL).findFirst().orElseThrow()
                .surveyId());
    }

    @Test
    void aWindowBetweenRoomsIsNamedAndLeftOut() throws Exception {
        Sh3dImport read = read(HomeText.shop().wall("", 510, 0, 510, 820, 12, "").door("hatch", 510, 410, EAST, 100, 90));

        assertEquals(1, read.report().count("doorOrWindow", Fate.INNER_WINDOW));
        assertTrue(read.report().toText(Locale.ENGLISH).contains("window between rooms, left out: hatch"));
    }

    @Test
    void columnsStairsAndLiftsAreFoundByNameOrGroup() throws Exception {
        Sh3dImport read = read(HomeText.shop().piece("承重柱", 310, 310, 50, 60).piece("Round column", 610, 310, 40, 40)
                .piece("Staircase", 110, 210, 100, 300).piece("Poster", 210, 410, 60, 5)
                .add("<furnitureGroup name='Pillars'>").piece("Box", 810, 310, 30, 30).add("</furnitureGroup>")
                .piece("column in the yard", 3000, 0, 30, 30));

        JsonNode level = level(read, 0);
        assertEquals(3, level.path("columns").size());
        assertEquals("{\"id\":\"C1\",\"x\":3000,\"y\":5000,\"widthMm\":500,\"depthMm\":600}",
                level.path("columns").path(0).toString());
        assertTrue(level.path("columns").path(1).path("round").asBoolean());
        assertEquals("stair", level.path("obstacles").path(0).path("kind").asString());
        assertEquals(1, read.report().count("pieceOfFurniture", Fate.FURNITURE));
        assertEquals(1, read.report().count("pieceOfFurniture", Fate.OUTSIDE));
    }

    @Test
    void aCurvedWallBecomesChordsBesideTheArc() throws Exception {
        // a half circle of radius 5.1 m to the left of a wall of 10.2 m
        HomeText home = new HomeText().wall("", 0, 0, 0, 1020, 20, "")
                .wall("", 0, 1020, 0, 0, 20, "arcExtent='" + Math.PI + "'");

        Sh3dImport read = read(home);

        JsonNode outline = level(read, 0).path("outline");
        double area = 0;
        int widest = 0;
        for (int i = 0; i < outline.size(); i++) {
            JsonNode a = outline.path(i);
            JsonNode b = outline.path((i + 1) % outline.size());
            area += a.path(0).asInt() * (double) b.path(1).asInt() - b.path(0).asInt() * (double) a.path(1).asInt();
            widest = Math.max(widest, a.path(0).asInt());
        }
        // inner radius 5.0 m from the middle line of the straight wall, less 10 cm of that wall
        double expected = Math.PI * 5000 * 5000 / 2 - 100 * 10_000;
        assertEquals(expected, area / 2, expected * 0.01);
        assertEquals(4900, widest, 20);
    }

    @Test
    void aDoorInACurvedWallStandsOnAStraightEdgeOfItsOwn() throws Exception {
        HomeText home = new HomeText().wall("", 0, 0, 0, 1020, 20, "")
                .wall("", 0, 1020, 0, 0, 20, "arcExtent='" + Math.PI + "'").door("door", -510, 510, EAST, 200, 0);

        Sh3dImport read = read(home);

        assertEquals(1, read.report().count("doorOrWindow", Fate.OPENING));
        assertEquals(2000, level(read, 0).path("openings").path(0).path("widthMm").asInt());
    }

    @Test
    void smallGapsAreClosedAndSaid() throws Exception {
        Sh3dImport read = read(new HomeText().wall("", 0, 0, 1020, 0, 20, "").wall("", 1020, 0, 1020, 790, 20, "")
                .wall("", 1020, 820, 0, 820, 20, "").wall("", 0, 820, 0, 0, 20, ""));

        assertEquals("[[0,0],[10000,0],[10000,8000],[0,8000]]", level(read, 0).path("outline").toString());
        assertTrue(read.report().toText(Locale.ENGLISH).contains("walls do not meet; gaps up to 400 mm were closed"));
    }

    @Test
    void roomsServeWhenNoWallsEncloseAnything() throws Exception {
        Sh3dImport read = read(new HomeText().add("<room name='shop'><point x='0' y='0'/><point x='500' y='0'/>"
                + "<point x='500' y='400'/><point x='0' y='400'/></room>"));

        assertEquals("[[0,0],[5000,0],[5000,4000],[0,4000]]", level(read, 0).path("outline").toString());
        assertEquals(1, read.report().count("room", Fate.OUTLINE));
    }

    @Test
    void levelsOfOneHeightAreLayersOfAStorey() throws Exception {
        HomeText home = new HomeText().level("b", "cellar", -280).level("g", "ground", 0).level("f", "furniture", 1)
                .level("u", "upper", 300).box("b", 0, 0, 500, 500, 20).box("g", 0, 0, 1020, 820, 20)
                .wall("f", 510, 0, 510, 820, 12, "").box("u", 0, 0, 500, 500, 20);

        Sh3dImport all = read(home);
        Sh3dImport one = read(home, 2);

        JsonNode levels = JsonMapper.shared().readTree(all.survey()).path("levels");
        assertEquals(List.of("-1 cellar", "1 ground", "2 upper"), levels.valueStream()
                .map(l -> l.path("storey") + " " + l.path("name").asString()).toList());
        assertEquals(1, levels.path(1).path("walls").size());
        assertEquals("ground", level(one, 0).path("name").asString());
        assertEquals(8, one.report().count("wall", Fate.OTHER_LEVEL));
        assertEquals(1, one.report().count("level", Fate.JOINED_LEVEL));
    }

    @Test
    void whatASurveyHasNoPlaceForIsCounted() throws Exception {
        Sh3dImport read = read(HomeText.shop().add("<dimensionLine xStart='0' yStart='0' xEnd='1' yEnd='1' offset='9'/>")
                .add("<label x='1' y='1'><text>t</text></label>").add("<polyline><point x='0' y='0'/></polyline>")
                .add("<compass x='0' y='0' diameter='100' northDirection='0.5'/>"));

        assertEquals(4, read.report().fates().stream().filter(f -> f.fate() == Fate.NO_PLACE).count());
        assertTrue(read.report().toText(Locale.CHINESE).contains("正北方向为图纸上方顺时针 28.6 度"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e300", "abc", "", "9999999"})
    void numbersThatMakeNoSenseAreCountedAsDamage(String number) throws Exception {
        Sh3dImport read = read(HomeText.shop().add("<wall id='bad' xStart='" + number
                + "' yStart='0' xEnd='1' yEnd='1' thickness='5'/>"));

        assertEquals(1, read.report().count("wall", Fate.DAMAGED));
        assertEquals(4, read.report().count("wall", Fate.OUTLINE));
    }

    @Test
    void everyThingOfARandomHomeHasOneFate() throws Exception {
        Random random = new Random(5);
        for (int round = 0; round < 8; round++) {
            HomeText home = HomeText.shop();
            int walls = random.nextInt(12);
            int doors = random.nextInt(12);
            int pieces = random.nextInt(12);
            for (int i = 0; i < walls; i++) {
                home.wall("", at(random), at(random), at(random), at(random), 1 + random.nextInt(120), "arcExtent='"
                        + (random.nextInt(3) == 0 ? random.nextDouble() * 12 - 6 : 0) + "'");
            }
            for (int i = 0; i < doors; i++) {
                home.door("door " + i, at(random), at(random), random.nextInt(4) * EAST, 20 + random.nextInt(200),
                        random.nextInt(2) * 90);
            }
            for (int i = 0; i < pieces; i++) {
                home.piece(random.nextBoolean() ? "column" : "stair", at(random), at(random), 1 + random.nextInt(200),
                        1 + random.nextInt(200));
            }

            Sh3dReport report = read(home).report();

            assertEquals(walls + 4, report.count("wall"), "walls of round " + round);
            assertEquals(doors, report.count("doorOrWindow"), "doors of round " + round);
            assertEquals(pieces, report.count("pieceOfFurniture"), "pieces of round " + round);
        }
    }

    private static int at(Random random) {
        return random.nextInt(1400) - 200;
    }

    @Test
    void sameFileGivesSameBytes() throws Exception {
        HomeText home = HomeText.shop().wall("", 510, 0, 510, 820, 12, "").piece("column", 200, 200, 40, 40);

        assertArrayEquals(read(home).survey(), read(home).survey());
        assertEquals(read(home).report().toJson(), read(home).report().toJson());
        assertFalse(new String(read(home).survey(), java.nio.charset.StandardCharsets.UTF_8).contains("\r"));
    }
}
