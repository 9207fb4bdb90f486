package org.sceneplan.workbench.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.pkg.FileState;
import org.sceneplan.exchange.pkg.PackagePart;

class DeliveryTextsTest {

    @Test
    void everyStepStateAndFileHasATextInBothLanguages() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(PackagePart.values()).forEach(part -> keys.add("part." + part));
        Arrays.stream(FileState.State.values()).forEach(state -> keys.add("state." + state));
        Arrays.stream(Deliverable.values()).forEach(file -> keys.addAll(List.of("files." + file,
                "files." + file + ".tip")));
        assertHas("org.sceneplan.workbench.deliver.messages", keys);
    }

    @Test
    void everyRoleAndPhaseOfADrawingHasATextInBothLanguages() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(LayerRole.values()).forEach(role -> keys.add("role." + role));
        Arrays.stream(DxfProgress.Phase.values()).forEach(phase -> keys.add("drawing.phase." + phase));
        assertHas("org.sceneplan.workbench.wizard.messages", keys);
    }

    private static void assertHas(String name, List<String> keys) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        ResourceBundle chinese = bundle(name, Locale.CHINESE);
        assertEquals(english.keySet(), chinese.keySet());
        for (String key : keys) {
            assertTrue(english.containsKey(key), key);
            assertTrue(chinese.containsKey(key), key);
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Deliverable.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
