package org.sceneplan.plan.snapshot;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.Zone;

/**
 * The layers every plan has without being asked, told apart by what they hold. One that is not in the file is visible
 * and unlocked; {@link #SHELL} is then visible and locked.
 */
public enum LayerKind {
    /** Outline, walls, columns, openings and obstacles. */
    SHELL,
    /** Scene zones. */
    ZONES,
    /** Main and side aisles. */
    AISLES,
    /** All fixtures, whatever layer of their own they are sorted into. */
    FIXTURES,
    /** What stands on the positions of fixtures. */
    PRODUCTS,
    /** Strips that stay free; only drawn, never edited. */
    CLEARANCES,
    /** Service points. */
    SERVICES,
    /** Dimension lines. */
    DIMENSIONS,
    /** Notes. */
    NOTES,
    /** Names and numbers; only drawn, never edited. */
    LABELS,
    /** Pictures under the plan. */
    UNDERLAY,
    /** Marks of findings; only drawn, never edited. */
    FINDINGS;

    /** Whether the layer is locked while the file does not say anything about it. */
    public boolean isLockedByDefault() {
        return this == SHELL;
    }

    /** Finds a kind by the text of a layer; empty for a layer a designer made, and for kinds of newer versions. */
    public static Optional<LayerKind> of(String kind) {
        for (LayerKind each : values()) {
            if (each.name().equals(kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * The built-in layer an element lies on; empty for what lies on none: plan, store, level, material, group, guide,
     * layer. The outline of a level lies on {@link #SHELL} although the level does not.
     */
    public static Optional<LayerKind> of(EObject element) {
        return Optional.ofNullable(switch (element) {
            case Wall wall -> SHELL;
            case Column column -> SHELL;
            case Opening opening -> SHELL;
            case WallOpening opening -> SHELL;
            case Obstacle obstacle -> SHELL;
            case Zone zone -> ZONES;
            case Aisle aisle -> AISLES;
            case Fixture fixture -> FIXTURES;
            case DisplayPosition position -> PRODUCTS;
            case ServicePoint service -> SERVICES;
            case Dimension dimension -> DIMENSIONS;
            case Note note -> NOTES;
            case Underlay underlay -> UNDERLAY;
            default -> null;
        });
    }
}
