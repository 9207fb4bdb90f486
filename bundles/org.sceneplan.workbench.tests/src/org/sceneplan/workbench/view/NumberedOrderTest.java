package org.sceneplan.workbench.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class NumberedOrderTest {
    @Test
    void numbersCountByTheirSize() {
        assertEquals(List.of("", "1-2", "1-10", "2-1", "B1-1", "C07", "C7-1", "C10"),
                Stream.of("C10", "B1-1", "1-10", "", "C7-1", "2-1", "C07", "1-2").sorted(new NumberedOrder()).toList());
        assertEquals(List.of("¥899.00", "¥1299.50"),
                Stream.of("¥1299.50", "¥899.00").sorted(new NumberedOrder()).toList());
    }
}
