package org.sceneplan.exchange.dxf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A DXF file of version AC1015 in the making: pure ASCII, unit mm, metric. Handles are given in the order of the calls,
 * so that the same calls give the same bytes. For one thread.
 */
public final class DxfFile {
    /** Name of the dashed line type. */
    static final String DASHED = "DASHED";
    /** Name of the text style. Programs without TrueType take the name for a font, and this one has Chinese letters. */
    static final String TEXT_STYLE = "unicode";
    /** Name of the dimension style. */
    static final String DIMENSION_STYLE = "SCENEPLAN";
    /** Application that owns the extended data: the id of the plan element. */
    static final String APPLICATION = "SCENEPLAN";
    /** Letter height of hidden attributes. */
    static final double ATTRIBUTE_MM = 50;

    private final List<LayerStyle> layers;
    private final double scale;
    private final Set<String> usedLayers = new LinkedHashSet<>();
    private final Map<String, Block> blockByName = new LinkedHashMap<>();
    private final double[] extents = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    private int handle = 0x10;
    private int dimensions;
    private final int blockTable = newHandle();
    private final Block modelSpace;
    private final Block paperSpace;

    /** One block: its record, and its entities. */
    record Block(String name, int record, int begin, int end, EntityWriter entities) {
    }

    /**
     * An empty file.
     *
     * @param layers every layer that may be used; only those that are used are written
     * @param scale denominator of the scale it will be plotted at, for dimensions
     */
    public DxfFile(List<LayerStyle> layers, double scale) {
        this.layers = List.copyOf(layers);
        this.scale = scale;
        this.modelSpace = newBlock("*Model_Space", true);
        this.paperSpace = newBlock("*Paper_Space", false);
    }

    /** Where the entities of the drawing itself are written. */
    public EntityWriter modelSpace() {
        return modelSpace.entities();
    }

    /**
     * A block, defined at the first call with a name.
     *
     * @param name wanted name; characters a name can't have are replaced
     * @param attributeTags tags of its attributes
     * @param content writes its entities, with the place of insertion at 0, 0
     * @return the name to insert it by
     */
    public String block(String name, List<String> attributeTags, Consumer<EntityWriter> content) {
        String plain = DxfText.name(name);
        if (!blockByName.containsKey(plain)) {
            Block block = newBlock(plain, false);
            content.accept(block.entities());
            attributeTags.forEach(block.entities()::attribute);
        }
        return plain;
    }

    /** A new anonymous block for a dimension. */
    public String dimensionBlock(Consumer<EntityWriter> content) {
        dimensions++;
        Block block = newBlock("*D" + dimensions, false);
        content.accept(block.entities());
        return block.name();
    }

    /** Writes the file. */
    public void write(OutputStream stream) throws IOException {
        GroupWriter body = new GroupWriter();
        new TableWriter(this, body).write();
        new BlockSection(this, body).write();
        body.put(0, "SECTION").put(2, "ENTITIES").put(modelSpace.entities().groups()).put(0, "ENDSEC");
        new ObjectSection(this, body).write();
        body.put(0, "EOF");
        GroupWriter head = new GroupWriter();
        HeaderSection.write(this, head);
        head.writeTo(stream);
        body.writeTo(stream);
    }

    private Block newBlock(String name, boolean growsExtents) {
        int record = newHandle();
        Block block = new Block(name, record, newHandle(), newHandle(), new EntityWriter(this, record, growsExtents));
        blockByName.put(name, block);
        return block;
    }

    int newHandle() {
        return ++handle;
    }

    int lastHandle() {
        return handle;
    }

    void use(String layer) {
        usedLayers.add(layer);
    }

    void grow(double x, double y) {
        extents[0] = Math.min(extents[0], x);
        extents[1] = Math.min(extents[1], y);
        extents[2] = Math.max(extents[2], x);
        extents[3] = Math.max(extents[3], y);
    }

    /** Box of what was written: least x and y, greatest x and y; zeros for an empty drawing. */
    double[] extents() {
        return extents[0] > extents[2] ? new double[4] : extents.clone();
    }

    /** The layers in use, in the order they were given. */
    List<LayerStyle> layers() {
        return layers.stream().filter(layer -> usedLayers.contains(layer.name())).toList();
    }

    List<Block> blocks() {
        return new ArrayList<>(blockByName.values());
    }

    Block modelBlock() {
        return modelSpace;
    }

    Block paperBlock() {
        return paperSpace;
    }

    int blockTable() {
        return blockTable;
    }

    double scale() {
        return scale;
    }
}
