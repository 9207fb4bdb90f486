package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.standard.RuleLimits;

/**
 * Finds room for one more product on a fixture that shows others already, as near to a wanted point as the gaps of the
 * rules allow: first in the rows of the side, then in a new row; in room sets against the back or on the floor.
 */
public final class FreePlaces {
    private static final int ROOM_STEP_MM = 50;
    private static final int LOW_MM = 1000;

    private final CatalogueSnapshot catalogue;
    private final Spacing spacing;
    private final FixtureSnapshot fixture;
    private final FixtureTypeSnapshot body;
    private final Map<String, Slot> shown = new LinkedHashMap<>();

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
        fixture.positions().forEach(position -> slot(position).ifPresent(slot -> shown.put(position.id(), slot)));
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
     * The free place where a product is expected: in rooms and kitchens that of its like in the usual set, else against
     * the back; on other fixtures from left to right.
     *
     * @param usual what the fixture usually shows
     * @return empty when there is no room
     */
    public Optional<DisplayPlace> findUsual(ProductTypeSnapshot type, String sku, List<PositionSnapshot> usual) {
        Sample sample = sample(type, sku);
        Slot alone = alone(sample);
        if (alone == null) {
            return Optional.empty();
        }
        List<Slot> set = usual.stream().flatMap(position -> slot(position).stream()).toList();
        boolean isSet = spacing.isRoom(body) || set.stream().anyMatch(slot -> slot.sample().is(Trait.HOOD));
        return set.stream().filter(slot -> isSet && slot.sample().isLike(sample))
                .sorted(Comparator.comparing(slot -> !slot.sample().type().code().equals(type.code())))
                .map(slot -> inPlaceOf(slot, alone, set)).filter(this::isFree).findFirst().map(this::numbered)
                .or(() -> spacing.isRoom(body) ? inRoom(alone, 0, fixture.depthMm() / 2)
                        : onShelf(alone, firstAlongMm(sample), 0));
    }

    /** Where a shelf is begun: at the left when more of it fit beside it, else in the middle. */
    private int firstAlongMm(Sample sample) {
        return 2 * sample.widthMm() + Spacing.DEFAULT_GAP_MM <= fixture.widthMm() ? -fixture.widthMm() / 2 : 0;
    }

    private Slot inPlaceOf(Slot usual, Slot alone, List<Slot> set) {
        Sample sample = alone.sample();
        int elevation = isOfRange(sample)
                ? elevationMm(alone, usual.alongMm(), Stream.concat(shown.values().stream(), set.stream()))
                : usual.elevationMm();
        return new Slot(sample, usual.side(), usual.row(), 0, usual.alongMm(), backOf(usual, sample), elevation);
    }

    /**
     * Where a product would be in the place of another, at the height it is usually mounted at.
     *
     * @param positionId position of the fixture whose product would go
     * @return empty when it does not fit between the others there
     */
    public Optional<DisplayPlace> instead(ProductTypeSnapshot type, String sku, String positionId) {
        Sample sample = sample(type, sku);
        return old(positionId).filter(old -> alone(sample) != null && isInside(mounted(sample, old))
                && shown.values().stream().allMatch(other -> other == old || keepsOff(mounted(sample, old), other)))
                .map(old -> place(mounted(sample, old), old.column()));
    }

    /** Like {@link #instead}, whether it fits or not; empty for positions of unknown products. */
    public Optional<DisplayPlace> mounted(ProductTypeSnapshot type, String sku, String positionId) {
        return old(positionId).map(old -> place(mounted(sample(type, sku), old), old.column()));
    }

    /** Whether a product has to go for another to be above, below or in its place; of a known position. */
    public boolean isInTheWay(ProductTypeSnapshot type, String sku, String positionId) {
        Sample sample = sample(type, sku);
        Slot alone = alone(sample);
        return !spacing.isRoom(body) || alone == null || old(positionId).filter(old -> {
            int elevation = elevationMm(alone, old.alongMm());
            return elevation < old.topMm() && old.elevationMm() < elevation + sample.heightMm();
        }).isPresent();
    }

    private Slot mounted(Sample sample, Slot old) {
        Slot alone = alone(sample);
        boolean isRange = isOfRange(sample) || isOfRange(old.sample());
        boolean isSame = spacing.isRoom(body) || isRange ? sample.is(Trait.HOOD) && old.sample().is(Trait.HOOD)
                : sample.type().mount() == old.sample().type().mount();
        int elevation = alone == null || isSame ? old.elevationMm() : elevationMm(alone, old.alongMm());
        return new Slot(sample, old.side(), old.row(), old.column(), old.alongMm(), backOf(old, sample), elevation);
    }

    private static boolean isOfRange(Sample sample) {
        return sample.is(Trait.HOOD) || sample.is(Trait.HOB);
    }

    private int elevationMm(Slot alone, int alongMm) {
        return elevationMm(alone, alongMm, shown.values().stream());
    }

    /** The usual elevation; that of hoods goes by the hob below. */
    private int elevationMm(Slot alone, int alongMm, Stream<Slot> hobs) {
        return hobs.filter(hob -> alone.sample().is(Trait.HOOD) && hob.sample().is(Trait.HOB)
                && Math.abs(hob.alongMm() - alongMm) <= hob.sample().widthMm() / 2).findFirst()
                .map(hob -> hob.topMm() + (int) spacing.hoodAbove(hob.sample(), alone.sample()).middleMm())
                .filter(above -> above + alone.sample().heightMm() <= fixture.heightMm()).orElse(alone.elevationMm());
    }

    /** What takes the place of something against the back stands against it too. */
    private int backOf(Slot old, Sample sample) {
        boolean isBack = spacing.isRoom(body)
                && old.inMm() + old.sample().depthMm() / 2 >= fixture.depthMm() / 2 - Spacing.DEFAULT_GAP_MM;
        return isBack ? (fixture.depthMm() - sample.depthMm()) / 2 : old.inMm();
    }

    /** The type of the fixture in the size of the fixture. */
    public FixtureTypeSnapshot body() {
        return body;
    }

    /** Width and depth that count for a product, mm: {width, depth, height}. */
    public int[] sizeMm(ProductTypeSnapshot type, String sku) {
        Sample sample = sample(type, sku);
        return new int[] {sample.widthMm(), sample.depthMm(), sample.heightMm()};
    }

    private Optional<Slot> old(String positionId) {
        return Optional.ofNullable(shown.get(positionId));
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
        List<Slot> slots = isKitchen(sample) ? KitchenPacking.pack(body, one, spacing) : List.of();
        if (slots.isEmpty()) {
            slots = spacing.isRoom(body) ? RoomPacking.pack(body, one, spacing)
                    : ShelfPacking.pack(body, one, spacing);
        }
        return slots.isEmpty() ? null : slots.getFirst();
    }

    /** Whether a product finds its place on a kitchen wall: a hood, or anything beside a hood there. */
    private boolean isKitchen(Sample sample) {
        List<Sample> all = new ArrayList<>(List.of(sample));
        shown.values().stream().filter(slot -> !spacing.isRoom(body)).forEach(slot -> all.add(slot.sample()));
        return KitchenPacking.isKitchen(body, all);
    }

    private Optional<DisplayPlace> onShelf(Slot alone, int alongMm, int inMm) {
        int sides = body.clearSides() >= 2 ? 2 : 1;
        int first = sides == 2 && inMm > 0 ? 1 : 0;
        for (int i = 0; i < sides; i++) {
            int side = (first + i) % 2;
            Slot onSide = new Slot(alone.sample(), side, 1, 1, alongMm,
                    sides == 2 ? (side == 0 ? -1 : 1) * fixture.depthMm() / 4 : alone.inMm(), alone.elevationMm());
            Optional<DisplayPlace> found = isKitchen(alone.sample()) ? inNewRow(onSide)
                    : inRows(onSide).or(() -> inNewRow(onSide));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DisplayPlace> inRows(Slot wanted) {
        TreeSet<Integer> rows = new TreeSet<>();
        shown.values().stream().filter(slot -> slot.side() == wanted.side()).forEach(slot -> rows.add(slot.row()));
        for (int row : rows) {
            Slot neighbour = shown.values().stream().filter(slot -> slot.side() == wanted.side() && slot.row() == row)
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
        int row = 1 + shown.values().stream().filter(slot -> slot.side() == wanted.side()).mapToInt(Slot::row).max().orElse(0);
        List<Integer> heights = new ArrayList<>(List.of(wanted.elevationMm()));
        if (!isLow() && !isKitchen(wanted.sample())) {
            shown.values().stream().filter(slot -> slot.side() == wanted.side())
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
        for (Slot other : shown.values()) {
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
        return isInside(slot) && shown.values().stream().allMatch(other -> keepsOff(slot, other));
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

    /** What stands on the floor may stand anywhere in a room; everything else is against its back. */
    private Optional<DisplayPlace> inRoom(Slot alone, int alongMm, int inMm) {
        int mostX = (fixture.widthMm() - alone.sample().widthMm()) / 2;
        int mostY = (fixture.depthMm() - alone.sample().depthMm()) / 2;
        boolean isFloor = alone.sample().type().mount() == MountKind.FLOOR;
        List<Slot> places = new ArrayList<>();
        if (isFloor) {
            places.add(roomSlot(alone, Math.clamp(alongMm, -mostX, mostX), Math.clamp(inMm, -mostY, mostY)));
            for (int x = -mostX; x <= mostX; x += ROOM_STEP_MM) {
                for (int y = -mostY; y <= mostY; y += ROOM_STEP_MM) {
                    places.add(roomSlot(alone, x, y));
                }
            }
        }
        Optional<Slot> back = slide(roomSlot(alone, alongOfRange(alone, alongMm), mostY));
        back.ifPresent(places::add);
        int wantedIn = isFloor ? inMm : mostY;
        return places.stream().filter(this::isFree).min(Comparator
                .comparingDouble((Slot slot) -> Math.hypot(slot.alongMm() - alongMm, slot.inMm() - wantedIn)))
                .map(this::numbered);
    }

    /** A hood goes above the nearest hob that is near enough, a hob below the hood. */
    private int alongOfRange(Slot alone, int alongMm) {
        Trait other = alone.sample().is(Trait.HOOD) ? Trait.HOB : Trait.HOOD;
        return shown.values().stream()
                .filter(slot -> isOfRange(alone.sample()) && slot.sample().is(other)
                        && Math.abs(slot.alongMm() - alongMm) <= slot.sample().widthMm())
                .map(Slot::alongMm).min(Comparator.comparingInt(at -> Math.abs(at - alongMm))).orElse(alongMm);
    }

    private Slot roomSlot(Slot alone, int alongMm, int inMm) {
        return new Slot(alone.sample(), 0, 1, 0, alongMm, inMm, elevationMm(alone, alongMm));
    }

    private DisplayPlace numbered(Slot slot) {
        int column = 1 + shown.values().stream().filter(other -> other.side() == slot.side() && other.row() == slot.row())
                .mapToInt(Slot::column).max().orElse(0);
        return place(slot, column);
    }

    private static DisplayPlace place(Slot slot, int column) {
        return new DisplayPlace(slot.side(), slot.row(), column, slot.alongMm(), slot.inMm(), slot.elevationMm());
    }
}
