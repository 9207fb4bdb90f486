package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.StandardLibrary;

/** What goes out as DXF comes in again: by the drawn outline, and by the walls alone. */
final class DxfRoundTripTest {
    private static final double TOLERANCE_MM = 1;

    static Stream<String> samples() {
        return SampleSurveys.list().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleShellsComeBack(String name) throws Exception {
        try (InputStream stream = SampleSurveys.open(name)) {
            compare(new SurveyReader().read(name, stream.readAllBytes()), "");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleShellsComeBackByTheirWallsAlone(String name) throws Exception {
        try (InputStream stream = SampleSurveys.open(name)) {
            compare(new SurveyReader().read(name, stream.readAllBytes()), "ignore=A-AREA-OTLN");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 7, 17.5, 45, 73})
    void turnedShellsComeBackByTheirWallsAlone(double angleDeg) throws Exception {
        Ring outline = Ring.parse("0,0 12000,0 12000,7000 8000,7000 8000,10000 0,10000").rotated(new Point(0, 0),
                angleDeg);
        StorePlan plan = PlanBuilder.of("TEST-1", "HOME").store(store -> store.setName("x"))
                .level("L1", 3000, outline, level -> {
                    level.entrance("D1", 0, 4000, 2000);
                    level.opening("G1", OpeningKind.SHOP_WINDOW, 0, 500, 3000);
                    level.opening("D2", OpeningKind.EXIT, 1, 1000, 1200);
                    level.opening("W1", OpeningKind.WINDOW, 5, 3000, 1500);
                }).build();
        compare(plan, "ignore=A-AREA-OTLN");
    }

    @Test
    void innerWallsThatMeetComeBackAsTwo() throws Exception {
        StorePlan plan = PlanBuilder.of("TEST-1", "HOME").store(store -> store.setName("x"))
                .level("L1", 3000, Ring.parse("0,0 12000,0 12000,9000 0,9000"), level -> {
                    level.entrance("D1", 0, 4000, 2000);
                    level.wall("W1", new Segment(new Point(6000, 4000), new Point(6000, 8800)), 120);
                    level.wall("W2", new Segment(new Point(6000, 4000), new Point(11_000, 4000)), 120);
                }).build();
        compare(plan, "");

        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DxfPlan.write(new DesignContext(snapshot, StandardLibrary.bundled().standard("HOME"), SampleCatalogue.load()),
                snapshot.levels().getFirst(), Locale.ENGLISH, out);
        DxfDrawing drawing = Drawn.read(out.toByteArray());
        assertEquals(3, drawing.layers(drawing.guess()).stream().filter(layer -> layer.name().equals("A-WALL-INTR"))
                .findFirst().orElseThrow().countByType().get("LWPOLYLINE"), "two bodies and the corner between them");
    }

    private static void compare(StorePlan plan, String layers) throws Exception {
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        DesignContext context = new DesignContext(snapshot, StandardLibrary.bundled().standard(snapshot.standardId()),
                SampleCatalogue.load());
        for (LevelSnapshot level : snapshot.levels()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DxfPlan.write(context, level, Locale.CHINESE, out);
            DxfDrawing drawing = DxfImport.read("x.dxf", new ByteArrayInputStream(out.toByteArray()), out.size(),
                    DxfProgress.NONE);
            LayerMapping mapping = layers.isEmpty() ? drawing.guess() : drawing.guess(layers);
            DxfImportResult result = DxfImport.survey(DxfImport.preview(drawing, mapping, null, DxfProgress.NONE),
                    DxfImportSettings.USUAL, DxfProgress.NONE);
            LevelSnapshot back = PlanSnapshotFactory.of(new SurveyReader().read("x",
                    result.survey().getBytes(StandardCharsets.UTF_8))).levels().getFirst();

            assertEquals(drawing.entityCount(), result.report().counts().used() + result.report().counts().setAside());
            same(level.outline(), back.outline());
            sameOpenings(level.openings(), back.openings());
            assertEquals(level.columns().size(), back.columns().size());
            assertEquals(level.walls().size(), back.walls().size());
            assertEquals(level.services().size(), back.services().size());
            assertEquals(level.obstacles().size(), back.obstacles().size());
        }
    }

    private static void same(Ring expected, Ring actual) {
        assertEquals(expected.size(), actual.size(), actual.toString());
        for (Point point : expected.points()) {
            double nearest = actual.points().stream().mapToDouble(point::distanceMm).min().orElseThrow();
            assertTrue(nearest <= TOLERANCE_MM * Math.sqrt(2), point + " in " + actual);
        }
    }

    private static void sameOpenings(List<OpeningSnapshot> expected, List<OpeningSnapshot> actual) {
        List<OpeningSnapshot> sorted = new ArrayList<>(actual);
        assertEquals(expected.size(), sorted.size());
        for (OpeningSnapshot opening : expected) {
            OpeningSnapshot nearest = sorted.stream().min(Comparator.comparingDouble(
                    other -> other.span().midPoint().distanceMm(opening.span().midPoint()))).orElseThrow();
            assertEquals(opening.kind(), nearest.kind());
            assertEquals(opening.swing(), nearest.swing());
            assertEquals(opening.widthMm(), nearest.widthMm(), TOLERANCE_MM);
            assertEquals(opening.heightMm(), nearest.heightMm());
            assertEquals(0, opening.span().from().distanceMm(nearest.span().from()), 2 * TOLERANCE_MM);
        }
    }
}
