package org.sceneplan.exchange.survey;

import java.util.List;
import java.util.stream.Collectors;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MeasuredBy;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;

import tools.jackson.databind.JsonNode;

/** A checked survey to a new plan. What the survey leaves out gets the defaults named in {@link SurveyReader}. */
final class SurveyPlanBuilder {
    private static final int DEFAULT_FIRE_RESISTANCE_CLASS = 2;

    private final PlanFactory factory = PlanFactory.INSTANCE;
    private final PlanIds ids = new PlanIds();

    StorePlan build(JsonNode survey) {
        StorePlan plan = factory.createStorePlan();
        Store store = store(survey);
        plan.setId(ids.top(store.getCode()));
        plan.setName(store.getName());
        plan.setRevision(1);
        plan.setStandardId(survey.path("store").path("format").asString());
        plan.setStore(store);
        int storey = 0;
        for (JsonNode node : survey.path("levels")) {
            storey = node.path("storey").asInt(storey == -1 ? 1 : storey + 1);
            plan.getLevels().add(level(node, storey));
        }
        return plan;
    }

    private Store store(JsonNode survey) {
        JsonNode node = survey.path("store");
        JsonNode measured = survey.path("measured");
        Store store = factory.createStore();
        store.setCode(node.path("code").asString());
        store.setName(node.path("name").asString());
        store.setRegion(node.path("region").asString(""));
        store.setTier(node.has("tier") ? StoreTier.get(node.path("tier").asString())
                : usualTier(node.path("format").asString()));
        store.setMeterCapacityW(survey.path("meterCapacityW").asInt(0));
        store.setBudgetCny(survey.path("budgetCny").asInt(0));
        store.setSprinklers(survey.path("sprinklers").asBoolean(false));
        store.setFireResistanceClass(survey.path("fireResistanceClass").asInt(DEFAULT_FIRE_RESISTANCE_CLASS));
        store.setUnderHousing(survey.path("underHousing").asBoolean(false));
        store.setMeasuredBy(MeasuredBy.get(measured.path("by").asString(MeasuredBy.TAPE.getLiteral())));
        store.setMeasuredOn(measured.path("date").asString(""));
        store.setToleranceMm(measured.path("toleranceMm").asInt(SurveyLimits.DEFAULT_TOLERANCE_MM));
        return store;
    }

    private Level level(JsonNode node, int storey) {
        Level level = factory.createLevel();
        level.setId(ids.top(node.path("id").asString()));
        level.setName(node.path("name").asString(node.path("id").asString()));
        level.setStorey(storey);
        level.setClearHeightMm(node.path("clearHeightMm").intValue());
        level.setOutline(ringText(RingCheck.points(node.path("outline"))));
        String id = level.getId();
        node.path("walls").forEach(item -> level.getWalls().add(wall(item, id)));
        node.path("columns").forEach(item -> level.getColumns().add(column(item, id)));
        node.path("openings").forEach(item -> level.getOpenings().add(opening(item, id)));
        node.path("services").forEach(item -> level.getServices().add(service(item, id)));
        node.path("obstacles").forEach(item -> level.getObstacles().add(obstacle(item, id)));
        return level;
    }

    private Wall wall(JsonNode node, String levelId) {
        Wall wall = factory.createWall();
        wall.setId(ids.below(levelId, "wall", node.path("id").asString()));
        wall.setFromXMm(node.path("from").get(0).intValue());
        wall.setFromYMm(node.path("from").get(1).intValue());
        wall.setToXMm(node.path("to").get(0).intValue());
        wall.setToYMm(node.path("to").get(1).intValue());
        wall.setThicknessMm(node.path("thicknessMm").intValue());
        wall.setReference(WallReference.get(node.path("reference").asString(WallReference.CENTRE.getLiteral())));
        wall.setStructural(node.path("structural").asBoolean(false));
        return wall;
    }

    private Column column(JsonNode node, String levelId) {
        Column column = factory.createColumn();
        column.setId(ids.below(levelId, "column", node.path("id").asString()));
        column.setXMm(node.path("x").intValue());
        column.setYMm(node.path("y").intValue());
        column.setWidthMm(node.path("widthMm").intValue());
        column.setDepthMm(node.path("depthMm").intValue());
        column.setAngleDeg(node.path("angleDeg").asDouble(0));
        column.setRound(node.path("round").asBoolean(false));
        return column;
    }

    private Opening opening(JsonNode node, String levelId) {
        Opening opening = factory.createOpening();
        opening.setId(ids.below(levelId, "opening", node.path("id").asString()));
        OpeningKind kind = OpeningKind.get(node.path("kind").asString());
        opening.setKind(kind);
        opening.setEdge(node.path("edge").intValue());
        opening.setOffsetMm(node.path("offsetMm").intValue());
        opening.setWidthMm(node.path("widthMm").intValue());
        opening.setHeightMm(node.path("heightMm").asInt(0));
        opening.setSillMm(node.path("sillMm").asInt(0));
        opening.setSwing(OpeningSwing.get(node.path("swing").asString(OpeningSwing.NONE.getLiteral())));
        opening.setEvacuation(node.path("evacuation").asBoolean(
                kind == OpeningKind.ENTRANCE || kind == OpeningKind.EXIT));
        opening.setStepFree(node.path("stepFree").asBoolean(false));
        return opening;
    }

    private ServicePoint service(JsonNode node, String levelId) {
        ServicePoint service = factory.createServicePoint();
        service.setId(ids.below(levelId, "service", node.path("id").asString()));
        service.setKind(ServiceKind.get(node.path("kind").asString()));
        service.setStatus(ServiceStatus.SURVEYED);
        service.setXMm(node.path("x").intValue());
        service.setYMm(node.path("y").intValue());
        service.setCapacityW(node.path("capacityW").asInt(0));
        service.setDiameterMm(node.path("diameterMm").asInt(0));
        return service;
    }

    private Obstacle obstacle(JsonNode node, String levelId) {
        Obstacle obstacle = factory.createObstacle();
        obstacle.setId(ids.below(levelId, "obstacle", node.path("id").asString()));
        obstacle.setKind(ObstacleKind.get(node.path("kind").asString()));
        obstacle.setOutline(Ring.ccw(RingCheck.points(node.path("outline"))).format());
        obstacle.setClearanceMm(node.path("clearanceMm").asInt(0));
        return obstacle;
    }

    private static StoreTier usualTier(String format) {
        return switch (format) {
            case "S_CLASS" -> StoreTier.PREFECTURE;
            case "THREE_C" -> StoreTier.TOWNSHIP;
            default -> StoreTier.COUNTY;
        };
    }

    private static String ringText(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }
}
