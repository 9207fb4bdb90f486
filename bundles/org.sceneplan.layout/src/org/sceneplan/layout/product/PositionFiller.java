package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.layout.fixture.PlacedFixture;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.ZoneTarget;

/**
 * Makes the display positions of fixtures. The product list of an allowance runs on over all its fixtures and starts again
 * at its end, so that a set that belongs together (hood, hob, oven) stands together.
 */
public final class PositionFiller {
    private final CatalogueSnapshot catalogue;
    private final ProductPicker picker;
    private final Map<FixtureAllowance, Integer> turnByAllowance = new HashMap<>();

    public PositionFiller(CatalogueSnapshot catalogue) {
        this.catalogue = catalogue;
        this.picker = new ProductPicker(catalogue);
    }

    /**
     * Positions of one fixture, side by side and row by row, left to right seen from its side.
     *
     * @param fixtureId id the position ids start with
     */
    public List<PositionSnapshot> fill(PlacedFixture fixture, ZoneTarget zone, String fixtureId) {
        List<ProductTypeSnapshot> wanted = wanted(fixture.allowance());
        List<Slot> slots = RoomPacking.isRoom(fixture.type()) ? RoomPacking.pack(fixture.type(), wanted)
                : ShelfPacking.pack(fixture.type(), wanted);
        List<PositionSnapshot> positions = new ArrayList<>();
        for (Slot slot : slots) {
            positions.add(position(fixture, zone, fixtureId, slot, positions.size() + 1));
        }
        return positions;
    }

    /** The next product types of the list, as many as the fixture shows. */
    private List<ProductTypeSnapshot> wanted(FixtureAllowance allowance) {
        List<ProductTypeSnapshot> types = allowance.productTypeCodes().stream()
                .flatMap(code -> catalogue.productType(code).stream()).toList();
        List<ProductTypeSnapshot> wanted = new ArrayList<>();
        int turn = turnByAllowance.getOrDefault(allowance, 0);
        for (int i = 0; i < allowance.samplesPerFixture() && !types.isEmpty(); i++) {
            wanted.add(types.get((turn + i) % types.size()));
        }
        turnByAllowance.put(allowance, turn + wanted.size());
        return wanted;
    }

    private PositionSnapshot position(PlacedFixture fixture, ZoneTarget zone, String fixtureId, Slot slot,
            int ordinal) {
        String number = (slot.side() == 0 ? "" : "B") + (slot.row() + 1) + "-" + (slot.column() + 1);
        boolean isHero = zone.kind() == ZoneKind.HERO && ordinal == 1;
        HeroRank rank = isHero ? HeroRank.HERO : ordinal == 1 ? HeroRank.MAIN : HeroRank.BASE;
        DisplayMode mode = fixture.allowance().live() && !slot.type().needs().kinds().isEmpty()
                ? DisplayMode.LIVE_POWERED
                : DisplayMode.LIVE_UNPOWERED;
        DisplayObligation obligation = fixture.allowance().minCount() > 0 ? DisplayObligation.MUST
                : DisplayObligation.OPTIONAL;
        return new PositionSnapshot(fixtureId + ".P" + ordinal, number, slot.row() + 1, slot.column() + 1, slot.side(),
                slot.alongMm(), slot.inMm(), slot.elevationMm(), slot.type().code(),
                picker.pick(slot.type(), slot.type().widthMm() + (double) ProductGaps.afterMm(slot.type())), 1, 1, mode,
                SampleOwnership.SELF_PURCHASE, obligation, rank,
                FixtureFrame.toPlan(fixture.place(), slot.alongMm(), slot.inMm()));
    }
}
