package org.sceneplan.workbench.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.drawing.CatalogueSymbols;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.editor.figure.DarkPaper;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.ZoneTarget;
import org.sceneplan.workbench.tool.Contrast;
import org.sceneplan.workbench.view.TestShop;

/**
 * What can be read and told apart on white paper can be on dark paper. Contrast as in WCAG 2.2, 1.4.3 and 1.4.11;
 * differences of tints are CIE 1976 in L*a*b*, D65, for normal, deuteranope and protanope sight (Machado, Oliveira,
 * Fernandes, IEEE TVCG 15(6), 2009, severity 1.0).
 */
class DarkPaperTest {
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final double MIN_DIFFERENCE = 7;
    private static final double[][][] SIGHTS = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    private static final int WHITE = 0xffffff;
    private static final int GROUND = DarkPaper.of(WHITE);

    private final Set<String> fills = new TreeSet<>();
    private final Set<String> lines = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    @BeforeEach
    void collectColours() throws Exception {
        DesignContext shop = TestShop.context(TestShop.plan());
        Stream<Primitive> drawn = DesignSheets.of(shop, SheetSettings.of(Locale.CHINESE)).getFirst().groups()
                .stream().flatMap(group -> group.elements().stream()).flatMap(each -> each.primitives().stream());
        Stream<Primitive> symbols = Stream.concat(
                SampleCatalogue.load().fixtureTypes().stream().map(CatalogueSymbols::fixture),
                SampleCatalogue.load().productTypes().stream().map(CatalogueSymbols::productType))
                .flatMap(List::stream);
        Stream.concat(drawn, symbols).forEach(this::collect);
        zones().forEach(zone -> fills.add(zone.tint()));
    }

    private void collect(Primitive primitive) {
        switch (primitive) {
            case Primitive.Path path -> {
                fills.add(path.style().fill());
                lines.add(path.style().stroke());
            }
            case Primitive.Text text -> texts.add(text.colour());
        }
        Stream.of(fills, lines, texts).forEach(each -> each.remove(""));
    }

    @Test
    void paperIsDarkAndTintsAreQuieterThanLines() throws Exception {
        assertTrue(Contrast.luminance(GROUND) < 0.02, Integer.toHexString(GROUND));
        for (ZoneTarget zone : zones()) {
            assertTrue(Contrast.of(dark(zone.tint()), GROUND) < VISIBLE, zone.tint());
        }
    }

    @Test
    void textsAreReadableOnPaperAndOnAllTints() throws Exception {
        assertTrue(texts.size() >= 3, texts.toString());
        List<String> pale = new ArrayList<>();
        for (String text : texts) {
            check(pale, text, GROUND, READABLE);
            for (ZoneTarget zone : zones()) {
                // what is pale on white by intention need not be stronger here
                check(pale, text, dark(zone.tint()),
                        Math.min(READABLE, Contrast.of(colour(text), colour(zone.tint()))));
            }
        }
        assertEquals(List.of(), pale);
    }

    @Test
    void linesAreAsVisibleAsOnWhite() {
        assertTrue(lines.size() >= 6, lines.toString());
        List<String> pale = new ArrayList<>();
        for (String line : lines) {
            check(pale, line, GROUND, Math.min(VISIBLE, Contrast.of(colour(line), WHITE)));
            for (String fill : fills) {
                check(pale, line, dark(fill), Math.min(VISIBLE, 0.9 * Contrast.of(colour(line), colour(fill))));
            }
        }
        assertEquals(List.of(), pale);
    }

    @Test
    void zonesOfAFormatAreToldApartByEverySight() throws Exception {
        List<String> alike = new ArrayList<>();
        for (String id : StandardLibrary.bundled().ids()) {
            List<ZoneTarget> zones = StandardLibrary.bundled().standard(id).zones();
            for (int i = 0; i < zones.size(); i++) {
                for (int j = 0; j < i; j++) {
                    for (double[][] sight : SIGHTS) {
                        double difference = difference(dark(zones.get(i).tint()), dark(zones.get(j).tint()), sight);
                        if (difference < MIN_DIFFERENCE) {
                            alike.add("%s %s %s %.1f".formatted(id, zones.get(i).code(), zones.get(j).code(),
                                    difference));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    private static List<ZoneTarget> zones() throws Exception {
        List<ZoneTarget> zones = new ArrayList<>();
        for (String id : StandardLibrary.bundled().ids()) {
            zones.addAll(StandardLibrary.bundled().standard(id).zones());
        }
        return zones;
    }

    private static void check(List<String> pale, String code, int ground, double least) {
        double contrast = Contrast.of(dark(code), ground);
        if (contrast < least) {
            pale.add("%s on %s: %.2f of %.2f".formatted(code, Integer.toHexString(ground), contrast, least));
        }
    }

    private static int dark(String code) {
        return DarkPaper.of(colour(code));
    }

    private static int colour(String code) {
        return Integer.parseInt(code.substring(1, 7), 16);
    }

    private static double[] linear(int colour) {
        return IntStream.of(colour >> 16, colour >> 8, colour).mapToDouble(Contrast::linear).toArray();
    }

    private static double difference(int one, int other, double[][] sight) {
        double[] a = lab(seen(linear(one), sight));
        double[] b = lab(seen(linear(other), sight));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(double[] linear, double[][] sight) {
        return Stream.of(sight).mapToDouble(row ->
                Math.clamp(row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2], 0, 1)).toArray();
    }

    private static double[] lab(double[] linear) {
        double x = root((0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]) / 0.95047);
        double y = root(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]);
        double z = root((0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }
}
