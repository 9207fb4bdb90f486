package org.sceneplan.exchange.dxf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.sceneplan.exchange.dxf.write.LayerStyle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.ServiceKind;

/**
 * The layers of a written plan: discipline and group in the English short form of GB/T 50001, so that names are the
 * same in both languages and in every reader; the Chinese or English description goes with the layer.
 */
enum PlanLayer {
    WALL("A-WALL", 7, 50), WALL_FILL("A-WALL-PATT", 8, 13), INNER_WALL("A-WALL-INTR", 7, 35), COLUMN("A-COLS", 2, 35),
    DOOR("A-DOOR", 3, 25), WINDOW("A-GLAZ", 4, 25), OUTLINE("A-AREA-OTLN", 8, 9), STAIR("A-FLOR-STRS", 8, 18),
    LIFT("A-FLOR-EVTR", 8, 18), SHAFT("A-FLOR-SHFT", 8, 18), FIRE_SHUTTER("A-FLOR-FSHT", 1, 18),
    HYDRANT("A-FLOR-HYDR", 1, 18), PANEL("A-FLOR-PANL", 1, 18), VOID("A-FLOR-VOID", 8, 18),
    OBSTACLE_SYMBOL("A-FLOR-SYMB", 8, 13), ZONE("I-ZONE", 30, 18), AISLE("I-AISL", 9, 13), FIXTURE("I-FURN", 5, 35),
    FIXTURE_CLEAR("I-FURN-CLER", 9, 9), PRODUCT("I-PROD", 150, 18), POSITION("I-PROD-IDEN", 150, 13),
    POWER("E-POWR", 1, 25), THREE_PHASE("E-POWR-3PHS", 1, 25), WATER("P-WATR", 5, 25), DRAIN("P-DRAN", 34, 25),
    GAS("P-GASS", 40, 25), FLUE("M-FLUE", 8, 25), NETWORK("T-DATA", 94, 25), SERVICE_SYMBOL("E-ANNO-SYMB", 8, 18),
    DIMENSION("A-ANNO-DIMS", 8, 13), TEXT("A-ANNO-TEXT", 7, 13), NOTE("A-ANNO-NOTE", 6, 18),
    TITLE("A-ANNO-TTLB", 7, 25);

    private final String layerName;
    private final int colour;
    private final int lineWeight;

    PlanLayer(String layerName, int colour, int lineWeight) {
        this.layerName = layerName;
        this.colour = colour;
        this.lineWeight = lineWeight;
    }

    String layerName() {
        return layerName;
    }

    /** All layers with their descriptions in a language. */
    static List<LayerStyle> styles(Locale locale) {
        return Arrays.stream(values()).map(layer -> layer.style(locale)).toList();
    }

    private LayerStyle style(Locale locale) {
        boolean isDashed = this == AISLE || this == FIXTURE_CLEAR;
        return new LayerStyle(layerName, colour, isDashed ? "DASHED" : "Continuous", lineWeight, this != OUTLINE,
                Messages.text(locale, "PlanLayer_" + name()));
    }

    static PlanLayer of(ServiceKind kind) {
        return switch (kind) {
            case POWER -> POWER;
            case THREE_PHASE -> THREE_PHASE;
            case WATER -> WATER;
            case DRAIN -> DRAIN;
            case GAS -> GAS;
            case FLUE -> FLUE;
            case NETWORK -> NETWORK;
        };
    }

    static PlanLayer of(ObstacleKind kind) {
        return switch (kind) {
            case STAIR -> STAIR;
            case LIFT -> LIFT;
            case SHAFT -> SHAFT;
            case FIRE_SHUTTER -> FIRE_SHUTTER;
            case HYDRANT -> HYDRANT;
            case PANEL -> PANEL;
            case VOID -> VOID;
        };
    }
}
