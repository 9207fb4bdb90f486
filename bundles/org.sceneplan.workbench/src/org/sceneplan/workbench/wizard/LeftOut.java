package org.sceneplan.workbench.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Names what of a similar store did not fit into a shell, as people read it on its plan.
 *
 * @param standards formats the store may have
 */
record LeftOut(PlanSnapshot store, List<StandardSnapshot> standards, Locale locale) {

    /** A line for the zones and one for the fixtures among the elements of these ids. */
    String of(List<String> ids) {
        PackageTexts texts = PackageTexts.of(LeftOut.class, locale);
        List<String> zones = new ArrayList<>();
        List<String> fixtures = new ArrayList<>();
        for (LevelSnapshot level : store.levels()) {
            level.zones().stream().filter(zone -> ids.contains(zone.id())).map(zone -> name(zone, texts))
                    .forEach(zones::add);
            level.fixtures().stream().filter(fixture -> ids.contains(fixture.id())).map(LeftOut::name)
                    .forEach(fixtures::add);
        }
        return line("newPlan.leftOut.zones", zones, texts) + line("newPlan.leftOut.fixtures", fixtures, texts);
    }

    private static String line(String key, List<String> names, PackageTexts texts) {
        return names.isEmpty() ? "" : "\n\n"
                + texts.text(key, names.stream().collect(Collectors.joining(texts.text("list.join"))));
    }

    private String name(ZoneSnapshot zone, PackageTexts texts) {
        Optional<String> usual = standards.stream().filter(each -> each.id().equals(store.standardId()))
                .flatMap(each -> each.zone(zone.code()).stream())
                .map(target -> texts.choose(target.nameZh(), target.nameEn())).findFirst();
        return !zone.name().isEmpty() ? zone.name() : usual.orElse(zone.code());
    }

    private static String name(FixtureSnapshot fixture) {
        return fixture.number().isEmpty() ? ElementIds.shortId(fixture.id()) : fixture.number();
    }
}
