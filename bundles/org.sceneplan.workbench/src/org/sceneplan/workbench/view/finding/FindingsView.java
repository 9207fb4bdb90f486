package org.sceneplan.workbench.view.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.fix.QuickFix;
import org.sceneplan.rules.fix.ShellDefect;
import org.sceneplan.workbench.view.PlanView;

/** What the rules say of the open plan, live: findings with value, limit and source, and questions to people. */
public final class FindingsView extends PlanView {
    /** Id of this view in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.view.findings";

    private static final String GROUPING = "grouping";
    private static final String EXPLAIN = "explain";

    private final PackageTexts texts = PackageTexts.of(FindingsView.class, PackageTexts.language());
    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private final SessionListener refresh = new Refresh();
    private FindingGrouping grouping = FindingGrouping.SEVERITY;
    private boolean questions = true;
    private boolean onlySelected;
    private boolean explain = true;
    private boolean choosing;
    private boolean applyWhenFound;
    private List<FindingRow> settled = List.of();
    private List<FindingRow> rows = List.of();
    private Optional<QuickFix> fix = Optional.empty();
    private Optional<MissingPart> missing = Optional.empty();
    private FindingsTree tree;
    private FindingDetails details;
    private SashForm sash;
    private FilterField filter;
    private Label note;
    private FixSearch search;

    @Override
    protected Control createContent(Composite parent) {
        restore(savedState());
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        note = new Label(area, SWT.WRAP);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new FindingsTree(sash, texts, savedState(), () -> explain);
        details = new FindingDetails(sash, texts, this::fix);
        sash.setWeights(7, 3);
        divide();
        search = new FixSearch(texts.text("fix.searchJob"), task -> {
            if (!area.isDisposed()) {
                area.getDisplay().asyncExec(task);
            }
        }, this::fixFound);
        tree.viewer().addSelectionChangedListener(event -> chosen());
        tree.viewer().addDoubleClickListener(event -> revealChosen());
        tree.viewer().getControl().addListener(SWT.KeyDown, this::key);
        filter = new FilterField(texts.text("filter.hint"), this::showRows,
                field -> leadDown(field, tree.viewer().getTree()));
        createMenus();
        return area;
    }

    @Override
    protected SessionListener listener() {
        return refresh;
    }

    @Override
    protected void showPlan() {
        settled = List.of();
        rows = List.of();
        if (session() != null) {
            session().result().ifPresent(result -> take(session(), result));
        }
        showRows();
    }

    @Override
    protected void selectionChanged() {
        if (onlySelected && !choosing) {
            showRows();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        tree.columns().save(memento);
        memento.putString(GROUPING, grouping.name());
        memento.putBoolean(EXPLAIN, explain);
    }

    private void restore(IMemento saved) {
        if (saved != null) {
            String name = saved.getString(GROUPING);
            for (FindingGrouping each : FindingGrouping.values()) {
                grouping = each.name().equals(name) ? each : grouping;
            }
            explain = !Boolean.FALSE.equals(saved.getBoolean(EXPLAIN));
        }
    }

    private void take(PlanSession plan, CheckResult result) {
        List<FindingRow> made = rows(plan).of(result);
        if (plan.preview() == null) {
            settled = made;
            rows = made;
            showRows();
            tree.selected().stream().findFirst().ifPresent(this::explain);
        } else {
            rows = FindingRows.compare(settled, made);
            showRows();
        }
    }

    /** Tells the rule, the figures as they are now and what would mend them. */
    private void explain(FindingRow row) {
        details.show(row, RuleCard.of(row, session().context().standard(), texts.locale()));
        lookForFix(row);
    }

    private FindingRows rows(PlanSession plan) {
        return new FindingRows(plan.context().standard(), plan.tree(), texts.locale());
    }

    private void showRows() {
        PlanSession plan = session();
        if (plan == null) {
            setPartName(texts.text("title.plain"));
            return;
        }
        FindingRows maker = rows(plan);
        FindingFilter passing = new FindingFilter(severities, questions,
                onlySelected ? maker.withContent(selectedIds()) : null, filter.words());
        List<FindingRow> shown = rows.stream().filter(passing::accepts).toList();
        tree.show(maker.grouped(shown, grouping));
        setPartName(plan.result().isEmpty() ? texts.text("title.plain") : texts.text("title", maker.count(rows)));
        note.setText(plan.result().isEmpty() ? texts.text("waiting")
                : rows.isEmpty() ? texts.text("noFindings") : shown.isEmpty() ? texts.text("noneShown") : "");
        boolean silent = note.getText().isEmpty();
        ((GridData) note.getLayoutData()).exclude = silent;
        note.setVisible(!silent);
        note.getParent().layout();
    }

    private void chosen() {
        List<FindingRow> selected = tree.selected();
        applyWhenFound = false;
        fix = Optional.empty();
        missing = Optional.empty();
        divide();
        if (selected.isEmpty()) {
            search.cancel();
            details.nothing();
            return;
        }
        FindingRow row = selected.getFirst();
        explain(row);
        choosing = true;
        select(selected.stream().flatMap(each -> each.objectIds().stream()).distinct().toList());
        choosing = false;
    }

    /** The rule takes room from the list only while there is one to explain. */
    private void divide() {
        sash.setMaximizedControl(explain && !tree.selected().isEmpty() ? null : tree.viewer().getControl());
    }

    private void lookForFix(FindingRow row) {
        boolean mendable = row.finding() != null && row.change() == FindingChange.SAME;
        missing = mendable ? MissingPart.of(row.finding(), session().context(), texts) : Optional.empty();
        details.fix(missing.map(part -> texts.text("fix.place", part.name()))
                .orElse(mendable ? texts.text("fix.looking") : ""), missing.isPresent());
        if (mendable && missing.isEmpty()) {
            search.look(session().context(), row.finding());
        } else {
            search.cancel();
        }
    }

    private void fixFound(Finding finding, Optional<QuickFix> found) {
        if (session() == null || tree.viewer().getControl().isDisposed()) {
            return;
        }
        fix = found;
        details.fix(found.map(each -> texts.text("fix.offer", texts.choose(each.textZh(), each.textEn())))
                .orElseGet(() -> ShellDefect.advice(finding, session().context().plan())
                        .map(advice -> advice.in(texts.locale())).orElseGet(() -> texts.text("fix.none"))),
                found.isPresent());
        if (applyWhenFound) {
            fix();
        }
    }

    /** Applies the fix that is shown, or as soon as it is found. */
    private void fix() {
        if (missing.isPresent()) {
            editor().comeForward();
            missing.get().begin(editor().canvas());
            return;
        }
        applyWhenFound = fix.isEmpty();
        if (fix.isPresent() && session().preview() == null) {
            QuickFix chosen = fix.get();
            fix = Optional.empty();
            if (execute(chosen.edit(session().model()))) {
                select(List.of(chosen.objectId()));
            }
        }
    }

    private void revealChosen() {
        reveal(tree.selected().stream().flatMap(row -> row.objectIds().stream()).distinct().toList());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F4) {
            fix();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            revealChosen();
        }
    }

    private void createMenus() {
        IAction explainAction = toggle("explain", "explain", explain, on -> {
            explain = on;
            divide();
        });
        IAction selectedAction = toggle("filter.selected", "selected-only", onlySelected, on -> {
            onlySelected = on;
            showRows();
        });
        IAction fixAction = action("fix.key", "fix", this::fix);
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(filter);
        bars.getToolBarManager().add(fixAction);
        bars.getToolBarManager().add(explainAction);
        bars.getToolBarManager().add(selectedAction);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("copy", "copy", tree.columns()::copy));
        IMenuManager menu = bars.getMenuManager();
        MenuManager groups = new MenuManager(texts.text("groupBy"));
        for (FindingGrouping each : FindingGrouping.values()) {
            groups.add(groupAction(each));
        }
        menu.add(groups);
        menu.add(new Separator());
        for (Severity severity : Severity.values()) {
            menu.add(toggle("filter.severity." + severity.name(), null, true, on -> show(severity, on)));
        }
        menu.add(toggle("filter.questions", null, questions, on -> {
            questions = on;
            showRows();
        }));
        menu.add(selectedAction);
        MenuManager context = new MenuManager();
        context.add(action("reveal", null, this::revealChosen));
        context.add(fixAction);
        context.add(explainAction);
        context.add(new Separator());
        context.add(action("copy", "copy", tree.columns()::copy));
        tree.viewer().getControl().setMenu(context.createContextMenu(tree.viewer().getControl()));
    }

    private void show(Severity severity, boolean on) {
        if (on) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
        showRows();
    }

    private IAction groupAction(FindingGrouping wanted) {
        Action action = new Action(texts.text("group." + wanted.name()), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    grouping = wanted;
                    showRows();
                }
            }
        };
        action.setChecked(grouping == wanted);
        return action;
    }

    private IAction action(String key, String icon, Runnable run) {
        Action action = new Action(texts.text(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            picture(action, icon);
        }
        return action;
    }

    private IAction toggle(String key, String icon, boolean on, java.util.function.Consumer<Boolean> run) {
        Action action = new Action(texts.text(key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                run.accept(isChecked());
            }
        };
        action.setChecked(on);
        if (icon != null) {
            picture(action, icon);
        }
        return action;
    }

    /** Keeps the rows in step with the plan. */
    private final class Refresh implements SessionListener {
        @Override
        public void checked(CheckResult result) {
            take(session(), result);
        }

        @Override
        public void planChanged(PlanChange change) {
            search.cancel();
            fix = Optional.empty();
            missing = Optional.empty();
            details.fix("", false);
        }

        @Override
        public void previewed(PlanSnapshot preview) {
            if (preview == null) {
                rows = settled;
                showRows();
            }
        }
    }
}
