package org.sceneplan.workbench.recovery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
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
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.property.PropertyField;
import org.sceneplan.editor.property.PropertyFields;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.plan.recovery.PlanDifference;
import org.sceneplan.plan.recovery.RecoveryCopy;

/** Asks whether unsaved changes shall be recovered and shows what differs from the saved plan. */
final class RecoveryDialog extends MessageDialog {
    private static final PackageTexts TEXTS = PackageTexts.of(RecoveryDialog.class);
    /** Answer: the plan as it was saved. */
    static final int SAVED = 1;

    private static final int LINES = 8;
    private static final int SHOWN = 500;

    private final PlanSession session;
    private final List<PlanDifference> differences;

    RecoveryDialog(Shell shell, PlanSession session, RecoveryCopy.Readable copy, List<PlanDifference> differences) {
        super(shell, TEXTS.text("recover.title"), null,
                TEXTS.text(copy.savedSince() ? "recover.savedSince" : "recover.message", session.file().getFileName()),
                QUESTION, 0, TEXTS.text("recover.recover"), TEXTS.text("recover.saved"),
                TEXTS.text("start.later"));
        this.session = session;
        this.differences = differences;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(area, SWT.NONE).setText(TEXTS.text("recover.differences", differences.size()));
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (String column : List.of("column.element", "column.change", "column.attributes")) {
            new TableColumn(table, SWT.NONE).setText(TEXTS.text(column));
        }
        for (PlanDifference difference : differences.subList(0, Math.min(SHOWN, differences.size()))) {
            new TableItem(table, SWT.NONE).setText(new String[] {subject(difference),
                TEXTS.text("change." + difference.change().name()), attributes(difference)});
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = LINES * table.getItemHeight();
        table.setLayoutData(data);
        return area;
    }

    /** The name the outline has for it; what came later than the saved plan has none there. */
    private String subject(PlanDifference difference) {
        PlanNode node = session.tree().node(difference.elementId());
        return node == null ? difference.subject(session.locale()) : node.label();
    }

    /** What differs, by the names the properties view has for it; what has none there is data behind the plan. */
    private String attributes(PlanDifference difference) {
        EObject element = session.element(difference.elementId());
        if (element == null || difference.attributes().isEmpty()) {
            return "";
        }
        Map<String, String> nameById = new PropertyFields(session.context(), session.locale(), EditorPreferences.unit())
                .of(List.of(element)).stream().collect(Collectors.toMap(PropertyField::id, PropertyField::name,
                        (first, second) -> first));
        return difference.attributes().stream()
                .map(each -> nameById.getOrDefault(each, HiddenAttributes.name(each, TEXTS))).distinct()
                .collect(Collectors.joining(TEXTS.text("list.join")));
    }
}
