package org.sceneplan.exchange.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG file written row by row: 8 bits of red, green, blue, rows coded as difference to the row above. */
final class PngFile implements AutoCloseable {
    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    private static final double INCHES_PER_METRE = 1000 / 25.4;
    private static final byte FILTER_UP = 2;
    private static final int CHUNK_BYTES = 1 << 16;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DeflaterOutputStream data = new DeflaterOutputStream(packed, deflater);
    private final byte[] above;
    private final byte[] coded;

    PngFile(OutputStream out, int width, int height, int dpi) throws IOException {
        this.out = out;
        this.above = new byte[3 * width];
        this.coded = new byte[1 + 3 * width];
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] { 8, 2, 0, 0, 0 });
        chunk("IHDR", head.toByteArray());
        head.reset();
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        fields.writeInt(perMetre);
        fields.writeInt(perMetre);
        fields.writeByte(1);
        chunk("pHYs", head.toByteArray());
    }

    /** Adds rows of pixels {@code 0xRRGGBB}, top first. */
    void rows(int[] pixels, int width, int rows) throws IOException {
        coded[0] = FILTER_UP;
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < width; x++) {
                int rgb = pixels[row * width + x];
                put(3 * x, (byte) (rgb >> 16));
                put(3 * x + 1, (byte) (rgb >> 8));
                put(3 * x + 2, (byte) rgb);
            }
            data.write(coded);
            if (packed.size() >= CHUNK_BYTES) {
                chunk("IDAT", packed.toByteArray());
                packed.reset();
            }
        }
    }

    private void put(int at, byte value) {
        coded[at + 1] = (byte) (value - above[at]);
        above[at] = value;
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(content.length);
        fields.write(name);
        fields.write(content);
        fields.writeInt((int) crc.getValue());
        fields.flush();
    }

    /** Ends the file; the stream below stays open. */
    @Override
    public void close() throws IOException {
        try {
            data.finish();
            chunk("IDAT", packed.toByteArray());
            chunk("IEND", new byte[0]);
        } finally {
            deflater.end();
        }
    }
}
