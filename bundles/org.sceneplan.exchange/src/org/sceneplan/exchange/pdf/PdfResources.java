package org.sceneplan.exchange.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.Primitive.Weight;

/** What the pages of one document share: fonts, layers and opacities, by their names in content streams. */
final class PdfResources {
    private final PdfLayers layers;
    private final Map<Weight, PdfFont> fontByWeight = new EnumMap<>(Weight.class);
    private final Map<DrawingLayer, String> nameByLayer = new EnumMap<>(DrawingLayer.class);
    private final Map<Double, String> nameByOpacity = new TreeMap<>();

    PdfResources(PdfLayers layers) {
        this.layers = layers;
    }

    /** The font of a weight. */
    PdfFont font(Weight weight) {
        return fontByWeight.computeIfAbsent(weight, PdfFont::new);
    }

    /** The name of a layer. */
    String layer(DrawingLayer layer) {
        return nameByLayer.computeIfAbsent(layer, each -> "L" + each.ordinal());
    }

    /** The name of an opacity of areas and letters, 0 to 1. */
    String opacity(double value) {
        return nameByOpacity.computeIfAbsent(value, each -> "O" + nameByOpacity.size());
    }

    /** Everything asked for so far, for all pages. */
    PDResources all(PdfStreams streams) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (PdfFont font : fontByWeight.values()) {
            fonts.setItem(COSName.getPDFName(font.name()), font.dictionary(streams));
        }
        COSDictionary properties = new COSDictionary();
        nameByLayer.forEach((layer, name) -> properties.setItem(COSName.getPDFName(name),
                layers.group(layer).getCOSObject()));
        COSDictionary states = new COSDictionary();
        nameByOpacity.forEach((opacity, name) -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(opacity.floatValue());
            states.setItem(COSName.getPDFName(name), state.getCOSObject());
        });
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.FONT, fonts);
        all.setItem(COSName.PROPERTIES, properties);
        all.setItem(COSName.EXT_G_STATE, states);
        return new PDResources(all);
    }
}
