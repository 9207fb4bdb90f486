package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;

/**
 * Proposes floor schemes for a level: a spine from the entrance inwards, a T for wide shallow shells, a loop for larger
 * ones. Proposals keep the aisle free of columns, inside the shell and, where possible, in its area range.
 */
final class SchemeGenerator {
    private static final double STEP_MM = 300;
    private static final double MIN_ENTRY_DEPTH_MM = 1500;
    private static final double MAX_ENTRY_DEPTH_MM = 3000;
    private static final double MIN_BAND_DEPTH_MM = 2400;
    private static final double MIN_LEG_MM = 1200;
    private static final double GOOD_LEG_SHARE = 0.5;
    private static final int MAX_PLACES = 6;

    private final LevelSite site;
    private final ShellClip clip;
    private final AreaRange entryArea;
    private final AreaRange aisleArea;
    private final List<FloorScheme> schemes = new ArrayList<>();

    SchemeGenerator(LevelSite site, AreaRange entryArea, AreaRange aisleArea) {
        this.site = site;
        this.clip = site.clip();
        this.entryArea = entryArea;
        this.aisleArea = aisleArea;
    }

    /** Schemes for the given aisle widths, the more common ones first; without a width a hall that needs no aisle. */
    List<FloorScheme> generate(List<Integer> widthsMm) {
        if (widthsMm.isEmpty()) {
            hall();
        }
        for (int widthMm : widthsMm) {
            spines(widthMm);
            tees(widthMm);
            crosses(widthMm);
            loops(widthMm);
        }
        return schemes;
    }

    private void hall() {
        UvBox entry = entryFor(site.arrivalU(), site.arrivalU());
        add("hall", List.of(), entry, List.of(new Band(everything(), true)), 0);
        add("hall", List.of(), entry, List.of(new Band(everything(), false)), 0);
    }

    private void spines(double width) {
        for (double u0 : aislePlaces(width)) {
            UvBox entry = entryFor(u0, u0 + width);
            double startV = startV(entry);
            double reach = clearLength(u0, u0 + width, startV);
            for (double area : List.of(aisleArea.targetMm2(), aisleArea.maxMm2())) {
                double length = Math.min(reach, area / width);
                if (length < Math.max(MIN_LEG_MM, width)) {
                    continue;
                }
                UvBox aisle = new UvBox(u0, startV, u0 + width, startV + length);
                for (double middle : List.of(u0, u0 + width / 2, u0 + width)) {
                    addSpine(entry, aisle, middle);
                }
                addSpineWithBack(entry, aisle);
            }
        }
    }

    private void addSpine(UvBox entry, UvBox aisle, double middle) {
        UvBox all = everything();
        List<Band> bands = List.of(new Band(new UvBox(all.minU(), all.minV(), middle, all.maxV()), true),
                new Band(new UvBox(middle, all.minV(), all.maxU(), all.maxV()), true));
        add("spine", List.of(aisle), entry, bands, aisle.widthMm());
    }

    private void addSpineWithBack(UvBox entry, UvBox aisle) {
        UvBox all = everything();
        double backV = aisle.maxV();
        if (clip.bounds().maxV() - backV < MIN_BAND_DEPTH_MM) {
            return;
        }
        double middle = aisle.centreU();
        List<Band> bands = List.of(new Band(new UvBox(all.minU(), all.minV(), middle, backV), true),
                new Band(new UvBox(middle, all.minV(), all.maxU(), backV), true),
                new Band(new UvBox(all.minU(), backV, all.maxU(), all.maxV()), false));
        add("spine-back", List.of(aisle), entry, bands, aisle.widthMm());
    }

    private void tees(double width) {
        UvBox bounds = clip.bounds();
        for (double u0 : aislePlaces(width)) {
            UvBox entry = entryFor(u0, u0 + width);
            double startV = startV(entry);
            double reach = clearLength(u0, u0 + width, startV);
            for (double share : List.of(0.1, 0.35, 0.45, 0.55, 0.8)) {
                double barV = startV + Math.max(0, reach - width) * share;
                double stem = barV - startV;
                double barLength = Math.min(bounds.widthMm() - 2 * MIN_BAND_DEPTH_MM,
                        (aisleArea.targetMm2() - stem * width) / width);
                if (barLength < 3 * width) {
                    continue;
                }
                double barU = Math.max(bounds.minU(), Math.min(bounds.maxU() - barLength,
                        u0 + width / 2 - barLength / 2));
                UvBox bar = new UvBox(barU, barV, barU + barLength, barV + width);
                addTee(entry, new UvBox(u0, startV, u0 + width, barV), bar);
            }
        }
    }

    private void addTee(UvBox entry, UvBox stem, UvBox bar) {
        UvBox all = everything();
        List<UvBox> aisles = new ArrayList<>(List.of(bar));
        if (stem.depthMm() > 1) {
            aisles.add(stem);
        }
        double middle = stem.centreU();
        double split = bar.centreV();
        List<Band> bands = List.of(new Band(new UvBox(all.minU(), all.minV(), middle, split), false),
                new Band(new UvBox(middle, all.minV(), all.maxU(), split), false),
                new Band(new UvBox(all.minU(), split, all.maxU(), all.maxV()), false));
        add("tee", aisles, entry, bands, bar.depthMm());
    }

    private void crosses(double width) {
        UvBox bounds = clip.bounds();
        for (double u0 : aislePlaces(width)) {
            UvBox entry = entryFor(u0, u0 + width);
            double startV = startV(entry);
            double reach = clearLength(u0, u0 + width, startV);
            for (double used : List.of(0.75, 0.9, 1.0)) {
                double length = reach * used;
                double barLength = Math.min(bounds.widthMm() - 2 * MIN_BAND_DEPTH_MM,
                        aisleArea.targetMm2() / width - length + width);
                if (barLength < 3 * width) {
                    continue;
                }
                double barU = Math.max(bounds.minU(),
                        Math.min(bounds.maxU() - barLength, u0 + width / 2 - barLength / 2));
                for (double share : List.of(0.3, 0.4, 0.5, 0.6)) {
                    double barV = startV + length * share;
                    addCross(entry, new UvBox(u0, startV, u0 + width, startV + length),
                            new UvBox(barU, barV, barU + barLength, barV + width));
                }
            }
        }
    }

    private void addCross(UvBox entry, UvBox stem, UvBox bar) {
        if (bar.maxV() > stem.maxV() || bar.minU() > stem.minU() || bar.maxU() < stem.maxU()) {
            return;
        }
        List<UvBox> aisles = List.of(stem, new UvBox(bar.minU(), bar.minV(), stem.minU(), bar.maxV()),
                new UvBox(stem.maxU(), bar.minV(), bar.maxU(), bar.maxV()));
        UvBox all = everything();
        double middle = stem.centreU();
        double split = bar.centreV();
        List<UvBox> quarters = List.of(new UvBox(all.minU(), all.minV(), middle, split),
                new UvBox(middle, all.minV(), all.maxU(), split), new UvBox(all.minU(), split, middle, all.maxV()),
                new UvBox(middle, split, all.maxU(), all.maxV()));
        for (boolean alongV : List.of(true, false)) {
            add("cross", aisles.stream().filter(aisle -> !aisle.isEmpty()).toList(), entry,
                    quarters.stream().map(quarter -> new Band(quarter, alongV)).toList(), bar.depthMm());
        }
    }

    private void loops(double width) {
        UvBox bounds = clip.bounds();
        for (double share : List.of(0.4, 0.5, 0.6, 0.7)) {
            double outerW = bounds.widthMm() * share;
            double outerH = aisleArea.targetMm2() / (2 * width) + 2 * width - outerW;
            if (outerW < 2 * width + 3000 || outerH < 2 * width + 3000) {
                continue;
            }
            UvBox entry = entryFor(site.arrivalU() - width / 2, site.arrivalU() + width / 2);
            for (double stem : List.of(0.0, 1500.0, 3000.0, 4500.0)) {
                double v0 = startV(entry) + stem;
                if (v0 + outerH > bounds.maxV() - MIN_BAND_DEPTH_MM) {
                    continue;
                }
                for (double u0 : loopPlaces(outerW, width)) {
                    addLoop(entry, new UvBox(u0, v0, u0 + outerW, v0 + outerH), width);
                }
            }
        }
    }

    private void addLoop(UvBox entry, UvBox outer, double width) {
        double stemU0 = site.arrivalU() - width / 2;
        List<UvBox> aisles = new ArrayList<>();
        aisles.add(new UvBox(outer.minU(), outer.minV(), outer.maxU(), outer.minV() + width));
        aisles.add(new UvBox(outer.minU(), outer.maxV() - width, outer.maxU(), outer.maxV()));
        aisles.add(new UvBox(outer.minU(), outer.minV() + width, outer.minU() + width, outer.maxV() - width));
        aisles.add(new UvBox(outer.maxU() - width, outer.minV() + width, outer.maxU(), outer.maxV() - width));
        double startV = startV(entry);
        if (outer.minV() - startV > 1) {
            aisles.add(new UvBox(stemU0, startV, stemU0 + width, outer.minV()));
        }
        UvBox all = everything();
        double middle = site.arrivalU();
        UvBox island = outer.expanded(-width);
        Band frontLeft = new Band(new UvBox(all.minU(), all.minV(), middle, outer.minV()), false);
        Band frontRight = new Band(new UvBox(middle, all.minV(), all.maxU(), outer.minV()), false);
        for (boolean islandAlongV : List.of(true, false)) {
            Band centre = new Band(island, islandAlongV);
            add("loop", aisles, entry, List.of(frontLeft, frontRight,
                    new Band(new UvBox(all.minU(), outer.minV(), outer.minU(), all.maxV()), true),
                    new Band(new UvBox(outer.maxU(), outer.minV(), all.maxU(), all.maxV()), true),
                    new Band(new UvBox(outer.minU(), outer.maxV(), outer.maxU(), all.maxV()), false), centre), width);
            add("loop", aisles, entry, List.of(frontLeft, frontRight,
                    new Band(new UvBox(all.minU(), outer.minV(), outer.minU(), outer.maxV()), true),
                    new Band(new UvBox(outer.maxU(), outer.minV(), all.maxU(), outer.maxV()), true),
                    new Band(new UvBox(all.minU(), outer.maxV(), all.maxU(), all.maxV()), false), centre), width);
        }
    }

    private void add(String name, List<UvBox> aisles, UvBox entry, List<Band> bands, double width) {
        for (UvBox aisle : aisles) {
            if (!clip.covers(aisle) || !site.isClear(aisle)) {
                return;
            }
        }
        FloorScheme scheme = new FloorScheme(name, aisles, entry, bands, width);
        double smallest = clip.areaMm2(clip.bounds()) * 0.004;
        List<Band> used = bands.stream().filter(band -> scheme.netAreaMm2(clip, band.box()) > smallest).toList();
        schemes.add(new FloorScheme(name, aisles, entry, used, width));
    }

    /**
     * Left edges of the first aisle leg that meet the arrival; those with a long clear leg first, then the most
     * central.
     */
    private List<Double> aislePlaces(double width) {
        List<AislePlace> places = new ArrayList<>();
        double half = site.arrival().widthMm() / 2;
        double reach = Math.max(0, half + width / 2 - 1400) + 600;
        double centre = site.arrivalU() - width / 2;
        double enough = aisleArea.targetMm2() / width;
        for (double shift = 0; shift <= reach; shift += STEP_MM / 2) {
            for (double sign : shift == 0 ? List.of(1.0) : List.of(1.0, -1.0)) {
                double u0 = centre + sign * shift;
                double length = Math.min(enough, clearLength(u0, u0 + width, startV(entryFor(u0, u0 + width))));
                if (length >= MIN_LEG_MM) {
                    places.add(new AislePlace(u0, length, shift));
                }
            }
        }
        places.sort(Comparator.comparingDouble(AislePlace::lengthMm).reversed()
                .thenComparingDouble(AislePlace::shiftMm));
        double longest = places.isEmpty() ? 0 : places.get(0).lengthMm();
        return places.stream().filter(place -> place.lengthMm() >= GOOD_LEG_SHARE * longest).limit(MAX_PLACES)
                .map(AislePlace::u0).toList();
    }

    private record AislePlace(double u0, double lengthMm, double shiftMm) {
    }

    private List<Double> loopPlaces(double outerW, double width) {
        UvBox bounds = clip.bounds();
        List<Double> places = new ArrayList<>();
        double low = Math.max(bounds.minU() + MIN_BAND_DEPTH_MM, site.arrivalU() + width / 2 - outerW);
        double high = Math.min(bounds.maxU() - MIN_BAND_DEPTH_MM - outerW, site.arrivalU() - width / 2);
        double centre = Math.max(low, Math.min(high, bounds.centreU() - outerW / 2));
        if (low > high) {
            return places;
        }
        for (double shift = 0; shift < 3000; shift += STEP_MM) {
            for (double u0 : shift == 0 ? List.of(centre) : List.of(centre + shift, centre - shift)) {
                if (u0 >= low && u0 <= high && places.size() < 6) {
                    places.add(u0);
                }
            }
        }
        return places;
    }

    /** Free length of an aisle leg of the given width from startV inwards, up to the first thing in the way. */
    private double clearLength(double u0, double u1, double startV) {
        double end = clip.bounds().maxV();
        for (UvBox block : site.blocks()) {
            if (block.maxU() > u0 && block.minU() < u1 && block.maxV() > startV) {
                end = Math.min(end, Math.max(startV, block.minV()));
            }
        }
        double low = 0;
        double high = end - startV;
        if (high > 0 && clip.covers(new UvBox(u0, startV, u1, end))) {
            return high;
        }
        for (int i = 0; i < 24 && high > 0; i++) {
            double middle = (low + high) / 2;
            if (clip.covers(new UvBox(u0, startV, u1, startV + middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double startV(UvBox entry) {
        return entry.isEmpty() ? site.arrivalV() : entry.maxV();
    }

    /** The entry zone behind the entrance, wide enough for the door and the first aisle leg. */
    private UvBox entryFor(double aisleU0, double aisleU1) {
        if (!site.hasEntrance()) {
            return new UvBox(0, 0, 0, 0);
        }
        UvBox door = site.arrival();
        UvBox bounds = clip.bounds();
        double depth = Math.max(MIN_ENTRY_DEPTH_MM,
                Math.min(MAX_ENTRY_DEPTH_MM, 100 * Math.round(Math.sqrt(entryArea.targetMm2() / 2.0) / 100)));
        double minU = Math.max(bounds.minU(), Math.min(door.minU(), aisleU0));
        double maxU = Math.min(bounds.maxU(), Math.max(door.maxU(), aisleU1));
        double wanted = entryArea.targetMm2() / depth;
        double spare = Math.max(0, wanted - (maxU - minU)) / 2;
        minU = Math.max(bounds.minU(), minU - spare);
        maxU = Math.min(bounds.maxU(), maxU + spare);
        if ((maxU - minU) * depth > entryArea.maxMm2()) {
            depth = Math.max(MIN_ENTRY_DEPTH_MM, 50 * Math.floor(entryArea.maxMm2() / (maxU - minU) / 50));
        }
        return new UvBox(minU, Math.min(bounds.minV(), door.minV()), maxU, door.maxV() + depth);
    }

    private static UvBox everything() {
        return new UvBox(-UvBox.FAR, -UvBox.FAR, UvBox.FAR, UvBox.FAR);
    }
}
