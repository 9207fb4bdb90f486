package org.sceneplan.plan.edit.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * An end of a dimension that lost what it measured to.
 *
 * @param at its place
 * @param kind kind of what was deleted, for example {@code Wall}; a newer version may write kinds unknown here
 */
public record LooseEnd(Point at, String kind) {

    /** The loose ends of a level; ends of a chain that lie together are one. */
    public static List<LooseEnd> of(LevelSnapshot level) {
        Map<Point, LooseEnd> ends = new LinkedHashMap<>();
        for (DimensionSnapshot dimension : level.dimensions()) {
            add(ends, dimension.measured().from(), dimension.from().lost());
            add(ends, dimension.measured().to(), dimension.to().lost());
        }
        return List.copyOf(ends.values());
    }

    private static void add(Map<Point, LooseEnd> ends, Point at, String lost) {
        if (!lost.isEmpty()) {
            ends.putIfAbsent(at, new LooseEnd(at, lost));
        }
    }

    /** What happened and how to mend it. */
    public String sentence(Locale locale) {
        return ShellTexts.TEXTS.text("dimension.loose", ElementName.kindOrOther(kind)).in(locale);
    }
}
