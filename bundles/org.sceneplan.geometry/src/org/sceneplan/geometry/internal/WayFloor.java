package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * The rings of one state of a floor and what {@link ClearWays} asks of them, each part made when it is first asked for.
 *
 * <p>Any thread may ask.
 */
final class WayFloor {

    /** Number of rings that hold the floor; they come first. */
    final int shells;
    /** Number of rings that bound the floor, shells and holes. */
    final int bounding;
    /** Greatest width of interest. */
    final int cap;
    final EdgeSet edges;
    final PlaceRooms rooms;
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

    WayFloor(int shells, int bounding, int cap, EdgeSet edges) {
        this(shells, bounding, cap, edges, new PlaceRooms(edges, bounding, cap / 2.0));
    }

    private WayFloor(int shells, int bounding, int cap, EdgeSet edges, PlaceRooms rooms) {
        this.shells = shells;
        this.bounding = bounding;
        this.cap = cap;
        this.edges = edges;
        this.rooms = rooms;
    }

    /** Returns the floor with other rings, which takes over what is remembered of this. */
    WayFloor with(Corners[] all, RingChange change) {
        EdgeSet next = new EdgeSet(Arrays.asList(all).subList(0, shells),
                Arrays.asList(all).subList(shells, all.length));
        WayFloor floor = new WayFloor(shells, bounding, cap, next,
                new PlaceRooms(next, rooms, change.gone(), change.come()));
        synchronized (this) {
            if (gaps != null) {
                floor.gaps = gaps.changed(edges, next, change, cap);
            } else if (change.onlyAdds()) {
                floor.linksBefore = links;
                floor.added = edges.rings.length;
            }
        }
        return floor;
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
            separation = new Separation(edges, gaps());
        }
        return separation;
    }

    /** Returns the ways of a width. */
    synchronized WideWays wide(double width) {
        return new WideWays(edges, gaps == null ? Gaps.below(links(width), width) : gaps.below(width));
    }

    private LinkSearch.Links links(double limit) {
        if (links.limit < limit) {
            if (linksBefore.limit >= limit) {
                boolean[] isNew = new boolean[edges.rings.length];
                Arrays.fill(isNew, added, isNew.length, true);
                links = new Links(new LinkSearch(edges, linksBefore.limit).links(isNew, linksBefore.found),
                        linksBefore.limit);
            } else {
                links = new Links(new LinkSearch(edges, limit).links(null), limit);
            }
            linksBefore = Links.NONE;
        }
        return links.found;
    }
}
