package org.sceneplan.workbench.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.UnitText;

/** The rules of a format: what each measures, its limit and severity, where it comes from. */
final class RuleSettingsTable {
    private static final int LINES = 9;
    private static final int WIDTH_EM = 62;
    private static final int[] WIDTHS_EM = {9, 26, 11, 8, 8, 20, 10};
    private static final List<String> COLUMNS = List.of("rule", "title", "limit", "severity", "state", "source",
            "changes");

    private final Table table;
    private final PackageTexts texts;
    private List<RuleLimit> limits = List.of();
    private String words = "";
    private Consumer<RuleLimit> onSelect = limit -> { };

    RuleSettingsTable(Composite parent, PackageTexts texts) {
        this.texts = texts;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        int em = table.getItemHeight() / 2;
        for (int i = 0; i < WIDTHS_EM.length; i++) {
            TableColumn column = new TableColumn(table, COLUMNS.get(i).equals("limit") ? SWT.RIGHT : SWT.NONE);
            column.setText(texts.text("rules.column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS_EM[i] * em);
        }
        table.addListener(SWT.Selection, event -> selected());
    }

    Table control() {
        return table;
    }

    /** A few lines high, as wide as the most asked for columns. */
    static GridData layoutData(Table table, int columns) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, columns, 1);
        data.heightHint = LINES * table.getItemHeight();
        data.widthHint = WIDTH_EM * table.getItemHeight() / 2;
        return data;
    }

    void onSelect(Consumer<RuleLimit> listener) {
        onSelect = listener;
    }

    /** Shows other settings; the same rule stays selected. */
    void show(List<RuleLimit> newLimits) {
        limits = newLimits;
        refresh();
    }

    /** Shows only rules with words in their cells. */
    void filter(String newWords) {
        words = newWords.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    private void refresh() {
        int chosen = table.getSelectionIndex();
        String rule = chosen < 0 ? "" : ((RuleLimit) table.getItem(chosen).getData()).ruleId();
        table.setRedraw(false);
        table.removeAll();
        for (RuleLimit limit : limits) {
            String[] cells = cells(limit);
            if (String.join(" ", cells).toLowerCase(Locale.ROOT).contains(words)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(cells);
                item.setData(limit);
                if (limit.ruleId().equals(rule)) {
                    table.setSelection(item);
                }
            }
        }
        table.setRedraw(true);
        selected();
    }

    private void selected() {
        int chosen = table.getSelectionIndex();
        onSelect.accept(chosen < 0 ? null : (RuleLimit) table.getItem(chosen).getData());
    }

    /** Limit with unit; empty for a rule without a number of its own. */
    private String limitText(RuleLimit limit) {
        boolean none = limit.limit() == 0 && limit.changes().stream()
                .noneMatch(note -> note.attribute() == SettingAttribute.LIMIT);
        return none ? "" : UnitText.with(SettingAttribute.LIMIT.text(limit), limit.unit(), texts.locale());
    }

    private String[] cells(RuleLimit limit) {
        List<String> cells = new ArrayList<>();
        cells.add(limit.ruleId());
        cells.add(texts.choose(limit.titleZh(), limit.titleEn()));
        cells.add(limitText(limit));
        cells.add(texts.text("rules.severity." + limit.severity().getLiteral()));
        cells.add(texts.text(limit.enabled() ? "rules.on" : "rules.off"));
        cells.add(limit.source());
        cells.add(limit.changes().isEmpty() ? "" : texts.text("rules.changed", limit.changes().getLast().by()));
        return cells.toArray(String[]::new);
    }
}
