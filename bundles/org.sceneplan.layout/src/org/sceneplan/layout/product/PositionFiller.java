package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.layout.fixture.PlacedFixture;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.ZoneTarget;

/**
 * Makes the display positions of fixtures. The product list of an allowance runs on over all its fixtures and starts
 * again at its end, so that a set that belongs together (hood, hob, oven) stands together.
 */
public final class PositionFiller {
    private final CatalogueSnapshot catalogue;
    private final ProductPicker picker;
    private final Spacing spacing;
    private final Map<FixtureAllowance, Integer> turnByAllowance = new HashMap<>();

    /**
     * A filler for one level.
     *
     * @param limits distances between samples, see {@link Spacing}
     */
    public PositionFiller(CatalogueSnapshot catalogue, RuleLimits limits) {
        this.catalogue = catalogue;
        this.picker = new ProductPicker(catalogue);
        this.spacing = new Spacing(limits);
    }

    /**
     * Positions of one fixture, side by side and row by row, left to right seen from its side.
     *
     * @param fixtureId id the position ids start with
     */
    public List<PositionSnapshot> fill(PlacedFixture fixture, ZoneTarget zone, String fixtureId) {
        List<PositionSnapshot> positions = new ArrayList<>();
        for (Slot slot : slots(fixture)) {
            positions.add(position(fixture, zone, fixtureId, slot, positions.size() + 1));
        }
        return positions;
    }

    private List<Slot> slots(PlacedFixture fixture) {
        FixtureAllowance allowance = fixture.allowance();
        List<ProductTypeSnapshot> types = allowance.productTypeCodes().stream()
                .flatMap(code -> catalogue.productType(code).stream()).toList();
        List<Sample> wanted = new ArrayList<>();
        int turn = turnByAllowance.getOrDefault(allowance, 0);
        int last = turn + types.size() + allowance.samplesPerFixture();
        while (wanted.size() < allowance.samplesPerFixture() && !types.isEmpty() && turn < last) {
            next(fixture.type(), types.get(turn++ % types.size())).ifPresent(wanted::add);
        }
        List<Slot> slots = pack(fixture.type(), wanted);
        giveBack(wanted, slots);
        turnByAllowance.put(allowance, turn);
        return filled(fixture.type(), types, turn, slots);
    }

    /** A counter filled up with the next types of the list, then with more of what its rows end with. */
    private List<Slot> filled(FixtureTypeSnapshot fixture, List<ProductTypeSnapshot> types, int turn,
            List<Slot> first) {
        List<Slot> slots = first;
        for (int i = 0; i < types.size() && isEmptyCounter(fixture, slots); i++) {
            slots = withOneMore(fixture, slots, types.get((turn + i) % types.size()));
        }
        int before = 0;
        while (isEmptyCounter(fixture, slots) && before != slots.size()) {
            before = slots.size();
            for (ProductTypeSnapshot type : slots.stream().map(slot -> slot.sample().type()).distinct().toList()) {
                slots = isEmptyCounter(fixture, slots) ? withOneMore(fixture, slots, type) : slots;
            }
        }
        return isEmptyCounter(fixture, slots) ? withoutEmptiestRow(fixture, slots) : slots;
    }

    /** The counter without the row that its samples fill least; as it was when that is the only one. */
    private List<Slot> withoutEmptiestRow(FixtureTypeSnapshot fixture, List<Slot> slots) {
        Map<Integer, List<Slot>> rows = slots.stream()
                .collect(Collectors.groupingBy(slot -> slot.side() + 2 * slot.row(), TreeMap::new, Collectors.toList()));
        List<Slot> emptiest = Collections.min(rows.values(),
                Comparator.comparingInt(row -> row.stream().mapToInt(slot -> slot.sample().widthMm()).sum()));
        Slot gone = emptiest.get(0);
        List<Slot> rest = slots.stream().filter(slot -> !emptiest.contains(slot))
                .map(slot -> slot.side() == gone.side() && slot.row() > gone.row() ? slot.oneRowEarlier() : slot)
                .toList();
        if (rest.isEmpty() || isEmptyCounter(fixture, rest)) {
            return slots;
        }
        giveBack(emptiest.stream().map(Slot::sample).toList(), List.of());
        return rest;
    }

    /** The next sample of a type that has room on an empty fixture. */
    private Optional<Sample> next(FixtureTypeSnapshot fixture, ProductTypeSnapshot type) {
        return picker.pick(type, sample -> spacing.isRoom(fixture)
                || KitchenPacking.isKitchen(fixture, List.of(sample))
                        ? pack(fixture, List.of(sample)).size() == 1
                        : ShelfPacking.holds(fixture, sample, spacing));
    }

    private List<Slot> pack(FixtureTypeSnapshot fixture, List<Sample> samples) {
        if (KitchenPacking.isKitchen(fixture, samples)) {
            return KitchenPacking.pack(fixture, samples, spacing);
        }
        return spacing.isRoom(fixture) ? RoomPacking.pack(fixture, samples, spacing)
                : ShelfPacking.pack(fixture, samples, spacing);
    }

    /** The counter with one more sample; as it was when that takes a row of its own or finds no room. */
    private List<Slot> withOneMore(FixtureTypeSnapshot fixture, List<Slot> slots, ProductTypeSnapshot type) {
        Optional<Sample> sample = next(fixture, type);
        if (sample.isEmpty()) {
            return slots;
        }
        List<Sample> more = new ArrayList<>(slots.stream().map(Slot::sample).toList());
        more.add(sample.get());
        List<Slot> fuller = pack(fixture, more);
        boolean isFuller = fuller.size() == more.size()
                && ShelfPacking.fillPercent(fixture, fuller) > ShelfPacking.fillPercent(fixture, slots);
        if (!isFuller) {
            picker.giveBack(sample.get());
        }
        return isFuller ? fuller : slots;
    }

    private void giveBack(List<Sample> wanted, List<Slot> slots) {
        List<Sample> left = new ArrayList<>(wanted);
        slots.forEach(slot -> left.remove(slot.sample()));
        for (int i = left.size() - 1; i >= 0; i--) {
            picker.giveBack(left.get(i));
        }
    }

    private boolean isEmptyCounter(FixtureTypeSnapshot fixture, List<Slot> slots) {
        return !spacing.isRoom(fixture) && slots.stream().anyMatch(slot -> slot.sample().is(Trait.SMALL))
                && ShelfPacking.fillPercent(fixture, slots) < spacing.fillPercent(fixture);
    }

    private PositionSnapshot position(PlacedFixture fixture, ZoneTarget zone, String fixtureId, Slot slot,
            int ordinal) {
        ProductTypeSnapshot type = slot.sample().type();
        String number = (slot.side() == 0 ? "" : "B") + (slot.row() + 1) + "-" + (slot.column() + 1);
        boolean isHero = zone.kind() == ZoneKind.HERO && ordinal == 1;
        HeroRank rank = isHero ? HeroRank.HERO : ordinal == 1 ? HeroRank.MAIN : HeroRank.BASE;
        DisplayMode mode = fixture.allowance().live() && !type.needs().kinds().isEmpty() ? DisplayMode.LIVE_POWERED
                : DisplayMode.LIVE_UNPOWERED;
        DisplayObligation obligation = fixture.allowance().minCount() > 0 ? DisplayObligation.MUST
                : DisplayObligation.OPTIONAL;
        return new PositionSnapshot(fixtureId + ".P" + ordinal, number, slot.row() + 1, slot.column() + 1, slot.side(),
                slot.alongMm(), slot.inMm(), slot.elevationMm(), type.code(), slot.sample().sku(), 1, 1, mode,
                SampleOwnership.SELF_PURCHASE, obligation, rank,
                FixtureFrame.toPlan(fixture.place(), slot.alongMm(), slot.inMm()));
    }
}
