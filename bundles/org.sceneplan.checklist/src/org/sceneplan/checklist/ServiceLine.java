package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.rules.wording.Bilingual;

/** Cells of a line of the service list; what is not set stays blank. */
final class ServiceLine {
    private static final BigDecimal MM_PER_M = BigDecimal.valueOf(1000);

    private final Map<ServiceColumn, ListCell> cells = new EnumMap<>(ServiceColumn.class);

    ServiceLine set(ServiceColumn column, ListCell cell) {
        cells.put(column, cell);
        return this;
    }

    ServiceLine text(ServiceColumn column, String text) {
        return set(column, ListCell.text(text));
    }

    ServiceLine text(ServiceColumn column, Bilingual text) {
        return set(column, ListCell.text(text));
    }

    ServiceLine whole(ServiceColumn column, long value) {
        return set(column, new ListCell.Whole(value));
    }

    /** Sets a number that is unknown when it is 0. */
    ServiceLine known(ServiceColumn column, long value) {
        return value == 0 ? this : whole(column, value);
    }

    ServiceLine medium(ServiceKind kind) {
        return set(ServiceColumn.MEDIUM, Choices.cell(Choices.MEDIA, kind));
    }

    ServiceLine at(Point place) {
        return whole(ServiceColumn.X_MM, place.xMm()).whole(ServiceColumn.Y_MM, place.yMm());
    }

    /** Sets the estimated run: along both axes, as lines follow walls [C]; rises and drops are not included. */
    ServiceLine run(Point from, Point to) {
        long mm = Math.abs((long) from.xMm() - to.xMm()) + Math.abs((long) from.yMm() - to.yMm());
        return set(ServiceColumn.RUN_M,
                new ListCell.Decimal(BigDecimal.valueOf(mm).divide(MM_PER_M, 1, RoundingMode.HALF_UP)));
    }

    /** Sets circuit, phase and breaker. */
    ServiceLine circuit(PlannedCircuit circuit) {
        return circuit == null ? this : text(ServiceColumn.CIRCUIT, circuit.number())
                .text(ServiceColumn.PHASE, "L" + circuit.phase()).whole(ServiceColumn.BREAKER_A, circuit.breakerA());
    }

    /** Sets a share with up to two decimals. */
    ServiceLine share(ServiceColumn column, double share) {
        BigDecimal decimal = BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
        return set(column, new ListCell.Decimal(decimal));
    }

    /** The cells of all columns in order. */
    List<ListCell> cells() {
        return Arrays.stream(ServiceColumn.values()).map(column -> cells.getOrDefault(column, ListCell.BLANK)).toList();
    }
}
