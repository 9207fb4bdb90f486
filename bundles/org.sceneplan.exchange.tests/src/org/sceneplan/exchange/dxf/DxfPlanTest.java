package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.shell.AddDimensionEdit;
import org.sceneplan.plan.edit.shell.DimensionEnd;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;

final class DxfPlanTest {
    private static final Set<String> WITH_HANDLES = Set.of("LINE", "CIRCLE", "LWPOLYLINE", "TEXT", "MTEXT", "INSERT",
            "ATTRIB", "SEQEND", "HATCH", "ATTDEF", "BLOCK", "ENDBLK", "LAYER", "STYLE", "LTYPE", "BLOCK_RECORD");

    private final DesignContext context = TestPlan.context();
    private final LevelSnapshot level = context.plan().levels().getFirst();

    private byte[] written(Locale locale) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DxfPlan.write(context, level, locale, out);
        return out.toByteArray();
    }

    private static List<String[]> groups(byte[] file) {
        String[] lines = new String(file, StandardCharsets.US_ASCII).split("\r\n");
        List<String[]> groups = new ArrayList<>();
        for (int i = 0; i < lines.length; i += 2) {
            groups.add(new String[] {lines[i].strip(), lines[i + 1]});
        }
        return groups;
    }

    @Test
    void sameLevelGivesTheSameBytesInPureAscii() throws Exception {
        byte[] file = written(Locale.CHINESE);

        assertArrayEquals(file, written(Locale.CHINESE));
        for (byte b : file) {
            assertTrue(b == '\r' || b == '\n' || b >= ' ', "byte " + b);
        }
        assertTrue(new String(file, StandardCharsets.US_ASCII).contains("\\U+5916\\U+5899"),
                "description of the walls");
    }

    @Test
    void everyHandleIsThereOnceAndOwnersExist() throws Exception {
        Set<String> handles = new HashSet<>();
        Set<String> owners = new HashSet<>();
        String type = "";
        for (String[] group : groups(written(Locale.ENGLISH))) {
            type = group[0].equals("0") ? group[1] : type;
            if (group[0].equals("5") && !type.equals("SECTION") && !type.equals("HEADER")
                    || group[0].equals("105") && type.equals("DIMSTYLE")) {
                assertTrue(handles.add(group[1]), "handle " + group[1] + " of " + type + " is there twice");
            } else if (group[0].equals("330")) {
                owners.add(group[1]);
            }
        }
        owners.remove("0");
        owners.removeAll(handles);
        assertEquals(Set.of(), owners);
    }

    @Test
    void everyEntityHasAHandle() throws Exception {
        List<String[]> groups = groups(written(Locale.ENGLISH));
        for (int i = 0; i + 1 < groups.size(); i++) {
            if (groups.get(i)[0].equals("0") && WITH_HANDLES.contains(groups.get(i)[1])) {
                assertEquals("5", groups.get(i + 1)[0], groups.get(i)[1]);
            }
        }
    }

    @Test
    void everyElementHasItsEntity() throws Exception {
        DxfDrawing drawing = Drawn.read(written(Locale.ENGLISH));
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        drawing.layers(drawing.guess()).forEach(layer -> counts.put(layer.name(), layer.countByType()));

        assertEquals(1, counts.get("A-DOOR").get("INSERT"));
        assertEquals(1, counts.get("A-GLAZ").get("INSERT"));
        assertEquals(1, counts.get("A-COLS").get("LWPOLYLINE"));
        assertEquals(1, counts.get("A-WALL-INTR").get("LWPOLYLINE"));
        assertEquals(level.zones().size(), counts.get("I-ZONE").get("LWPOLYLINE"));
        assertEquals(level.aisles().size(), counts.get("I-AISL").get("LWPOLYLINE"));
        assertEquals(level.fixtures().size(), counts.get("I-FURN").get("INSERT"));
        assertEquals(3, counts.get("I-PROD-IDEN").get("INSERT"));
        assertEquals(1, counts.get("E-POWR-3PHS").get("INSERT"));
        assertEquals(1, counts.get("A-FLOR-HYDR").get("LWPOLYLINE"));
    }

    @Test
    void linksOfAChainAreTurnedDimensionsOnOneLine() throws Exception {
        StorePlan plan = TestPlan.plan();
        new PlanHistory(plan).execute(AddDimensionEdit.directed(plan.getLevels().get(0),
                List.of(DimensionEnd.free(Point.of(0, 0)), DimensionEnd.free(Point.of(1000, 400))), 0, 900));
        LevelSnapshot shown = PlanSnapshotFactory.of(plan).levels().getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DxfPlan.write(context, shown, Locale.ENGLISH, out);
        String text = out.toString(StandardCharsets.US_ASCII).replace(" ", "");

        assertTrue(text.contains("\r\n10\r\n1000.0\r\n20\r\n900.0\r\n"), "end of the dimension line");
        assertTrue(text.contains("\r\n70\r\n32\r\n"), "turned, with a block of its own");
        assertTrue(text.contains("\r\n42\r\n1000.0\r\n"), "measured along x");
        assertTrue(text.contains("\r\n50\r\n0.0\r\n100\r\nAcDbRotatedDimension\r\n"), "direction");
    }

    @Test
    void attributesNameFixturesAndProducts() throws Exception {
        String text = new String(written(Locale.ENGLISH), StandardCharsets.US_ASCII);

        assertTrue(text.contains("\r\n  1\r\nK1\r\n  7\r\nunicode\r\n100\r\nAcDbAttribute\r\n  2\r\nNUMBER\r\n"),
                "number");
        assertTrue(text.contains("=HYPERLINK(1)"), "a text is a text in a drawing");
        assertFalse(text.contains("NaN"));
    }
}
