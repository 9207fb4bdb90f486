package org.sceneplan.exchange.dxf;

/**
 * Where in a file something stands; messages show it in their own language.
 *
 * @param isByte {@code at} is an offset in bytes, else the number of a line
 */
public record Place(boolean isByte, long at) {

    /** A line of a text file, from 1. */
    public static Place line(long number) {
        return new Place(false, number);
    }

    /** The same number as an offset in bytes, for binary files. */
    Place inBytes() {
        return new Place(true, at);
    }
}
