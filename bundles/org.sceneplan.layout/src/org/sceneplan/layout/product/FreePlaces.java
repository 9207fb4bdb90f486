package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.standard.RuleLimits;

/**
 * Finds room for one more product on a fixture that shows others already, as near to a wanted point as the gaps of the
 * rules allow: first in the rows of the side, then in a new row; in room sets anywhere on the floor.
 */
public final class FreePlaces {
    private static final int ROOM_STEP_MM = 50;
    private static final int LOW_MM = 1000;

    private final CatalogueSnapshot catalogue;
    private final Spacing spacing;
    private final FixtureSnapshot fixture;
    private final FixtureTypeSnapshot body;
    private final List<Slot> shown = new ArrayList<>();

    /**
     * Places on a fixture.
     *
     * @param fixture in its present size, with what it shows
     * @param type its type; the size of {@code fixture} counts
     */
    public FreePlaces(CatalogueSnapshot catalogue, RuleLimits limits, FixtureSnapshot fixture,
            FixtureTypeSnapshot type) {
        this.catalogue = catalogue;
        this.spacing = new Spacing(limits);
        this.fixture = fixture;
        this.body = new FixtureTypeSnapshot(type.code(), type.nameZh(), type.nameEn(), fixture.widthMm(),
                fixture.depthMm(), fixture.heightMm(), fixture.clearMm(), fixture.clearSides(), type.priceLowCny(),
                type.priceHighCny(), type.unit(), type.carries(), type.source());
        fixture.positions().forEach(position -> slot(position).ifPresent(shown::add));
    }

    /**
     * The free place nearest to a point.
     *
     * @param sku product of the type, empty for the type in its usual size
     * @param alongMm wanted centre along the width, from the fixture's centre
     * @param inMm wanted centre towards the back; its sign chooses the side of fixtures with two sides
     * @return empty when there is no room
     */
    public Optional<DisplayPlace> find(ProductTypeSnapshot type, String sku, int alongMm, int inMm) {
        Sample sample = sample(type, sku);
        Slot alone = alone(sample);
        if (alone == null) {
            return Optional.empty();
        }
        return spacing.isRoom(body) ? inRoom(alone, alongMm, inMm) : onShelf(alone, alongMm, inMm);
    }

    /**
     * Whether a product finds room in the place of another.
     *
     * @param positionId position of the fixture whose product would go
     */
    public boolean fits(ProductTypeSnapshot type, String sku, String positionId) {
        Sample sample = sample(type, sku);
        int index = indexOf(positionId);
        if (index < 0 || alone(sample) == null) {
            return false;
        }
        Slot old = shown.get(index);
        Slot next = new Slot(sample, old.side(), old.row(), old.column(), old.alongMm(), old.inMm(),
                old.elevationMm());
        return isInside(next) && shown.stream().allMatch(other -> other == old || keepsOff(next, other));
    }

    /** Width and depth that count for a product, mm: {width, depth, height}. */
    public int[] sizeMm(ProductTypeSnapshot type, String sku) {
        Sample sample = sample(type, sku);
        return new int[] {sample.widthMm(), sample.depthMm(), sample.heightMm()};
    }

    private int indexOf(String positionId) {
        int index = 0;
        for (PositionSnapshot position : fixture.positions()) {
            if (position.id().equals(positionId)) {
                return slot(position).isPresent() ? index : -1;
            }
            index += slot(position).isPresent() ? 1 : 0;
        }
        return -1;
    }

    private Sample sample(ProductTypeSnapshot type, String sku) {
        Sample sample = Sample.of(type);
        return catalogue.product(sku).map(sample::with).orElse(sample);
    }

    private Optional<Slot> slot(PositionSnapshot position) {
        String code = catalogue.product(position.sku()).map(product -> product.typeCode())
                .orElse(position.productTypeCode());
        return catalogue.productType(code).map(type -> new Slot(sample(type, position.sku()), position.side(),
                position.row(), position.column(), position.alongMm(), position.inMm(), position.elevationMm()));
    }

    /** The place it would have on the empty fixture; null when it does not even fit there. */
    private Slot alone(Sample sample) {
        if (sample.depthMm() > fixture.depthMm() || sample.widthMm() > fixture.widthMm()) {
            return null;
        }
        List<Sample> one = List.of(sample);
        List<Slot> slots = KitchenPacking.isKitchen(body, one) ? KitchenPacking.pack(body, one, spacing)
                : spacing.isRoom(body) ? RoomPacking.pack(body, one, spacing) : ShelfPacking.pack(body, one, spacing);
        return slots.isEmpty() ? null : slots.getFirst();
    }

    private Optional<DisplayPlace> onShelf(Slot alone, int alongMm, int inMm) {
        int sides = body.clearSides() >= 2 ? 2 : 1;
        int first = sides == 2 && inMm > 0 ? 1 : 0;
        for (int i = 0; i < sides; i++) {
            int side = (first + i) % 2;
            Slot onSide = new Slot(alone.sample(), side, 1, 1, alongMm,
                    sides == 2 ? (side == 0 ? -1 : 1) * fixture.depthMm() / 4 : alone.inMm(), alone.elevationMm());
            Optional<DisplayPlace> found = inRows(onSide).or(() -> inNewRow(onSide));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DisplayPlace> inRows(Slot wanted) {
        TreeSet<Integer> rows = new TreeSet<>();
        shown.stream().filter(slot -> slot.side() == wanted.side()).forEach(slot -> rows.add(slot.row()));
        for (int row : rows) {
            Slot neighbour = shown.stream().filter(slot -> slot.side() == wanted.side() && slot.row() == row)
                    .min(Comparator.comparingInt(slot -> Math.abs(slot.alongMm() - wanted.alongMm()))).orElseThrow();
            Optional<Slot> free = slide(new Slot(wanted.sample(), wanted.side(), row, 0, wanted.alongMm(),
                    wanted.inMm(), neighbour.elevationMm()));
            if (free.isPresent()) {
                return free.map(this::numbered);
            }
        }
        return Optional.empty();
    }

    private Optional<DisplayPlace> inNewRow(Slot wanted) {
        int row = 1 + shown.stream().filter(slot -> slot.side() == wanted.side()).mapToInt(Slot::row).max().orElse(0);
        List<Integer> heights = new ArrayList<>(List.of(wanted.elevationMm()));
        if (!isLow()) {
            shown.stream().filter(slot -> slot.side() == wanted.side())
                    .forEach(slot -> heights.add(slot.topMm() + Spacing.DEFAULT_GAP_MM));
        }
        for (int elevation : heights) {
            Optional<Slot> free = slide(new Slot(wanted.sample(), wanted.side(), row, 0, wanted.alongMm(),
                    wanted.inMm(), elevation));
            if (free.isPresent()) {
                return free.map(this::numbered);
            }
        }
        return Optional.empty();
    }

    /** Moves a place along the fixture to where it keeps off everything else, as little as possible. */
    private Optional<Slot> slide(Slot slot) {
        double half = slot.sample().widthMm() / 2.0;
        double end = fixture.widthMm() / 2.0 - half - spacing.sideMm(slot.sample(), body);
        if (end < 0) {
            return Optional.empty();
        }
        TreeSet<Integer> centres = new TreeSet<>(Comparator
                .<Integer>comparingInt(at -> Math.abs(at - slot.alongMm())).thenComparingInt(at -> at));
        centres.add((int) Math.round(Math.clamp(slot.alongMm(), -end, end)));
        for (Slot other : shown) {
            double away = half + other.sample().widthMm() / 2.0;
            centres.add((int) Math.ceil(other.alongMm() + away + gapMm(other, slot)));
            centres.add((int) Math.floor(other.alongMm() - away - gapMm(slot, other)));
        }
        return centres.stream().filter(at -> Math.abs(at) <= end + 1)
                .map(at -> new Slot(slot.sample(), slot.side(), slot.row(), 0, at, slot.inMm(), slot.elevationMm()))
                .filter(this::isFree).findFirst();
    }

    private double gapMm(Slot left, Slot right) {
        return left.side() == right.side() ? spacing.beside(left.sample(), right.sample()).minMm() : 0;
    }

    private boolean isFree(Slot slot) {
        return isInside(slot) && shown.stream().allMatch(other -> keepsOff(slot, other));
    }

    private boolean isInside(Slot slot) {
        boolean isUnder = isLow() || slot.topMm() <= fixture.heightMm() || spacing.isRoom(body);
        return isUnder && Math.abs(slot.alongMm()) + slot.sample().widthMm() / 2.0 <= fixture.widthMm() / 2.0 + 1;
    }

    private boolean isLow() {
        return fixture.heightMm() <= LOW_MM;
    }

    private boolean keepsOff(Slot slot, Slot other) {
        if (slot.overlaps(other)) {
            return false;
        }
        boolean sameRow = slot.side() == other.side() && slot.row() == other.row() && !spacing.isRoom(body);
        double between = Math.abs(slot.alongMm() - other.alongMm())
                - (slot.sample().widthMm() + other.sample().widthMm()) / 2.0;
        return !sameRow || between + 1 >= Math.min(gapMm(slot, other), gapMm(other, slot));
    }

    private Optional<DisplayPlace> inRoom(Slot alone, int alongMm, int inMm) {
        int mostX = (fixture.widthMm() - alone.sample().widthMm()) / 2;
        int mostY = (fixture.depthMm() - alone.sample().depthMm()) / 2;
        List<Slot> places = new ArrayList<>();
        places.add(roomSlot(alone, Math.clamp(alongMm, -mostX, mostX), Math.clamp(inMm, -mostY, mostY)));
        for (int x = -mostX; x <= mostX; x += ROOM_STEP_MM) {
            for (int y = -mostY; y <= mostY; y += ROOM_STEP_MM) {
                places.add(roomSlot(alone, x, y));
            }
        }
        return places.stream().filter(this::isFree).min(Comparator
                .comparingDouble((Slot slot) -> Math.hypot(slot.alongMm() - alongMm, slot.inMm() - inMm)))
                .map(this::numbered);
    }

    private static Slot roomSlot(Slot alone, int alongMm, int inMm) {
        return new Slot(alone.sample(), 0, 1, 0, alongMm, inMm, alone.elevationMm());
    }

    private DisplayPlace numbered(Slot slot) {
        int column = 1 + shown.stream().filter(other -> other.side() == slot.side() && other.row() == slot.row())
                .mapToInt(Slot::column).max().orElse(0);
        return new DisplayPlace(slot.side(), slot.row(), column, slot.alongMm(), slot.inMm(), slot.elevationMm());
    }
}
