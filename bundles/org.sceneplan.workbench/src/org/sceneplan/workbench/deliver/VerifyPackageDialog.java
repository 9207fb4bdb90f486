package org.sceneplan.workbench.deliver;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.pkg.FileState;
import org.sceneplan.exchange.pkg.PackagePart;
import org.sceneplan.exchange.pkg.PackageProgress;

/** Asks for a package, and for the code of a paper, and shows whether they are what was written. */
final class VerifyPackageDialog extends TitleAreaDialog {
    private static final PackageTexts TEXTS = PackageTexts.of(VerifyPackageDialog.class);
    private static final int LINES = 12;
    private static final int DETAIL_LINES = 5;
    private static final int[] WIDTHS_EM = {14, 34};

    private TargetField target;
    private Text code;
    private Text details;
    private Table files;

    VerifyPackageDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.text("verify.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.text("verify.heading"));
        setMessage(TEXTS.text("verify.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(4, false));
        target = new TargetField(area, TEXTS.text("verify.package"), SWT.OPEN, true, "*.zip");
        new Label(area, SWT.NONE).setText(TEXTS.text("verify.code"));
        code = new Text(area, SWT.BORDER);
        code.setMessage(TEXTS.text("verify.code.hint"));
        code.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        details.setLayoutData(filling(DETAIL_LINES * details.getLineHeight(), false));
        files = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        files.setHeaderVisible(true);
        files.setLayoutData(filling(LINES * files.getItemHeight(), true));
        int em = Math.max(files.getItemHeight() / 2, 8);
        for (int i = 0; i < WIDTHS_EM.length; i++) {
            TableColumn column = new TableColumn(files, SWT.NONE);
            column.setText(TEXTS.text(i == 0 ? "verify.state" : "verify.file"));
            column.setWidth(WIDTHS_EM[i] * em);
        }
        target.onChange(this::validate);
        return area;
    }

    private static GridData filling(int height, boolean grow) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, grow, 4, 1);
        data.heightHint = height;
        return data;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.text("verify.verify"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("verify.close"), false);
    }

    private void validate() {
        getButton(IDialogConstants.OK_ID).setEnabled(target.path().isPresent());
    }

    @Override
    protected void okPressed() {
        Path place = target.path().orElseThrow();
        String asked = code.getText().strip();
        try {
            verify(place, asked).ifPresent(this::show);
        } catch (DeliveryException e) {
            files.removeAll();
            details.setText(e.getMessage());
            setMessage(TEXTS.text("verify.refused"), IMessageProvider.ERROR);
        }
    }

    private Optional<PackageVerdict> verify(Path place, String asked) throws DeliveryException {
        PackageVerdict[] verdict = new PackageVerdict[1];
        try {
            new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
                try {
                    verdict[0] = PackageVerdict.of(place, asked, steps(monitor));
                } catch (DeliveryException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InterruptedException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof DeliveryException refused) {
                throw refused;
            }
            if (e.getCause() instanceof CancellationException) {
                return Optional.empty();
            }
            throw new IllegalStateException("a package could not be verified", e.getCause());
        }
        return Optional.of(verdict[0]);
    }

    private static PackageProgress steps(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.text("verify.title"), PackagePart.values().length);
        return new PackageProgress() {
            @Override
            public void begins(PackagePart part) {
                progress.setTaskName(TEXTS.text("part." + part.name()));
                progress.worked(1);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }

    private void show(PackageVerdict verdict) {
        setMessage(TEXTS.text(verdict.holds() ? "verify.good" : "verify.bad"),
                verdict.holds() ? IMessageProvider.INFORMATION : IMessageProvider.ERROR);
        details.setText(String.join("\n", verdict.sentences()));
        files.removeAll();
        for (boolean bad : new boolean[] {true, false}) {
            for (FileState file : verdict.files()) {
                if (file.state().isBad() == bad) {
                    new TableItem(files, SWT.NONE).setText(new String[] {TEXTS.text("state." + file.state().name()),
                        file.name()});
                }
            }
        }
    }
}
