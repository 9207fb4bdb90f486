package org.sceneplan.editor.tool;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sceneplan.editor.tool.DrawKind.Option;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;

/** What the drawing tools of one canvas draw; values are texts as the options bar shows and files write them. */
public final class DrawSettings {
    private final Map<Option, String> values = new EnumMap<>(Option.class);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Runnable entered = () -> { };

    /**
     * Usual values: wall 200 mm by its inner face, entrance 1,800 mm wide, inner door 900 mm as rule A05 asks of the
     * narrowest, column 400 mm, main aisle that cuts zones; no known length of a picture.
     */
    public DrawSettings() {
        values.put(Option.FACE, "inner");
        values.put(Option.WALL_THICKNESS, "200");
        values.put(Option.OPENING_KIND, OpeningKind.ENTRANCE.getLiteral());
        values.put(Option.OPENING_WIDTH, "1800");
        values.put(Option.INNER_DOOR, "hinged");
        values.put(Option.INNER_DOOR_WIDTH, "900");
        values.put(Option.COLUMN_SHAPE, "square");
        values.put(Option.COLUMN_SIZE, "400");
        values.put(Option.OBSTACLE_KIND, ObstacleKind.SHAFT.getLiteral());
        values.put(Option.ZONE_CODE, "");
        values.put(Option.AISLE_KIND, AisleKind.MAIN.getLiteral());
        values.put(Option.FIXTURE_TYPE, "");
        values.put(Option.USUAL_PRODUCTS, "false");
        values.put(Option.SERVICE_KIND, ServiceKind.POWER.getLiteral());
        values.put(Option.NOTE_TEXT, "");
        values.put(Option.KNOWN_LENGTH, "");
        values.put(Option.NEW_ZONE_CODE, "");
        values.put(Option.CUT_ZONES, "true");
    }

    /** The value of an option. */
    public String get(Option option) {
        return values.get(option);
    }

    /** The value of an option that is a length, mm; 0 where none is set. */
    public int lengthMm(Option option) {
        String value = values.get(option);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** Whether an option is on. */
    public boolean isOn(Option option) {
        return Boolean.parseBoolean(values.get(option));
    }

    /** Sets an option; listeners are told when it changes. */
    public void set(Option option, String value) {
        if (!value.equals(values.put(option, value))) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Takes who is told that the user has completed a field by Enter. */
    void onEntered(Runnable listener) {
        entered = listener;
    }

    /** Tells that the user has completed a field by Enter. */
    void entered() {
        entered.run();
    }

    /** Adds who is told of changes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }
}
