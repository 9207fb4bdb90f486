package org.sceneplan.architecture.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The layer picture of the architecture page as a table.
 *
 * <p>A bundle uses lower layers only, and inside its layer only along an arrow. Names are symbolic names without
 * the leading {@code org.sceneplan.}.
 */
final class LayerPicture {

    static final String NAMESPACE = "org.sceneplan.";

    private static final String TESTS = ".tests";

    /** Layers L0 to L5, lowest first. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("model", "geometry", "files"),
            Set.of("plan", "catalogue", "standard", "model.edit"),
            Set.of("rules", "layout", "drafting"),
            Set.of("drawing", "checklist", "exchange", "scenario", "review", "fleet"),
            Set.of("editor", "design", "gef.compat", "commands.zh", "editors.zh", "explorer.zh", "ide.application.zh",
                    "ide.zh", "jface.zh", "navigator.zh", "platform.zh", "renderers.zh", "tabbed.zh", "texteditor.zh",
                    "views.zh"),
            Set.of("workbench"));

    /** Index of the lowest layer that may see SWT, JFace, GEF or Sirius. */
    private static final int LOWEST_UI_LAYER = 4;

    /** Arrows inside a layer, and those of the bundles that stand beside the layers. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "layout", Set.of("rules"),
            "exchange", Set.of("drawing", "checklist"),
            "bench", Set.of("samples"),
            "cli", Set.of("samples", "bench", "doc", "verifier"),
            "workbench", Set.of("samples", "doc", "verifier"),
            "ui.bench", Set.of("bench", "editor", "samples"));

    /** Beside the layers: these use every headless layer, or nothing when they carry data only. */
    private static final Set<String> BESIDE_HEADLESS = Set.of("cli", "bench", "ui.bench", "ui.bench.sirius");
    private static final Set<String> DATA_ONLY = Set.of("samples", "doc");

    /** Beside the layers: what these may use, and nothing else, so that they can judge the rest. */
    private static final Map<String, Set<String>> INDEPENDENT = Map.of("verifier", Set.of("model"));

    /** Test bundles that are no fragment of one bundle. */
    private static final Set<String> UI_TESTS = Set.of("ui.tests", "ui.zh.tests", "ui.swtbot.tests");
    private static final Set<String> LONE_TESTS = Set.of("architecture.tests", "product.tests");

    private LayerPicture() {
    }

    /** Returns whether the picture has a place for this bundle. */
    static boolean contains(String bundle) {
        if (UI_TESTS.contains(bundle) || LONE_TESTS.contains(bundle)) {
            return true;
        }
        String tested = testedBundle(bundle);
        return layerOf(tested) >= 0 || BESIDE_HEADLESS.contains(tested) || DATA_ONLY.contains(tested)
                || INDEPENDENT.containsKey(tested);
    }

    /** Returns whether the picture lets {@code user} require or import from {@code used}. */
    static boolean permits(String user, String used) {
        if (used.endsWith(TESTS) || LONE_TESTS.contains(user)) {
            return false;
        }
        if (UI_TESTS.contains(user)) {
            return true;
        }
        if (INDEPENDENT.containsKey(testedBundle(user))) {
            return used.equals(testedBundle(user)) || INDEPENDENT.get(testedBundle(user)).contains(used);
        }
        if (isTest(user)) {
            String tested = testedBundle(user);
            return used.equals(tested) || used.equals("samples") || permits(tested, used);
        }
        return ARROWS.getOrDefault(user, Set.of()).contains(used) || isLower(used, user);
    }

    /** Returns whether this bundle must stay free of SWT, JFace, GEF and Sirius. */
    static boolean isHeadless(String bundle) {
        String tested = testedBundle(bundle);
        return !UI_TESTS.contains(bundle) && !tested.startsWith("ui.bench") && layerOf(tested) < LOWEST_UI_LAYER;
    }

    static boolean isTest(String bundle) {
        return bundle.endsWith(TESTS);
    }

    private static boolean isLower(String used, String user) {
        int limit = BESIDE_HEADLESS.contains(user) ? LOWEST_UI_LAYER : layerOf(user);
        int layer = layerOf(used);
        return layer >= 0 && layer < limit;
    }

    private static int layerOf(String bundle) {
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            if (LAYERS.get(layer).contains(bundle)) {
                return layer;
            }
        }
        return -1;
    }

    private static String testedBundle(String bundle) {
        return isTest(bundle) ? bundle.substring(0, bundle.length() - TESTS.length()) : bundle;
    }
}
