package org.sceneplan.editor.tool.gesture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.editor.tool.Gesture;
import org.sceneplan.editor.tool.Pointer;
import org.sceneplan.editor.tool.Straight;
import org.sceneplan.editor.tool.TypedReading;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.GroupTree;
import org.sceneplan.plan.edit.MoveDimensionLineEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.MoveFixtureEdit;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.edit.zone.ZoneMembers;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Moves elements, or makes copies of them; a single fixture may turn to stand with its back to a wall. */
public final class MoveGesture implements Gesture {
    private final List<? extends EObject> elements;
    private final MovingShape shape;
    private final Set<String> moving = new LinkedHashSet<>();
    private Consumer<List<String>> select;
    /** The copies that the last edit would make, or null. */
    private PasteEdit copied;

    /**
     * A move.
     *
     * @param shape what snaps: the element, or the box of several
     */
    public MoveGesture(List<? extends EObject> elements, MovingShape shape) {
        this.elements = List.copyOf(elements);
        this.shape = shape;
        elements.forEach(element -> moving.add(((Identified) element).getId()));
    }

    @Override
    public Optional<PlanEdit> edit(Pointer pointer) {
        if (pointer.dxMm() == 0 && pointer.dyMm() == 0 && pointer.turnDeg() == 0) {
            return Optional.empty();
        }
        copied = copies(pointer.keys()) ? level().map(level -> copies(level, pointer)).orElse(null) : null;
        if (copied != null) {
            return Optional.of(docked(copied, pointer));
        }
        if (single() instanceof Fixture fixture && (pointer.turnDeg() != 0 || !pointer.dockHost().isEmpty())) {
            return Optional.of(docked(fixture, pointer));
        }
        return Optional.of(move(elements, pointer.dxMm(), pointer.dyMm()));
    }

    /**
     * Makes copies instead while Ctrl is held.
     *
     * @param newSelect takes the ids of the copies when they are made
     * @return this
     */
    public MoveGesture copyingTo(Consumer<List<String>> newSelect) {
        select = newSelect;
        return this;
    }

    /** Ends of dimensions stay where they measure, so that a copy of one would lie over it. */
    private boolean copies(int keys) {
        return select != null && (keys & SWT.CTRL) != 0 && !elements.stream().allMatch(Dimension.class::isInstance);
    }

    private Optional<Level> level() {
        return elements.stream().map(EObject::eContainer).filter(Level.class::isInstance).map(Level.class::cast)
                .findFirst();
    }

    /** Whole groups are copied as groups; a copied fixture belongs to the zone it comes to stand in. */
    private PasteEdit copies(Level level, Pointer pointer) {
        List<EObject> originals = new ArrayList<>(elements);
        originals.addAll(GroupTree.whole(level, elements));
        PasteEdit edit = new PasteEdit(originals, level, pointer.dxMm(), pointer.dyMm());
        for (EObject copy : edit.copies()) {
            if (copy instanceof Fixture fixture) {
                fixture.setAngleDeg(AngleInput.normalised(fixture.getAngleDeg() + pointer.turnDeg()));
                fixture.setZone(ZoneMembers.zoneAt(level, Point.of(fixture.getXMm(), fixture.getYMm())).orElse(null));
            }
        }
        return edit;
    }

    private static PlanEdit docked(PasteEdit copies, Pointer pointer) {
        return pointer.dockHost().isEmpty() ? copies : CompositeEdit.sequence(copies.label(Locale.ENGLISH),
                copies.label(Locale.CHINESE), List.of(copies, new DockEdit(copies.copies().stream()
                        .filter(Fixture.class::isInstance).map(Fixture.class::cast).toList(), pointer.dockHost(), 0)));
    }

    @Override
    public void dropped(Pointer pointer) {
        if (copied != null) {
            List<String> ids = copied.copies().stream().filter(copy -> copy.eContainer() != null)
                    .filter(copy -> !(copy instanceof Group)).map(copy -> ((Identified) copy).getId()).toList();
            if (!ids.isEmpty()) {
                select.accept(ids);
            }
        }
    }

    /** Moves elements; of dimensions alone only the lines, as their ends stay where they measure. */
    public static PlanEdit move(List<? extends EObject> elements, int dxMm, int dyMm) {
        boolean lines = elements.stream().allMatch(Dimension.class::isInstance);
        return lines ? new MoveDimensionLineEdit(elements.stream().map(Dimension.class::cast).toList(), dxMm, dyMm)
                : new MoveElementsEdit(elements, dxMm, dyMm);
    }

    private static PlanEdit docked(Fixture fixture, Pointer pointer) {
        Point centre = Point.of(fixture.getXMm() + pointer.dxMm(), fixture.getYMm() + pointer.dyMm());
        PlanEdit move = new MoveFixtureEdit(fixture, new FixturePlace(centre,
                AngleInput.normalised(fixture.getAngleDeg() + pointer.turnDeg())));
        return pointer.dockHost().isEmpty() ? move
                : CompositeEdit.sequence("Dock " + fixture.getNumber(), "靠附 " + fixture.getNumber(),
                        List.of(move, new DockEdit(List.of(fixture), pointer.dockHost(), 0)));
    }

    private EObject single() {
        return elements.size() == 1 ? elements.getFirst() : null;
    }

    @Override
    public Optional<MovingShape> shape() {
        return Optional.of(shape);
    }

    @Override
    public Set<String> moving() {
        return moving;
    }

    /** Copies snap to their originals, which stay. */
    @Override
    public Set<String> moving(int keys) {
        return copies(keys) ? Set.of() : moving;
    }

    @Override
    public double wayMm(Pointer pointer) {
        return pointer.turnDeg() == 0 ? Math.hypot(pointer.dxMm(), pointer.dyMm()) : Double.POSITIVE_INFINITY;
    }

    @Override
    public Optional<Straight> straight() {
        return Optional.of(Straight.SIDES);
    }

    /** A length moves that far in the direction of the pointer; a place brings the centre there. */
    @Override
    public Parsed<Pointer> typed(String text, Pointer pointer, TypedReading reading) {
        Point start = pointer.start();
        if (text.indexOf(',') < 0 || text.startsWith("@")) {
            return reading.point(text, start, pointer);
        }
        Point centre = shape.reference();
        return reading.point(text, start, pointer).map(read -> read.withAt(
                start.plus(read.at().xMm() - centre.xMm(), read.at().yMm() - centre.yMm())));
    }
}
