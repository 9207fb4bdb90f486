package org.sceneplan.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayerPictureTest {

    private static final Path ROOT = BundleManifest.projectRoot();
    private static final List<BundleManifest> BUNDLES = BundleManifest.readAll(ROOT);
    private static final Pattern UI = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|gef|draw2d|sirius|gmf)\\b.*");

    static List<BundleManifest> bundles() {
        return BUNDLES;
    }

    @Test
    void projectHasBundles() {
        assertTrue(BUNDLES.size() > 20, "bundles found under " + ROOT + ": " + BUNDLES);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundleHasItsPlaceInThePicture(BundleManifest bundle) {
        assertEquals(Path.of(bundle.folder()).getFileName().toString(), bundle.name(),
                "a bundle's folder bears its symbolic name");
        assertTrue(LayerPicture.contains(bundle.shortName()), bundle + " is not in the layer picture");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requirementsFollowTheArrows(BundleManifest bundle) {
        Set<String> refused = new TreeSet<>();
        ownBundlesUsedBy(bundle).filter(used -> !LayerPicture.permits(bundle.shortName(), used)).forEach(refused::add);

        assertEquals(Set.of(), refused, bundle + " uses what the layer picture does not allow");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void headlessBundleKnowsNoUserInterface(BundleManifest bundle) {
        if (!LayerPicture.isHeadless(bundle.shortName())) {
            return;
        }
        List<String> seen = Stream.concat(bundle.requires().stream(), bundle.imports().stream())
                .filter(UI.asMatchPredicate()).toList();

        assertEquals(List.of(), seen, bundle + " is headless");
    }

    @Test
    void geometryKnowsNeitherEclipseNorEmf() {
        BundleManifest geometry = bundle("geometry");

        assertEquals(List.of(), geometry.requires());
        assertEquals(List.of(), geometry.imports().stream().filter(name -> name.startsWith("org.eclipse.")).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void jtsStaysInsideGeometry(BundleManifest bundle) {
        boolean allowed = Set.of("geometry", "geometry.tests", "bench", "bench.tests", "verifier", "verifier.tests").contains(bundle.shortName());

        assertTrue(allowed || bundle.imports().stream().noneMatch(name -> name.startsWith("org.locationtech.jts")),
                bundle + " imports JTS");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void internalPackagesAreExportedToFriendsOnly(BundleManifest bundle) {
        List<String> open = bundle.exports().stream().filter(clause -> clause.split(";")[0].contains(".internal"))
                .filter(clause -> !clause.contains("x-internal:=true") && !clause.contains("x-friends:=")).toList();

        // the classes of the platform that this fragment replaces are called from outside
        assertTrue(open.isEmpty() || bundle.shortName().equals("gef.compat"), bundle + " exports " + open);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void testBundleIsFragmentOfWhatItTests(BundleManifest bundle) {
        if (bundle.name().endsWith(".tests") && !bundle.host().isEmpty()) {
            // the stories through another driver or in another language
            String expected = bundle.needsTrain() || bundle.shortName().equals("ui.zh.tests") ? "org.sceneplan.ui.tests"
                    : bundle.name().replaceAll("\\.tests$", "");
            assertEquals(expected, bundle.host());
        }
    }

    @ParameterizedTest
    @CsvSource({"rules,plan,true", "rules,layout,false", "layout,rules,true", "plan,standard,false",
            "model,geometry,false", "drawing,checklist,false", "exchange,checklist,true", "checklist,exchange,false",
            "cli,exchange,true", "cli,editor,false", "workbench,editor,true", "editor,workbench,false",
            "plan.tests,samples,true", "plan,samples,false", "plan.tests,rules,false", "rules,plan.tests,false",
            "verifier,model,true", "verifier,geometry,false", "verifier,rules,false", "verifier.tests,rules,false",
            "cli,verifier,true", "editor,drafting,true", "drafting,rules,false", "exchange,verifier,false"})
    void pictureAllowsAndRefuses(String user, String used, boolean permitted) {
        assertEquals(permitted, LayerPicture.permits(user, used));
    }

    @Test
    void pictureTellsHeadlessFromUserInterface() {
        assertTrue(LayerPicture.isHeadless("cli") && LayerPicture.isHeadless("exchange.tests"));
        assertFalse(LayerPicture.isHeadless("editor") || LayerPicture.isHeadless("ui.tests"));
    }

    private static BundleManifest bundle(String shortName) {
        return BUNDLES.stream().filter(bundle -> bundle.shortName().equals(shortName)).findFirst().orElseThrow();
    }

    /** Short names of the project's bundles that this one requires or imports from, its own packages left out. */
    private static Stream<String> ownBundlesUsedBy(BundleManifest bundle) {
        Stream<String> required = bundle.requires().stream().filter(name -> name.startsWith(LayerPicture.NAMESPACE));
        Stream<String> imported = bundle.imports().stream().filter(name -> name.startsWith(LayerPicture.NAMESPACE))
                .map(LayerPictureTest::ownerOf);
        return Stream.concat(required, imported).filter(name -> !name.equals(bundle.name()))
                .map(name -> name.substring(LayerPicture.NAMESPACE.length()));
    }

    /** Returns the bundle with the longest name that the package name starts with. */
    private static String ownerOf(String packageName) {
        return BUNDLES.stream().map(BundleManifest::name).filter(name -> (packageName + ".").startsWith(name + "."))
                .reduce((a, b) -> a.length() >= b.length() ? a : b).orElse(packageName);
    }
}
