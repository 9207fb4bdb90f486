package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.ClearWidth.Bottleneck;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/**
 * What makes a narrow place narrow.
 *
 * @param ids        ids of the things, without the shell
 * @param where      words for the place: between two things, or before one
 * @param roundingMm allowance for rounding, 0 when everything at the place runs along the axes
 */
public record GapSides(List<String> ids, Bilingual where, double roundingMm) {

    private static final Wording WORDING = Wording.of(GapSides.class);
    /** A gap ends at the nearest whole mm of an edge. */
    private static final double TOUCH_MM = 1.5;

    private record Side(String id, Bilingual name, Ring ring) {
    }

    public GapSides {
        ids = List.copyOf(ids);
    }

    /**
     * Looks round a narrow place on the floor.
     *
     * @param edges    aisles whose edges bound the way, too; empty on the free floor
     * @param wantedMm width wanted; where no disc fits at an end itself, what keeps one of this width out of it
     */
    public static GapSides of(CheckScope scope, LevelGround ground, Narrows narrows, List<AisleSnapshot> edges,
            double wantedMm) {
        return narrows.bottleneck().gap().isPresent() ? between(scope, ground, narrows.bottleneck(), edges)
                : around(scope, ground, narrows, edges, wantedMm);
    }

    /** Names what stands on an aisle that leads nowhere, wherever its ways would end; at least one thing stands there. */
    public static GapSides closed(CheckScope scope, LevelGround ground, AisleSnapshot aisle) {
        List<GroundObject> standing = ground.near(aisle.outline().box()).stream()
                .filter(object -> aisle.outline().overlaps(object.footprint())).toList();
        return new GapSides(standing.stream().map(GroundObject::id).toList(),
                WORDING.text("GapSides_before", scope.names().object(ground, standing.get(0))), 0);
    }

    private static GapSides between(CheckScope scope, LevelGround ground, Bottleneck place,
            List<AisleSnapshot> edges) {
        List<Side> sides = new ArrayList<>();
        for (Point end : List.of(place.from(), place.to())) {
            sides.add(things(scope, ground, end, TOUCH_MM, edges).stream().findFirst()
                    .orElseGet(() -> boundary(scope, ground, end, edges)));
        }
        return new GapSides(ids(sides), WORDING.text("GapSides_between", sides.get(0).name, sides.get(1).name),
                rounding(sides));
    }

    /** A disc does not fit at an end: what stands within its width narrows it. */
    private static GapSides around(CheckScope scope, LevelGround ground, Narrows narrows,
            List<AisleSnapshot> edges, double wantedMm) {
        Point at = narrows.bottleneck().to();
        double touchMm = narrows.bottleneck().widthMm() / 2.0 + TOUCH_MM;
        List<Side> touching = things(scope, ground, at, touchMm, edges);
        Bilingual where = touching.isEmpty() ? WORDING.text("GapSides_place", Figures.place(at))
                : WORDING.text("GapSides_before", touching.get(0).name);
        List<Segment> lines = new ArrayList<>(near(ground.level().outline(), at, touchMm));
        edges.forEach(aisle -> lines.addAll(near(aisle.outline(), at, touchMm)));
        touching.forEach(side -> lines.addAll(side.ring.edges()));
        Set<String> ids = new LinkedHashSet<>(ids(things(scope, ground, at, wantedMm / 2 + TOUCH_MM, edges)));
        List<Stand> stands = new ArrayList<>(narrows.ends().get(0).places());
        stands.addAll(narrows.from().places());
        for (Stand stand : stands) {
            Point centre = stand.centre(wantedMm).rounded();
            if (centre.distanceMm(at) < 2 * wantedMm) {
                ids.addAll(ids(things(scope, ground, centre, wantedMm / 2 - 1, edges)));
            }
        }
        if (ids.isEmpty() && narrows.bottleneck().widthMm() == 0) {
            ids.addAll(standingOn(ground, edges));
        }
        return new GapSides(List.copyOf(ids), where, Rounding.allowanceMm(lines));
    }

    /** Somewhere between its ends an aisle is closed altogether: by something that stands on it. */
    private static List<String> standingOn(LevelGround ground, List<AisleSnapshot> aisles) {
        return aisles.stream().flatMap(aisle -> ground.near(aisle.outline().box()).stream()
                .filter(object -> aisle.outline().overlaps(object.footprint()))).map(GroundObject::id).toList();
    }

    private static List<Segment> near(Ring ring, Point point, double withinMm) {
        return ring.edges().stream().filter(edge -> edge.distanceMm(point) <= withinMm).toList();
    }

    private static List<Side> things(CheckScope scope, LevelGround ground, Point point, double withinMm,
            List<AisleSnapshot> edges) {
        return ground.near(Box.of(List.of(point)).expanded((int) Math.ceil(withinMm))).stream()
                .filter(object -> object.footprint().distanceMm(point) <= withinMm)
                .filter(object -> edges.isEmpty()
                        || edges.stream().anyMatch(aisle -> aisle.outline().overlaps(object.footprint())))
                .sorted(Comparator.comparingDouble(object -> object.footprint().distanceMm(point)))
                .map(object -> new Side(object.id(), scope.names().object(ground, object), object.footprint()))
                .toList();
    }

    private static Side boundary(CheckScope scope, LevelGround ground, Point end, List<AisleSnapshot> edges) {
        Ring outline = ground.level().outline();
        if (outline.boundaryDistanceMm(end) <= TOUCH_MM) {
            return new Side("", WORDING.text("GapSides_shell"), outline);
        }
        for (AisleSnapshot aisle : edges) {
            if (aisle.outline().boundaryDistanceMm(end) <= TOUCH_MM) {
                return new Side("", WORDING.text("GapSides_edge", scope.names().aisle(aisle)), aisle.outline());
            }
        }
        return new Side("", WORDING.text("GapSides_point", Figures.place(end)), outline);
    }

    private static List<String> ids(List<Side> sides) {
        return sides.stream().map(Side::id).filter(id -> !id.isEmpty()).distinct().toList();
    }

    private static double rounding(List<Side> sides) {
        return Rounding.allowanceMm(sides.stream().map(Side::ring).toArray(Ring[]::new));
    }
}
