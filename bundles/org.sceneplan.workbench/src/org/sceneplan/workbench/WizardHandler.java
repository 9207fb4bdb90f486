package org.sceneplan.workbench;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard on what is selected. */
public abstract class WizardHandler extends AbstractHandler {
    private final Supplier<? extends IWorkbenchWizard> wizards;
    private final Function<ExecutionEvent, IStructuredSelection> selections;

    /**
     * A handler.
     *
     * @param wizards makes a wizard each time
     * @param selections what the wizard begins with
     */
    protected WizardHandler(Supplier<? extends IWorkbenchWizard> wizards,
            Function<ExecutionEvent, IStructuredSelection> selections) {
        this.wizards = requireNonNull(wizards, "wizards");
        this.selections = requireNonNull(selections, "selections");
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard wizard = wizards.get();
        wizard.init(window.getWorkbench(), selections.apply(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
