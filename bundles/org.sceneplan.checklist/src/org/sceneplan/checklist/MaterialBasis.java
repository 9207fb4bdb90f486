package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.ZoneTarget;

/**
 * What a material rule counts in a plan.
 *
 * @param elementIds the counted elements, in walking order; the plan itself for a rule per store
 * @param where the places as people read them
 */
record MaterialBasis(List<String> elementIds, Bilingual where) {
    /** Fixture type whose fixtures are checkouts. */
    static final String CHECKOUT_TYPE = "CASH";

    private static final Wording WORDING = Wording.of(MaterialBasis.class);
    private static final int NAMED_PLACES = 8;

    /** Counts the elements a rule applies to. */
    static MaterialBasis of(MaterialRule rule, DesignContext context, List<WalkStop> stops, PlanNames names) {
        List<String> wanted = rule.appliesTo().isBlank() ? List.of() : List.of(rule.appliesTo().strip().split("\\s+"));
        return switch (rule.basis()) {
            case STORE -> new MaterialBasis(List.of(context.plan().id()), WORDING.text("MaterialBasis_store"));
            case ZONE -> zones(wanted, context, names);
            case FIXTURE -> fixtures(stops.stream().map(WalkStop::fixture)
                    .filter(fixture -> wanted.isEmpty() || wanted.contains(fixture.typeCode())).toList());
            case CHECKOUT -> fixtures(stops.stream().map(WalkStop::fixture)
                    .filter(fixture -> fixture.typeCode().equals(CHECKOUT_TYPE)).toList());
            case SAMPLE -> samples(wanted, context, stops, names);
        };
    }

    /** Number of counted elements. */
    int count() {
        return elementIds.size();
    }

    private static MaterialBasis zones(List<String> wanted, DesignContext context, PlanNames names) {
        List<String> ids = new ArrayList<>();
        Map<Bilingual, Integer> countByName = new LinkedHashMap<>();
        for (LevelSnapshot level : context.plan().levels()) {
            for (ZoneSnapshot zone : level.zones()) {
                String kind = context.standard().zone(zone.code()).map(ZoneTarget::kind).map(k -> k.getLiteral())
                        .orElse("");
                if (wanted.isEmpty() || wanted.contains(kind) || wanted.contains(zone.code())) {
                    ids.add(zone.id());
                    countByName.merge(names.zone(zone).name(), 1, Integer::sum);
                }
            }
        }
        return new MaterialBasis(ids, places(countByName));
    }

    private static MaterialBasis fixtures(List<FixtureSnapshot> fixtures) {
        List<String> numbers = fixtures.stream().map(PlanNames::number).toList();
        String named = String.join(", ", numbers.subList(0, Math.min(NAMED_PLACES, numbers.size())));
        Bilingual where = numbers.size() <= NAMED_PLACES ? Bilingual.same(named)
                : WORDING.text("MaterialBasis_andMore", named, numbers.size());
        return new MaterialBasis(fixtures.stream().map(FixtureSnapshot::id).toList(), where);
    }

    private static MaterialBasis samples(List<String> wanted, DesignContext context, List<WalkStop> stops,
            PlanNames names) {
        List<String> ids = new ArrayList<>();
        Map<Bilingual, Integer> countByZone = new LinkedHashMap<>();
        for (WalkStop stop : stops) {
            for (PositionSnapshot position : stop.fixture().positions()) {
                String group = context.catalogue().productType(position.productTypeCode())
                        .map(ProductTypeSnapshot::group).orElse("");
                if (wanted.isEmpty() || wanted.contains(group) || wanted.contains(position.productTypeCode())) {
                    ids.add(position.id());
                    countByZone.merge(names.zone(stop).name(), 1, Integer::sum);
                }
            }
        }
        return new MaterialBasis(ids, places(countByZone));
    }

    private static Bilingual places(Map<Bilingual, Integer> countByName) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        countByName.forEach((name, count) -> {
            zh.add(count == 1 ? name.zh() : name.zh() + " " + count);
            en.add(count == 1 ? name.en() : name.en() + " " + count);
        });
        return new Bilingual(String.join(", ", zh), String.join(", ", en));
    }
}
