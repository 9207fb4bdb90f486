package org.sceneplan.exchange.dxf.write;

/** The header variables a reader of AC1015 looks at. No time, no author: the same drawing has the same bytes. */
final class HeaderSection {

    private HeaderSection() {
    }

    static void write(DxfFile file, GroupWriter out) {
        double[] box = file.extents();
        out.put(0, "SECTION").put(2, "HEADER");
        out.put(9, "$ACADVER").put(1, "AC1015");
        out.put(9, "$DWGCODEPAGE").put(3, "ANSI_936");
        out.put(9, "$INSBASE").point(10, 0, 0);
        out.put(9, "$EXTMIN").point(10, box[0], box[1]);
        out.put(9, "$EXTMAX").point(10, box[2], box[3]);
        out.put(9, "$LIMMIN").put(10, box[0]).put(20, box[1]);
        out.put(9, "$LIMMAX").put(10, box[2]).put(20, box[3]);
        out.put(9, "$LTSCALE").put(40, 1.0);
        out.put(9, "$TEXTSTYLE").put(7, DxfFile.TEXT_STYLE);
        out.put(9, "$CLAYER").put(8, "0");
        out.put(9, "$DIMSTYLE").put(2, DxfFile.DIMENSION_STYLE);
        out.put(9, "$LUNITS").put(70, 2);
        out.put(9, "$LUPREC").put(70, 0);
        out.put(9, "$AUNITS").put(70, 0);
        out.put(9, "$PLINEGEN").put(70, 1);
        out.put(9, "$HANDSEED").handle(5, file.lastHandle() + 1);
        out.put(9, "$TILEMODE").put(70, 1);
        out.put(9, "$MEASUREMENT").put(70, 1);
        out.put(9, "$LWDISPLAY").put(290, 1);
        out.put(9, "$INSUNITS").put(70, 4);
        out.put(9, "$PSTYLEMODE").put(290, 1);
        out.put(0, "ENDSEC").put(0, "SECTION").put(2, "CLASSES").put(0, "ENDSEC");
    }
}
