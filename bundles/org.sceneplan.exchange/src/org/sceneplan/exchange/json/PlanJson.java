package org.sceneplan.exchange.json;

import java.util.List;
import java.util.function.Function;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * A plan as plain JSON for other programs, format {@value #SCHEMA}, schema {@code plan-json.schema.json} beside this
 * class.
 *
 * <p>Lengths in mm in the frame of the survey: x east, y north. Rings are arrays of {@code [x, y]}, counter-clockwise,
 * first point not repeated. Texts that are not set are empty, things that do not exist are null.
 */
public final class PlanJson {
    /** Name and version of the format. */
    public static final String SCHEMA = "sceneplan/plan-json/1";

    private PlanJson() {
    }

    /** The JSON text of a plan. */
    public static String of(PlanSnapshot plan) {
        return JsonText.of(new JsonObject().put("schema", SCHEMA).put("plan", plan(plan))
                .put("store", store(plan.store()))
                .put("levels", all(plan.levels(), PlanJson::level))
                .put("unmetRequirements", all(plan.unmetRequirements(), PlanJson::unmet)));
    }

    private static JsonObject plan(PlanSnapshot plan) {
        return new JsonObject().put("id", plan.id()).put("name", plan.name()).put("revision", plan.revision())
                .put("standard", plan.standardId()).put("standardVersion", plan.standardVersion())
                .put("catalogue", plan.catalogueId()).put("catalogueVersion", plan.catalogueVersion())
                .put("seed", plan.seed()).put("totalAreaM2", plan.totalAreaM2());
    }

    private static JsonObject store(StoreSnapshot store) {
        return new JsonObject().put("code", store.code()).put("name", store.name()).put("region", store.region())
                .put("tier", store.tier().getLiteral()).put("meterCapacityW", store.meterCapacityW())
                .put("budgetCny", store.budgetCny()).put("sprinklers", store.sprinklers())
                .put("fireResistanceClass", store.fireResistanceClass()).put("underHousing", store.underHousing())
                .put("measuredBy", store.measuredBy().getLiteral()).put("measuredOn", store.measuredOn())
                .put("toleranceMm", store.toleranceMm())
                .put("address", store.contact().address()).put("franchisee", store.contact().franchisee())
                .put("phone", store.contact().phone());
    }

    private static JsonObject level(LevelSnapshot level) {
        return new JsonObject().put("id", level.id()).put("name", level.name()).put("storey", level.storey())
                .put("clearHeightMm", level.clearHeightMm()).put("areaM2", level.areaM2())
                .put("outline", ring(level.outline())).put("walls", all(level.walls(), PlanJson::wall))
                .put("columns", all(level.columns(), PlanJson::column))
                .put("obstacles", all(level.obstacles(), PlanJson::obstacle))
                .put("openings", all(level.openings(), PlanJson::opening))
                .put("zones", all(level.zones(), PlanJson::zone)).put("aisles", all(level.aisles(), PlanJson::aisle))
                .put("fixtures", all(level.fixtures(), PlanJson::fixture))
                .put("positions", level.fixtures().stream().flatMap(fixture -> fixture.positions().stream()
                        .map(position -> PositionJson.of(fixture, position))).toList())
                .put("services", all(level.services(), PlanJson::service))
                .put("materials", all(level.materials(), PlanJson::material));
    }

    private static JsonObject wall(WallSnapshot wall) {
        return new JsonObject().put("id", wall.id()).put("thicknessMm", wall.thicknessMm())
                .put("structural", wall.structural()).put("ring", ring(wall.footprint()))
                .put("openings", all(wall.openings(), PlanJson::wallOpening));
    }

    private static JsonObject wallOpening(WallOpeningSnapshot opening) {
        return new JsonObject().put("id", opening.id()).put("offsetMm", opening.offsetMm())
                .put("widthMm", opening.widthMm()).put("heightMm", opening.heightMm())
                .put("swing", opening.swing().getLiteral()).put("hingedAtFarJamb", opening.hingedAtFarJamb())
                .put("span", new JsonLine(List.of(point(opening.span().from()), point(opening.span().to()))))
                .put("ring", ring(opening.gap())).put("swingAreas", all(opening.leaves(), PlanJson::swingArea));
    }

    private static JsonObject column(ColumnSnapshot column) {
        return new JsonObject().put("id", column.id()).put("round", column.round()).put("x", column.centre().xMm())
                .put("y", column.centre().yMm()).put("ring", ring(column.footprint()));
    }

    private static JsonObject obstacle(ObstacleSnapshot obstacle) {
        return new JsonObject().put("id", obstacle.id()).put("kind", obstacle.kind().getLiteral())
                .put("clearanceMm", obstacle.clearanceMm()).put("ring", ring(obstacle.outline()));
    }

    private static JsonObject opening(OpeningSnapshot opening) {
        return new JsonObject().put("id", opening.id()).put("kind", opening.kind().getLiteral())
                .put("edge", opening.edge()).put("offsetMm", opening.offsetMm()).put("widthMm", opening.widthMm())
                .put("heightMm", opening.heightMm()).put("sillMm", opening.sillMm())
                .put("swing", opening.swing().getLiteral()).put("evacuation", opening.evacuation())
                .put("stepFree", opening.stepFree())
                .put("span", new JsonLine(List.of(point(opening.span().from()), point(opening.span().to()))))
                .put("swingAreas", all(opening.leaves(), PlanJson::swingArea));
    }

    private static JsonObject swingArea(DoorLeaf leaf) {
        return new JsonObject().put("inwards", leaf.inwards()).put("ring", ring(leaf.sweptArea()));
    }

    private static JsonObject zone(ZoneSnapshot zone) {
        return new JsonObject().put("id", zone.id()).put("scene", zone.code()).put("name", zone.name())
                .put("areaM2", zone.outline().areaMm2() / 1e6).put("locked", zone.locked())
                .put("ring", ring(zone.outline()));
    }

    private static JsonObject aisle(AisleSnapshot aisle) {
        return new JsonObject().put("id", aisle.id()).put("kind", aisle.kind().getLiteral())
                .put("clearWidthMm", aisle.designWidthMm()).put("ring", ring(aisle.outline()));
    }

    private static JsonObject fixture(FixtureSnapshot fixture) {
        List<Ring> clearances = fixture.clearances();
        return new JsonObject().put("id", fixture.id()).put("number", fixture.number()).put("type", fixture.typeCode())
                .put("zone", fixture.zoneId().isEmpty() ? null : fixture.zoneId()).put("x", fixture.centre().xMm())
                .put("y", fixture.centre().yMm()).put("angleDeg", fixture.angleDeg()).put("widthMm", fixture.widthMm())
                .put("depthMm", fixture.depthMm()).put("heightMm", fixture.heightMm()).put("locked", fixture.locked())
                .put("footprint", ring(fixture.footprint()))
                .put("frontClearance", clearances.isEmpty() ? null : ring(clearances.getFirst()))
                .put("otherClearances", clearances.stream().skip(1).map(PlanJson::ring).toList());
    }

    private static JsonObject service(ServiceSnapshot service) {
        return new JsonObject().put("id", service.id()).put("kind", service.kind().getLiteral())
                .put("status", service.status().getLiteral()).put("x", service.at().xMm()).put("y", service.at().yMm())
                .put("heightMm", service.heightMm()).put("capacityW", service.capacityW())
                .put("diameterMm", service.diameterMm())
                .put("source", service.sourceId().isEmpty() ? null : service.sourceId())
                .put("fixture", service.servesFixtureId().isEmpty() ? null : service.servesFixtureId());
    }

    private static JsonObject material(MaterialSnapshot material) {
        return new JsonObject().put("id", material.id()).put("material", material.materialCode())
                .put("zone", material.zoneId().isEmpty() ? null : material.zoneId())
                .put("fixture", material.fixtureId().isEmpty() ? null : material.fixtureId())
                .put("quantity", material.quantity()).put("mountingHeightMm", material.mountingHeightMm());
    }

    private static JsonObject unmet(UnmetSnapshot unmet) {
        return new JsonObject().put("requirement", unmet.requirement()).put("subject", unmet.subject())
                .put("level", unmet.levelId().isEmpty() ? null : unmet.levelId()).put("wanted", unmet.wanted())
                .put("achieved", unmet.achieved()).put("unit", unmet.unit()).put("reason", unmet.reason());
    }

    private static JsonLine ring(Ring ring) {
        return new JsonLine(ring.points().stream().map(PlanJson::point).toList());
    }

    private static JsonLine point(Point point) {
        return new JsonLine(List.of(point.xMm(), point.yMm()));
    }

    private static <T> List<JsonObject> all(List<T> elements, Function<T, JsonObject> form) {
        return elements.stream().map(form).toList();
    }
}
