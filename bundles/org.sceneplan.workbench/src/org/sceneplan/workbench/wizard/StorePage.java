package org.sceneplan.workbench.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.start.StoreFacts;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** Second page: the store and its format. */
final class StorePage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(StorePage.class);
    private static final double W_PER_KW = 1000;
    private static final double MAX_KW = 10_000;

    private final List<StandardSnapshot> standards;
    private final List<Button> formats = new ArrayList<>();
    private Text code;
    private Text name;
    private Text region;
    private Combo tier;
    private Text meter;
    private Label meaning;
    private StorePlan filledFrom;

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
        createFormats(page);
        setControl(page);
        validate();
        setErrorMessage(null);
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
        data.heightHint = 3 * meaning.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        meaning.setLayoutData(data);
        explain();
    }

    /** Fills in what the shell knows; called when the page is entered. */
    void fill(StorePlan shell, boolean known) {
        if (!known && filledFrom != null) {
            filledFrom = null;
            List.of(code, name, region, meter).forEach(field -> field.setText(""));
        }
        if (shell == filledFrom || !known) {
            return;
        }
        filledFrom = shell;
        StoreFacts facts = StoreFacts.of(shell);
        code.setText(facts.code());
        name.setText(facts.name());
        region.setText(facts.region());
        tier.select(facts.tier().ordinal());
        meter.setText(facts.meterCapacityW() == 0 ? ""
                : numbers().number(facts.meterCapacityW() / W_PER_KW, 3).replace(",", ""));
        for (int i = 0; i < standards.size(); i++) {
            formats.get(i).setSelection(standards.get(i).id().equals(shell.getStandardId()));
        }
        explain();
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
                StoreTier.values()[tier.getSelectionIndex()], (int) Math.round(meterKw() * W_PER_KW));
    }

    private void validate() {
        String problem = null;
        if (code.getText().isBlank()) {
            problem = TEXTS.text("store.codeMissing");
        } else if (name.getText().isBlank()) {
            problem = TEXTS.text("store.nameMissing");
        } else if (Double.isNaN(meterKw())) {
            problem = TEXTS.text("store.meterWrong");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
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
        StandardSnapshot standard = standard();
        String scenes = standard.zones().stream()
                .filter(zone -> zone.mandatory() && (zone.kind() == ZoneKind.SCENE || zone.kind() == ZoneKind.HERO))
                .map(StorePage::zoneText).collect(Collectors.joining(TEXTS.text("list.join")));
        meaning.setText(TEXTS.text("format.meaning", scenes, standard.version()));
    }

    private static String zoneText(ZoneTarget zone) {
        return TEXTS.text("format.zone", nameOf(zone.nameZh(), zone.nameEn()),
                numbers().number(zone.targetPercent(), 0));
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
