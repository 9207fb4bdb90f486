package org.sceneplan.workbench.view.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PackageTexts;

class BarTextsTest {
    private static final double TOTAL_M2 = 200;

    private static ZoneBar bar(ZoneBar.State state, double areaM2, double missingM2) {
        return new ZoneBar("LIVING", "客厅", state, areaM2, areaM2 / 2, areaM2 / 2, 10, 15, 20, missingM2, List.of("z"),
                "[S25][K]", 0);
    }

    private static BarTexts texts(Locale locale) {
        return new BarTexts(PackageTexts.of(BarTextsTest.class, locale), TOTAL_M2);
    }

    @Test
    void areaAndShareAreWritten() {
        ZoneBar within = bar(ZoneBar.State.WITHIN, 30, 0);

        assertEquals("30 m²   15 %", texts(Locale.ENGLISH).figures(within));
        assertEquals("30 m²   15 %", texts(Locale.CHINESE).figures(within));
    }

    @Test
    void outOfRangeIsSaidInWords() {
        ZoneBar over = bar(ZoneBar.State.OVER, 50, 10);
        ZoneBar under = bar(ZoneBar.State.UNDER, 15, -5);

        assertEquals("▲ 10 m² over   50 m²   25 %", texts(Locale.ENGLISH).figures(over));
        assertEquals("▲ 超出 10 m²   50 m²   25 %", texts(Locale.CHINESE).figures(over));
        assertEquals("▼ 5 m² short   15 m²   7.5 %", texts(Locale.ENGLISH).figures(under));
        assertEquals("▼ 不足 5 m²   15 m²   7.5 %", texts(Locale.CHINESE).figures(under));
    }

    @Test
    void whereThereIsLittleRoomTheSignStaysAndTheWordsGo() {
        assertEquals("▲ 10 m²   25 %", texts(Locale.CHINESE).shortFigures(bar(ZoneBar.State.OVER, 50, 10)));
        assertEquals("▼ 5 m²   7.5 %", texts(Locale.ENGLISH).shortFigures(bar(ZoneBar.State.UNDER, 15, -5)));
        assertEquals("30 m²   15 %", texts(Locale.ENGLISH).shortFigures(bar(ZoneBar.State.WITHIN, 30, 0)));
    }

    @Test
    void rangeTargetAndTheirSourceAreToldUnderThePointer() {
        List<String> told = texts(Locale.CHINESE).tooltip(bar(ZoneBar.State.OVER, 50, 10)).lines().toList();

        assertEquals(List.of("客厅：50 m²，占门店 25 %", "超出 10 m²", "允许范围：10 – 20 %（20 – 40 m²）",
                "目标：15 %（30 m²）"), told.subList(0, 4));
        assertTrue(told.get(4).startsWith("来源：[S25] "), told.get(4));
        assertTrue(told.get(4).contains("[K] 经验值，待总部确认"), told.get(4));
    }

    @Test
    void zoneThatTheStandardDoesNotKnowHasNoRange() {
        ZoneBar unknown = new ZoneBar("X", "X", ZoneBar.State.UNKNOWN, 10, 5, 5, 0, 0, 0, 10, List.of("z"), "", 0);

        assertEquals("X: 10 m², 5 % of the store\nthe standard does not know this zone",
                texts(Locale.ENGLISH).tooltip(unknown));
    }
}
