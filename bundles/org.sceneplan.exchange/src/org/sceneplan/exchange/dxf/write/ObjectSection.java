package org.sceneplan.exchange.dxf.write;

import java.util.List;

/** The OBJECTS section: the root dictionary with groups, layouts and multiline styles, each as small as allowed. */
final class ObjectSection {
    private final DxfFile file;
    private final GroupWriter out;

    ObjectSection(DxfFile file, GroupWriter out) {
        this.file = file;
        this.out = out;
    }

    void write() {
        int root = file.newHandle();
        int groups = file.newHandle();
        int layouts = file.newHandle();
        int model = file.newHandle();
        int paper = file.newHandle();
        out.put(0, "SECTION").put(2, "OBJECTS");
        dictionary(root, 0, List.of("ACAD_GROUP", "ACAD_LAYOUT"), List.of(groups, layouts));
        dictionary(groups, root, List.of(), List.of());
        dictionary(layouts, root, List.of("Layout1", "Model"), List.of(paper, model));
        layout(model, layouts, "Model", 0, file.modelBlock().record());
        layout(paper, layouts, "Layout1", 1, file.paperBlock().record());
        out.put(0, "ENDSEC");
    }

    private void dictionary(int handle, int owner, List<String> names, List<Integer> entries) {
        out.put(0, "DICTIONARY").handle(5, handle).handle(330, owner).put(100, "AcDbDictionary").put(281, 1);
        for (int i = 0; i < names.size(); i++) {
            out.put(3, names.get(i)).handle(350, entries.get(i));
        }
    }

    private void layout(int handle, int owner, String name, int order, int record) {
        double[] box = order == 0 ? file.extents() : new double[] {0, 0, 420, 297};
        out.put(0, "LAYOUT").handle(5, handle).handle(330, owner).put(100, "AcDbPlotSettings").put(1, "")
                .put(2, "none_device").put(4, "").put(6, "");
        for (int code = 40; code <= 49; code++) {
            out.put(code, code == 44 ? 420.0 : code == 45 ? 297.0 : 0.0);
        }
        out.put(140, 0.0).put(141, 0.0).put(142, 1.0).put(143, order == 0 ? file.scale() : 1.0)
                .put(70, order == 0 ? 1712 : 688).put(72, 1).put(73, 0).put(74, 5).put(7, "").put(75, 16)
                .put(147, 1.0).put(148, 0.0).put(149, 0.0).put(100, "AcDbLayout").put(1, name).put(70, 1)
                .put(71, order).put(10, 0.0).put(20, 0.0).put(11, 420.0).put(21, 297.0).point(12, 0, 0)
                .point(14, box[0], box[1]).point(15, box[2], box[3]).put(146, 0.0).point(13, 0, 0).put(16, 1.0)
                .put(26, 0.0).put(36, 0.0).put(17, 0.0).put(27, 1.0).put(37, 0.0).put(76, 0).handle(330, record);
    }
}
