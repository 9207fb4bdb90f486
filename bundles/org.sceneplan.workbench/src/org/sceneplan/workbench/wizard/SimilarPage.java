package org.sceneplan.workbench.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.standard.StandardSnapshot;

/** Page between source and store: which plan of another store the new one shall be like, the likest first. */
final class SimilarPage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(SimilarPage.class);
    private static final int LOOK_AGAIN_MS = 250;
    private static final int SHOWN_ROWS = 7;
    private static final int ROWS_OF_A_PAGE = 6;

    private final List<StandardSnapshot> standards;
    private final Path proposed;
    private final SimilarPlans plans = new SimilarPlans(PackageTexts.language());
    private final SimilarReading reading = new SimilarReading(plans, TEXTS.text("similar.job"));
    private Text search;
    private Combo format;
    private Composite stack;
    private SimilarTable table;
    private Label nothing;
    private SimilarDetails details;
    private SimilarProgress progress;
    private NewPlanDraft begun;
    private StoreTraits here;
    private SimilarPlans.Match shown;
    private boolean watches;
    private SimilarPlan readPlan;
    private NewPlanDraft completed;

    /** @param proposed plan that is selected in the workbench, or null */
    SimilarPage(List<StandardSnapshot> standards, Path proposed) {
        super("similar");
        this.standards = standards;
        this.proposed = proposed;
        setTitle(TEXTS.text("similar.title"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        Composite list = new Composite(page, SWT.NONE);
        list.setLayout(new GridLayout(4, false));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createFilter(list);
        stack = new Composite(list, SWT.NONE);
        stack.setLayout(new StackLayout());
        table = new SimilarTable(stack, this::formatName, this::chosen);
        // Enter is left to the button that goes on; both would leave the next page, too
        table.control().addListener(SWT.MouseDoubleClick, event -> goOn());
        table.control().addListener(SWT.KeyDown, this::searchByTyping);
        nothing = new Label(stack, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        data.heightHint = SHOWN_ROWS * table.control().getItemHeight() + table.control().getHeaderHeight();
        stack.setLayoutData(data);
        new FurtherField(list, this::add);
        progress = new SimilarProgress(list, this::readOrStop);
        details = new SimilarDetails(page);
        details.control().setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
        page.addListener(SWT.Dispose, event -> reading.cancel());
        setControl(page);
        if (proposed != null) {
            add(proposed);
        }
    }

    private void createFilter(Composite list) {
        new Label(list, SWT.NONE).setText(TEXTS.text("similar.search"));
        search = new Text(list, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.text("similar.search.hint"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(list, SWT.NONE).setText(TEXTS.text("similar.format"));
        format = new Combo(list, SWT.READ_ONLY);
        format.add(TEXTS.text("similar.format.all"));
        standards.forEach(each -> format.add(TEXTS.choose(each.nameZh(), each.nameEn())));
        format.select(0);
        search.addListener(SWT.Modify, event -> show());
        search.addListener(SWT.KeyDown, this::moveInTable);
        search.addListener(SWT.Traverse, this::chooseByEnter);
        format.addListener(SWT.Selection, event -> show());
    }

    /** The arrow keys walk the lines while the search has the focus. */
    private void moveInTable(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> ROWS_OF_A_PAGE;
            case SWT.PAGE_UP -> -ROWS_OF_A_PAGE;
            default -> 0;
        };
        if (step != 0) {
            table.move(step);
            event.doit = false;
        }
    }

    /** Enter takes the first line; with a line chosen it goes on, as everywhere in a wizard. */
    private void chooseByEnter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && table.chosen() == null) {
            event.doit = false;
            table.move(0);
        }
    }

    /** What is typed on the list is searched. */
    private void searchByTyping(Event event) {
        if (!Character.isISOControl(event.character) && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0) {
            search.setFocus();
            search.append(String.valueOf(event.character));
            event.doit = false;
        }
    }

    /** Takes the shell to compare with; called whenever the page may be entered. */
    void begin(NewPlanDraft draft) {
        if (draft != null && begun != null && draft.kind() == begun.kind() && draft.shell() == begun.shell()) {
            return;
        }
        begun = draft;
        here = draft == null || draft.shell() == null ? null : traits(draft.shell());
        completed = null;
        setDescription(TEXTS.text(here == null ? "similar.description.copy" : "similar.description"));
        if (getControl() != null && begun != null) {
            chooseFormat(here == null ? "" : here.standardId());
            show();
            if (proposed != null && table.chosen() == null) {
                table.choose(proposed, true);
                chosen();
            }
        }
    }

    private void chooseFormat(String standardId) {
        int index = standards.stream().map(StandardSnapshot::id).toList().indexOf(standardId);
        format.select(index + 1);
    }

    private static StoreTraits traits(StorePlan shell) {
        try {
            return StoreTraits.of(PlanSnapshotFactory.of(shell));
        } catch (InvalidPlanException e) {
            throw new IllegalArgumentException("a survey that was accepted is no plan", e);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            search.setFocus();
            read();
        }
    }

    private void read() {
        reading.schedule();
        if (!watches) {
            watch();
        }
    }

    private void readOrStop() {
        if (reading.getState() == Job.NONE) {
            read();
        } else {
            reading.cancel();
        }
    }

    /** Shows what was read since the last look, until all is read. */
    private void watch() {
        if (getControl().isDisposed()) {
            return;
        }
        watches = reading.getState() != Job.NONE;
        show();
        if (watches) {
            getControl().getDisplay().timerExec(LOOK_AGAIN_MS, this::watch);
        }
    }

    /** Adds a file, which is chosen, or a folder. */
    private void add(Path fileOrFolder) {
        reading.add(fileOrFolder);
        if (Files.isDirectory(fileOrFolder)) {
            reading.cancel();
            read();
            return;
        }
        plans.read(fileOrFolder, fileOrFolder.toString());
        SimilarPlan plan = plans.plan(fileOrFolder);
        if (plan != null && !standardId().isEmpty() && !standardId().equals(plan.traits().standardId())) {
            chooseFormat("");
        }
        search.setText("");
        show();
        table.choose(fileOrFolder, true);
        chosen();
    }

    private void show() {
        if (begun == null) {
            return;
        }
        table.show(plans.shown(here, standardId(), search.getText()));
        boolean empty = table.control().getItemCount() == 0;
        nothing.setText(empty ? whyNothing() : "");
        ((StackLayout) stack.getLayout()).topControl = empty ? nothing : table.control();
        stack.layout();
        progress.show(plans, table.control().getItemCount(), reading.getState() != Job.NONE, reading.isStopped(),
                here != null);
        chosen();
    }

    private String whyNothing() {
        if (reading.getState() != Job.NONE) {
            return TEXTS.text("similar.none.yet");
        }
        if (!search.getText().isBlank()) {
            return TEXTS.text("similar.none.text", search.getText().strip());
        }
        return standardId().isEmpty() ? TEXTS.text("similar.none")
                : TEXTS.text("similar.none.format", formatName(standardId()));
    }

    private String standardId() {
        return format.getSelectionIndex() == 0 ? "" : standards.get(format.getSelectionIndex() - 1).id();
    }

    private String formatName(String standardId) {
        return standards.stream().filter(each -> each.id().equals(standardId)).findFirst()
                .map(each -> TEXTS.choose(each.nameZh(), each.nameEn())).orElse(standardId);
    }

    private void chosen() {
        SimilarPlans.Match match = table.chosen();
        if (match != null && match.equals(shown)) {
            return;
        }
        shown = match;
        details.show(match);
        setErrorMessage(null);
        setMessage(match == null ? TEXTS.text("similar.choose") : null, INFORMATION);
        if (isCurrentPage()) {
            getContainer().updateButtons();
        }
    }

    @Override
    public boolean isPageComplete() {
        return begun == null || table != null && table.chosen() != null;
    }

    /** The plan is read when the page is left, not whenever a button is looked at. */
    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete();
    }

    private void goOn() {
        IWizardPage next = isPageComplete() ? getNextPage() : null;
        if (next != null) {
            getContainer().showPage(next);
        }
    }

    /** The draft with the plan that was chosen; null while none is, or when it can no longer be read. */
    NewPlanDraft complete(NewPlanDraft draft) {
        SimilarPlan plan = table == null || table.chosen() == null ? null : table.chosen().plan();
        if (plan == null || plan.equals(readPlan) && completed != null) {
            return plan == null ? null : completed;
        }
        readPlan = plan;
        completed = null;
        try {
            StorePlan read = PlanFile.read(plan.file());
            PlanSnapshot snapshot = PlanSnapshotFactory.of(read);
            completed = draft.like(read, snapshot);
        } catch (PlanReadException e) {
            setErrorMessage(e.message(PackageTexts.language()));
        } catch (InvalidPlanException e) {
            setErrorMessage(plan.place() + ": " + e.message(PackageTexts.language()));
        }
        return completed;
    }
}
