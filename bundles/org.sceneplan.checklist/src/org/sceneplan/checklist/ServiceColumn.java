package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** The columns of the service list 水电点位清单, in order. */
public enum ServiceColumn {
    /** Line number, from 1. */
    LINE(CellKind.WHOLE),
    /** Point found by the survey, point the plan asks for, or need of a sample. */
    LINE_KIND(CellKind.CHOICE),
    /** Level. */
    LEVEL(CellKind.TEXT),
    /** Zone of the served fixture. */
    ZONE(CellKind.TEXT),
    /** Id of the point; empty for a need. */
    POINT(CellKind.TEXT),
    /** Medium. */
    MEDIUM(CellKind.CHOICE),
    /** Number of the served fixture. */
    FIXTURE(CellKind.TEXT),
    /** Number of the position that has the need. */
    POSITION(CellKind.TEXT),
    /** Product type that has the need. */
    PRODUCT(CellKind.TEXT),
    /** East coordinate. */
    X_MM(CellKind.WHOLE),
    /** North coordinate. */
    Y_MM(CellKind.WHOLE),
    /** Height above the floor. */
    HEIGHT_MM(CellKind.WHOLE),
    /** Electrical capacity of a point. */
    CAPACITY_W(CellKind.WHOLE),
    /** Rated power drawn. */
    RATED_W(CellKind.WHOLE),
    /** Share of the rated power to plan for, 0 to 1. */
    DEMAND_FACTOR(CellKind.DECIMAL),
    /** Rated power times demand factor. */
    DEMAND_W(CellKind.WHOLE),
    /** Circuit, by its number in the circuit list. */
    CIRCUIT(CellKind.TEXT),
    /** Phase of the circuit. */
    PHASE(CellKind.TEXT),
    /** Rating of the breaker in A. */
    BREAKER_A(CellKind.WHOLE),
    /** Diameter of pipe or duct. */
    DIAMETER_MM(CellKind.WHOLE),
    /** Point it is fed from. */
    SOURCE(CellKind.TEXT),
    /** Estimated length of line or pipe to that point. */
    RUN_M(CellKind.DECIMAL),
    /** What to know besides. */
    REMARK(CellKind.TEXT);

    private static final Wording WORDING = Wording.of(ServiceColumn.class);

    private final CellKind kind;

    ServiceColumn(CellKind kind) {
        this.kind = kind;
    }

    /** What the column holds. */
    public CellKind kind() {
        return kind;
    }

    /** Heading. */
    public Bilingual title() {
        return WORDING.text("ServiceColumn_" + name());
    }
}
