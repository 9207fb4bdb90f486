package org.sceneplan.editor.command.object;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.ReparentEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;

/** Makes the display positions of a fixture those of a list, as one step. */
public final class PositionEdits {
    private final Fixture fixture;
    private final List<PositionRow> rows;
    private final List<PlanEdit> edits = new ArrayList<>();

    /** @param rows what the fixture is to hold, in this order */
    public PositionEdits(Fixture fixture, List<PositionRow> rows) {
        this.fixture = requireNonNull(fixture, "fixture");
        this.rows = List.copyOf(rows);
    }

    /** The edit; empty when nothing is different. */
    public Optional<PlanEdit> edit() {
        List<DisplayPosition> gone = new ArrayList<>(fixture.getPositions());
        gone.removeAll(rows.stream().map(PositionRow::original).toList());
        if (!gone.isEmpty()) {
            edits.add(new RemoveElementsEdit(gone));
        }
        rows.stream().filter(row -> row.original() != null).forEach(this::change);
        List<DisplayPosition> order = new ArrayList<>(fixture.getPositions());
        order.removeAll(gone);
        List<DisplayPosition> wanted = new ArrayList<>();
        List<DisplayPosition> added = new ArrayList<>();
        PlanIds ids = new PlanIds(fixture);
        for (PositionRow row : rows) {
            DisplayPosition position = row.original() == null ? made(row, ids) : row.original();
            wanted.add(position);
            if (row.original() == null) {
                added.add(position);
            }
        }
        if (!added.isEmpty()) {
            edits.add(new AddElementsEdit(fixture, added));
            order.addAll(added);
        }
        reorder(order, wanted);
        return edits.isEmpty() ? Optional.empty()
                : Optional.of(CompositeEdit.sequence("Change display positions", "修改出样位", edits));
    }

    private void change(PositionRow row) {
        DisplayPosition position = row.original();
        PositionRow before = PositionRow.of(position);
        set(position, "number", before.number(), row.number());
        if (!before.productTypeCode().equals(row.productTypeCode()) || !before.sku().equals(row.sku())) {
            edits.add(new AssignProductEdit(List.of(position), row.productTypeCode(), row.sku()));
        }
        set(position, "alongMm", before.alongMm(), row.alongMm());
        set(position, "inMm", before.inMm(), row.inMm());
        set(position, "elevationMm", before.elevationMm(), row.elevationMm());
    }

    private void set(DisplayPosition position, String attribute, Object before, Object after) {
        if (!before.equals(after)) {
            edits.add(new SetAttributesEdit(List.of(position), attribute, after));
        }
    }

    private DisplayPosition made(PositionRow row, PlanIds ids) {
        DisplayPosition position = PlanFactory.INSTANCE.createDisplayPosition();
        position.setId(ids.next(fixture, position.eClass()));
        position.setNumber(row.number());
        position.setProductTypeCode(row.productTypeCode());
        position.setSku(row.sku().isEmpty() ? null : row.sku());
        position.setAlongMm(row.alongMm());
        position.setInMm(row.inMm());
        position.setElevationMm(row.elevationMm());
        return position;
    }

    private void reorder(List<DisplayPosition> order, List<DisplayPosition> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (order.get(i) != wanted.get(i)) {
                edits.add(ReparentEdit.toIndex(wanted.get(i), i));
                order.remove(wanted.get(i));
                order.add(i, wanted.get(i));
            }
        }
    }
}
