package org.sceneplan.checklist.quote;

/**
 * Dwellings of one room type 户型 in one building.
 *
 * @param name name or number of the building
 * @param roomType name of the room type
 * @param firstFloor lowest floor with such dwellings, 1 = ground floor
 * @param lastFloor highest floor, not below the first
 * @param flatsPerFloor dwellings on each of these floors, at least 1
 */
public record Building(String name, String roomType, int firstFloor, int lastFloor, int flatsPerFloor) {
    private static final int MOST_FLATS = 1_000_000;

    public Building {
        if (lastFloor < firstFloor || flatsPerFloor < 1) {
            throw new IllegalArgumentException("building %s: floors %d to %d with %d flats each".formatted(name,
                    firstFloor, lastFloor, flatsPerFloor));
        }
        if ((lastFloor - (long) firstFloor + 1) * flatsPerFloor > MOST_FLATS) {
            throw new IllegalArgumentException("building %s has more than %d flats".formatted(name, MOST_FLATS));
        }
    }

    /** Number of dwellings. */
    public int flats() {
        return flatsFrom(firstFloor);
    }

    /** Number of dwellings on a floor and above it. */
    public int flatsFrom(int floor) {
        return Math.max(0, lastFloor - Math.max(floor, firstFloor) + 1) * flatsPerFloor;
    }
}
