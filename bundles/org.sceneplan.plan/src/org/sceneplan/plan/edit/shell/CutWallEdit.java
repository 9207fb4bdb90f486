package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.place.HostLine;

/**
 * Cuts a passage into an inner wall. What was beyond it becomes a wall of its own, with the fixtures docked there and
 * the dimensions that end at its end; groups take it in. Refused for walls that carry load or have doors of their own,
 * and where too little of the wall would stay.
 */
public final class CutWallEdit implements PlanEdit {
    private static final int LEAST_WIDTH_MM = 300;
    private static final int LEAST_PART_MM = 50;
    private static final String END = "end";

    private final Wall wall;
    private final int offsetMm;
    private final int widthMm;

    /**
     * @param wall wall of an open plan
     * @param offsetMm from the start of its line to the near jamb; 50 or more stays on both sides
     * @param widthMm clear width, 300 or more
     */
    public CutWallEdit(Wall wall, int offsetMm, int widthMm) {
        this.wall = requireNonNull(wall, "wall");
        this.offsetMm = offsetMm;
        this.widthMm = widthMm;
    }

    /** A passage whose middle is as near to a point as the wall allows. */
    public static CutWallEdit near(Wall wall, Point point, int widthMm) {
        Segment line = WallBody.line(wall);
        double middle = line.from().equals(line.to()) ? 0 : line.direction().dot(line.from().to(point));
        double last = Math.floor(line.lengthMm()) - widthMm - LEAST_PART_MM;
        double offset = Math.max(LEAST_PART_MM, Math.min(last, Math.floor(middle - widthMm / 2.0 + 0.5)));
        return new CutWallEdit(wall, (int) offset, widthMm);
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "wall.cut", wall);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = PlanLayers.lock(wall);
        if (!refusal.isRefused() && wall.isStructural()) {
            refusal = ShellTexts.TEXTS.refusal(wall, "wall.structural");
        }
        if (!refusal.isRefused() && widthMm < LEAST_WIDTH_MM) {
            refusal = ShellTexts.TEXTS.refusal(wall, "wall.cutNarrow", LEAST_WIDTH_MM);
        }
        if (!refusal.isRefused() && !wall.getOpenings().isEmpty()) {
            refusal = ShellTexts.TEXTS.refusal(wall, "wall.cutOpenings");
        }
        int lengthMm = (int) WallBody.line(wall).lengthMm();
        if (!refusal.isRefused() && (offsetMm < LEAST_PART_MM
                || (long) offsetMm + widthMm > lengthMm - LEAST_PART_MM)) {
            refusal = ShellTexts.TEXTS.refusal(wall, "wall.cutRoom", widthMm, lengthMm, LEAST_PART_MM);
        }
        return refusal;
    }

    @Override
    public Set<EObject> apply() {
        Level level = (Level) wall.eContainer();
        Segment line = WallBody.line(wall);
        Map<Fixture, String> sides = docked(level);
        Wall rest = EcoreUtil.copy(wall);
        rest.setId(new PlanIds(level).next(level, rest.eClass()));
        WallBody.write(rest, new Segment(line.pointAt(offsetMm + widthMm), line.to()));
        WallBody.write(wall, new Segment(line.from(), line.pointAt(offsetMm)));
        Set<EObject> affected = new LinkedHashSet<>(new AddElementsEdit(level, rest).apply());
        affected.add(wall);
        double middleMm = offsetMm + widthMm / 2.0;
        sides.forEach((fixture, side) -> {
            Point centre = new Point(fixture.getXMm(), fixture.getYMm());
            dock(fixture, line.direction().dot(line.from().to(centre)) < middleMm ? wall : rest, side, centre);
            affected.add(fixture);
        });
        level.getDimensions().forEach(dimension -> hang(dimension, rest));
        List<Group> groups = level.getGroups().stream().filter(group -> group.getMembers().contains(wall)).toList();
        groups.forEach(group -> group.getMembers().add(rest));
        return affected;
    }

    /** Fixtures docked to the wall, each with the side it stands at. */
    private Map<Fixture, String> docked(Level level) {
        Map<Fixture, String> sides = new LinkedHashMap<>();
        for (Fixture fixture : level.getFixtures()) {
            String host = fixture.getDockHost();
            if (host != null && host.startsWith(wall.getId() + "/")) {
                sides.put(fixture, host.substring(wall.getId().length() + 1));
            }
        }
        return sides;
    }

    private static void dock(Fixture fixture, Wall part, String side, Point centre) {
        String host = part.getId() + "/" + side;
        Optional<HostLine> face = HostLine.of(part, side);
        if (face.isPresent()) {
            fixture.setDockHost(host);
            fixture.setDockAlongMm(face.get().dock(host, centre, fixture.getDepthMm()).alongMm());
        }
    }

    /** What measured to the end of the wall measures to the end of the part that has it now. */
    private void hang(Dimension dimension, Wall rest) {
        if (dimension.getFromElement() == wall && END.equals(dimension.getFromAnchor())) {
            dimension.setFromElement(rest);
        }
        if (dimension.getToElement() == wall && END.equals(dimension.getToAnchor())) {
            dimension.setToElement(rest);
        }
    }
}
