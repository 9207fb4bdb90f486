package org.sceneplan.editor.tool;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.ProblemColour;
import org.sceneplan.editor.tool.DrawKind.Option;

/**
 * A field for a length of a tool, in the unit of the user, arithmetic allowed. It counts as soon as it can be read, and
 * a known length may be taken back; when the user leaves the field or presses Enter, it shows what came out.
 */
final class LengthOption {
    private static final int MOST_MM = 100_000;

    private final Text text;
    private final Option option;
    private final DrawSettings settings;
    private final LengthInput field = LengthInput.sizes(EditorPreferences.unit());
    /** What sums that begin with an operator count from: the length before the user began to type. */
    private int beforeMm;

    private LengthOption(Text text, Option option, DrawSettings settings) {
        this.text = text;
        this.option = option;
        this.settings = settings;
    }

    /** Lets a field set an option. */
    static void install(Text text, Option option, DrawSettings settings) {
        LengthOption length = new LengthOption(text, option, settings);
        length.show();
        text.addListener(SWT.Modify, length::modified);
        text.addListener(SWT.DefaultSelection, event -> length.show());
        text.addListener(SWT.FocusOut, event -> length.show());
    }

    private void modified(Event event) {
        boolean isTakenBack = option == Option.KNOWN_LENGTH && text.getText().isBlank();
        if (isTakenBack) {
            settings.set(option, "");
            text.setForeground(null);
        } else if (field.parse(text.getText(), beforeMm, 1, MOST_MM) instanceof Parsed.Value<Integer> value) {
            settings.set(option, String.valueOf(value.value()));
            text.setForeground(null);
        } else {
            text.setForeground(ProblemColour.on(text));
        }
    }

    private void show() {
        beforeMm = settings.lengthMm(option);
        String shown = beforeMm == 0 ? "" : field.format(beforeMm);
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
    }
}
