package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.sceneplan.verifier.internal.document.RuleLine;
import org.sceneplan.verifier.internal.document.RuleLine.FindingLine;
import org.sceneplan.verifier.internal.document.RuleLine.Value;

/** Values that were measured again: every broken one must be a finding and every finding one of them. */
final class Measured implements Answer {

    /** A tightest value may differ by this, mm and other units. */
    private static final double TOLERANCE = 1;

    private final List<Item> items;

    Measured(List<Item> items) {
        this.items = List.copyOf(items);
    }

    @Override
    public Answer in(Predicate<String> isInZones) {
        return new Measured(items.stream().filter(item -> isInZones.test(Answer.first(item.objects()))).toList());
    }

    @Override
    public void compare(RuleLine line, Differences differences) {
        if (line.isNotApplicable()) {
            differences.add("rule.applies");
            return;
        }
        List<Item> open = new ArrayList<>(items);
        for (FindingLine finding : line.findings()) {
            List<Item> fitting = open.stream()
                    .filter(item -> !item.holds() && item.isAt(finding) && item.hasValueOf(finding)).toList();
            Item found = fitting.stream().filter(item -> Answer.first(item.objects())
                    .equals(Answer.first(finding.objects()))).findFirst()
                    .orElse(fitting.isEmpty() ? null : fitting.getFirst());
            if (found != null) {
                open.remove(found);
            } else {
                refuse(finding, open, differences);
            }
        }
        for (Item item : open) {
            if (item.isBroken()) {
                differences.add("rule.findingMissing", String.join(" ", item.objects()), item.low(), item.limit(),
                        item.unit());
            }
        }
        line.tightest().ifPresent(tightest -> compare(tightest, differences));
    }

    private void refuse(FindingLine finding, List<Item> open, Differences differences) {
        Item other = open.stream().filter(item -> item.isAt(finding)).findFirst().orElse(null);
        String objects = String.join(" ", finding.objects());
        if (other == null) {
            differences.add("rule.findingWrong", objects, finding.measured(), finding.limit(), finding.unit());
        } else {
            open.remove(other);
            differences.add("rule.valueDiffers", objects, finding.measured(), finding.limit(),
                    (other.low() + other.high()) / 2, other.limit(), finding.unit());
        }
    }

    /**
     * A certificate may claim less margin than there is, for rules look no farther than they must, but never more. Of
     * values of several units or senses it names one: only those of its own are compared.
     */
    private void compare(Value tightest, Differences differences) {
        double most = Double.POSITIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        boolean broken = false;
        for (Item item : items.stream().filter(each -> each.unit().equals(tightest.unit())
                && each.atLeast() == tightest.atLeast()).toList()) {
            least = Math.min(least, item.margins()[0] - item.rounding());
            most = Math.min(most, item.margins()[1] + item.rounding());
            broken |= item.isBroken();
        }
        double floor = broken ? least : Math.min(0, least);
        if (tightest.margin() > most + TOLERANCE || tightest.margin() < floor - TOLERANCE) {
            differences.add("rule.tightestDiffers", tightest.value(), tightest.limit(), tightest.unit(),
                    broken ? least : most);
        }
    }
}
