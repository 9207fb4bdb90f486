package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * What says which approved revision a sheet belongs to.
 *
 * @param revisionId revision as people read it
 * @param hashText beginning of the page's hash as people read it
 * @param code modules of a two-dimensional code as {@code [row from the top][column from the left]}, true = dark,
 *        without quiet zone; empty = no code
 */
public record SheetSeal(String revisionId, String hashText, boolean[][] code) {

    /**
     * Copies the code.
     *
     * @throws IllegalArgumentException if the code is not square
     */
    public SheetSeal {
        requireNonNull(revisionId, "revisionId");
        requireNonNull(hashText, "hashText");
        boolean[][] copy = new boolean[code.length][];
        for (int row = 0; row < code.length; row++) {
            if (code[row].length != code.length) {
                throw new IllegalArgumentException("code row %d has %d modules for %d rows".formatted(row,
                        code[row].length, code.length));
            }
            copy[row] = code[row].clone();
        }
        code = copy;
    }

    @Override
    public boolean[][] code() {
        return Arrays.stream(code).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetSeal seal && revisionId.equals(seal.revisionId) && hashText.equals(seal.hashText)
                && Arrays.deepEquals(code, seal.code);
    }

    @Override
    public int hashCode() {
        return 31 * revisionId.hashCode() + hashText.hashCode();
    }

    @Override
    public String toString() {
        return "SheetSeal[%s, %s, %d modules]".formatted(revisionId, hashText, code.length);
    }
}
