package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;

/**
 * Tells rooms from walls among the faces of a drawing, and which rooms are the store. A face is a wall when it is thin,
 * or long and not too thick: twice its area over its perimeter is about the thickness of a strip.
 */
final class RoomSearch {
    private static final double THIN_MM = 300;
    private static final double MAX_WALL_MM = 650;
    private static final double LONG = 6;
    private static final double MIN_STORE_MM2 = 1e6;

    private static final int MIN_ISLAND_MM = 150;
    private static final int MAX_ISLAND_MM = 1_500;

    private final List<Polygon> rooms = new ArrayList<>();
    private final List<Polygon> walls = new ArrayList<>();
    private final List<Polygon> openings = new ArrayList<>();
    private final List<Gap> gaps;

    RoomSearch(List<Polygon> faces, List<Ring> columns, List<Gap> gaps) {
        this.gaps = gaps;
        for (Polygon face : faces) {
            if (gaps.stream().anyMatch(gap -> gap.thicknessMm() > 0 && isAt(face, gap.middle()))) {
                openings.add(face);
            } else if (isColumn(face, columns)) {
                continue;
            } else if (!isWall(face)) {
                rooms.add(face);
            } else {
                walls.add(face);
            }
        }
        rooms.sort(Comparator.comparingDouble((Polygon room) -> -room.areaMm2()));
    }

    private static boolean isWall(Polygon face) {
        double perimeter = face.shell().perimeterMm() + face.holes().stream().mapToDouble(Ring::perimeterMm).sum();
        double width = 2 * face.areaMm2() / perimeter;
        return width < THIN_MM || width < MAX_WALL_MM && perimeter / 2 / width >= LONG;
    }

    private static boolean isAt(Polygon face, Point point) {
        return face.shell().box().contains(point) && face.locate(point) != Location.OUTSIDE;
    }

    private static boolean isColumn(Polygon face, List<Ring> columns) {
        Box box = face.shell().box();
        for (Ring column : columns) {
            boolean isInside = column.box().expanded(2).contains(box) && face.areaMm2() <= column.areaMm2() * 1.05;
            if (isInside && column.locate(face.shell().labelPoint()) != Location.OUTSIDE) {
                return true;
            }
        }
        return false;
    }

    /** Faces of walls. */
    List<Polygon> walls() {
        return walls;
    }

    /** All rooms, the largest first. */
    List<Polygon> rooms() {
        return rooms;
    }

    /** Compact pieces of wall that stand free in a room: columns drawn on the layer of walls. */
    List<Ring> islands() {
        List<Ring> islands = new ArrayList<>();
        for (Polygon room : rooms) {
            for (Ring hole : room.holes()) {
                Box box = hole.box();
                boolean isCompact = Math.min(box.widthMm(), box.depthMm()) >= MIN_ISLAND_MM
                        && Math.max(box.widthMm(), box.depthMm()) <= MAX_ISLAND_MM
                        && Math.max(box.widthMm(), box.depthMm()) <= 2.5 * Math.min(box.widthMm(), box.depthMm());
                if (isCompact && hole.isSimple()) {
                    islands.add(hole);
                }
            }
        }
        return islands;
    }

    /**
     * The faces that are the store: rooms, and the openings between them.
     *
     * @return empty when there is no room, or none at the point asked for
     */
    List<Polygon> store(ShellSettings settings) {
        Optional<Polygon> first = settings.inside() == null ? rooms.stream().filter(room
                -> room.areaMm2() >= MIN_STORE_MM2).findFirst()
                : rooms.stream().filter(room -> isAt(room, settings.inside())).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        Set<Integer> taken = new TreeSet<>(List.of(rooms.indexOf(first.get())));
        List<Polygon> store = new ArrayList<>();
        switch (settings.rooms()) {
            case ONE -> {
                // the first is all
            }
            case JOINED -> store.addAll(spread(taken));
            case ALL -> {
                spread(taken);
                for (int i = 0; i < rooms.size(); i++) {
                    taken.add(i);
                }
            }
        }
        taken.forEach(room -> store.add(rooms.get(room)));
        return store;
    }

    /** Goes from room to room through openings; returns the openings between them. */
    private List<Polygon> spread(Set<Integer> taken) {
        List<int[]> links = new ArrayList<>();
        for (Gap gap : gaps) {
            links.add(new int[] {room(gap.beside(true)), room(gap.beside(false))});
        }
        Deque<Integer> next = new ArrayDeque<>(taken);
        while (!next.isEmpty()) {
            int room = next.poll();
            for (int[] link : links) {
                int other = link[0] == room ? link[1] : link[1] == room ? link[0] : -1;
                if (other >= 0 && taken.add(other)) {
                    next.add(other);
                }
            }
        }
        List<Polygon> between = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            Point middle = gaps.get(i).middle();
            if (taken.contains(links.get(i)[0]) && taken.contains(links.get(i)[1])) {
                openings.stream().filter(face -> isAt(face, middle)).findFirst().ifPresent(between::add);
            }
        }
        return between;
    }

    private int room(Point point) {
        for (int i = 0; i < rooms.size(); i++) {
            if (isAt(rooms.get(i), point)) {
                return i;
            }
        }
        return -1;
    }
}
