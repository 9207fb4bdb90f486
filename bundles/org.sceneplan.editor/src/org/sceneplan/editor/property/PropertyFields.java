package org.sceneplan.editor.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.property.PropertySpec.Form;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.NamedElements;
import org.sceneplan.standard.UnitText;

/** The fields of elements of an open plan: those all of them have, in the order of their kind. */
public final class PropertyFields {
    private final PropertyTexts texts;
    private final PropertySpecs specs;
    private final LengthUnit unit;
    private final NamedElements names;

    /**
     * Fields for a plan.
     *
     * @param context plan at present, standard and catalogue
     * @param locale language of names and messages
     * @param unit unit of lengths shown and typed
     */
    public PropertyFields(DesignContext context, Locale locale, LengthUnit unit) {
        this.texts = new PropertyTexts(locale);
        DerivedValues derived = new DerivedValues(context, texts);
        this.specs = new PropertySpecs(derived, new FixtureSpecs(context, derived, texts), texts);
        this.unit = unit;
        this.names = new NamedElements(context);
    }

    /** The fields that elements have in common; read-only ones where they follow from others, without empty ones. */
    public List<PropertyField> of(List<EObject> elements) {
        if (elements.isEmpty()) {
            return List.of();
        }
        Map<String, PropertySpec> common = new LinkedHashMap<>();
        specs.of(elements.getFirst()).forEach(spec -> common.put(spec.id(), spec));
        boolean oneKind = true;
        for (EObject element : elements) {
            List<String> ids = specs.of(element).stream().filter(spec -> sameForm(common.get(spec.id()), spec))
                    .map(PropertySpec::id).toList();
            common.keySet().retainAll(ids);
            oneKind &= element.eClass() == elements.getFirst().eClass();
        }
        String kind = texts.text("kind." + (oneKind ? PropertySpecs.kind(elements.getFirst()) : "mixed"));
        String category = elements.size() == 1 ? kind : texts.text("kind.many", kind, elements.size());
        List<PropertyField> fields = new ArrayList<>();
        for (PropertySpec spec : common.values()) {
            PropertyField field = field(spec, category, elements);
            if (!field.isReadOnly() || !field.shown().isEmpty()) {
                fields.add(field);
            }
        }
        return List.copyOf(fields);
    }

    /**
     * What stands in a sheet without fields: why, and what to do.
     *
     * @param reason {@code none} without a plan, {@code mixed} where elements have nothing in common
     */
    public static PropertyField advice(String reason, Locale locale) {
        PropertyTexts texts = new PropertyTexts(locale);
        return PropertyField.derived("advice", texts.text("advice"), texts.text("advice." + reason),
                texts.text("advice." + reason + ".do"));
    }

    private static boolean sameForm(PropertySpec first, PropertySpec second) {
        return first != null && first.form().getClass() == second.form().getClass()
                && (first.edit() == null) == (second.edit() == null) && first.nameKey().equals(second.nameKey());
    }

    private PropertyField field(PropertySpec spec, String category, List<EObject> elements) {
        String name = texts.text("property." + spec.nameKey());
        Object first = spec.value().apply(elements.getFirst());
        boolean several = elements.stream().anyMatch(each -> !Objects.equals(spec.value().apply(each), first));
        if (spec.edit() == null) {
            return PropertyField.derived(spec.id(), category, name, several ? texts.text("several") : (String) first);
        }
        if (spec.form() instanceof Form.Choice form) {
            List<PropertyChoice> choices = form.choices().apply(elements);
            String shown = several ? texts.text("several") : choices.stream()
                    .filter(choice -> Objects.equals(choice.value(), first)).map(PropertyChoice::label).findFirst()
                    .orElse(first == null ? "" : first.toString());
            return PropertyField.chosen(spec.id(), category, name, shown, several, choices, first,
                    value -> asked(spec.edit().edit(elements, value)));
        }
        return PropertyField.typed(spec.id(), category, name, several ? texts.text("several")
                : shown(spec.form(), first), several ? "" : editText(spec.form(), first), several,
                text -> type(spec, elements, text));
    }

    private String shown(Form form, Object value) {
        return switch (form) {
            case Form.Length length -> unit == LengthUnit.MM ? texts.number((Integer) value, 0) + " mm"
                    : texts.number((Integer) value / (double) unit.sizeMm(), 3) + " " + unit.symbol();
            case Form.Angle angle -> texts.number((Double) value, 2) + "°";
            case Form.Whole whole -> UnitText.with(texts.number((Integer) value, 0), whole.unit(), texts.locale());
            case Form.Text text -> value == null ? "" : value.toString();
            case Form.Choice choice -> String.valueOf(value);
        };
    }

    private String editText(Form form, Object value) {
        return switch (form) {
            case Form.Length length -> lengths(length).format((Integer) value);
            case Form.Angle angle -> AngleInput.format((Double) value);
            case Form.Whole whole -> String.valueOf(value);
            case Form.Text text -> value == null ? "" : value.toString();
            case Form.Choice choice -> "";
        };
    }

    private LengthInput lengths(Form.Length form) {
        return form.place() ? LengthInput.places(unit) : LengthInput.sizes(unit);
    }

    /** One edit for all elements; where the text counts from each value, one edit for each, in one step. */
    private PropertyAttempt type(PropertySpec spec, List<EObject> elements, String text) {
        Map<Object, List<EObject>> elementsByValue = new LinkedHashMap<>();
        for (EObject element : elements) {
            Object before = spec.value().apply(element);
            Parsed<?> parsed = parse(spec.form(), text, before);
            if (parsed instanceof Parsed.Problem<?> problem) {
                return PropertyAttempt.refused(problem.message().in(texts.locale()));
            }
            if (!parsed.get().equals(before)) {
                elementsByValue.computeIfAbsent(parsed.get(), value -> new ArrayList<>()).add(element);
            }
        }
        List<PlanEdit> edits = new ArrayList<>();
        elementsByValue.forEach((value, group) -> edits.add(spec.edit().edit(group, value)));
        if (edits.isEmpty()) {
            return PropertyAttempt.unchanged();
        }
        if (edits.size() == 1) {
            return asked(edits.getFirst());
        }
        PlanEdit ofAll = spec.edit().edit(elementsByValue.values().stream().flatMap(List::stream).toList(),
                elementsByValue.keySet().iterator().next());
        return asked(CompositeEdit.of(ofAll.label(Locale.ENGLISH), ofAll.label(Locale.CHINESE), edits));
    }

    private Parsed<?> parse(Form form, String text, Object before) {
        return switch (form) {
            case Form.Length length -> lengths(length).parse(text, (Integer) before, -LengthInput.MAX_MM,
                    LengthInput.MAX_MM);
            case Form.Angle angle -> AngleInput.parse(text, (Double) before).map(AngleInput::normalised);
            case Form.Whole whole -> whole(text, whole.unit());
            case Form.Text plain -> new Parsed.Value<>(text.strip());
            case Form.Choice choice -> throw new IllegalStateException("choices are not typed");
        };
    }

    private Parsed<Integer> whole(String text, String wholeUnit) {
        String digits = text.replace(wholeUnit, "").replace(UnitText.of(wholeUnit, texts.locale()), "")
                .replaceAll("[,，\\s]", "");
        try {
            return new Parsed.Value<>(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return new Parsed.Problem<>(0, text.length(), new org.sceneplan.drafting.Sentence(
                    new PropertyTexts(Locale.ENGLISH).text("whole"), new PropertyTexts(Locale.CHINESE).text("whole")));
        }
    }

    private PropertyAttempt asked(PlanEdit edit) {
        Refusal refusal = edit.canApply();
        return refusal.isRefused() ? PropertyAttempt.refused(names.in(refusal.message(texts.locale()), texts.locale()))
                : new PropertyAttempt(edit, "");
    }
}
