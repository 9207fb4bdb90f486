package org.sceneplan.exchange.json;

import java.util.List;

/** An array written on one line, such as a ring or a list of ids. */
public record JsonLine(List<?> values) {

    public JsonLine {
        values = List.copyOf(values);
    }
}
