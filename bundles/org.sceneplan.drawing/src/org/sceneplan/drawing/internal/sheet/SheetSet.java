package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** All sheets of a package in order. */
public final class SheetSet {
    private static final double SEAL_WIDTH_MM = 60;
    private static final double SEAL_HEIGHT_MM = 24;

    private final DesignContext context;
    private final SheetSettings settings;

    public SheetSet(DesignContext context, SheetSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** The sheets. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (LevelSnapshot level : context.plan().levels()) {
            Sheet plan = new SheetComposer(context, level, settings).compose();
            String id = String.format(Locale.ROOT, "%02d-%s-%s", sheets.size() + 1, SheetKind.PLAN.word(), level.id());
            sheets.add(new Sheet(id, SheetKind.PLAN, plan.title(), plan.language(), plan.widthMm(), plan.heightMm(),
                    plan.groups(), new SealField(30, 12, SEAL_WIDTH_MM, SEAL_HEIGHT_MM)));
        }
        return sheets;
    }
}
