package org.sceneplan.exchange.pdf;

import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.sceneplan.drawing.DrawingLayer;

/** One optional content group for each drawing layer, so that a reader can switch layers off. */
final class PdfLayers {
    private final Map<DrawingLayer, PDOptionalContentGroup> groupByLayer = new EnumMap<>(DrawingLayer.class);

    PdfLayers(PDDocument document) {
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        for (DrawingLayer layer : DrawingLayer.values()) {
            PDOptionalContentGroup group = new PDOptionalContentGroup(name(layer));
            properties.addGroup(group);
            groupByLayer.put(layer, group);
        }
        document.getDocumentCatalog().setOCProperties(properties);
    }

    PDOptionalContentGroup group(DrawingLayer layer) {
        return groupByLayer.get(layer);
    }

    private static String name(DrawingLayer layer) {
        return switch (layer) {
            case UNDERLAY -> "底图 Background";
            case ZONES -> "分区 Zones";
            case AISLES -> "通道 Aisles";
            case CLEARANCES -> "净空 Clearances";
            case OBSTACLES -> "障碍 Obstacles";
            case FIXTURES -> "道具 Fixtures";
            case PRODUCTS -> "样机 Products";
            case SERVICES -> "水电 Services";
            case SHELL -> "墙柱 Shell";
            case OPENINGS -> "门窗 Openings";
            case LABELS -> "文字 Labels";
            case DIMENSIONS -> "尺寸 Dimensions";
            case SHEET -> "图框 Sheet";
        };
    }
}
