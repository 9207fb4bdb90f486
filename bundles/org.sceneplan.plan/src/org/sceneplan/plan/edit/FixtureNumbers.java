package org.sceneplan.plan.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.internal.PlanWalk;

/** Numbers for new fixtures that no fixture of the plan has. */
final class FixtureNumbers {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,8})");

    private final Set<String> taken = new HashSet<>();

    FixtureNumbers(EObject plan) {
        PlanWalk.contents(plan, element -> {
            if (element instanceof Fixture fixture && fixture.getNumber() != null) {
                taken.add(fixture.getNumber());
            }
        });
    }

    /** The number if it is free or not set, else the next free one: A03 after A01 and A02. Taken from then on. */
    String free(String number) {
        if (number == null || number.isEmpty() || taken.add(number)) {
            return number;
        }
        Matcher counted = COUNTED.matcher(number);
        String before = counted.matches() ? counted.group(1) : number + "-";
        int digits = counted.matches() ? counted.group(2).length() : 1;
        for (int next = counted.matches() ? Integer.parseInt(counted.group(2)) + 1 : 1;; next++) {
            String tail = String.valueOf(next);
            String wanted = before + "0".repeat(Math.max(0, digits - tail.length())) + tail;
            if (taken.add(wanted)) {
                return wanted;
            }
        }
    }
}
