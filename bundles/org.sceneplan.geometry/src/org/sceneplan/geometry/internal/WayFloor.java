package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * The rings of one state of a floor and what {@link ClearWays} asks of them, each part made when it is first asked for.
 *
 * <p>Any thread may ask.
 */
final class WayFloor {

    /** Number of rings that bound the floor, shells and holes. */
    final int bounding;
    /** Greatest width of interest. */
    final int cap;
    final RingSet set;
    final PlaceRooms rooms;
    private EdgeSet edges;
    private Links links = Links.NONE;
    /** Links of a floor to which the rings from this number on were added. */
    private Links linksBefore = Links.NONE;
    private int added;
    private Gaps gaps;
    private Separation separation;

    /** Links shorter than a limit. */
    private record Links(LinkSearch.Links found, double limit) {
        private static final Links NONE = new Links(new LinkSearch.Links(), 0);
    }

    WayFloor(RingSet set, int bounding, int cap) {
        this(set, bounding, cap, new PlaceRooms(set, bounding, cap / 2.0));
    }

    private WayFloor(RingSet set, int bounding, int cap, PlaceRooms rooms) {
        this.set = set;
        this.bounding = bounding;
        this.cap = cap;
        this.rooms = rooms;
    }

    /** Returns the floor with other rings, which takes over what is remembered of this. */
    WayFloor with(Corners[] all, RingChange change) {
        RingSet next = new RingSet(all, set.shells);
        WayFloor floor = new WayFloor(next, bounding, cap, new PlaceRooms(next, rooms, change.gone(), change.come()));
        synchronized (this) {
            if (gaps != null) {
                floor.gaps = gaps.changed(edges(), floor.edges(), change, cap);
            } else if (change.onlyAdds()) {
                floor.linksBefore = links;
                floor.added = set.rings.length;
            }
        }
        return floor;
    }

    /** Returns the edges of all rings. */
    synchronized EdgeSet edges() {
        if (edges == null) {
            edges = new EdgeSet(set);
        }
        return edges;
    }

    /** Tells whether the ways of all widths are known. */
    synchronized boolean isSeparated() {
        return separation != null;
    }

    /** Returns the gaps shorter than the cap. */
    synchronized Gaps gaps() {
        if (gaps == null) {
            gaps = Gaps.sorted(links(cap));
        }
        return gaps;
    }

    /** Returns which cycles separate places. */
    synchronized Separation separation() {
        if (separation == null) {
            separation = new Separation(edges(), gaps());
        }
        return separation;
    }

    /** Returns the ways of a width: of all rings, or of those that may be part of a cycle if these are few. */
    synchronized WideWays wide(double width) {
        if (gaps == null && links.limit < width) {
            int[] some = new RingGroups(set, width).mayClose();
            if (2 * some.length <= set.rings.length) {
                EdgeSet part = new EdgeSet(set.only(some));
                return new WideWays(part, Gaps.below(new LinkSearch(part, width).links(null), width));
            }
        }
        return new WideWays(edges(), gaps == null ? Gaps.below(links(width), width) : gaps.below(width));
    }

    private LinkSearch.Links links(double limit) {
        if (links.limit < limit) {
            if (linksBefore.limit >= limit) {
                boolean[] isNew = new boolean[set.rings.length];
                Arrays.fill(isNew, added, isNew.length, true);
                links = new Links(new LinkSearch(edges(), linksBefore.limit).links(isNew, linksBefore.found),
                        linksBefore.limit);
            } else {
                links = new Links(new LinkSearch(edges(), limit).links(null), limit);
            }
            linksBefore = Links.NONE;
        }
        return links.found;
    }
}
