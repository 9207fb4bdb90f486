package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.workbench.print.PrintChoice.Orientation;

class PrintSetTest {
    private static final PrintSet WALL = set("Wall; for the builder", false, 100, PaperSize.A2, Orientation.TURNED,
            true);
    private static final PrintSet FILE = set("归档", true, 50, PaperSize.A3, Orientation.AUTOMATIC, false);

    private static PrintSet set(String name, boolean sheet, int scale, PaperSize paper, Orientation orientation,
            boolean underlay) {
        return new PrintSet(name, new PrintChoice(sheet, scale, paper, orientation), underlay,
                AreaChoice.AROUND, new LayerChoice(LayerChoice.Kind.STATE, "Electric; 1+1 %\n灯"));
    }

    @Test
    void setsAreReadAsTheyWereKept() {
        List<PrintSet> sets = List.of(WALL, FILE);

        assertEquals(sets, PrintSet.read(PrintSet.text(sets)));
        assertEquals(List.of(), PrintSet.read(PrintSet.text(List.of())));
    }

    @Test
    void setsOfEarlierVersionsPrintAllWithTheLayersOnScreen() {
        assertEquals(List.of(new PrintSet("Wall; part", WALL.choice(), true, AreaChoice.WHOLE, LayerChoice.SHOWN)),
                PrintSet.read("plan;100;A2;TURNED;under;Wall; part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sheet", "sheet;50;A3;AUTOMATIC;under; ", "page;50;A3;AUTOMATIC;under;x",
        "sheet;51;A3;AUTOMATIC;under;x", "sheet;1e2;A3;AUTOMATIC;under;x", "sheet;50;A9;AUTOMATIC;under;x",
        "sheet;50;A3;SIDEWAYS;under;x", "sheet;50;A3;AUTOMATIC;over;x", "part;ALL",
        "part;ALL;ALL;;sheet;50;A3;AUTOMATIC;under;x", "part;WHOLE;STATE;%;sheet;50;A3;AUTOMATIC;under;x"})
    void damagedSetIsLeftOutAndTheOthersStay(String damaged) {
        String kept = PrintSet.text(List.of(WALL)) + "\n" + damaged + "\n" + PrintSet.text(List.of(FILE));

        assertEquals(List.of(WALL, FILE), PrintSet.read(kept));
    }

    @Test
    void setOfTheSameNameGivesWay() {
        PrintSet changed = set(WALL.name(), true, 0, PaperSize.A4, Orientation.UPRIGHT, false);

        assertEquals(List.of(changed, FILE), changed.in(List.of(WALL, FILE)));
        assertEquals(List.of(WALL, FILE), FILE.in(List.of(WALL)));
        assertEquals(List.of(WALL), PrintSet.read(PrintSet.text(List.of(WALL, changed))));
    }
}
