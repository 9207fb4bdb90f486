package org.sceneplan.exchange.dxf.write;

import java.util.List;

/** The TABLES section in the order AutoCAD writes it. */
final class TableWriter {
    private static final String RECORD = "AcDbSymbolTableRecord";
    private static final String LAYER_DESCRIPTION = "AcAecLayerStandard";
    /** SimSun is on every Chinese Windows; the second group is its charset (134 = GB2312) and family. */
    private static final String FONT_FILE = "simsun.ttc";
    private static final String FONT_NAME = "SimSun";
    private static final int FONT_FLAGS = 134 << 8 | 0x22;

    private final DxfFile file;
    private final GroupWriter out;
    private int table;

    TableWriter(DxfFile file, GroupWriter out) {
        this.file = file;
        this.out = out;
    }

    void write() {
        out.put(0, "SECTION").put(2, "TABLES");
        viewport();
        lineTypes();
        layers();
        int textStyle = textStyles();
        begin("VIEW", 0);
        end();
        begin("UCS", 0);
        end();
        applications();
        dimensionStyle(textStyle);
        blockRecords();
        out.put(0, "ENDSEC");
    }

    private void begin(String name, int entries) {
        table = name.equals("BLOCK_RECORD") ? file.blockTable() : file.newHandle();
        out.put(0, "TABLE").put(2, name).handle(5, table).put(330, "0").put(100, "AcDbSymbolTable").put(70, entries);
    }

    private void end() {
        out.put(0, "ENDTAB");
    }

    private int entry(String type, String subclass, String name) {
        int handle = file.newHandle();
        entry(type, subclass, name, handle, 5);
        return handle;
    }

    private void entry(String type, String subclass, String name, int handle, int handleCode) {
        out.put(0, type).handle(handleCode, handle).handle(330, table).put(100, RECORD).put(100, subclass)
                .put(2, name);
    }

    private void viewport() {
        double[] box = file.extents();
        double height = Math.max(1, Math.max(box[3] - box[1], (box[2] - box[0]) / 1.6) * 1.1);
        begin("VPORT", 1);
        entry("VPORT", "AcDbViewportTableRecord", "*Active");
        out.put(70, 0).put(10, 0.0).put(20, 0.0).put(11, 1.0).put(21, 1.0).put(12, (box[0] + box[2]) / 2)
                .put(22, (box[1] + box[3]) / 2).put(13, 0.0).put(23, 0.0).put(14, 100.0).put(24, 100.0)
                .put(15, 100.0).put(25, 100.0).put(16, 0.0).put(26, 0.0).put(36, 1.0).put(17, 0.0).put(27, 0.0)
                .put(37, 0.0).put(40, height).put(41, 1.6).put(42, 50.0).put(43, 0.0).put(44, 0.0).put(50, 0.0)
                .put(51, 0.0).put(71, 0).put(72, 1000).put(73, 1).put(74, 3).put(75, 0).put(76, 0).put(77, 0)
                .put(78, 0);
        end();
    }

    private void lineTypes() {
        begin("LTYPE", 4);
        for (String name : List.of("ByBlock", "ByLayer", "Continuous")) {
            entry("LTYPE", "AcDbLinetypeTableRecord", name);
            out.put(70, 0).put(3, "").put(72, 65).put(73, 0).put(40, 0.0);
        }
        entry("LTYPE", "AcDbLinetypeTableRecord", DxfFile.DASHED);
        out.put(70, 0).put(3, "_ _ _").put(72, 65).put(73, 2).put(40, 200.0).put(49, 120.0).put(74, 0).put(49, -80.0)
                .put(74, 0);
        end();
    }

    private void layers() {
        List<LayerStyle> layers = file.layers();
        begin("LAYER", layers.size() + 1);
        layer(new LayerStyle("0", 7, "Continuous", 25, true, ""));
        layers.forEach(this::layer);
        end();
    }

    private void layer(LayerStyle layer) {
        entry("LAYER", "AcDbLayerTableRecord", layer.name());
        out.put(70, 0).put(62, layer.colour()).put(6, layer.lineType());
        if (!layer.isPlotted()) {
            out.put(290, 0);
        }
        out.put(370, layer.lineWeight()).put(390, "0");
        if (!layer.description().isEmpty()) {
            out.put(1001, LAYER_DESCRIPTION).put(1000, "").put(1000, DxfText.line(layer.description()));
        }
    }

    private int textStyles() {
        begin("STYLE", 2);
        style("Standard");
        int handle = style(DxfFile.TEXT_STYLE);
        end();
        return handle;
    }

    private int style(String name) {
        int handle = entry("STYLE", "AcDbTextStyleTableRecord", name);
        out.put(70, 0).put(40, 0.0).put(41, 1.0).put(50, 0.0).put(71, 0).put(42, 250.0).put(3, FONT_FILE).put(4, "")
                .put(1001, "ACAD").put(1000, FONT_NAME).put(1071, FONT_FLAGS);
        return handle;
    }

    private void applications() {
        List<String> names = List.of("ACAD", LAYER_DESCRIPTION, DxfFile.APPLICATION);
        begin("APPID", names.size());
        for (String name : names) {
            entry("APPID", "AcDbRegAppTableRecord", name);
            out.put(70, 0);
        }
        end();
    }

    private void dimensionStyle(int textStyle) {
        begin("DIMSTYLE", 1);
        out.put(100, "AcDbDimStyleTable").put(71, 1);
        entry("DIMSTYLE", "AcDbDimStyleTableRecord", DxfFile.DIMENSION_STYLE, file.newHandle(), 105);
        out.put(70, 0).put(40, file.scale()).put(41, 1.5).put(42, 1.0).put(44, 1.5).put(140, 2.5).put(142, 1.5)
                .put(147, 0.8).put(73, 0).put(74, 0).put(77, 1).put(271, 0).put(272, 0).handle(340, textStyle);
        end();
    }

    private void blockRecords() {
        begin("BLOCK_RECORD", file.blocks().size());
        for (DxfFile.Block block : file.blocks()) {
            entry("BLOCK_RECORD", "AcDbBlockTableRecord", block.name(), block.record(), 5);
            out.put(340, "0");
        }
        end();
    }
}
