package org.sceneplan.exchange.dxf.write;

import java.util.List;

/**
 * The entities of one block or of model space. Coordinates in mm, x east, y north; layers by name; colour, line type
 * and weight come from the layer unless said otherwise.
 */
public final class EntityWriter {
    /** Dimension types of group 70, with a block of their own. */
    private static final int ALIGNED = 33;
    private static final int TURNED = 32;
    private static final int CLOSED = 1;
    private static final String SUBCLASS_ENTITY = "AcDbEntity";

    private final DxfFile file;
    private final int owner;
    private final GroupWriter out = new GroupWriter();
    private boolean growsExtents;

    EntityWriter(DxfFile file, int owner, boolean growsExtents) {
        this.file = file;
        this.owner = owner;
        this.growsExtents = growsExtents;
    }

    /** A line. */
    public void line(String layer, double x1, double y1, double x2, double y2) {
        head("LINE", layer).put(100, "AcDbLine").point(10, x1, y1).point(11, x2, y2);
        grow(x1, y1);
        grow(x2, y2);
    }

    /** A circle. */
    public void circle(String layer, double x, double y, double radius, String elementId) {
        head("CIRCLE", layer).put(100, "AcDbCircle").point(10, x, y).put(40, radius);
        tag(elementId);
        grow(x - radius, y - radius);
        grow(x + radius, y + radius);
    }

    /**
     * A polyline.
     *
     * @param vertices x, y and bulge of each corner, three numbers each; the bulge is the tangent of a quarter of the
     *     angle of the arc to the next corner, positive to the left
     * @param isDashed drawn dashed whatever the layer says
     * @param elementId id of the plan element, empty = none; kept as extended data
     */
    public void polyline(String layer, double[] vertices, boolean isClosed, boolean isDashed, String elementId) {
        GroupWriter groups = head("LWPOLYLINE", layer);
        if (isDashed) {
            groups.put(6, DxfFile.DASHED);
        }
        groups.put(100, "AcDbPolyline").put(90, vertices.length / 3).put(70, isClosed ? CLOSED : 0).put(43, 0.0);
        for (int i = 0; i < vertices.length; i += 3) {
            groups.put(10, vertices[i]).put(20, vertices[i + 1]);
            if (vertices[i + 2] != 0) {
                groups.put(42, vertices[i + 2]);
            }
            grow(vertices[i], vertices[i + 1]);
        }
        tag(elementId);
    }

    /** A solid fill of rings of x, y pairs; rings inside others are holes. */
    public void fill(String layer, List<double[]> rings) {
        GroupWriter groups = head("HATCH", layer).put(100, "AcDbHatch").point(10, 0, 0).put(210, 0.0).put(220, 0.0)
                .put(230, 1.0).put(2, "SOLID").put(70, 1).put(71, 0).put(91, rings.size());
        for (int i = 0; i < rings.size(); i++) {
            double[] ring = rings.get(i);
            groups.put(92, i == 0 ? 3 : 18).put(72, 0).put(73, 1).put(93, ring.length / 2);
            for (int j = 0; j < ring.length; j += 2) {
                groups.put(10, ring[j]).put(20, ring[j + 1]);
            }
            groups.put(97, 0);
        }
        groups.put(75, 0).put(76, 1).put(98, 1).put(10, 0.0).put(20, 0.0);
    }

    /**
     * One line of text.
     *
     * @param heightMm height of capital letters
     * @param align 0 left, 1 middle, 2 right end on the place
     */
    public void text(String layer, Placement at, double heightMm, int align, String text) {
        GroupWriter groups = head("TEXT", layer).put(100, "AcDbText").point(10, at.x(), at.y()).put(40, heightMm)
                .put(1, DxfText.line(text)).put(50, at.angleDeg()).put(7, DxfFile.TEXT_STYLE).put(72, align);
        if (align != 0) {
            groups.point(11, at.x(), at.y());
        }
        groups.put(100, "AcDbText");
        grow(at.x(), at.y());
    }

    /** Several lines of text; the place is the top left corner. */
    public void paragraphs(String layer, Placement at, double heightMm, String text, String elementId) {
        head("MTEXT", layer).put(100, "AcDbMText").point(10, at.x(), at.y()).put(40, heightMm).put(41, 0.0).put(71, 1)
                .put(72, 5).put(1, DxfText.paragraphs(text)).put(7, DxfFile.TEXT_STYLE).put(50, at.angleDeg());
        tag(elementId);
        grow(at.x(), at.y());
    }

    /** A block set into the drawing with its attributes, in the order the block defines them. */
    public void insert(String layer, String block, Placement at, List<AttributeValue> attributes) {
        GroupWriter groups = head("INSERT", layer);
        int insert = file.lastHandle();
        groups.put(100, "AcDbBlockReference");
        if (!attributes.isEmpty()) {
            groups.put(66, 1);
        }
        groups.put(2, block).point(10, at.x(), at.y()).put(50, at.angleDeg());
        grow(at.x(), at.y());
        for (AttributeValue attribute : attributes) {
            groups.put(0, "ATTRIB").handle(5, file.newHandle()).handle(330, insert).put(100, SUBCLASS_ENTITY)
                    .put(8, layer).put(100, "AcDbText").point(10, at.x(), at.y()).put(40, DxfFile.ATTRIBUTE_MM)
                    .put(1, DxfText.line(attribute.value())).put(7, DxfFile.TEXT_STYLE).put(100, "AcDbAttribute")
                    .put(2, attribute.tag()).put(70, 1);
        }
        if (!attributes.isEmpty()) {
            groups.put(0, "SEQEND").handle(5, file.newHandle()).handle(330, insert).put(100, SUBCLASS_ENTITY).put(8,
                    layer);
        }
    }

    /** The definition of an attribute in a block. */
    void attribute(String tag) {
        head("ATTDEF", "0").put(100, "AcDbText").point(10, 0, 0).put(40, DxfFile.ATTRIBUTE_MM).put(1, "")
                .put(7, DxfFile.TEXT_STYLE).put(100, "AcDbAttributeDefinition").put(3, tag).put(2, tag).put(70, 1);
    }

    /**
     * A dimension measured along its own line.
     *
     * @param block anonymous block that shows it, for readers that do not draw dimensions themselves
     * @param line x and y of the two measured points and of the end of the dimension line, and of the text
     */
    public void dimension(String layer, String block, double[] line, double measuredMm, String elementId) {
        measure(layer, block, line, ALIGNED, measuredMm);
        tag(elementId);
    }

    /**
     * A dimension measured in a direction of its own.
     *
     * @param line as of {@link #dimension}
     * @param angleDeg the direction, counter-clockwise from x
     */
    public void turnedDimension(String layer, String block, double[] line, double angleDeg, double measuredMm,
            String elementId) {
        measure(layer, block, line, TURNED, measuredMm).put(50, angleDeg).put(100, "AcDbRotatedDimension");
        tag(elementId);
    }

    private GroupWriter measure(String layer, String block, double[] line, int type, double measuredMm) {
        return head("DIMENSION", layer).put(100, "AcDbDimension").put(2, block).point(10, line[4], line[5])
                .point(11, line[6], line[7]).put(70, type).put(1, "").put(71, 5).put(42, measuredMm)
                .put(3, DxfFile.DIMENSION_STYLE).put(100, "AcDbAlignedDimension").point(13, line[0], line[1])
                .point(14, line[2], line[3]);
    }

    private GroupWriter head(String type, String layer) {
        file.use(layer);
        return out.put(0, type).handle(5, file.newHandle()).handle(330, owner).put(100, SUBCLASS_ENTITY).put(8, layer);
    }

    private void tag(String elementId) {
        if (!elementId.isEmpty()) {
            out.put(1001, DxfFile.APPLICATION).put(1000, DxfText.line(elementId));
        }
    }

    private void grow(double x, double y) {
        if (growsExtents) {
            file.grow(x, y);
        }
    }

    GroupWriter groups() {
        return out;
    }
}
