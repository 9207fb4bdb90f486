package org.sceneplan.exchange.dxf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Draws DXF files the way CAD programs write them, for tests. */
final class Drawn {
    private final StringBuilder header = new StringBuilder();
    private final StringBuilder layers = new StringBuilder();
    private final StringBuilder blocks = new StringBuilder();
    private StringBuilder target = new StringBuilder();
    private final StringBuilder entities = target;
    private Charset charset = StandardCharsets.UTF_8;

    static Drawn version(String version) {
        return new Drawn().header("$ACADVER", 1, version);
    }

    Drawn header(String name, int code, String value) {
        header.append(groups(9, name, code, value));
        return this;
    }

    Drawn in(Charset other) {
        charset = other;
        return this;
    }

    Drawn layer(String name, int colour) {
        layers.append(groups(0, "LAYER", 2, name, 70, 0, 62, colour, 6, "CONTINUOUS"));
        return this;
    }

    Drawn block(String name, double baseX, double baseY) {
        blocks.append(groups(0, "BLOCK", 8, "0", 2, name, 70, 0, 10, baseX, 20, baseY, 30, 0.0, 3, name));
        target = blocks;
        return this;
    }

    Drawn endBlock() {
        blocks.append(groups(0, "ENDBLK", 8, "0"));
        target = entities;
        return this;
    }

    Drawn entity(String type, String layer, Object... codesAndValues) {
        target.append(groups(0, type, 8, layer)).append(groups(codesAndValues));
        return this;
    }

    Drawn line(String layer, double x1, double y1, double x2, double y2) {
        return entity("LINE", layer, 10, x1, 20, y1, 30, 0.0, 11, x2, 21, y2, 31, 0.0);
    }

    /** Single lines from point to point. */
    Drawn lines(String layer, double... xy) {
        for (int i = 2; i < xy.length; i += 2) {
            line(layer, xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
        }
        return this;
    }

    Drawn polyline(String layer, boolean isClosed, double... xy) {
        target.append(groups(0, "LWPOLYLINE", 8, layer, 90, xy.length / 2, 70, isClosed ? 1 : 0));
        for (int i = 0; i < xy.length; i += 2) {
            target.append(groups(10, xy[i], 20, xy[i + 1]));
        }
        return this;
    }

    Drawn rectangle(String layer, double x1, double y1, double x2, double y2) {
        return polyline(layer, true, x1, y1, x2, y1, x2, y2, x1, y2);
    }

    Drawn arc(String layer, double x, double y, double radius, double from, double to) {
        return entity("ARC", layer, 10, x, 20, y, 30, 0.0, 40, radius, 50, from, 51, to);
    }

    Drawn insert(String layer, String block, double x, double y, Object... more) {
        return entity("INSERT", layer, 2, block, 10, x, 20, y, 30, 0.0).append(more);
    }

    Drawn text(String layer, double x, double y, String text) {
        return entity("TEXT", layer, 10, x, 20, y, 30, 0.0, 40, 250.0, 1, text);
    }

    Drawn append(Object... codesAndValues) {
        target.append(groups(codesAndValues));
        return this;
    }

    String text() {
        return groups(0, "SECTION", 2, "HEADER") + header + groups(0, "ENDSEC", 0, "SECTION", 2, "TABLES", 0, "TABLE",
                2,
                "LAYER", 70, 9) + layers + groups(0, "ENDTAB", 0, "ENDSEC", 0, "SECTION", 2, "BLOCKS") + blocks
                + groups(0, "ENDSEC", 0, "SECTION", 2, "ENTITIES") + entities + groups(0, "ENDSEC", 0, "EOF");
    }

    byte[] bytes() {
        return text().getBytes(charset);
    }

    /** The same file in binary form. */
    byte[] binary() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.US_ASCII));
        String[] lines = text().split("\r\n");
        for (int i = 0; i + 1 < lines.length; i += 2) {
            int code = Integer.parseInt(lines[i].strip());
            out.writeBytes(new byte[] {(byte) code, (byte) (code >> 8)});
            if (code >= 10 && code <= 59) {
                out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(Double.parseDouble(lines[i + 1])).array());
            } else if (code >= 60 && code <= 79 || code >= 90 && code <= 99) {
                ByteBuffer number = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(Integer.parseInt(lines[i + 1]));
                out.write(number.array(), 0, code < 90 ? 2 : 4);
            } else {
                out.writeBytes((lines[i + 1] + "\0").getBytes(charset));
            }
        }
        return out.toByteArray();
    }

    DxfDrawing read() throws Exception {
        return read(bytes());
    }

    static DxfDrawing read(byte[] bytes) throws Exception {
        return DxfImport.read("test.dxf", new ByteArrayInputStream(bytes), bytes.length, DxfProgress.NONE);
    }

    DxfImportResult imported() throws Exception {
        return imported("", null, DxfImportSettings.USUAL);
    }

    DxfImportResult imported(String layers, DxfUnit unit, DxfImportSettings settings) throws Exception {
        DxfDrawing drawing = read();
        LayerMapping mapping = layers.isEmpty() ? drawing.guess() : drawing.guess(layers);
        return DxfImport.survey(DxfImport.preview(drawing, mapping, unit, DxfProgress.NONE), settings,
                DxfProgress.NONE);
    }

    static String groups(Object... codesAndValues) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            out.append(codesAndValues[i]).append("\r\n").append(codesAndValues[i + 1]).append("\r\n");
        }
        return out.toString();
    }
}
