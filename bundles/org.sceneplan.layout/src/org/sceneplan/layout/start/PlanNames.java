package org.sceneplan.layout.start;

import java.util.HashSet;
import java.util.Set;

import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;

/** Ids of new plans. */
final class PlanNames {
    private static final int MAX_LENGTH = 80;

    private PlanNames() {
    }

    /** An id made of a store code that no element of the plan has. */
    static String freeId(StorePlan plan, String code) {
        Set<String> taken = new HashSet<>();
        plan.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified identified) {
                taken.add(identified.getId());
            }
        });
        String wanted = plain(code);
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }

    private static String plain(String code) {
        StringBuilder id = new StringBuilder();
        code.codePoints().limit(MAX_LENGTH).map(c -> Character.isLetterOrDigit(c) || c == '-' ? c : '_')
                .forEach(id::appendCodePoint);
        return id.toString();
    }
}
