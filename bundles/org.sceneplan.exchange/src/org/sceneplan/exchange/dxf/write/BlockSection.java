package org.sceneplan.exchange.dxf.write;

/** The BLOCKS section; the entities of model space stand in the ENTITIES section instead. */
final class BlockSection {
    private static final int HAS_ATTRIBUTES = 2;

    private final DxfFile file;
    private final GroupWriter out;

    BlockSection(DxfFile file, GroupWriter out) {
        this.file = file;
        this.out = out;
    }

    void write() {
        out.put(0, "SECTION").put(2, "BLOCKS");
        file.blocks().forEach(this::block);
        out.put(0, "ENDSEC");
    }

    private void block(DxfFile.Block block) {
        boolean isModel = block == file.modelBlock();
        boolean isPaper = block == file.paperBlock();
        boolean hasAttributes = !isModel && block.entities().groups().holds("ATTDEF\r\n");
        int flags = block.name().startsWith("*D") ? 1 : hasAttributes ? HAS_ATTRIBUTES : 0;
        out.put(0, "BLOCK").handle(5, block.begin()).handle(330, block.record()).put(100, "AcDbEntity");
        if (isPaper) {
            out.put(67, 1);
        }
        out.put(8, "0").put(100, "AcDbBlockBegin").put(2, block.name()).put(70, flags).point(10, 0, 0)
                .put(3, block.name()).put(1, "");
        if (!isModel) {
            out.put(block.entities().groups());
        }
        out.put(0, "ENDBLK").handle(5, block.end()).handle(330, block.record()).put(100, "AcDbEntity");
        if (isPaper) {
            out.put(67, 1);
        }
        out.put(8, "0").put(100, "AcDbBlockEnd");
    }
}
