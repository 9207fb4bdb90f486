package org.sceneplan.editor.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.selection.PlanSelection;

/** Cut, copy, paste, delete and select all of the edit menu for the canvas. */
public final class EditActions {
    private static final Map<ObjectCommand, ActionFactory> FACTORIES = new EnumMap<>(Map.of(
            ObjectCommand.CUT, ActionFactory.CUT, ObjectCommand.COPY, ActionFactory.COPY,
            ObjectCommand.PASTE, ActionFactory.PASTE, ObjectCommand.DELETE, ActionFactory.DELETE,
            ObjectCommand.SELECT_ALL, ActionFactory.SELECT_ALL));

    private final ObjectCommands commands;
    private final Map<ObjectCommand, IAction> actions = new EnumMap<>(ObjectCommand.class);

    /** Actions that do the commands. */
    public EditActions(ObjectCommands commands) {
        this.commands = commands;
        FACTORIES.forEach((command, factory) -> actions.put(command, action(command, factory)));
    }

    /** The command behind an entry of the edit menu. */
    public static Optional<ObjectCommand> command(String commandId) {
        return FACTORIES.entrySet().stream().filter(each -> each.getValue().getCommandId().equals(commandId))
                .map(Map.Entry::getKey).findFirst();
    }

    private IAction action(ObjectCommand command, ActionFactory factory) {
        IAction action = new Action(commands.texts().text("edit." + command.id())) {
            @Override
            public void run() {
                commands.run(command);
            }
        };
        action.setActionDefinitionId(factory.getCommandId());
        return action;
    }

    /** Makes the entries of the edit menu act on the plan while these bars are active. */
    public void register(IActionBars bars, PlanSelection selection) {
        bind(bars);
        selection.addSelectionChangedListener(event -> update());
        update();
    }

    /** Makes the entries act on this plan again, where several plans share the bars; it is registered already. */
    public void bind(IActionBars bars) {
        actions.forEach((command, action) -> bars.setGlobalActionHandler(FACTORIES.get(command).getId(), action));
        bars.updateActionBars();
    }

    /** The action of one of these commands. */
    IAction action(ObjectCommand command) {
        return actions.get(command);
    }

    private void update() {
        actions.forEach((command, action) -> action.setEnabled(commands.isEnabled(command)));
    }
}
