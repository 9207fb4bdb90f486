package org.sceneplan.workbench.view.finding;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.PackageTexts;

/** The rule behind the selected finding, and the edit that would mend it. */
final class FindingDetails {
    private final PackageTexts texts;
    private final Composite area;
    private final StyledText text;
    private final Label fix;
    private final Button apply;

    FindingDetails(Composite parent, PackageTexts texts, Runnable onFix) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        area.setLayout(layout);
        text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        fix = new Label(area, SWT.WRAP);
        fix.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        apply = new Button(area, SWT.PUSH);
        apply.setText(texts.text("fix"));
        apply.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        apply.addListener(SWT.Selection, event -> onFix.run());
        nothing();
    }

    Composite control() {
        return area;
    }

    /** Shows that nothing is chosen. */
    void nothing() {
        text.setText(texts.text("details.choose"));
        fix("", false);
    }

    /** Shows the rule of a row. */
    void show(FindingRow row, RuleCard card) {
        String shown = card.title() + "\n" + row.sentence() + "\n" + String.join("\n", card.lines());
        text.setText(shown);
        StyleRange bold = new StyleRange(0, card.title().length(), null, null, SWT.BOLD);
        bold.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        text.setStyleRange(bold);
    }

    /** Says which edit would mend the finding. */
    void fix(String sentence, boolean possible) {
        fix.setText(sentence);
        apply.setVisible(possible);
        boolean used = possible || !sentence.isEmpty();
        ((GridData) fix.getLayoutData()).exclude = !used;
        ((GridData) apply.getLayoutData()).exclude = !used;
        fix.setVisible(used);
        area.layout();
    }
}
