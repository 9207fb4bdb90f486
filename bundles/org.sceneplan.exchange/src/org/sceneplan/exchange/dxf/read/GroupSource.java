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

    /** Bytes read so far. */
    long bytesRead();
}
