package org.sceneplan.cli.verb;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.SampleMinimum;

/** The figures of a designed store that people look at first. */
final class DesignSummary {

    private final DesignContext context;
    private final Locale locale;

    DesignSummary(DesignContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    /** Area of all levels, in square metres with one digit. */
    String areaM2() {
        return String.format(Locale.ROOT, "%.1f", context.plan().totalAreaM2());
    }

    int zones() {
        return context.plan().levels().stream().mapToInt(level -> level.zones().size()).sum();
    }

    int fixtures() {
        return context.plan().levels().stream().mapToInt(level -> level.fixtures().size()).sum();
    }

    /** Products on display. */
    int products() {
        return positions().stream().mapToInt(PositionSnapshot::quantity).sum();
    }

    /**
     * Samples on display and asked for, class by class in the order of the standard, for example {@code 245/250 12/10}.
     */
    String samplesAgainstMinimum() {
        return context.standard().samples().stream().map(minimum -> count(minimum) + "/" + minimum.minCount())
                .collect(Collectors.joining(" "));
    }

    /** What the layout could not fulfil, one sentence each. */
    List<String> unmetLines() {
        UnmetSentence sentence = new UnmetSentence(context, locale);
        return context.plan().unmetRequirements().stream().map(sentence::of).toList();
    }

    private int count(SampleMinimum minimum) {
        return positions().stream().filter(position -> minimum.counts(position.productTypeCode(), context.catalogue()
                .productType(position.productTypeCode()).map(ProductTypeSnapshot::group).orElse("")))
                .mapToInt(PositionSnapshot::quantity).sum();
    }

    private List<PositionSnapshot> positions() {
        return context.plan().levels().stream().flatMap(level -> level.fixtures().stream())
                .map(FixtureSnapshot::positions).flatMap(List::stream).toList();
    }
}
