package org.sceneplan.workbench.wizard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;

/** How far the reading of plans is, a button to stop it and to go on, and what was skipped. */
final class SimilarProgress {
    private static final PackageTexts TEXTS = PackageTexts.of(SimilarProgress.class);
    private static final int SKIPPED_LINES = 3;
    /** More are counted, not named. */
    private static final int MOST_NAMED = 200;

    private final Composite row;
    private final Label count;
    private final ProgressBar bar;
    private final Button stop;
    private final Text skipped;

    /** @param readOrStop what the button does */
    SimilarProgress(Composite parent, Runnable readOrStop) {
        row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        count = new Label(row, SWT.NONE);
        bar = new ProgressBar(row, SWT.SMOOTH);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stop = new Button(row, SWT.PUSH);
        stop.addListener(SWT.Selection, event -> readOrStop.run());
        skipped = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
        data.heightHint = SKIPPED_LINES * skipped.getLineHeight();
        skipped.setLayoutData(data);
    }

    /**
     * Shows how far it is.
     *
     * @param shown how many are in the list
     * @param reads whether plans are being read
     * @param stopped whether the reading was stopped before its end
     * @param withoutDesign whether plans without zones and fixtures count as skipped
     */
    void show(SimilarPlans plans, int shown, boolean reads, boolean stopped, boolean withoutDesign) {
        int done = plans.done();
        int all = Math.max(done, plans.expected());
        count.setText(TEXTS.text(reads ? "progress.reading" : stopped ? "progress.stopped" : "progress.read", done, all,
                shown));
        bar.setMaximum(Math.max(1, all));
        bar.setSelection(done);
        bar.setVisible(reads || stopped);
        stop.setText(TEXTS.text(reads ? "progress.stop" : "progress.goOn"));
        stop.setVisible(reads || stopped);
        List<String> problems = plans.skipped(withoutDesign);
        String text = problems.isEmpty() ? "" : TEXTS.text("progress.skipped", problems.size()) + "\n"
                + String.join("\n", problems.subList(0, Math.min(MOST_NAMED, problems.size())))
                + (problems.size() > MOST_NAMED ? "\n" + TEXTS.text("progress.more", problems.size() - MOST_NAMED) : "");
        if (!text.equals(skipped.getText())) {
            skipped.setText(text);
        }
        skipped.setVisible(!problems.isEmpty());
        ((GridData) skipped.getLayoutData()).exclude = problems.isEmpty();
        row.layout();
        row.getParent().layout();
    }
}
