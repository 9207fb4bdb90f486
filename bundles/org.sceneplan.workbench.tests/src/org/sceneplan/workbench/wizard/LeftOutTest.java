package org.sceneplan.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.workbench.view.TestShop;

class LeftOutTest {
    @Test
    void whatDoesNotFitIsNamedAsOnThePlan() {
        DesignContext context = TestShop.context(TestShop.plan());
        LeftOut names = new LeftOut(context.plan(), List.of(context.standard()), Locale.ENGLISH);
        String zone = context.standard().zone("LIVING").orElseThrow().nameEn();

        assertEquals("\n\nZones: " + zone + "\n\nFixtures: "
                + context.plan().levels().getFirst().fixture(TestShop.ISLAND).orElseThrow().number(),
                names.of(List.of(TestShop.LIVING, TestShop.ISLAND)));
        assertEquals("", names.of(List.of()));
    }
}
