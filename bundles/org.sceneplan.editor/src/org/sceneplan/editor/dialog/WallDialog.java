package org.sceneplan.editor.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.edit.shell.SetWallReferenceEdit;

/** Asks which face of walls stays fixed and how thick they are. */
public final class WallDialog extends EditDialog {
    private static final int MIN_MM = 30;
    private static final int MAX_MM = 1000;

    private final List<Wall> walls;
    private final LengthInput field;
    private final Function<PlanEdit, String> tryOut;
    private Combo face;
    private Text thickness;
    private boolean thicknessEntered;
    private PlanEdit edit;

    /** @param tryOut shows what an edit would do and says why it cannot be; empty when it can */
    public WallDialog(Shell shell, PackageTexts texts, List<Wall> walls, LengthInput field,
            Function<PlanEdit, String> tryOut) {
        super(shell, texts, "wall");
        this.walls = List.copyOf(walls);
        this.field = field;
        this.tryOut = tryOut;
    }

    /** The edit for what was entered, or null. */
    public PlanEdit edit() {
        return edit;
    }

    @Override
    void fill(Composite area) {
        label(area, "wall.face");
        face = new Combo(area, SWT.READ_ONLY);
        for (WallReference reference : WallReference.values()) {
            face.add(texts().text("wall." + reference.getLiteral()));
        }
        face.select(walls.getFirst().getReference().ordinal());
        label(area, "wall.thickness");
        thickness = new Text(area, SWT.BORDER);
        thickness.setText(field.format(walls.getFirst().getThicknessMm()));
        replaceWhenTyped(thickness);
        face.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        thickness.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        face.addListener(SWT.Selection, event -> read());
        thickness.addListener(SWT.Modify, event -> {
            thicknessEntered = true;
            read();
        });
        read();
    }

    private void read() {
        switch (field.parse(thickness.getText(), walls.getFirst().getThicknessMm(), MIN_MM, MAX_MM)) {
            case Parsed.Value<Integer> value -> {
                edit = edit(WallReference.values()[face.getSelectionIndex()], value.value());
                problem(tryOut.apply(edit));
            }
            case Parsed.Problem<Integer> wrong -> problem(wrong.message().in(texts().locale()));
        }
    }

    /**
     * The reference first: it keeps the body where it is; then the thickness, which keeps the face. Walls keep their own
     * thickness where none is entered.
     */
    private PlanEdit edit(WallReference reference, int thicknessMm) {
        List<PlanEdit> edits = new ArrayList<>();
        walls.forEach(wall -> edits.add(new SetWallReferenceEdit(wall, reference)));
        if (thicknessEntered) {
            edits.add(new SetAttributesEdit(walls, "thicknessMm", thicknessMm));
        }
        return CompositeEdit.of("Change wall", "修改墙体", edits);
    }
}
