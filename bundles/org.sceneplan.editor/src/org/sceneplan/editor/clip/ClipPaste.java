package org.sceneplan.editor.clip;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.editor.command.object.Situation;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.edit.zone.ZoneMembers;

/**
 * Brings elements of the clipboard into an open plan. Fixtures belong to the zone they come to stand in; layers are
 * found by id in the same plan and by name in another; other references lead to the same element of the same plan or
 * are lost.
 */
public final class ClipPaste {
    /** Places are rounded to this, so that what is dropped by hand does not stand on odd millimetres. */
    private static final int ROUND_MM = 10;

    private final ElementClip clip;
    private final StorePlan plan;

    /** Pastes into a plan. */
    public ClipPaste(ElementClip clip, StorePlan plan) {
        this.clip = requireNonNull(clip, "clip");
        this.plan = requireNonNull(plan, "plan");
    }

    /**
     * Pastes with the middle of the elements at a point.
     *
     * @param owner level, or fixture for display positions
     * @return empty when the clip cannot be read
     */
    public Optional<PasteEdit> at(EObject owner, Point point) {
        return paste(owner, originals -> {
            List<Point> corners = corners(originals);
            Point middle = corners.isEmpty() ? point : Box.of(corners).centre();
            return new Point(rounded(point.xMm() - middle.xMm()), rounded(point.yMm() - middle.yMm()));
        });
    }

    /**
     * Pastes beside where the elements were.
     *
     * @param owner level, or fixture for display positions
     * @param offsetMm how far to the east and to the south
     * @return empty when the clip cannot be read
     */
    public Optional<PasteEdit> beside(EObject owner, int offsetMm) {
        return paste(owner, originals -> new Point(offsetMm, -offsetMm));
    }

    /**
     * Pastes where the elements were, in another plan at the same coordinates.
     *
     * @param owner level
     * @return empty when the clip cannot be read
     */
    public Optional<PasteEdit> inPlace(EObject owner) {
        return beside(owner, 0);
    }

    /**
     * Pastes a door or passage that is alone on the clipboard into the inner wall nearest to a point, where that has
     * room.
     *
     * @return empty when there is something else or no inner wall
     */
    public Optional<AddWallOpeningEdit> intoWall(Level level, Point point) {
        return innerDoor().flatMap(door -> level.getWalls().stream()
                .min(Comparator.comparingDouble(wall -> line(wall).distanceMm(point)))
                .map(wall -> AddWallOpeningEdit.beside(wall, door, point)));
    }

    /**
     * Pastes a door or passage that is alone on the clipboard beside where it was.
     *
     * @return empty when there is something else or the inner wall it was in is not on the level
     */
    public Optional<AddWallOpeningEdit> intoItsWall(Level level) {
        return innerDoor().flatMap(door -> level.getWalls().stream()
                .filter(wall -> isOfThePlan(door) && wall.getId().equals(((Wall) door.eContainer()).getId()))
                .findFirst().map(wall -> AddWallOpeningEdit.beside(wall, door)));
    }

    private Optional<WallOpening> innerDoor() {
        return alone(WallOpening.class);
    }

    /**
     * Pastes a door or window of the outline that is alone on the clipboard into the edge nearest to a point, where
     * that has room.
     *
     * @return empty when there is something else
     */
    public Optional<AddOpeningEdit> intoOutline(Level level, Point point) {
        return alone(Opening.class).map(opening -> AddOpeningEdit.beside(level, opening, point));
    }

    /**
     * Pastes a door or window of the outline that is alone on the clipboard beside where it was.
     *
     * @return empty when there is something else
     */
    public Optional<AddOpeningEdit> intoItsEdge(Level level) {
        return alone(Opening.class).map(opening -> AddOpeningEdit.beside(level, opening));
    }

    private <T> Optional<T> alone(Class<T> kind) {
        List<EObject> originals = clip.read();
        return originals.size() == 1 ? originals.stream().filter(kind::isInstance).map(kind::cast).findFirst()
                : Optional.empty();
    }

    private static Segment line(Wall wall) {
        return new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm()));
    }

    /** How many references of each kind the copies have lost; names of features, in the order they were cut. */
    public static Map<String, Integer> lost(PasteEdit edit) {
        Map<String, Integer> lost = new LinkedHashMap<>();
        edit.cut().forEach(cut -> lost.merge(cut.feature(), 1, Integer::sum));
        return lost;
    }

    private interface Shift {
        Point of(List<EObject> originals);
    }

    private Optional<PasteEdit> paste(EObject owner, Shift shift) {
        List<EObject> originals = clip.read();
        if (originals.isEmpty()) {
            return Optional.empty();
        }
        boolean positions = originals.stream().allMatch(DisplayPosition.class::isInstance);
        Point by = positions ? new Point(0, 0) : shift.of(originals);
        reconnect(originals);
        if (owner instanceof Level level) {
            originals.forEach(each -> assignZone(each, originals, level, by));
        }
        return Optional.of(new PasteEdit(originals, owner, by.xMm(), by.yMm()));
    }

    private static int rounded(int mm) {
        return Math.round(mm / (float) ROUND_MM) * ROUND_MM;
    }

    private static List<Point> corners(List<EObject> originals) {
        List<Point> corners = new ArrayList<>();
        originals.forEach(each -> corners.addAll(Situation.corners(each)));
        return corners;
    }

    private void reconnect(List<EObject> originals) {
        Set<EObject> all = new LinkedHashSet<>();
        originals.forEach(each -> {
            all.add(each);
            each.eAllContents().forEachRemaining(all::add);
        });
        Map<String, EObject> live = isOfThePlan(originals.getFirst()) ? liveById() : Map.of();
        for (EObject each : all) {
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isMany()
                        && each.eGet(reference) instanceof Identified target && !all.contains(target)) {
                    same(target, live).ifPresent(found -> each.eSet(reference, found));
                }
            }
        }
    }

    private boolean isOfThePlan(EObject original) {
        return plan.getId().equals(((StorePlan) EcoreUtil.getRootContainer(original)).getId());
    }

    private Map<String, EObject> liveById() {
        Map<String, EObject> live = new LinkedHashMap<>();
        plan.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified element) {
                live.put(element.getId(), element);
            }
        });
        return live;
    }

    private Optional<EObject> same(Identified target, Map<String, EObject> live) {
        EObject found = live.get(target.getId());
        if (found != null && found.eClass() == target.eClass()) {
            return Optional.of(found);
        }
        return target instanceof Layer layer ? plan.getLayers().stream()
                .filter(each -> each.getName() != null && each.getName().equals(layer.getName()))
                .map(each -> (EObject) each).findFirst() : Optional.empty();
    }

    /** A zone that is pasted too keeps its fixtures. */
    private static void assignZone(EObject original, List<EObject> originals, Level level, Point by) {
        if (original instanceof Fixture fixture && !originals.contains(fixture.getZone())) {
            Point centre = new Point(fixture.getXMm() + by.xMm(), fixture.getYMm() + by.yMm());
            fixture.setZone(ZoneMembers.zoneAt(level, centre).orElse(null));
        }
    }
}
