package org.sceneplan.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardSnapshot;

class LikelyFormatTest {

    @Test
    void anAreaIsMeantForTheFormatItLiesMostInTheMiddleOf() throws Exception {
        List<StandardSnapshot> formats = new ArrayList<>();
        for (String id : List.of("S_CLASS", "SMART_KITCHEN", "HOME", "THREE_C")) {
            formats.add(StandardLibrary.bundled().standard(id));
        }

        assertEquals("THREE_C", of(formats, 137));
        assertEquals("SMART_KITCHEN", of(formats, 260));
        assertEquals("HOME", of(formats, 750));
        assertEquals("S_CLASS", of(formats, 2_000));
        assertEquals("", of(formats, 20));
        assertEquals("", of(formats, 9_000));
    }

    private static String of(List<StandardSnapshot> formats, double areaM2) {
        return LikelyFormat.of(formats, areaM2).map(StandardSnapshot::id).orElse("");
    }
}
