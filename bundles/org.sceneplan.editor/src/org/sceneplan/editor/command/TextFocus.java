package org.sceneplan.editor.command;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.command.object.ObjectCommand;

/** Lets the keys of the clipboard act on the text field that has the focus instead of the plan. */
final class TextFocus {

    private TextFocus() {
    }

    /** Does a command in the text field with the focus; false when none has it. */
    static boolean take(ObjectCommand command) {
        Control focus = Display.getCurrent().getFocusControl();
        return switch (focus) {
            case Text text -> take(command, text);
            case Combo combo -> take(command, combo::cut, combo::copy, combo::paste);
            case CCombo combo -> take(command, combo::cut, combo::copy, combo::paste);
            case Spinner spinner -> take(command, spinner::cut, spinner::copy, spinner::paste);
            case null, default -> false;
        };
    }

    private static boolean take(ObjectCommand command, Text text) {
        if (command == ObjectCommand.DELETE) {
            if (text.getSelectionCount() == 0) {
                text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
            }
            text.insert("");
            return true;
        }
        if (command == ObjectCommand.SELECT_ALL) {
            text.selectAll();
            return true;
        }
        return take(command, text::cut, text::copy, text::paste);
    }

    private static boolean take(ObjectCommand command, Runnable cut, Runnable copy, Runnable paste) {
        switch (command) {
            case CUT -> cut.run();
            case COPY -> copy.run();
            case PASTE -> paste.run();
            default -> {
                return command == ObjectCommand.DELETE || command == ObjectCommand.SELECT_ALL;
            }
        }
        return true;
    }
}
