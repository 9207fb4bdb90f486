package org.sceneplan.editor.tool.gesture;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.editor.display.FixtureContents;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.zone.ZoneMembers;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Places a fixture in true size; R turns it by a quarter, at walls it turns by itself. */
public final class PlaceFixtureGesture implements Gesture {
    private static final double QUARTER_DEG = 90;
    private static final double FULL_DEG = 360;

    private final Level level;
    private final FixtureTypeSnapshot type;
    private final String hint;
    private final String id;
    private final String number;
    private FixtureContents contents = FixtureContents.none();
    private Point start = Point.of(0, 0);
    private double angleDeg;
    private DoubleConsumer turned = newAngleDeg -> { };

    /**
     * A gesture.
     *
     * @param level level of an open plan
     * @param angleDeg angle it begins with
     */
    public PlaceFixtureGesture(Level level, FixtureTypeSnapshot type, double angleDeg, String hint) {
        this.level = level;
        this.type = type;
        this.angleDeg = angleDeg;
        this.hint = hint;
        this.id = new PlanIds(level).next(level, PlanFactory.INSTANCE.createFixture().eClass());
        this.number = freeNumber();
    }

    /** Takes what the fixture shows from the first. */
    public PlaceFixtureGesture with(FixtureContents newContents) {
        contents = newContents;
        return this;
    }

    /** Tells the angle whenever the user turns the fixture. */
    public PlaceFixtureGesture whenTurned(DoubleConsumer listener) {
        turned = listener;
        return this;
    }

    /** Id that the fixture gets. */
    public String id() {
        return id;
    }

    /** The first free number X1, X2, ...; headquarters' numbers are given by the layout. */
    private String freeNumber() {
        for (int i = 1;; i++) {
            String candidate = "X" + i;
            if (level.getFixtures().stream().noneMatch(fixture -> candidate.equals(fixture.getNumber()))) {
                return candidate;
            }
        }
    }

    @Override
    public void begin(Point newStart) {
        start = newStart;
    }

    private FixtureSize size() {
        return new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(), type.clearMm(), type.clearSides());
    }

    @Override
    public Optional<MovingShape> shape() {
        return Optional.of(MovingShape.fixture(new FixturePlace(start, angleDeg), size(), type.clearSides() <= 1));
    }

    @Override
    public boolean key(char character) {
        if (Character.toLowerCase(character) == 'r') {
            angleDeg = (angleDeg + QUARTER_DEG) % FULL_DEG;
            turned.accept(angleDeg);
            return true;
        }
        return false;
    }

    @Override
    public boolean typesFirstLength() {
        return true;
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        Fixture fixture = PlanFactory.INSTANCE.createFixture();
        fixture.setId(id);
        fixture.setTypeCode(type.code());
        fixture.setNumber(number);
        Point centre = pointer.at();
        fixture.setXMm(centre.xMm());
        fixture.setYMm(centre.yMm());
        fixture.setAngleDeg(AngleInput.normalised(angleDeg + pointer.turnDeg()));
        fixture.setWidthMm(type.widthMm());
        fixture.setDepthMm(type.depthMm());
        fixture.setHeightMm(type.heightMm());
        fixture.setClearMm(type.clearMm());
        fixture.setClearSides(type.clearSides());
        fixture.setDockHost(pointer.dockHost());
        Zone zone = ZoneMembers.zoneAt(level, centre).orElse(null);
        fixture.setZone(zone);
        fixture.getPositions().addAll(contents.positions(zone == null ? "" : zone.getId()));
        return Optional.of(new AddElementsEdit(level, fixture));
    }

    @Override
    public Optional<String> made() {
        return Optional.of(id);
    }

    /** Name of what is placed. */
    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? type.nameZh() : type.nameEn();
    }

    @Override
    public String hint() {
        return hint;
    }
}
