package org.sceneplan.editor.property;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One line of the property sheet over one or several elements: what shows, and the edits that change it. */
public final class PropertyField {
    private final String id;
    private final String category;
    private final String name;
    private final String shown;
    private final String editText;
    private final boolean several;
    private final List<PropertyChoice> choices;
    private final Object chosen;
    private final Function<Object, PropertyAttempt> setting;

    private PropertyField(String id, String category, String name, String shown, String editText, boolean several,
            List<PropertyChoice> choices, Object chosen, Function<Object, PropertyAttempt> setting) {
        this.id = id;
        this.category = category;
        this.name = name;
        this.shown = shown;
        this.editText = editText;
        this.several = several;
        this.choices = choices;
        this.chosen = chosen;
        this.setting = setting;
    }

    static PropertyField derived(String id, String category, String name, String shown) {
        return new PropertyField(id, category, name, shown, shown, false, List.of(), null, null);
    }

    static PropertyField typed(String id, String category, String name, String shown, String editText, boolean several,
            Function<String, PropertyAttempt> setting) {
        return new PropertyField(id, category, name, shown, editText, several, List.of(), null,
                text -> setting.apply((String) text));
    }

    static PropertyField chosen(String id, String category, String name, String shown, boolean several,
            List<PropertyChoice> choices, Object chosen, Function<Object, PropertyAttempt> setting) {
        return new PropertyField(id, category, name, shown, shown, several, List.copyOf(choices), chosen, setting);
    }

    /** Name in the model; the same field of other elements has the same id. */
    public String id() {
        return id;
    }

    /** Kind of the elements. */
    public String category() {
        return category;
    }

    /** What the user reads. */
    public String name() {
        return name;
    }

    /** The value with its unit; of several elements the common one or a word that says that there are several. */
    public String shown() {
        return shown;
    }

    /** What stands in the field when typing begins; empty when there are several values. */
    public String editText() {
        return editText;
    }

    /** Whether the elements have different values. */
    public boolean isSeveral() {
        return several;
    }

    /** Whether the value follows from others and cannot be set. */
    public boolean isReadOnly() {
        return setting == null;
    }

    /** The values to choose from; empty when the value is typed. */
    public List<PropertyChoice> choices() {
        return choices;
    }

    /** Index of the present choice, -1 when there are several or it is none of them. */
    public int chosenIndex() {
        for (int i = 0; i < choices.size() && !several; i++) {
            if (Objects.equals(choices.get(i).value(), chosen)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads what a user typed; lengths may carry units and arithmetic. Changes nothing. */
    public PropertyAttempt type(String text) {
        return text.equals(editText) ? PropertyAttempt.unchanged() : setting.apply(text);
    }

    /** Takes one of the choices. Changes nothing. */
    public PropertyAttempt choose(int index) {
        return index < 0 || index == chosenIndex() ? PropertyAttempt.unchanged()
                : setting.apply(choices.get(index).value());
    }

    @Override
    public String toString() {
        return id + " = " + shown;
    }
}
