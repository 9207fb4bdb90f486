package org.sceneplan.plan.edit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** Left and right change places in a mirror: in the anchors of dimensions and the docks of fixtures too. */
final class MirroredReferences {

    private static final Map<String, String> SIDES = Map.of("left", "right", "right", "left");
    private static final int BOX_CORNERS = 4;

    private final Settings settings;
    private final Set<EObject> mirrored;

    MirroredReferences(Settings settings, Set<EObject> mirrored) {
        this.settings = settings;
        this.mirrored = mirrored;
    }

    void collect() {
        Set<Level> levels = new LinkedHashSet<>();
        for (EObject each : mirrored) {
            if (each.eContainer() instanceof Level level) {
                levels.add(level);
            }
        }
        for (Level level : levels) {
            for (Dimension dimension : level.getDimensions()) {
                anchor(dimension, "fromAnchor", dimension.getFromElement(), dimension.getFromAnchor());
                anchor(dimension, "toAnchor", dimension.getToElement(), dimension.getToAnchor());
            }
            level.getFixtures().forEach(this::dock);
        }
    }

    private void anchor(Dimension dimension, String feature, Identified element, String anchor) {
        if (anchor != null && mirrored.contains(element)) {
            settings.add(dimension, feature, mirrored(element, anchor));
        }
    }

    private static String mirrored(EObject element, String anchor) {
        int slash = anchor.indexOf('/');
        boolean number = slash > 0 && anchor.substring(slash + 1).matches("\\d{1,4}");
        if (!number) {
            return SIDES.getOrDefault(anchor, anchor);
        }
        boolean corner = anchor.startsWith("corner/");
        boolean box = element instanceof Fixture || element instanceof Column;
        int corners = box ? BOX_CORNERS : corners(element);
        int turned = (box ? 1 : 0) - (corner ? 0 : 1);
        int now = corners == 0 ? 0 : Math.floorMod(turned - Integer.parseInt(anchor.substring(slash + 1)), corners);
        return corners == 0 ? anchor : anchor.substring(0, slash + 1) + now;
    }

    private static int corners(EObject element) {
        try {
            EStructuralFeature outline = element.eClass().getEStructuralFeature("outline");
            return outline == null ? 0 : RingCheck.parse((String) element.eGet(outline)).size();
        } catch (FaultException broken) {
            return 0;
        }
    }

    private void dock(Fixture fixture) {
        String host = fixture.getDockHost();
        int slash = host == null ? -1 : host.indexOf('/');
        if (slash < 0) {
            return;
        }
        String id = host.substring(0, slash);
        String face = host.substring(slash + 1);
        for (EObject each : mirrored) {
            if (each instanceof Wall wall && id.equals(wall.getId())) {
                double lengthMm = new Point(wall.getFromXMm(), wall.getFromYMm()).distanceMm(
                        new Point(wall.getToXMm(), wall.getToYMm()));
                swap(fixture, id + "/" + SIDES.getOrDefault(face, face), lengthMm);
            } else if (each instanceof Column column && id.equals(column.getId())) {
                boolean side = face.equals("1") || face.equals("3");
                int acrossMm = side && !column.isRound() ? column.getDepthMm() : column.getWidthMm();
                swap(fixture, id + "/" + (side ? face.equals("1") ? "3" : "1" : face), acrossMm);
            }
        }
    }

    private void swap(Fixture fixture, String host, double lengthMm) {
        settings.add(fixture, "dockHost", host);
        settings.add(fixture, "dockAlongMm", (int) Math.round(lengthMm - fixture.getDockAlongMm()));
    }
}
