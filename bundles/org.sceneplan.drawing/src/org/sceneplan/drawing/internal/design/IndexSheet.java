package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.IndexLayout;
import org.sceneplan.drawing.internal.sheet.SheetDraft;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** The list of all sheets, and which documents of a store design the plan has no data for. */
final class IndexSheet {
    private final DesignContext context;
    private final SheetSettings settings;
    private final Texts texts;

    IndexSheet(DesignContext context, SheetSettings settings) {
        this.context = context;
        this.settings = settings;
        this.texts = Texts.of(settings.locale());
    }

    /** One or more sheets before the others. */
    List<SheetDraft> drafts(List<SheetDraft> others) {
        IndexLayout layout = new IndexLayout(context, settings, texts.get("index.name"));
        int own = layout.sheets(others.size());
        return layout.compose(table(others, own), missing(others));
    }

    private Table table(List<SheetDraft> others, int own) {
        List<Column> columns = List.of(new Column(texts.get("index.page"), 9, Anchor.MIDDLE),
                new Column(texts.get("index.drawing"), 88, Anchor.START),
                new Column(texts.get("index.size"), 14, Anchor.MIDDLE),
                new Column(texts.get("index.scale"), 16, Anchor.MIDDLE));
        List<Row> rows = new ArrayList<>();
        for (SheetDraft draft : others) {
            rows.add(Row.of(Integer.toString(own + rows.size() + 1), draft.name(), draft.paper().size().name(),
                    draft.scaleText()));
        }
        return new Table(texts.get("index.title", Integer.toString(others.size())), columns, rows);
    }

    /** Notes on what is missing, and why. */
    private List<String> missing(List<SheetDraft> others) {
        List<String> notes = new ArrayList<>();
        for (LevelSnapshot level : context.plan().levels()) {
            String name = level.name().isEmpty() ? level.id() : level.name();
            for (SheetKind kind : List.of(SheetKind.BRANDS, SheetKind.DISPLAY, SheetKind.SERVICES,
                    SheetKind.ELEVATIONS)) {
                String part = LevelKit.part(level);
                boolean there = others.stream().anyMatch(draft -> draft.kind() == kind
                        && (draft.part().equals(part) || draft.part().startsWith(part + "-")));
                if (!there) {
                    notes.add(texts.get("index.no_" + kind.word(), name));
                }
            }
        }
        notes.add(texts.get("index.no_ceiling"));
        notes.add(texts.get("index.no_views"));
        notes.add(texts.get("index.lists"));
        return notes;
    }
}
