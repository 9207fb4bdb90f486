package org.sceneplan.plan.edit.zone;

import org.sceneplan.model.plan.Level;

/** A floor in words, for messages of failed tests. */
final class FloorAreasText {

    private FloorAreasText() {
    }

    static String of(Level level) {
        StringBuilder text = new StringBuilder();
        level.getZones().forEach(zone -> text.append(zone.getId()).append(' ').append(zone.getOutline()).append('\n'));
        level.getAisles().forEach(area -> text.append(area.getId()).append(' ').append(area.getOutline()).append('\n'));
        return text.toString();
    }
}
