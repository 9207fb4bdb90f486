package org.sceneplan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class DrawnElementTest {

    @Test
    void titleIsMadeOnceWhenItIsAskedFor() {
        List<String> made = new ArrayList<>();
        DrawnElement element = new DrawnElement("F1", () -> {
            made.add("title");
            return "F1 Gondola";
        }, DrawingLayer.FIXTURES, List.of());

        assertEquals(List.of(), made);
        assertEquals("F1 Gondola", element.title());
        assertSame(element.title(), element.title());
        assertEquals(List.of("title"), made);
    }

    @Test
    void elementsAreEqualWithEqualTitlesOnly() {
        DrawnElement element = new DrawnElement("F1", "Gondola", DrawingLayer.FIXTURES, List.of());

        assertEquals(element, new DrawnElement("F1", () -> "Gondola", DrawingLayer.FIXTURES, List.of()));
        assertEquals(element.hashCode(),
                new DrawnElement("F1", () -> "Gondola", DrawingLayer.FIXTURES, List.of()).hashCode());
        assertNotEquals(element, new DrawnElement("F1", () -> "Rack", DrawingLayer.FIXTURES, List.of()));
        assertNotEquals(element, new DrawnElement("F1", DrawingLayer.PRODUCTS, List.of()));
    }
}
