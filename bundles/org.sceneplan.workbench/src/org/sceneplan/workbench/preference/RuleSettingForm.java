package org.sceneplan.workbench.preference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.ProblemColour;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleChangeNote;
import org.sceneplan.standard.RuleExplanations;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.UnitText;

/** The chosen rule: why it is there, and the fields by which headquarters changes it. */
final class RuleSettingForm {
    private static final int FACT_LINES = 5;

    private final PackageTexts texts;
    private final Composite area;
    private final Text facts;
    private final Text limit;
    private final Label unit;
    private final Combo severity;
    private final Button enabled;
    private final Button restore;
    private final Map<SettingAttribute, Text> scope = new EnumMap<>(SettingAttribute.class);
    private final Function<RuleLimit, Optional<RuleLimit>> delivered;
    private final Text by;
    private final Text reason;
    private final Button change;
    private final Label problem;
    private RuleLimit shown;

    /**
     * A form without a rule.
     *
     * @param onChange makes a change; answers why not, or an empty text
     * @param delivered the setting of a rule as the product brings it
     */
    RuleSettingForm(Composite parent, PackageTexts texts, Function<RuleSettingsChange, String> onChange,
            Function<RuleLimit, Optional<RuleLimit>> delivered) {
        this.texts = texts;
        this.delivered = delivered;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        facts = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false, 7, 1);
        wide.heightHint = FACT_LINES * facts.getLineHeight();
        facts.setLayoutData(wide);
        limit = field("rules.limit", 1);
        unit = new Label(area, SWT.NONE);
        new Label(area, SWT.NONE).setText(texts.text("rules.severity"));
        severity = new Combo(area, SWT.READ_ONLY);
        for (Severity each : Severity.values()) {
            severity.add(texts.text("rules.severity." + each.getLiteral()));
        }
        enabled = new Button(area, SWT.CHECK);
        enabled.setText(texts.text("rules.enabled"));
        restore = new Button(area, SWT.PUSH);
        restore.setText(texts.text("rules.restore"));
        restore.addListener(SWT.Selection, event -> delivered.apply(shown).ifPresent(this::fill));
        scope.put(SettingAttribute.MIN_AREA_M2, field("rules.minArea", 2));
        scope.put(SettingAttribute.MAX_AREA_M2, field("rules.maxArea", 3));
        scope.put(SettingAttribute.TIERS, field("rules.tiers", 2));
        scope.put(SettingAttribute.ZONE_CODES, field("rules.zones", 3));
        scope.get(SettingAttribute.TIERS).setMessage(texts.text("rules.tiers.all"));
        scope.get(SettingAttribute.ZONE_CODES).setMessage(texts.text("rules.zones.all"));
        by = field("rules.by", 2);
        by.setText(EditorPreferences.designer());
        reason = field("rules.reason", 2);
        change = new Button(area, SWT.PUSH);
        change.setText(texts.text("rules.change"));
        problem = new Label(area, SWT.WRAP);
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 7, 1));
        change.addListener(SWT.Selection, event -> tell(onChange.apply(wanted())));
        show(null);
    }

    Composite control() {
        return area;
    }

    private Text field(String label, int columns) {
        new Label(area, SWT.NONE).setText(texts.text(label));
        Text field = new Text(area, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        return field;
    }

    /** Shows a rule; null = none. */
    void show(RuleLimit rule) {
        boolean same = rule != null && shown != null && rule.ruleId().equals(shown.ruleId());
        shown = rule;
        boolean some = rule != null;
        limit.setEnabled(some);
        severity.setEnabled(some);
        enabled.setEnabled(some);
        change.setEnabled(some);
        facts.setText(some ? String.join("\n", facts(rule)) : texts.text("rules.choose"));
        scope.values().forEach(field -> field.setEnabled(some));
        restore.setEnabled(some && delivered.apply(rule).filter(product -> isOther(rule, product)).isPresent());
        unit.setText(some ? UnitText.of(rule.unit(), texts.locale()) : "");
        fill(rule);
        if (!same) {
            tell("");
        }
        area.layout();
    }

    /** Puts the values of a setting into the fields; null = none. */
    private void fill(RuleLimit rule) {
        limit.setText(rule == null ? "" : SettingAttribute.LIMIT.text(rule));
        severity.select(rule == null ? -1 : List.of(Severity.values()).indexOf(rule.severity()));
        enabled.setSelection(rule != null && rule.enabled());
        scope.forEach((attribute, field) -> field.setText(rule == null ? "" : attribute.text(rule)));
    }

    private static boolean isOther(RuleLimit rule, RuleLimit product) {
        return Arrays.stream(SettingAttribute.values())
                .anyMatch(attribute -> !attribute.text(rule).equals(attribute.text(product)));
    }

    private List<String> facts(RuleLimit rule) {
        List<String> lines = new ArrayList<>();
        RuleExplanations.of(rule.ruleId(), texts.locale()).ifPresent(lines::add);
        lines.add(texts.text("rules.source", rule.source(),
                rule.clause().isEmpty() ? "-" : ClauseText.of(rule.clause(), texts.locale()),
                texts.text("rules.grade." + rule.grade())));
        for (RuleChangeNote note : rule.changes()) {
            lines.add(texts.text("rules.note", note.on(), note.by(), texts.text("rules.attribute." + note.attribute().name()), note.from(),
                    note.to(), note.reason()));
        }
        return lines;
    }

    private RuleSettingsChange wanted() {
        RuleSettingsChange wanted = RuleSettingsChange.of(shown.ruleId(), by.getText().strip(),
                LocalDate.now(ZoneId.systemDefault()), reason.getText().strip());
        wanted = with(wanted, SettingAttribute.LIMIT, limit.getText().strip());
        wanted = with(wanted, SettingAttribute.SEVERITY, Severity.values()[severity.getSelectionIndex()].getLiteral());
        wanted = with(wanted, SettingAttribute.ENABLED, String.valueOf(enabled.getSelection()));
        for (Map.Entry<SettingAttribute, Text> each : scope.entrySet()) {
            wanted = with(wanted, each.getKey(), each.getValue().getText().strip());
        }
        return wanted;
    }

    private RuleSettingsChange with(RuleSettingsChange wanted, SettingAttribute attribute, String value) {
        return attribute.text(shown).equals(value) ? wanted : wanted.with(attribute, value);
    }

    private void tell(String refusal) {
        problem.setText(refusal);
        problem.setForeground(refusal.isEmpty() ? null : ProblemColour.on(problem));
        area.getParent().layout(true, true);
    }
}
