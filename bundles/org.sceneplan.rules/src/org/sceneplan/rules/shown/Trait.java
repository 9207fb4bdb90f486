package org.sceneplan.rules.shown;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;

/**
 * What rules ask of a product type. Groups and mounts come from the catalogue; where they do not tell things apart,
 * the type codes of the field notes, section 6, do.
 */
public enum Trait {
    FLOOR_AC, WALL_AC, OUTDOOR_UNIT,
    FRIDGE,
    /** Two leaves side by side: hinges on both sides, a leaf half as wide as the fridge. */
    DOUBLE_DOOR,
    /** Side-by-side fridge, the class that the store rules name. */
    SIDE_BY_SIDE,
    /** Fridge made to be built in without gaps. */
    FITTED_FRIDGE,
    /** Anything of the laundry group that stands on the floor. */
    LAUNDRY, DRUM, PULSATOR,
    /** Washer and dryer sold as one stack. */
    STACK,
    /** A television; no projector, no soundbar. */
    SCREEN,
    /** Small appliances of kitchen and household. */
    SMALL,
    HOOD, TOP_HOOD, SIDE_HOOD,
    /** Hood that is top and side type in one. */
    DUAL_HOOD, HOB, GAS_HOB, INDUCTION_HOB,
    DISHWASHER,
    /** Dishwasher for a base cabinet. */
    FITTED_DISHWASHER, OVEN,
    TOILET, SMART_TOILET,
    /** Phones, computers and their like. */
    DIGITAL,
    /** Devices with a screen that customers try. */
    SMART_DEVICE,
    /** Stands on a table or shelf. */
    TABLE_GOODS,
    /** Belongs to one of the six classes. */
    ANY_CLASS,
    AC_CLASS, FRIDGE_CLASS, LAUNDRY_CLASS, TV_CLASS, SMALL_CLASS, KITCHEN_CLASS;

    /** The six classes of samples: air, cold, washing, TV, small appliances, kitchen and hot water. */
    public static final Set<Trait> CLASSES = EnumSet.range(AC_CLASS, KITCHEN_CLASS);

    private static final Set<String> SMALL_GROUPS = Set.of("small_kitchen", "clean", "air", "care");

    private static final Map<String, Trait> CLASS_BY_GROUP = Map.ofEntries(Map.entry("ac", AC_CLASS),
            Map.entry("fridge", FRIDGE_CLASS), Map.entry("laundry", LAUNDRY_CLASS), Map.entry("tv", TV_CLASS),
            Map.entry("small_kitchen", SMALL_CLASS), Map.entry("clean", SMALL_CLASS), Map.entry("air", SMALL_CLASS),
            Map.entry("care", SMALL_CLASS), Map.entry("kitchen", KITCHEN_CLASS), Map.entry("water", KITCHEN_CLASS),
            Map.entry("water_heater", KITCHEN_CLASS));

    private static final Map<String, Set<Trait>> BY_CODE = Map.ofEntries(
            Map.entry("FRSS", EnumSet.of(DOUBLE_DOOR, SIDE_BY_SIDE)), Map.entry("FRCX", EnumSet.of(DOUBLE_DOOR)),
            Map.entry("FRCE", EnumSet.of(DOUBLE_DOOR, FITTED_FRIDGE)), Map.entry("FRFR", EnumSet.of(DOUBLE_DOOR)),
            Map.entry("WMDR", EnumSet.of(DRUM)), Map.entry("WMSL", EnumSet.of(DRUM)),
            Map.entry("WMCB", EnumSet.of(DRUM)), Map.entry("WM3D", EnumSet.of(DRUM)),
            Map.entry("WSET", EnumSet.of(DRUM, STACK)), Map.entry("WMPU", EnumSet.of(PULSATOR)),
            Map.entry("WM2T", EnumSet.of(PULSATOR)), Map.entry("HDTO", EnumSet.of(HOOD, TOP_HOOD)),
            Map.entry("HDSI", EnumSet.of(HOOD, SIDE_HOOD)), Map.entry("HDTD", EnumSet.of(HOOD, DUAL_HOOD)),
            Map.entry("HBGA", EnumSet.of(HOB, GAS_HOB)), Map.entry("HBIN", EnumSet.of(HOB, INDUCTION_HOB)),
            Map.entry("DWBI", EnumSet.of(DISHWASHER, FITTED_DISHWASHER)),
            Map.entry("DWFD", EnumSet.of(DISHWASHER)), Map.entry("DWUS", EnumSet.of(DISHWASHER)),
            Map.entry("SOV60", EnumSet.of(OVEN)), Map.entry("SOV45", EnumSet.of(OVEN)),
            Map.entry("TOIL", EnumSet.of(TOILET, SMART_TOILET)), Map.entry("TOIN", EnumSet.of(TOILET)),
            Map.entry("PHON", EnumSet.of(SMART_DEVICE)), Map.entry("TABL", EnumSet.of(SMART_DEVICE)),
            Map.entry("WATC", EnumSet.of(SMART_DEVICE)), Map.entry("LAPT", EnumSet.of(SMART_DEVICE)),
            Map.entry("AIO", EnumSet.of(SMART_DEVICE)));

    /** Returns what a product type is. */
    public static Set<Trait> of(ProductTypeSnapshot type) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(BY_CODE.getOrDefault(type.code(), Set.of()));
        if (CLASS_BY_GROUP.containsKey(type.group())) {
            traits.add(CLASS_BY_GROUP.get(type.group()));
            traits.add(ANY_CLASS);
        }
        if (SMALL_GROUPS.contains(type.group())) {
            traits.add(SMALL);
        }
        if (type.mount() == MountKind.TABLE) {
            traits.add(TABLE_GOODS);
        }
        switch (type.group()) {
            case "ac" -> traits.addAll(airConditioner(type));
            case "fridge" -> traits.add(FRIDGE);
            case "laundry" -> addIf(traits, type.mount() == MountKind.FLOOR, LAUNDRY);
            case "tv" -> addIf(traits, type.mount() == MountKind.WALL, SCREEN);
            case "3c" -> traits.add(DIGITAL);
            default -> { /* the code says the rest */ }
        }
        return traits;
    }

    private static Set<Trait> airConditioner(ProductTypeSnapshot type) {
        return switch (type.code()) {
            case "ACOU" -> EnumSet.of(OUTDOOR_UNIT);
            case "ACPO" -> EnumSet.noneOf(Trait.class);
            default -> switch (type.mount()) {
                case FLOOR -> EnumSet.of(FLOOR_AC);
                case WALL -> EnumSet.of(WALL_AC);
                default -> EnumSet.noneOf(Trait.class);
            };
        };
    }

    private static void addIf(Set<Trait> traits, boolean holds, Trait trait) {
        if (holds) {
            traits.add(trait);
        }
    }
}
