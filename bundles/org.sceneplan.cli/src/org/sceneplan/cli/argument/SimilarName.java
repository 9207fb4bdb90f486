package org.sceneplan.cli.argument;

import java.util.Collection;

/** Finds what the user may have meant. */
public final class SimilarName {

    private SimilarName() {
    }

    /**
     * The known name nearest to the given one: at most two letters inserted, left out, changed or swapped with their
     * neighbour, or a name that the given one starts.
     *
     * @return empty text when none is near
     */
    public static String of(String given, Collection<String> known) {
        String best = "";
        int bestDistance = Math.min(2, Math.max(1, given.length() / 3)) + 1;
        for (String name : known) {
            boolean start = given.length() > 3 && name.startsWith(given);
            int distance = start ? 1 : distance(given, name);
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
