package org.sceneplan.workbench.deliver;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.PackageTexts;

/** The language of what is written; takes four columns of a grid. */
final class LanguageField {
    private static final PackageTexts TEXTS = PackageTexts.of(LanguageField.class);

    private final Combo language;

    LanguageField(Composite parent) {
        new Label(parent, SWT.NONE).setText(TEXTS.text("language"));
        language = new Combo(parent, SWT.READ_ONLY);
        language.setItems("中文", "English");
        language.select(PackageTexts.language() == Locale.CHINESE ? 0 : 1);
        language.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
    }

    Locale locale() {
        return language.getSelectionIndex() == 0 ? Locale.CHINESE : Locale.ENGLISH;
    }
}
