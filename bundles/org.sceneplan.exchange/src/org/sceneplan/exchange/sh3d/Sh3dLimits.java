package org.sceneplan.exchange.sh3d;

import org.sceneplan.files.ZipLimits;

/** Upper bounds of a Sweet Home 3D file, far above any real shop, so that no file can exhaust time or memory. */
final class Sh3dLimits {
    /** Largest file; most of it is furniture models, which are not read. */
    static final long MAX_FILE_BYTES = 512L * 1024 * 1024;
    /** Largest {@code Home.xml} after inflation. */
    static final int MAX_XML_BYTES = 64 * 1024 * 1024;
    /** 50,000 entries; {@code Home.xml} inflates 200 : 1 at the most, real ones five to fifteen times. */
    static final ZipLimits ZIP = new ZipLimits(50_000, MAX_XML_BYTES, 200, 1024 * 1024);
    /** Most things to count. */
    static final int MAX_ITEMS = 100_000;
    /** Most walls of one level, chords of curved walls not counted. */
    static final int MAX_WALLS_PER_LEVEL = 2_000;
    /** Most points of a room. */
    static final int MAX_ROOM_POINTS = 2_000;
    /** Deepest nesting of elements. */
    static final int MAX_DEPTH = 64;
    /** Largest coordinate or length in cm: one kilometre. */
    static final double MAX_CM = 100_000;
    /** Longest text that is kept of a name. */
    static final int MAX_TEXT = 120;

    private Sh3dLimits() {
    }
}
