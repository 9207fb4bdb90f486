package org.sceneplan.layout.aisle;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.layout.zoning.LevelSite;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** Lays free ways from the main aisle to every door that is not the arrival. */
public final class EscapeWays {
    private static final double CRUMB_MM2 = 0.05e6;
    private static final double DOOR_SEARCH_MM = 700;

    /**
     * A way that stays free.
     *
     * @param outline ring of the way without the main aisle and entry it starts from
     * @param widthMm clear width
     */
    public record Way(Ring outline, int widthMm) {
    }

    /**
     * Ways of a level.
     *
     * @param ways outlines, disjoint from each other
     * @param unreached ids of doors no way of any tried width leads to
     */
    public record Result(List<Way> ways, List<String> unreached) {
    }

    private final LevelSite site;
    private final List<Ring> aisles;
    private final List<Integer> widthsMm;
    private Region taken;
    private final List<Way> ways = new ArrayList<>();

    private EscapeWays(LevelSite site, List<Ring> aisles, List<Integer> widthsMm) {
        this.site = site;
        this.aisles = aisles;
        this.widthsMm = widthsMm;
        this.taken = Region.of(aisles);
    }

    /**
     * Finds the ways.
     *
     * @param aisles outlines of main aisle and entry, where ways start
     * @param widthsMm widths to try, widest first
     */
    public static Result find(LevelSite site, List<Ring> aisles, List<Integer> widthsMm) {
        return new EscapeWays(site, aisles, widthsMm).find();
    }

    private Result find() {
        List<WayGrid> grids = new ArrayList<>();
        widthsMm.forEach(width -> grids.add(new WayGrid(site, width / 2.0)));
        List<String> unreached = new ArrayList<>();
        for (OpeningSnapshot door : site.level().openings()) {
            if (door.isDoor() && !isArrival(door) && !reach(door, grids)) {
                unreached.add(door.id());
            }
        }
        return new Result(List.copyOf(ways), List.copyOf(unreached));
    }

    private boolean isArrival(OpeningSnapshot door) {
        double u = site.frame().u(door.span().midPoint());
        double v = site.frame().v(door.span().midPoint());
        return site.arrival().expanded(1).distanceMm(u, v) <= 1;
    }

    private boolean reach(OpeningSnapshot door, List<WayGrid> grids) {
        for (int i = 0; i < widthsMm.size(); i++) {
            WayGrid grid = grids.get(i);
            double half = widthsMm.get(i) / 2.0;
            Vector inwards = door.span().leftNormal();
            Point before = door.span().midPoint().plus((int) Math.round(inwards.x() * (half + 60)),
                    (int) Math.round(inwards.y() * (half + 60)));
            int goal = grid.nearestFree(before, DOOR_SEARCH_MM);
            if (goal < 0) {
                continue;
            }
            int[] cells = grid.way(grid.cellsIn(aisles), goal);
            if (cells.length > 0) {
                add(grid, cells, half);
                return true;
            }
        }
        return false;
    }

    private void add(WayGrid grid, int[] cells, double half) {
        Region region = Region.EMPTY;
        int from = 0;
        for (int i = 1; i < cells.length; i++) {
            boolean turns = i + 1 < cells.length && turns(grid, cells[i - 1], cells[i], cells[i + 1]);
            if (turns || i == cells.length - 1) {
                region = region.union(Region.of(leg(grid, cells[from], cells[i], half).toRing(site.frame())));
                from = i;
            }
        }
        if (cells.length == 1) {
            region = Region.of(leg(grid, cells[0], cells[0], half).toRing(site.frame()));
        }
        Region net = region.intersect(Region.of(site.level().outline())).minus(taken);
        for (Polygon polygon : net.polygons()) {
            if (polygon.shell().areaMm2() > CRUMB_MM2 && polygon.holes().isEmpty()) {
                ways.add(new Way(polygon.shell(), (int) Math.round(2 * half)));
            }
        }
        taken = taken.union(net);
    }

    private static boolean turns(WayGrid grid, int a, int b, int c) {
        return (grid.u(b) - grid.u(a)) * (grid.v(c) - grid.v(b)) != (grid.v(b) - grid.v(a)) * (grid.u(c) - grid.u(b));
    }

    private static UvBox leg(WayGrid grid, int from, int to, double half) {
        return new UvBox(Math.min(grid.u(from), grid.u(to)), Math.min(grid.v(from), grid.v(to)),
                Math.max(grid.u(from), grid.u(to)), Math.max(grid.v(from), grid.v(to))).expanded(half);
    }
}
