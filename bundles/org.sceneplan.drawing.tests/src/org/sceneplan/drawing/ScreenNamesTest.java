package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.rules.DesignContext;

class ScreenNamesTest {
    private static final double SCALE = 100;
    private static final double LEAST_PIXELS = 11;
    private static final double READABLE_PIXELS = 5.5;

    private final List<Primitive.Text> names = names();

    private static List<Primitive.Text> names() {
        DesignContext context = SamplePlans.kitchen();
        List<String> zones = context.plan().levels().getFirst().zones().stream().map(zone -> zone.id()).toList();
        List<Primitive.Text> names = new ArrayList<>();
        for (DrawnElement element : PlanDrawing.of(context, context.plan().levels().getFirst(), Locale.ENGLISH,
                (int) SCALE)) {
            if (element.layer() == DrawingLayer.LABELS && zones.contains(element.elementId())
                    && element.primitives().getFirst() instanceof Primitive.Text name) {
                names.add(name);
            }
        }
        return names;
    }

    private Map<Primitive.Text, ScreenText> choose(double pixelsPerMm, ScreenText... others) {
        return choose(pixelsPerMm, NameRoom.ENDLESS, others);
    }

    private Map<Primitive.Text, ScreenText> choose(double pixelsPerMm, NameRoom room, ScreenText... others) {
        SequencedMap<Primitive.Text, NameRoom> roomByName = new LinkedHashMap<>();
        names.forEach(name -> roomByName.put(name, room));
        return ScreenNames.choose(roomByName, List.of(others), NameGround.EMPTY, SCALE, pixelsPerMm, LEAST_PIXELS, READABLE_PIXELS);
    }

    private static ScreenText alone(String text, NameRoom room) {
        Primitive.Text usual = names().getFirst();
        Primitive.Text name = new Primitive.Text(text, usual.at(), usual.sizeMm(), 0, usual.anchor(), usual.weight(),
                usual.colour(), usual.halo());
        SequencedMap<Primitive.Text, NameRoom> roomByName = new LinkedHashMap<>();
        roomByName.put(name, room);
        return ScreenNames.choose(roomByName, List.of(), NameGround.EMPTY, SCALE, 0.01, LEAST_PIXELS, READABLE_PIXELS).get(name);
    }

    /** The name where it has a share of the room it would take. */
    private static ScreenText in(double share, String text) {
        double halfMm = share * widthMm(alone(text, NameRoom.ENDLESS)) / 2;
        return alone(text, new NameRoom(halfMm, halfMm));
    }

    private static List<String> written(ScreenText shown) {
        return shown.lines().stream().map(Primitive.Text::text).toList();
    }

    private static double widthMm(ScreenText shown) {
        return shown.enlargedLines().stream().mapToDouble(line -> TextBoxes.widthMm(line, SCALE)).max().orElseThrow();
    }

    @Test
    void aWordWiderThanItsZoneIsSmallerAndInItsPlace() {
        ScreenText narrower = in(0.9, "Appliances");

        assertEquals(0.85 * LEAST_PIXELS, narrower.enlarged().sizeMm() * SCALE * 0.01, 1e-6);
        assertEquals(narrower.text().at(), narrower.fixed());
        assertEquals(List.of("Appliances"), written(narrower));
    }

    @Test
    void aNameWiderThanItsZoneIsBrokenInTwoLines() {
        ScreenText broken = in(0.8, "Design and decoration service");

        assertEquals(List.of("Design and", "decoration service"), written(broken));
        assertEquals(LEAST_PIXELS, broken.enlargedLines().getFirst().sizeMm() * SCALE * 0.01, 1e-6);
        assertFalse(TextBoxes.of(broken.enlargedLines().getFirst(), SCALE)
                .overlaps(TextBoxes.of(broken.enlargedLines().getLast(), SCALE)));
        assertEquals(List.of("家装设", "计服务"), written(in(0.7, "家装设计服务")));
    }

    @Test
    void aNameIsShortenedWhereTwoLinesAreTooWide() {
        double usualMm = widthMm(alone("Design and decoration service", NameRoom.ENDLESS));

        ScreenText shorter = in(0.3, "Design and decoration service");

        assertTrue(written(shorter).getFirst().matches("Design.*\u2026"), written(shorter).toString());
        assertTrue(widthMm(shorter) <= usualMm * 0.3);
    }

    @Test
    void aNameMovesAlongItsLineUntilItOverhangsNoMore() {
        double widthMm = widthMm(alone("Bathroom scene", NameRoom.ENDLESS));
        double apartMm = 2 / 0.01;
        for (double backMm : new double[] { 0, widthMm / 4, widthMm, 2 * widthMm, 3 * widthMm }) {
            ScreenText shown = alone("Bathroom scene", new NameRoom(backMm, 3 * widthMm - backMm));
            double startMm = shown.enlarged().at().x() - shown.text().at().x() - widthMm / 2;

            assertEquals(Math.clamp(-widthMm / 2, -backMm + apartMm, 2 * widthMm - backMm - apartMm), startMm, 1e-6);
            assertEquals(shown.text().at().y(), shown.enlarged().at().y(), 1e-6);
        }
    }

    @Test
    void aNameBesideWhatItNamesStaysThere() {
        ScreenText shown = alone("Service", new NameRoom(-500, 40_000));

        assertEquals(shown.text().at(), shown.enlarged().at());
    }

    @Test
    void aNameKeepsOffWhatStandsInItsZone() {
        Primitive.Text usual = names.getFirst();
        Primitive.Text name = new Primitive.Text("Kitchen", new Coordinate(10_000, 10_000), usual.sizeMm(), 0,
                usual.anchor(), usual.weight(), usual.colour(), usual.halo());
        Ring zone = Ring.rectangle(0, 0, 20_000, 20_000);
        Ring fixture = Ring.rectangle(8_000, 6_000, 12_000, 14_000);

        Box own = box(name, zone, NameGround.EMPTY);
        assertTrue(own.intersects(fixture.box()));
        for (NameGround ground : List.of(new NameGround(List.of(fixture), List.of(zone), List.of()),
                new NameGround(List.of(), List.of(zone), List.of(upright(10_000))))) {
            Box beside = box(name, zone, ground);
            assertTrue(beside.maxXMm() < 10_000 || beside.minXMm() > 10_000, beside.toString());
            assertFalse(beside.intersects(fixture.box()) && !ground.standing().isEmpty(), beside.toString());
            assertTrue(zone.box().contains(beside), beside.toString());
        }
    }

    /** The middle of a low zone is taken; beside it there is room, above it is the wall. */
    @Test
    void aNameStaysInItsZoneWhereThereIsRoom() {
        Primitive.Text usual = names.getFirst();
        Primitive.Text name = new Primitive.Text("Kitchen", new Coordinate(10_000, 10_000), usual.sizeMm(), 0,
                usual.anchor(), usual.weight(), usual.colour(), usual.halo());
        Ring zone = Ring.rectangle(0, 9_000, 20_000, 11_500);
        Ring fixture = Ring.rectangle(8_000, 9_000, 12_000, 11_500);

        Box beside = box(name, zone, new NameGround(List.of(fixture), List.of(zone), List.of()));

        assertTrue(zone.box().contains(beside), beside.toString());
        assertFalse(beside.intersects(fixture.box()), beside.toString());
    }

    private static Box box(Primitive.Text name, Ring zone, NameGround ground) {
        SequencedMap<Primitive.Text, NameRoom> roomByName = new LinkedHashMap<>();
        roomByName.put(name, new NameRoom(10_000, 10_000, zone));
        return ScreenNames.choose(roomByName, List.of(), ground, SCALE, 0.01, LEAST_PIXELS, READABLE_PIXELS).get(name)
                .box(SCALE);
    }

    /** A line from end to end of the zone. */
    private static DrawnElement upright(double x) {
        return new DrawnElement("", DrawingLayer.DIMENSIONS, List.of(new Primitive.Path(List.of(
                new PathStep.MoveTo(x, 0), new PathStep.LineTo(x, 20_000)), null)));
    }

    @Test
    void largeScalesShowAllNamesAsOnPaper() {
        Map<Primitive.Text, ScreenText> shown = choose(0.2);

        assertTrue(names.size() > 2);
        names.forEach(name -> assertEquals(1, shown.get(name).factor(), name.text()));
    }

    @Test
    void noNameTouchesAnotherAtAnyScale() {
        for (double pixelsPerMm = 0.004; pixelsPerMm < 0.06; pixelsPerMm += 0.002) {
            ShownTexts.assertApart(choose(pixelsPerMm).values(), SCALE, pixelsPerMm);
        }
    }

    @Test
    void theMostImportantNameIsInItsPlaceInTheLeastSize() {
        ScreenText first = choose(0.01).get(names.getFirst());

        assertEquals(names.getFirst().at(), first.fixed());
        assertEquals(LEAST_PIXELS, first.enlarged().sizeMm() * SCALE * 0.01, 1e-6);
    }

    @Test
    void aNameMakesWayUpwardsByALine() {
        Primitive.Text name = names.getFirst();
        ScreenText other = ScreenText.of(new Primitive.Text("W", name.at(), name.sizeMm(), 0, name.anchor(),
                name.weight(), name.colour(), name.halo()), 2);

        ScreenText shown = choose(0.01, other).get(name);

        assertSame(name, shown.text());
        assertTrue(shown.enlarged().at().y() > name.at().y(), shown.toString());
        assertFalse(TextBoxes.of(shown.enlarged(), SCALE).overlaps(TextBoxes.of(other.enlarged(), SCALE)));
    }

    @Test
    void aNameWithoutRoomDoesNotShow() {
        Primitive.Text name = names.getFirst();
        ScreenText other = ScreenText.of(new Primitive.Text(name.text(),
                new Coordinate(name.at().x(), name.at().y() - 14_000), name.sizeMm(), 0, name.anchor(), name.weight(),
                name.colour(), name.halo()), 80);

        assertFalse(choose(0.01, other).containsKey(name));
    }
}
