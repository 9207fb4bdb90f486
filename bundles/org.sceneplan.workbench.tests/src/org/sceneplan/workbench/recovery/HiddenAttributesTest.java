package org.sceneplan.workbench.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.model.plan.PlanFactory;

class HiddenAttributesTest {
    @Test
    void scaleAndShapeAreNamedThoughNoPropertyShowsThem() {
        PackageTexts chinese = PackageTexts.of(HiddenAttributesTest.class, Locale.CHINESE);
        String scale = "mmPerUnit";
        String outline = "outline";
        assertNotNull(PlanFactory.INSTANCE.createUnderlay().eClass().getEStructuralFeature(scale));
        assertNotNull(PlanFactory.INSTANCE.createZone().eClass().getEStructuralFeature(outline));

        assertEquals("比例", HiddenAttributes.name(scale, chinese));
        assertEquals("形状", HiddenAttributes.name(outline, chinese));
        assertEquals("其他数据", HiddenAttributes.name("internal", chinese));
    }
}
