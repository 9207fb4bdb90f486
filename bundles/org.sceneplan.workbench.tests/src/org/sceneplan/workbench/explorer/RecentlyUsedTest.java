package org.sceneplan.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {
    private final List<String> left = new ArrayList<>();
    private final RecentlyUsed<Integer, String> values = new RecentlyUsed<>(2, left::add);

    @Test
    void theOneNotAskedForLongestLeaves() {
        values.put(1, "one");
        values.put(2, "two");
        assertEquals("one", values.get(1));
        values.put(3, "three");

        assertEquals(List.of("two"), left);
        assertNull(values.get(2));
        assertEquals("one", values.put(1, "first"));
        assertEquals(List.of("two"), left);
    }

    @Test
    void allLeaveInTheEnd() {
        values.put(1, "one");
        values.put(2, "two");
        values.clear();

        assertEquals(List.of("one", "two"), left);
        assertNull(values.get(1));
    }
}
