package org.sceneplan.workbench.view;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders texts as people do: numbers in them count by their size, so that 1-10 comes after 1-2. */
public final class NumberedOrder implements Comparator<String> {
    private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    @Override
    public int compare(String first, String second) {
        String[] a = BORDER.split(first);
        String[] b = BORDER.split(second);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = isNumber(a[i]) && isNumber(b[i]) ? compareNumbers(a[i], b[i]) : a[i].compareTo(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }

    private static int compareNumbers(String first, String second) {
        String a = LEADING_ZEROS.matcher(first).replaceFirst("");
        String b = LEADING_ZEROS.matcher(second).replaceFirst("");
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }
}
