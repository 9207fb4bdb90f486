package org.sceneplan.verifier.internal.rule;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Kinds of samples by group, mount and code, after the field notes, section 6. */
final class Kind {

    static final Predicate<Piece> OUTDOOR_UNIT = piece -> piece.type().group().equals("ac") && piece.isOf("ACOU");
    static final Predicate<Piece> FLOOR_AC = airConditioner("floor");
    static final Predicate<Piece> WALL_AC = airConditioner("wall");
    static final Predicate<Piece> FRIDGE = piece -> piece.type().group().equals("fridge");
    static final Predicate<Piece> TWO_LEAVES = piece -> piece.isOf("FRSS", "FRCX", "FRCE", "FRFR");
    static final Predicate<Piece> SIDE_BY_SIDE = piece -> piece.isOf("FRSS");
    static final Predicate<Piece> FITTED_FRIDGE = piece -> piece.isOf("FRCE");
    static final Predicate<Piece> LAUNDRY = mounted("laundry", "floor");
    static final Predicate<Piece> DRUM = piece -> piece.isOf("WMDR", "WMSL", "WMCB", "WM3D", "WSET");
    static final Predicate<Piece> PULSATOR = piece -> piece.isOf("WMPU", "WM2T");
    static final Predicate<Piece> STACK = piece -> piece.isOf("WSET");
    static final Predicate<Piece> SCREEN = mounted("tv", "wall");
    static final Predicate<Piece> SMALL = piece -> piece.isOfGroup(Set.of("small_kitchen", "clean", "air", "care"));
    static final Predicate<Piece> TABLE_GOODS = piece -> piece.type().mount().equals("table");
    static final Predicate<Piece> HOOD = piece -> piece.isOf("HDTO", "HDSI", "HDTD");
    static final Predicate<Piece> HOB = piece -> piece.isOf("HBGA", "HBIN");
    static final Predicate<Piece> DISHWASHER = piece -> piece.isOf("DWBI", "DWFD", "DWUS");
    static final Predicate<Piece> FITTED_DISHWASHER = piece -> piece.isOf("DWBI");
    static final Predicate<Piece> OVEN = piece -> piece.isOf("SOV60", "SOV45");
    static final Predicate<Piece> TOILET = piece -> piece.isOf("TOIL", "TOIN");
    static final Predicate<Piece> DIGITAL = piece -> piece.type().group().equals("3c");
    static final Predicate<Piece> SMART_DEVICE = piece -> piece.isOf("PHON", "TABL", "WATC", "LAPT", "AIO");

    private static final Map<String, String> CLASS_OF_GROUP = Map.ofEntries(Map.entry("ac", "air"),
            Map.entry("fridge", "cold"), Map.entry("laundry", "washing"), Map.entry("tv", "tv"),
            Map.entry("small_kitchen", "small"), Map.entry("clean", "small"), Map.entry("air", "small"),
            Map.entry("care", "small"), Map.entry("kitchen", "kitchen"), Map.entry("water", "kitchen"),
            Map.entry("water_heater", "kitchen"));

    private Kind() {
    }

    /** The class of appliances a sample belongs to; empty for none. */
    static String classOf(Piece piece) {
        return CLASS_OF_GROUP.getOrDefault(piece.type().group(), "");
    }

    private static Predicate<Piece> mounted(String group, String mount) {
        return piece -> piece.type().group().equals(group) && piece.type().mount().equals(mount);
    }

    private static Predicate<Piece> airConditioner(String mount) {
        return mounted("ac", mount).and(piece -> !piece.isOf("ACOU", "ACPO"));
    }
}
