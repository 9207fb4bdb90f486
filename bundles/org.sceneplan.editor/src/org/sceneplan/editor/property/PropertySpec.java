package org.sceneplan.editor.property;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;

/**
 * How one property of a kind of elements is shown and changed.
 *
 * @param value its value in an element
 * @param edit makes the edit that gives elements a value; null when it follows from others
 */
record PropertySpec(String id, String nameKey, Form form, Function<EObject, Object> value, Setter edit) {

    /** Makes an edit. */
    interface Setter {
        PlanEdit edit(List<EObject> elements, Object value);
    }

    /** How a value is written. */
    sealed interface Form {
        /** Whole mm; {@code place} = a coordinate, which may be negative. */
        record Length(boolean place) implements Form {
        }

        /** Degrees. */
        record Angle() implements Form {
        }

        /** A whole number with a unit, which may be empty. */
        record Whole(String unit) implements Form {
        }

        /** A text. */
        record Text() implements Form {
        }

        /** One of several values; asked when the field is made. */
        record Choice(Function<List<EObject>, List<PropertyChoice>> choices) implements Form {
        }
    }

    /** A property that is an attribute of the element itself. */
    static PropertySpec attribute(String id, String nameKey, Form form) {
        return of(id, nameKey, form, element -> element);
    }

    /** A property that is an attribute of something the element holds, for example the store of a plan. */
    static PropertySpec of(String id, String nameKey, Form form, Function<EObject, EObject> holder) {
        return new PropertySpec(id, nameKey, form,
                element -> holder.apply(element).eGet(holder.apply(element).eClass().getEStructuralFeature(id)),
                (elements, value) -> new SetAttributesEdit(elements.stream().map(holder).toList(), id, value));
    }

    /** A property that follows from others. */
    static PropertySpec derived(String id, Function<EObject, String> value) {
        return new PropertySpec(id, id, new Form.Text(), value::apply, null);
    }
}
