package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.layout.fixture.PlacedFixture;
import org.sceneplan.model.catalogue.MountKind;
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
 * Makes the display positions of fixtures. Product types of an allowance take turns over all its fixtures, so that the
 * first ones of the list are shown first and most often.
 */
public final class PositionFiller {
    private static final int[][] ROW_HEIGHTS_MM = {{1200}, {1450, 600}, {1650, 850, 300}, {1750, 1250, 750, 250}};
    private static final int LOW_PLINTH_MM = 300;
    private static final int CEILING_MM = 2200;
    private static final Map<String, Integer> GAP_BY_GROUP = Map.of("tv", 200, "fridge", 50, "laundry", 50, "ac", 100);
    private static final int DEFAULT_GAP_MM = 20;

    private final CatalogueSnapshot catalogue;
    private final ProductPicker picker;
    private final Map<FixtureAllowance, Integer> turnByAllowance = new HashMap<>();

    public PositionFiller(CatalogueSnapshot catalogue) {
        this.catalogue = catalogue;
        this.picker = new ProductPicker(catalogue);
    }

    /**
     * Positions of one fixture, row by row, left to right seen from its side.
     *
     * @param fixtureId id the position ids start with
     */
    public List<PositionSnapshot> fill(PlacedFixture fixture, ZoneTarget zone, String fixtureId) {
        FixtureAllowance allowance = fixture.allowance();
        List<ProductTypeSnapshot> types = allowance.productTypeCodes().stream()
                .flatMap(code -> catalogue.productType(code).stream()).toList();
        List<PositionSnapshot> positions = new ArrayList<>();
        if (types.isEmpty() || allowance.samplesPerFixture() <= 0) {
            return positions;
        }
        double narrowest = types.stream().mapToDouble(type -> type.widthMm() + (double) gapMm(type)).min().orElse(1);
        SlotGrid grid = SlotGrid.of(fixture.type(), allowance.samplesPerFixture(), narrowest);
        for (int i = 0; i < grid.size() && positions.size() < allowance.samplesPerFixture(); i++) {
            ProductTypeSnapshot type = nextType(allowance, types, grid.pitchMm());
            if (type != null) {
                positions.add(position(fixture, zone, fixtureId, grid, i, positions.size() + 1, type));
            }
        }
        return positions;
    }

    private ProductTypeSnapshot nextType(FixtureAllowance allowance, List<ProductTypeSnapshot> types, double pitchMm) {
        int turn = turnByAllowance.getOrDefault(allowance, 0);
        for (int i = 0; i < types.size(); i++) {
            ProductTypeSnapshot type = types.get((turn + i) % types.size());
            if (type.widthMm() + gapMm(type) <= pitchMm + 1) {
                turnByAllowance.put(allowance, turn + i + 1);
                return type;
            }
        }
        return null;
    }

    private PositionSnapshot position(PlacedFixture fixture, ZoneTarget zone, String fixtureId, SlotGrid grid, int index,
            int ordinal, ProductTypeSnapshot type) {
        int perSide = grid.rows() * grid.columns();
        int side = index / perSide;
        int row = index % perSide / grid.columns();
        int column = index % grid.columns();
        int along = (int) Math.round((side == 0 ? 1 : -1) * (-fixture.type().widthMm() / 2.0
                + grid.pitchMm() * (column + 0.5)));
        int in = inMm(fixture.type(), type, grid.sides(), side);
        String number = (side == 0 ? "" : "B") + (row + 1) + "-" + (column + 1);
        boolean isHero = zone.kind() == ZoneKind.HERO && ordinal == 1;
        HeroRank rank = isHero ? HeroRank.HERO : ordinal == 1 ? HeroRank.MAIN : HeroRank.BASE;
        DisplayMode mode = fixture.allowance().live() && !type.needs().kinds().isEmpty() ? DisplayMode.LIVE_POWERED
                : DisplayMode.LIVE_UNPOWERED;
        DisplayObligation obligation = fixture.allowance().minCount() > 0 ? DisplayObligation.MUST
                : DisplayObligation.OPTIONAL;
        return new PositionSnapshot(fixtureId + ".P" + ordinal, number, row + 1, column + 1, side, along, in,
                elevationMm(fixture.type(), type, grid.rows(), row), type.code(),
                picker.pick(type, grid.pitchMm() - gapMm(type) / 2.0), 1, 1, mode, SampleOwnership.SELF_PURCHASE,
                obligation, rank, FixtureFrame.toPlan(fixture.place(), along, in));
    }

    /** Two-sided fixtures: middle of each half; wall things at the back; else the middle of the depth. */
    private static int inMm(FixtureTypeSnapshot fixture, ProductTypeSnapshot type, int sides, int side) {
        if (sides == 2) {
            return (side == 0 ? -1 : 1) * fixture.depthMm() / 4;
        }
        boolean hangs = type.mount() == MountKind.WALL || type.mount() == MountKind.CEILING;
        return hangs && type.depthMm() < fixture.depthMm() ? (fixture.depthMm() - type.depthMm()) / 2 : 0;
    }

    private static int elevationMm(FixtureTypeSnapshot fixture, ProductTypeSnapshot type, int rows, int row) {
        boolean isLow = fixture.heightMm() <= LOW_PLINTH_MM;
        return switch (type.mount()) {
            case FLOOR -> isLow ? fixture.heightMm() : 0;
            case CEILING -> CEILING_MM;
            case TABLE, BUILT_IN, WALL -> rows == 1 && fixture.heightMm() < 1300 ? fixture.heightMm()
                    : ROW_HEIGHTS_MM[rows - 1][row];
        };
    }

    private static int gapMm(ProductTypeSnapshot type) {
        return GAP_BY_GROUP.getOrDefault(type.group(), DEFAULT_GAP_MM);
    }
}
