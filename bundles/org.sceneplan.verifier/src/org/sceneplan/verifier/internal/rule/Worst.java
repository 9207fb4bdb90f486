package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.sceneplan.verifier.internal.document.RuleLine;

/**
 * Groups of values of which only the worst makes a finding, for example one of all samples of a fixture. Where several
 * are as bad as each other, a finding may be about any of them.
 *
 * @param groups none of them empty
 */
record Worst(List<List<Item>> groups) implements Answer {

    /** The worst of all groups, or that the rule does not apply where there are none. */
    static Answer of(List<List<Item>> groups) {
        return groups.isEmpty() ? NOT_APPLICABLE : new Worst(groups);
    }

    @Override
    public void compare(RuleLine line, Differences differences) {
        List<Item> worst = new ArrayList<>();
        for (List<Item> group : groups) {
            if (!group.isEmpty()) {
                worst.add(worst(group, line));
            }
        }
        new Measured(worst).compare(line, differences);
    }

    private static Item worst(List<Item> group, RuleLine line) {
        double least = Double.POSITIVE_INFINITY;
        Item worst = group.get(0);
        for (Item item : group) {
            if (item.margins()[1] < least) {
                least = item.margins()[1];
                worst = item;
            }
        }
        for (Item item : group) {
            if (item.margins()[0] <= least && line.findings().stream()
                    .anyMatch(finding -> item.isAt(finding) && item.hasValueOf(finding))) {
                return item;
            }
        }
        return worst;
    }

    @Override
    public Answer in(Predicate<String> isInZones) {
        return new Worst(groups.stream().map(group -> group.stream()
                .filter(item -> isInZones.test(Answer.first(item.objects()))).toList()).toList());
    }
}
