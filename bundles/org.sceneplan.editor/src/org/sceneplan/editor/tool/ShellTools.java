package org.sceneplan.editor.tool;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.drafting.measure.Measure;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.display.RefusedEdit;
import org.sceneplan.editor.tool.DrawKind.Option;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.AddColumnEdit;
import org.sceneplan.plan.edit.shell.AddObstacleEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddServiceEdit;
import org.sceneplan.plan.edit.shell.AddWallEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.edit.shell.SetOutlineEdit;
import org.sceneplan.plan.edit.shell.WallFace;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** Edits of the tools that draw the building: outline, walls, openings, columns, obstacles, service points. */
final class ShellTools {
    private static final int SOCKET_HEIGHT_MM = 300;
    private static final int DOOR_HEIGHT_MM = 2100;
    private static final int WINDOW_HEIGHT_MM = 1500;
    private static final int WINDOW_SILL_MM = 900;

    private final PlanCanvas canvas;
    private final DrawSettings settings;

    ShellTools(PlanCanvas canvas, DrawSettings settings) {
        this.canvas = canvas;
        this.settings = settings;
    }

    private Level level() {
        return (Level) canvas.session().element(canvas.shownLevel().id());
    }

    PlanEdit outline(List<Point> corners) {
        return enclosed(corners, ring -> new SetOutlineEdit(level(), ring, face(),
                settings.lengthMm(Option.WALL_THICKNESS)));
    }

    /** Corners on one line, as where a wall is drawn in two lengths, are a way to an area and none yet. */
    private PlanEdit enclosed(List<Point> corners, Function<Ring, PlanEdit> edit) {
        return new Measure(corners).areaMm2() == 0
                ? RefusedEdit.of("draw.noArea", level().getId(), new Object[0], new Object[0])
                : edit.apply(Ring.ccw(corners));
    }

    private WallFace face() {
        return WallFace.valueOf(settings.get(Option.FACE).toUpperCase(Locale.ROOT));
    }

    PlanEdit wall(List<Point> ends) {
        WallReference reference = switch (face()) {
            case INNER -> WallReference.LEFT;
            case CENTRE -> WallReference.CENTRE;
            case OUTER -> WallReference.RIGHT;
        };
        return new AddWallEdit(level(), new Segment(ends.getFirst(), ends.getLast()), reference,
                settings.lengthMm(Option.WALL_THICKNESS));
    }

    /**
     * An opening on the edge nearest to the point, its middle there as far as the edge allows; in an inner wall where one
     * is nearer, with a leaf that opens to the side of the point.
     */
    PlanEdit opening(Point at) {
        Ring outline = canvas.shownLevel().outline();
        int nearest = 0;
        for (int i = 1; i < outline.size(); i++) {
            if (outline.edge(i).distanceMm(at) < outline.edge(nearest).distanceMm(at)) {
                nearest = i;
            }
        }
        Segment edge = outline.edge(nearest);
        WallSnapshot inner = canvas.shownLevel().walls().stream()
                .min(Comparator.comparingDouble(wall -> wall.footprint().distanceMm(at))).orElse(null);
        if (inner != null && inner.footprint().distanceMm(at) < edge.distanceMm(at)) {
            return AddWallOpeningEdit.near((Wall) canvas.session().element(inner.id()), opening(inner, at), at);
        }
        int width = (int) Math.min(settings.lengthMm(Option.OPENING_WIDTH), edge.lengthMm());
        double middle = edge.direction().dot(edge.from().to(at));
        double offset = Math.max(0, Math.min(Math.floor(edge.lengthMm()) - width, Math.floor(middle - width / 2.0 + 0.5)));
        return new AddOpeningEdit(level(), opening(nearest, (int) offset, width));
    }

    /** The middle of the opening that is new on a level. */
    Optional<Point> held(LevelSnapshot after) {
        Set<String> known = ids(canvas.shownLevel());
        return ids(after).stream().filter(id -> !known.contains(id)).findFirst()
                .flatMap(id -> held(after, id).map(middle -> asideOfLeaf(after, id, middle)));
    }

    private static Set<String> ids(LevelSnapshot level) {
        Set<String> ids = new LinkedHashSet<>();
        level.openings().forEach(opening -> ids.add(opening.id()));
        level.walls().forEach(wall -> wall.openings().forEach(opening -> ids.add(opening.id())));
        return ids;
    }

    /** The middle of an opening of a level, by which it is dragged. */
    static Optional<Point> held(LevelSnapshot level, String id) {
        for (WallSnapshot wall : level.walls()) {
            for (WallOpeningSnapshot opening : wall.openings()) {
                if (opening.id().equals(id)) {
                    return Optional.of(wall.line().pointAt(opening.offsetMm() + opening.widthMm() / 2));
                }
            }
        }
        return level.openings().stream().filter(opening -> opening.id().equals(id)).findFirst()
                .map(opening -> middle(level, opening));
    }

    /** A new door stays on the side its leaf opens to, so that it goes on opening there. */
    private static Point asideOfLeaf(LevelSnapshot level, String id, Point middle) {
        for (WallSnapshot wall : level.walls()) {
            for (WallOpeningSnapshot opening : wall.openings()) {
                if (opening.id().equals(id)) {
                    Vector aside = wall.line().leftNormal().times(switch (opening.swing()) {
                        case LEFT -> wall.thicknessMm();
                        case RIGHT -> -wall.thicknessMm();
                        case NONE, SLIDING -> 0;
                    });
                    return Point.rounded(middle.xMm() + aside.x(), middle.yMm() + aside.y());
                }
            }
        }
        return middle;
    }

    private static Point middle(LevelSnapshot level, OpeningSnapshot opening) {
        return level.outline().edge(opening.edge()).pointAt(opening.offsetMm() + opening.widthMm() / 2);
    }

    private WallOpening opening(WallSnapshot wall, Point at) {
        WallOpening opening = PlanFactory.INSTANCE.createWallOpening();
        opening.setWidthMm((int) Math.min(settings.lengthMm(Option.INNER_DOOR_WIDTH), wall.line().lengthMm()));
        opening.setHeightMm(DOOR_HEIGHT_MM);
        boolean left = wall.line().leftNormal().dot(wall.footprint().centroid().to(at)) >= 0;
        opening.setSwing(switch (settings.get(Option.INNER_DOOR)) {
            case "hinged" -> left ? WallOpeningSwing.LEFT : WallOpeningSwing.RIGHT;
            case "sliding" -> WallOpeningSwing.SLIDING;
            default -> WallOpeningSwing.NONE;
        });
        return opening;
    }

    private Opening opening(int edge, int offsetMm, int widthMm) {
        OpeningKind kind = OpeningKind.get(settings.get(Option.OPENING_KIND));
        Opening opening = PlanFactory.INSTANCE.createOpening();
        opening.setKind(kind);
        opening.setEdge(edge);
        opening.setOffsetMm(offsetMm);
        opening.setWidthMm(widthMm);
        boolean window = kind == OpeningKind.WINDOW;
        opening.setHeightMm(window ? WINDOW_HEIGHT_MM : DOOR_HEIGHT_MM);
        opening.setSillMm(window ? WINDOW_SILL_MM : 0);
        boolean door = kind == OpeningKind.ENTRANCE || kind == OpeningKind.EXIT || kind == OpeningKind.BACK_DOOR;
        opening.setSwing(door ? OpeningSwing.OUT : OpeningSwing.NONE);
        opening.setEvacuation(kind == OpeningKind.ENTRANCE || kind == OpeningKind.EXIT);
        opening.setStepFree(door);
        return opening;
    }

    PlanEdit obstacle(List<Point> corners) {
        return enclosed(corners, ring -> new AddObstacleEdit(level(),
                ObstacleKind.get(settings.get(Option.OBSTACLE_KIND)), ring, 0));
    }

    PlanEdit column(Point at) {
        int size = settings.lengthMm(Option.COLUMN_SIZE);
        return new AddColumnEdit(level(), new FixturePlace(at, canvas.snapEngine().ground().frameDeg()), size, size,
                settings.get(Option.COLUMN_SHAPE).equals("round"));
    }

    PlanEdit service(Point at) {
        return new AddServiceEdit(level(), ServiceKind.get(settings.get(Option.SERVICE_KIND)), ServiceStatus.PLANNED,
                at, SOCKET_HEIGHT_MM);
    }
}
