package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.FaultException;

/**
 * What edits share that draw an area through zones and cut it out of them. The greatest part of a zone keeps its id and
 * name, further parts become zones of the same kind that take the fixtures on them.
 */
abstract sealed class AbstractCutEdit extends AbstractDrawnEdit permits CutAisleEdit, CutZoneEdit {

    AbstractCutEdit(Level level, List<Point> corners) {
        super(level, corners, DrawnArea.Spares.MAIN_AISLES);
    }

    /** Says that nothing of a zone would remain. */
    abstract Refusal covers(Zone zone);

    /** Says that a zone would lie all around what was drawn. */
    abstract Refusal encloses(Zone zone);

    /** Returns the zones that are cut with all their parts, then what is drawn, and whether it would be refused. Pure. */
    @Override
    public AreaPreview preview() {
        AreaPreview drawn = super.preview();
        if (drawn.refusal().isRefused()) {
            return drawn;
        }
        try {
            return cut(FloorAreas.of(level()), drawn.changes().getFirst());
        } catch (FaultException broken) {
            return AreaPreview.refused(EditTexts.fault(level(), broken));
        }
    }

    private AreaPreview cut(FloorAreas floor, AreaChange added) {
        Ring drawn = added.after().getFirst();
        List<AreaChange> changes = new ArrayList<>();
        Map<String, Ring> kept = new LinkedHashMap<>();
        Refusal refusal = Refusal.NONE;
        for (Map.Entry<String, Ring> each : floor.rings().entrySet()) {
            if (!(floor.element(each.getKey()) instanceof Zone zone) || !FloorCheck.overlap(drawn, each.getValue())) {
                continue;
            }
            List<Polygon> parts = parts(each.getValue(), drawn);
            if (!refusal.isRefused() && parts.isEmpty()) {
                refusal = covers(zone);
            }
            if (!refusal.isRefused() && parts.stream().anyMatch(part -> !part.holes().isEmpty())) {
                refusal = encloses(zone);
            }
            List<Ring> rings = parts.stream().map(Polygon::shell).toList();
            rings.stream().limit(1).forEach(ring -> kept.put(each.getKey(), ring));
            changes.add(new AreaChange(each.getKey(), List.of(each.getValue()), rings));
        }
        changes.add(added);
        return new AreaPreview(changes, refusal.isRefused() ? refusal : floor.writable(kept));
    }

    /** What remains of a zone, the greatest first, without what rounding leaves over. */
    private static List<Polygon> parts(Ring zone, Ring drawn) {
        return Region.of(zone).minus(Region.of(drawn)).polygons().stream()
                .filter(part -> !Region.of(part.shell()).offset(-Tiling.TOLERANCE_MM, Join.MITRE).isEmpty())
                .sorted(Comparator.comparingDouble(Polygon::areaMm2).reversed()).toList();
    }

    @Override
    public Set<EObject> apply() {
        List<AreaChange> changes = preview().changes();
        Set<EObject> affected = new LinkedHashSet<>(super.apply());
        affected.addAll(FloorAreas.write(level(), changes));
        for (AreaChange change : changes) {
            List<Ring> further = change.id().isEmpty() ? List.of()
                    : change.after().subList(1, change.after().size());
            for (int i = further.size() - 1; i >= 0; i--) {
                affected.addAll(new ZonePart(zone(change.id()), further.get(i)).add("", ""));
            }
        }
        return affected;
    }

    private Zone zone(String id) {
        return level().getZones().stream().filter(zone -> zone.getId().equals(id)).findFirst().orElseThrow();
    }
}
