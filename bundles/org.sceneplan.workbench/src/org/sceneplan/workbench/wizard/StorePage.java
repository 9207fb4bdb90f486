package org.sceneplan.workbench.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.catalogue.stores.StoreRecord;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.start.MasterFacts;
import org.sceneplan.layout.start.StoreFacts;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.snapshot.StoreContact;
import org.sceneplan.standard.StandardSnapshot;

/** Second page: the store and its format. */
final class StorePage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(StorePage.class);
    private static final FormatMeaning MEANING = new FormatMeaning(PackageTexts.language());
    private static final double W_PER_KW = 1000;
    private static final double MAX_KW = 10_000;
    private static final int MASTER_LINES = 3;

    private final List<StandardSnapshot> standards;
    private final List<Button> formats = new ArrayList<>();
    private Text code;
    private Text name;
    private Text region;
    private Combo tier;
    private Text meter;
    private Label meaning;
    private StoreMasterFields master;
    private Text masterSays;
    private MasterFacts fromMaster;
    private StorePlan filledFrom;
    private StorePlan proposedFor;
    private boolean isCopy;
    private String designStandardId = "";
    private String contactOf = "";
    private StoreContact contact = StoreContact.UNKNOWN;

    StorePage(List<StandardSnapshot> standards) {
        super("store");
        this.standards = standards;
        setTitle(TEXTS.text("store.title"));
        setDescription(TEXTS.text("store.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        master = new StoreMasterFields(page, () -> code.getText().strip(), this::take);
        code = field(page, "store.code");
        name = field(page, "store.name");
        region = field(page, "store.region");
        label(page, "store.tier");
        tier = new Combo(page, SWT.READ_ONLY);
        for (StoreTier each : StoreTier.values()) {
            tier.add(TEXTS.text("tier." + each.getLiteral()));
        }
        tier.select(StoreTier.COUNTY.ordinal());
        meter = field(page, "store.meter");
        createMasterSays(page);
        createFormats(page);
        setControl(page);
        validate();
        setErrorMessage(null);
    }

    private void createMasterSays(Composite page) {
        masterSays = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.heightHint = MASTER_LINES * masterSays.getLineHeight();
        data.exclude = true;
        masterSays.setLayoutData(data);
        masterSays.setVisible(false);
    }

    /** Fills in what the store master says of a store; the text fields may be changed afterwards. */
    private void take(StoreRecord store) {
        boolean surveyed = filledFrom != null && !isCopy;
        boolean same = surveyed && StoreFacts.of(filledFrom).code().equals(store.code());
        fromMaster = same ? MasterFacts.of(filledFrom, store) : MasterFacts.of(store);
        write(fromMaster.facts());
        if (!surveyed) {
            choose(store.format());
        }
        say(same ? MasterSentences.of(fromMaster) : surveyed
                ? MasterSentences.otherStore(StoreFacts.of(filledFrom).code(), store) : MasterSentences.of(store));
        explain();
    }

    private void say(String text) {
        masterSays.setText(text);
        masterSays.setVisible(!text.isEmpty());
        ((GridData) masterSays.getLayoutData()).exclude = text.isEmpty();
        masterSays.getParent().layout();
    }

    private void write(StoreFacts facts) {
        contactOf = isCopy && fromMaster == null ? "" : facts.code();
        contact = facts.contact();
        code.setText(facts.code());
        name.setText(facts.name());
        region.setText(facts.region());
        tier.select(facts.tier().ordinal());
        meter.setText(facts.meterCapacityW() == 0 ? ""
                : numbers().number(facts.meterCapacityW() / W_PER_KW, 3).replace(",", ""));
    }

    private void choose(String standardId) {
        for (int i = 0; i < standards.size(); i++) {
            formats.get(i).setSelection(standards.get(i).id().equals(standardId));
        }
    }

    private void createFormats(Composite page) {
        Group group = new Group(page, SWT.NONE);
        group.setText(TEXTS.text("store.format"));
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        for (StandardSnapshot standard : standards) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(TEXTS.text("format.line", nameOf(standard.nameZh(), standard.nameEn()),
                    numbers().number(standard.minAreaM2(), 0), numbers().number(standard.maxAreaM2(), 0)));
            button.addListener(SWT.Selection, event -> explain());
            formats.add(button);
        }
        formats.getFirst().setSelection(true);
        meaning = new Label(group, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = page.getDisplay().getBounds().width / 4;
        data.heightHint = standards.stream().mapToInt(each -> heightOf(MEANING.of(each), data.widthHint)).max()
                .orElse(SWT.DEFAULT);
        meaning.setLayoutData(data);
        explain();
    }

    private int heightOf(String text, int width) {
        meaning.setText(text);
        return meaning.computeSize(width, SWT.DEFAULT).y;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            code.setFocus();
        }
    }

    /** Fills in what the shell knows, and what the store master says of it; called when the page is entered. */
    void fill(NewPlanDraft draft) {
        StorePlan shell = draft.shell();
        NewPlanDraft.Kind kind = draft.kind();
        designStandardId = draft.designStandardId();
        boolean known = kind.isOfStore();
        isCopy = kind == NewPlanDraft.Kind.COPY;
        if (!known && filledFrom != null) {
            filledFrom = null;
            forgetMaster();
            List.of(code, name, region, meter).forEach(field -> field.setText(""));
        }
        if (!known && shell != proposedFor) {
            // asked once per shell: what the user chooses afterwards stays
            proposedFor = shell;
            LikelyFormat.of(standards, shell).ifPresent(likely -> choose(likely.id()));
        }
        if (shell == filledFrom || !known) {
            explain();
            return;
        }
        filledFrom = shell;
        forgetMaster();
        write(StoreFacts.of(shell));
        choose(shell.getStandardId());
        explain();
        if (!isCopy) {
            master.choose(code.getText());
        }
    }

    private void forgetMaster() {
        fromMaster = null;
        master.chooseNone();
        say("");
    }

    /** What the store master knows beside the fields of this page. */
    Optional<MasterFacts> master() {
        boolean same = fromMaster != null && fromMaster.facts().code().equals(facts().code());
        return same ? Optional.of(fromMaster.with(facts())) : Optional.empty();
    }

    StandardSnapshot standard() {
        for (int i = 0; i < standards.size(); i++) {
            if (formats.get(i).getSelection()) {
                return standards.get(i);
            }
        }
        return standards.getFirst();
    }

    /** The facts; ask {@link #isPageComplete()} first. */
    StoreFacts facts() {
        return new StoreFacts(code.getText().strip(), name.getText().strip(), region.getText().strip(),
                StoreTier.values()[tier.getSelectionIndex()], (int) Math.round(meterKw() * W_PER_KW),
                code.getText().strip().equals(contactOf) ? contact : StoreContact.UNKNOWN);
    }

    private void validate() {
        String missing = code.getText().isBlank() ? TEXTS.text("store.codeMissing")
                : name.getText().isBlank() ? TEXTS.text("store.nameMissing") : null;
        String wrong = Double.isNaN(meterKw()) ? TEXTS.text("store.meterWrong") : null;
        setErrorMessage(wrong);
        if (missing == null) {
            setMessage(otherFormat(), WARNING);
        } else {
            setMessage(missing, INFORMATION);
        }
        setPageComplete(missing == null && wrong == null);
    }

    /** That the zones the plan begins with are of another format than the one chosen; null when they are not. */
    private String otherFormat() {
        StandardSnapshot chosen = standard();
        return standards.stream().filter(design -> design.id().equals(designStandardId) && design != chosen).findFirst()
                .map(design -> TEXTS.text("format.other", nameOf(design.nameZh(), design.nameEn()))).orElse(null);
    }

    private double meterKw() {
        String text = meter.getText().toLowerCase(Locale.ROOT).replace("kw", "").strip();
        try {
            double kw = text.isEmpty() ? 0 : Double.parseDouble(text);
            return kw >= 0 && kw <= MAX_KW ? kw : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void explain() {
        meaning.setText(MEANING.of(standard()));
        validate();
    }

    private static String nameOf(String chinese, String english) {
        return PackageTexts.language() == Locale.CHINESE ? chinese : english;
    }

    private static PackageTexts numbers() {
        return PackageTexts.ofEditor(PackageTexts.language());
    }

    private Text field(Composite page, String key) {
        label(page, key);
        Text text = new Text(page, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> {
            if (formats.size() == standards.size()) {
                validate();
            }
        });
        return text;
    }

    private static void label(Composite page, String key) {
        new Label(page, SWT.NONE).setText(TEXTS.text(key));
    }
}
