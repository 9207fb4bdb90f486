package org.sceneplan.editor.tool;

import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.drafting.input.PointInput;
import org.sceneplan.geometry.Point;

/** Reads what is typed during a gesture, in the unit of the user. */
public record TypedReading(LengthUnit unit) {

    /** A point: a length goes towards the pointer, {@code x,y} and {@code length<angle} are read as in point fields. */
    public Parsed<Pointer> point(String text, Point origin, Pointer pointer) {
        return new PointInput(unit).parse(text, origin, pointer.at()).map(pointer::withAt);
    }
}
