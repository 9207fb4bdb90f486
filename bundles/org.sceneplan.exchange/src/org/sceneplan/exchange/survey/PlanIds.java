package org.sceneplan.exchange.survey;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids of plan elements made from survey ids, which repeat between kinds and levels.
 *
 * <p>Scheme: {@code <level>.<kind>.<survey id>} with kind {@code wall}, {@code column}, {@code opening},
 * {@code service} or {@code obstacle}, for example {@code L1.service.W1}; a level has its own survey id, the plan the
 * store code. Characters other than letters, digits, '-' and '_' become '_'; where that makes two ids equal the later
 * one in the file gets {@code _2}, {@code _3} and so on. The same file always gives the same ids, and the part behind
 * the last dot is what the surveyor wrote.
 */
final class PlanIds {
    private final Set<String> taken = new HashSet<>();

    /** An id of its own for the plan or a level. */
    String top(String surveyId) {
        return unique(plain(surveyId));
    }

    /** A new id below an existing one. */
    String below(String parentId, String kind, String surveyId) {
        return unique(parentId + "." + kind + "." + plain(surveyId));
    }

    private static String plain(String surveyId) {
        StringBuilder id = new StringBuilder();
        surveyId.codePoints().map(c -> isPlain(c) ? c : '_').forEach(id::appendCodePoint);
        return id.toString();
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }

    private static boolean isPlain(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '_';
    }
}
