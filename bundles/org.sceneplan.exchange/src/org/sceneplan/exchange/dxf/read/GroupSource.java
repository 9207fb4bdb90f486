package org.sceneplan.exchange.dxf.read;

import java.io.IOException;

import org.sceneplan.exchange.dxf.DxfReadException;

/** The groups of a file, one after the other. The value is a slice of bytes that lives until the next group. */
interface GroupSource {

    /**
     * Goes to the next group.
     *
     * @return false at the end of the file
     * @throws DxfReadException if there is no group where one must be
     */
    boolean next() throws IOException, DxfReadException;

    /** Code of the group. */
    int code();

    /** The array that holds the value. */
    byte[] buffer();

    /** Index of the first byte of the value. */
    int start();

    /** Index behind the last byte of the value. */
    int end();

    /** Line of the group code in a text file, offset in bytes in a binary one. */
    long position();

    /** Reads to the end of the file and counts what is neither blank nor zero nor an old end of file (1A). */
    long countRest() throws IOException;

    /** Bytes read so far. */
    long bytesRead();

    /** How many of some bytes are neither blank nor zero nor an old end of file (1A). */
    static long countMarks(byte[] bytes, int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] < 0 || bytes[i] > ' ' ? 1 : 0;
        }
        return count;
    }
}
