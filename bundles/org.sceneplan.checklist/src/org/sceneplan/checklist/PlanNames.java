package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.ZoneTarget;

/** How lists name zones, fixtures and levels of one plan. */
public final class PlanNames {
    private static final Wording WORDING = Wording.of(PlanNames.class);

    private final DesignContext context;
    private final Map<String, ListGroup> groupById = new LinkedHashMap<>();

    /** Names of a plan. */
    public PlanNames(DesignContext context) {
        this.context = context;
    }

    /** The zone a stop belongs to as a choice: the zone's own name, else the standard's, else its code. */
    public ListChoice zone(WalkStop stop) {
        return stop.zone().map(this::zone).orElseGet(() -> new ListChoice("", WORDING.text("PlanNames_noZone")));
    }

    /** All zones of the standard, then those named otherwise in the plan, each once. */
    List<ListChoice> zoneChoices(List<WalkStop> stops) {
        List<ListChoice> choices = new ArrayList<>();
        context.standard().zones().forEach(target -> choices.add(new ListChoice(target.code(), name(target))));
        stops.stream().map(this::zone).filter(choice -> !choices.contains(choice)).distinct().forEach(choices::add);
        return choices;
    }

    /** The band above the rows of a stop's zone. */
    ListGroup group(WalkStop stop) {
        String id = stop.zoneId().isEmpty() ? stop.level().id() + "/" : stop.zoneId();
        return groupById.computeIfAbsent(id, key -> new ListGroup(key, bandTitle(stop), tint(stop)));
    }

    /** The bands used so far, in order of first use. */
    List<ListGroup> groups() {
        return List.copyOf(groupById.values());
    }

    /** The number of a fixture on the plan; its id where it has none. */
    public static String number(FixtureSnapshot fixture) {
        return fixture.number().isEmpty() ? fixture.id() : fixture.number();
    }

    /** The name of a level; its id where it has none. */
    public static String level(LevelSnapshot level) {
        return level.name().isEmpty() ? level.id() : level.name();
    }

    /** The name of a product without brand and model, which have columns of their own. */
    public static String specification(ProductSnapshot product) {
        return product.nameZh().replace(product.model(), "").replace(product.brand(), "").replaceAll("\\s+", " ")
                .strip();
    }

    /** A zone as a choice. */
    ListChoice zone(ZoneSnapshot zone) {
        Bilingual name = zone.name().isEmpty()
                ? context.standard().zone(zone.code()).map(PlanNames::name).orElseGet(() -> Bilingual.same(zone.code()))
                : Bilingual.same(zone.name());
        return new ListChoice(zone.code(), name);
    }

    private Bilingual bandTitle(WalkStop stop) {
        Bilingual zone = zone(stop).name();
        return context.plan().levels().size() == 1 ? zone
                : WORDING.text("PlanNames_zoneOnLevel", zone, level(stop.level()));
    }

    private String tint(WalkStop stop) {
        return stop.zone().flatMap(zone -> context.standard().zone(zone.code())).map(ZoneTarget::tint).orElse("");
    }

    private static Bilingual name(ZoneTarget target) {
        return new Bilingual(target.nameZh(), target.nameEn());
    }
}
