package org.sceneplan.drawing.internal.symbol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Which symbol stands for which product type; unknown types are plain boxes of their size. */
public final class ProductSymbols {
    private static final Map<String, ProductSymbol> BY_TYPE = byType();
    private static final Map<String, ProductSymbol> BY_GROUP = byGroup();

    private ProductSymbols() {
    }

    /** Draws one product into a pad whose frame is centred on it, front towards local -y. */
    public static void draw(Sketch pad, ProductShape shape, PositionSnapshot position) {
        ProductSymbol symbol = BY_TYPE.get(shape.typeCode());
        if (symbol == null) {
            symbol = BY_GROUP.getOrDefault(shape.group(), ApplianceSymbols::box);
        }
        symbol.draw(pad, shape.widthMm(), shape.depthMm(), ink(position));
    }

    private static SymbolInk ink(PositionSnapshot position) {
        SymbolInk ink = position.heroRank() == HeroRank.HERO ? SymbolInk.PLAIN.onFill(Ink.HERO_FILL) : SymbolInk.PLAIN;
        return position.displayMode() == DisplayMode.VIRTUAL ? ink.dashed() : ink;
    }

    private static Map<String, ProductSymbol> byGroup() {
        Map<String, ProductSymbol> map = new LinkedHashMap<>();
        map.put("tv", ApplianceSymbols::television);
        map.put("fridge", ApplianceSymbols::oneDoorFridge);
        map.put("laundry", ApplianceSymbols::washer);
        map.put("ac", ApplianceSymbols::wallAirConditioner);
        map.put("kitchen", ApplianceSymbols::builtInOven);
        map.put("water", ApplianceSymbols::purifier);
        map.put("water_heater", ApplianceSymbols::gasHeater);
        map.put("small_kitchen", ApplianceSymbols::smallAppliance);
        map.put("clean", HomeSymbols::roundDevice);
        map.put("air", ApplianceSymbols::roundAppliance);
        map.put("care", ApplianceSymbols::smallAppliance);
        map.put("3c", HomeSymbols::phone);
        return map;
    }

    private static Map<String, ProductSymbol> byType() {
        Map<String, ProductSymbol> map = new LinkedHashMap<>();
        put(map, ApplianceSymbols::projector, "PROJ");
        put(map, ApplianceSymbols::soundbar, "SBAR");
        put(map, ApplianceSymbols::oneDoorFridge, "FR1D", "FR2D", "FR3D", "FRUP");
        put(map, ApplianceSymbols::twoDoorFridge, "FRSS", "FRCX", "FRCE", "FRFR");
        put(map, ApplianceSymbols::chestFreezer, "FRCH");
        put(map, ApplianceSymbols::glassCabinet, "ICEB", "WINE");
        put(map, ApplianceSymbols::dryer, "DRHP");
        put(map, ApplianceSymbols::twinTub, "WM2T");
        put(map, ApplianceSymbols::dryingRack, "RACK");
        put(map, ApplianceSymbols::floorAirConditioner, "ACF2", "ACF3", "ACPO");
        put(map, ApplianceSymbols::ceilingUnit, "ACD15", "ACD4");
        put(map, ApplianceSymbols::fanUnit, "ACOU");
        put(map, ApplianceSymbols::hood, "HDTO", "HDSI", "HDTD");
        put(map, ApplianceSymbols::gasHob, "HBGA");
        put(map, ApplianceSymbols::inductionHob, "HBIN", "INDT");
        put(map, ApplianceSymbols::integratedHob, "INTG");
        put(map, ApplianceSymbols::dishwasher, "DWBI", "DWFD", "DWUS", "DWTT");
        put(map, ApplianceSymbols::sink, "SINK", "DWSK");
        put(map, ApplianceSymbols::countertopOven, "SOVT", "MICR", "OVEN");
        put(map, ApplianceSymbols::electricHeater, "WHE60", "WHE80", "WHFA");
        put(map, ApplianceSymbols::heatPump, "HPWH");
        put(map, ApplianceSymbols::roundAppliance, "RICE", "PRES", "BLEN", "SOYM", "KETT", "HPOT", "FAN", "HUMI");
        homeByType(map);
        return map;
    }

    private static void homeByType(Map<String, ProductSymbol> map) {
        put(map, HomeSymbols::robot, "ROBO");
        put(map, HomeSymbols::bathHeater, "BATH");
        put(map, HomeSymbols::toilet, "TOIL", "TOIN");
        put(map, HomeSymbols::vanity, "VANI");
        put(map, HomeSymbols::showerSet, "SHWR");
        put(map, HomeSymbols::showerEnclosure, "SHBX");
        put(map, HomeSymbols::bathtub, "BTUB");
        put(map, HomeSymbols::sofa, "SOF1", "SOF3", "SOF4");
        put(map, HomeSymbols::televisionCabinet, "TVCB");
        put(map, HomeSymbols::bed, "BED15", "BED18");
        put(map, HomeSymbols::nightStand, "NGHT");
        put(map, HomeSymbols::wardrobe, "WARD");
        put(map, HomeSymbols::diningTable, "DTAB");
        put(map, HomeSymbols::desk, "DESK");
        put(map, HomeSymbols::mattress, "MATT");
        put(map, HomeSymbols::laptop, "LAPT");
        put(map, HomeSymbols::monitor, "AIO", "MONI");
        put(map, HomeSymbols::printer, "PRNT");
        put(map, HomeSymbols::tower, "DPC");
        put(map, HomeSymbols::roundDevice, "SPKR", "CAM");
    }

    private static void put(Map<String, ProductSymbol> map, ProductSymbol symbol, String... typeCodes) {
        List.of(typeCodes).forEach(code -> map.put(code, symbol));
    }
}
