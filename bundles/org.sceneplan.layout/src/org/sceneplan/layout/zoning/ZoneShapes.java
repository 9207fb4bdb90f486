package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.layout.frame.PlanFrame;
import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.layout.zoning.ZonePlan.ZoneShape;
import org.sceneplan.standard.ZoneTarget;

/** Makes outlines in the plan from an allotment: exact, disjoint, and together with the aisle the whole shell. */
final class ZoneShapes {
    private static final double CRUMB_MM2 = 1.5e6;
    private static final double BEYOND_MM = 20_000;

    private final LevelSite site;
    private final PlanFrame frame;
    private final Region shell;
    private final UvBox around;
    private final List<ZoneTarget> targets = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    private ZoneShapes(LevelSite site) {
        this.site = site;
        this.frame = site.frame();
        this.shell = Region.of(site.level().outline());
        this.around = site.clip().bounds().expanded(BEYOND_MM);
    }

    /**
     * Outlines of an allotment.
     *
     * @param entryTarget target of the entry zone, or null when the level has none
     */
    static ZonePlan realise(LevelSite site, ZoneAllotment allotment, ZoneTarget entryTarget) {
        return new ZoneShapes(site).plan(allotment, entryTarget);
    }

    private ZonePlan plan(ZoneAllotment allotment, ZoneTarget entryTarget) {
        FloorScheme scheme = allotment.scheme();
        List<Region> aisles = aisleRegions(scheme);
        Region reserved = Region.EMPTY;
        for (Region aisle : aisles) {
            reserved = reserved.union(aisle);
        }
        if (entryTarget != null && !scheme.entry().isEmpty()) {
            Region entry = inShell(scheme.entry()).minus(reserved);
            targets.add(entryTarget);
            regions.add(entry);
            reserved = reserved.union(entry);
        }
        Map<ZoneTarget, Region> byTarget = new LinkedHashMap<>();
        for (ZoneAllotment.Part part : allotment.parts()) {
            Region region = inShell(part.box()).minus(reserved);
            byTarget.merge(part.demand().target(), region, Region::union);
        }
        List<Ring> crumbs = new ArrayList<>();
        byTarget.forEach((target, region) -> addPieces(target, region, crumbs));
        crumbs.addAll(leftover(reserved, Region.of(crumbs)));
        attachAll(crumbs);
        return outlines(allotment, aisles);
    }

    private ZonePlan outlines(ZoneAllotment allotment, List<Region> aisles) {
        List<Ring> rings = new ArrayList<>();
        List<ZoneTarget> owners = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (Polygon polygon : regions.get(i).polygons()) {
                rings.add(polygon.shell());
                owners.add(targets.get(i));
            }
        }
        List<Ring> aisleRings = aisles.stream().flatMap(region -> region.polygons().stream()).map(Polygon::shell)
                .toList();
        List<Ring> everything = new ArrayList<>(rings);
        everything.addAll(aisleRings);
        List<ZoneShape> shapes = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            shapes.add(new ZoneShape(owners.get(i), SharedBorders.withCornersOf(rings.get(i), everything)));
        }
        List<Ring> joinedAisles = aisleRings.stream().map(ring -> SharedBorders.withCornersOf(ring, everything))
                .toList();
        return new ZonePlan(allotment.scheme().name(), frame, shapes, joinedAisles,
                (int) Math.round(allotment.scheme().aisleWidthMm()), allotment.cost());
    }

    /** The aisle boxes joined as far as no ring of aisle closes around an island. */
    private List<Region> aisleRegions(FloorScheme scheme) {
        List<Region> joined = new ArrayList<>();
        for (UvBox box : scheme.aisles()) {
            Region region = inShell(box);
            for (Region before : joined) {
                region = region.minus(before);
            }
            int last = joined.size() - 1;
            Region both = last < 0 ? region : joined.get(last).union(region);
            if (last >= 0 && isOnePiece(both)) {
                joined.set(last, both);
            } else {
                joined.add(region);
            }
        }
        return joined;
    }

    private void addPieces(ZoneTarget target, Region region, List<Ring> crumbs) {
        for (Polygon polygon : region.polygons()) {
            for (Polygon piece : withoutHoles(polygon)) {
                if (piece.shell().areaMm2() < CRUMB_MM2) {
                    crumbs.add(piece.shell());
                } else {
                    targets.add(target);
                    regions.add(Region.of(piece.shell()));
                }
            }
        }
    }

    private List<Polygon> withoutHoles(Polygon polygon) {
        if (polygon.holes().isEmpty()) {
            return List.of(polygon);
        }
        Region region = Region.of(polygon.shell());
        for (Ring hole : polygon.holes()) {
            region = region.minus(Region.of(hole));
        }
        UvBox hole = LevelSite.box(frame, polygon.holes().get(0).points());
        Segment cut = new Segment(frame.toPlan(hole.centreU(), around.minV()),
                frame.toPlan(hole.centreU(), around.maxV()));
        List<Polygon> pieces = new ArrayList<>();
        for (Region side : region.split(cut)) {
            side.polygons().forEach(piece -> pieces.addAll(withoutHoles(piece)));
        }
        return pieces;
    }

    /** Floor that is neither reserved nor in a zone nor a crumb, in pieces. */
    private List<Ring> leftover(Region reserved, Region crumbs) {
        Region rest = shell.minus(reserved).minus(crumbs);
        for (Region region : regions) {
            rest = rest.minus(region);
        }
        return rest.polygons().stream().flatMap(polygon -> withoutHoles(polygon).stream()).map(Polygon::shell).toList();
    }

    /**
     * Gives pieces to zones; one that touches only other pieces waits for them, one that touches nothing stays free.
     */
    private void attachAll(List<Ring> pieces) {
        List<Ring> open = new ArrayList<>(pieces);
        boolean changed = true;
        while (changed) {
            changed = open.removeIf(this::attach);
        }
    }

    /** Gives a small piece to the zone with the longest common border; tells whether there is one. */
    private boolean attach(Ring crumb) {
        Region piece = Region.of(crumb);
        int best = -1;
        double bestMm = 0;
        for (int i = 0; i < regions.size(); i++) {
            Region both = regions.get(i).union(piece);
            double commonMm = perimeterMm(regions.get(i)) + crumb.perimeterMm() - perimeterMm(both);
            if (isOnePiece(both) && commonMm > bestMm) {
                best = i;
                bestMm = commonMm;
            }
        }
        if (best >= 0) {
            regions.set(best, regions.get(best).union(piece));
        }
        return best >= 0;
    }

    private static double perimeterMm(Region region) {
        return region.polygons().stream().mapToDouble(polygon -> polygon.shell().perimeterMm()).sum();
    }

    private static boolean isOnePiece(Region region) {
        List<Polygon> polygons = region.polygons();
        return polygons.size() == 1 && polygons.get(0).holes().isEmpty();
    }

    private Region inShell(UvBox box) {
        UvBox bounded = box.intersect(around);
        return bounded.isEmpty() ? Region.EMPTY : Region.of(bounded.toRing(frame)).intersect(shell);
    }
}
