package org.sceneplan.workbench.preference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.standard.RuleChangeException;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/** Limit, severity and state of every rule per format, with source and reason, kept in a folder of standards. */
public final class RuleSettingsPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final PackageTexts TEXTS = PackageTexts.of(RuleSettingsPage.class);

    private RuleSettings settings;
    private List<StandardSnapshot> formats = List.of();
    private Text folder;
    private Combo format;
    private RuleSettingsTable table;
    private RuleSettingForm form;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(TEXTS.text("rules.description"));
        noDefaultButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        createFolder(area);
        new Label(area, SWT.NONE).setText(TEXTS.text("rules.format"));
        format = new Combo(area, SWT.READ_ONLY);
        format.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        format.addListener(SWT.Selection, event -> showRules());
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(TEXTS.text("rules.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new RuleSettingsTable(area, TEXTS);
        table.control().setLayoutData(RuleSettingsTable.layoutData(table.control(), 3));
        filter.addListener(SWT.Modify, event -> table.filter(filter.getText()));
        form = new RuleSettingForm(area, TEXTS, this::change, this::delivered);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1));
        table.onSelect(form::show);
        read();
        return area;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            PageRoom.give(getControl());
        }
    }

    private void createFolder(Composite area) {
        new Label(area, SWT.NONE).setText(TEXTS.text("rules.folder"));
        folder = new Text(area, SWT.BORDER);
        folder.setMessage(TEXTS.text("rules.folder.hint"));
        folder.setText(EditorPreferences.text(EditorPreferences.STANDARDS_FOLDER));
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                folderTyped();
            }
        });
        folder.addListener(SWT.FocusOut, event -> folderTyped());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(TEXTS.text("rules.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void folderTyped() {
        if (!folder.isDisposed() && (settings == null || !settings.isChanged())) {
            read();
        }
    }

    private boolean browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(TEXTS.text("rules.folder.title"));
        dialog.setMessage(TEXTS.text("rules.folder.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
            if (settings == null || !settings.isChanged()) {
                read();
            }
        }
        return chosen != null;
    }

    private Optional<Path> chosenFolder() {
        String path = folder.getText().strip();
        return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    }

    private void read() {
        String chosen = format.getSelectionIndex() < 0 ? "" : formats.get(format.getSelectionIndex()).id();
        try {
            settings = new RuleSettings(chosenFolder());
            setErrorMessage(null);
        } catch (StandardReadException e) {
            setErrorMessage(e.message(PackageTexts.language()));
            return;
        } catch (RuleChangeException e) {
            setErrorMessage(e.message(PackageTexts.language()));
            return;
        } catch (IOException e) {
            setErrorMessage(TEXTS.text("rules.folder.unreadable", folder.getText()));
            return;
        }
        formats = settings.standards();
        format.removeAll();
        for (StandardSnapshot each : formats) {
            format.add(TEXTS.choose(each.nameZh(), each.nameEn())
                    + (settings.isOwn(each.id()) ? TEXTS.text("rules.own") : ""));
            if (each.id().equals(chosen)) {
                format.select(format.getItemCount() - 1);
            }
        }
        if (format.getSelectionIndex() < 0) {
            format.select(0);
        }
        showRules();
    }

    private void showRules() {
        table.show(settings.limits(formats.get(format.getSelectionIndex()).id()));
    }

    private Optional<RuleLimit> delivered(RuleLimit rule) {
        return settings.delivered(formats.get(format.getSelectionIndex()).id(), rule.ruleId());
    }

    private String change(RuleSettingsChange wanted) {
        if (chosenFolder().isEmpty() && !browse()) {
            return TEXTS.text("rules.folder.needed");
        }
        try {
            settings.change(formats.get(format.getSelectionIndex()).id(), wanted);
            showRules();
            return "";
        } catch (RuleChangeException e) {
            return e.message(PackageTexts.language());
        }
    }

    @Override
    public boolean performOk() {
        if (folder == null) {
            return true;
        }
        if (getErrorMessage() != null) {
            return false;
        }
        try {
            if (settings.isChanged()) {
                Files.createDirectories(chosenFolder().orElseThrow());
                settings.write(chosenFolder().orElseThrow());
            }
            EditorPreferences.set(EditorPreferences.STANDARDS_FOLDER, folder.getText().strip());
            return true;
        } catch (RuleChangeException e) {
            setErrorMessage(e.message(PackageTexts.language()));
        } catch (IOException | BackingStoreException e) {
            setErrorMessage(TEXTS.text("rules.unwritable", folder.getText(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("").toLowerCase(Locale.ROOT)));
        }
        return false;
    }
}
