package org.sceneplan.drawing.internal.symbol;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;

/** Which symbol stands for which fixture type; unknown types are plain boxes of their size. */
public final class FixtureSymbols {
    private static final Map<String, FixtureSymbol> BY_TYPE = byType();

    private FixtureSymbols() {
    }

    /** Draws a fixture into a pad whose frame is the fixture's: origin in the centre, front towards local -y. */
    public static void draw(Sketch pad, String typeCode, double widthMm, double depthMm) {
        BY_TYPE.getOrDefault(typeCode, DisplaySymbols::box).draw(pad, widthMm, depthMm);
    }

    private static Map<String, FixtureSymbol> byType() {
        Map<String, FixtureSymbol> map = new LinkedHashMap<>();
        map.put("PLIN", DisplaySymbols::plinth);
        map.put("WISL", DisplaySymbols::doublePlinth);
        map.put("FBAY", DisplaySymbols::surround);
        map.put("TVWA", DisplaySymbols::wallPanel);
        map.put("TVIS", DisplaySymbols::spineIsland);
        map.put("ACPN", DisplaySymbols::wallPanel);
        map.put("ACDS", DisplaySymbols::plinth);
        map.put("KBAY", DisplaySymbols::kitchenBay);
        map.put("LIVK", SceneSymbols::liveKitchen);
        map.put("KISL", SceneSymbols::kitchenIsland);
        map.put("WTRW", DisplaySymbols::wallPanel);
        map.put("SHTB", DisplaySymbols::table);
        map.put("BSHF", DisplaySymbols::wallShelf);
        map.put("GOND", DisplaySymbols::gondola);
        map.put("ENDC", DisplaySymbols::endCap);
        map.put("PILE", DisplaySymbols::pile);
        map.put("PHBR", DisplaySymbols::deviceBar);
        map.put("PCBR", DisplaySymbols::deviceBar);
        map.put("ACHW", DisplaySymbols::hookWall);
        map.put("SHOW", DisplaySymbols::glassCounter);
        map.put("CASH", SceneSymbols::checkout);
        map.put("SERV", SceneSymbols::serviceDesk);
        map.put("DESN", SceneSymbols::designTable);
        map.put("MATW", DisplaySymbols::swatchWall);
        map.put("ROOM", DisplaySymbols::partition);
        map.put("BTBY", SceneSymbols::bathBay);
        map.put("BALC", SceneSymbols::balconyBay);
        map.put("BEDB", SceneSymbols::roomBay);
        map.put("ROBP", SceneSymbols::robotPen);
        map.put("WIND", DisplaySymbols::windowPlatform);
        map.put("LBOX", DisplaySymbols::lightBox);
        map.put("RACK", DisplaySymbols::rack);
        return map;
    }

    /** Draws one fixture. */
    @FunctionalInterface
    interface FixtureSymbol {
        void draw(Sketch pad, double widthMm, double depthMm);
    }

    /** Outline of a bay that is floor, not furniture: thin, on the given paper. */
    static void bayOutline(Sketch pad, double w, double d) {
        pad.rectangle(-w / 2, -d / 2, w / 2, d / 2, Ink.PANEL_BODY.withFill(Ink.PAPER, 0.6));
    }
}
