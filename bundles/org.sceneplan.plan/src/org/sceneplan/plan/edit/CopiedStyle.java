package org.sceneplan.plan.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;

/** What may be copied from one element to others of its kind. */
public enum CopiedStyle {
    /** Width, depth and height; thickness of a wall, reach of an opening, size of a column, scale of an underlay. */
    SIZE,
    /** Floor that stays free: depth and sides of a fixture, strip around an obstacle, width of an aisle. */
    CLEARANCE,
    /** Layer of a fixture. */
    LAYER,
    /** Display mode, ownership, obligation and rank of a position. */
    DISPLAY,
    /** Product type and product of a position. */
    PRODUCT,
    /** Kind, medium, swing, reference face: what an element is besides its place and size. */
    KIND;

    /** The features this stands for in elements of a kind; empty when it means nothing there. */
    List<String> features(EObject element) {
        return switch (this) {
            case SIZE -> size(element);
            case CLEARANCE -> switch (element) {
                case Fixture fixture -> List.of("clearMm", "clearSides");
                case Obstacle obstacle -> List.of("clearanceMm");
                case Aisle aisle -> List.of("designWidthMm");
                default -> List.of();
            };
            case LAYER -> element instanceof Fixture ? List.of("layer") : List.of();
            case DISPLAY -> element instanceof DisplayPosition
                    ? List.of("displayMode", "ownership", "obligation", "heroRank", "facings", "quantity") : List.of();
            case PRODUCT -> element instanceof DisplayPosition ? List.of("productTypeCode", "sku") : List.of();
            case KIND -> kind(element);
        };
    }

    private static List<String> size(EObject element) {
        return switch (element) {
            case Fixture fixture -> List.of("widthMm", "depthMm", "heightMm");
            case Column column -> List.of("widthMm", "depthMm", "round");
            case Wall wall -> List.of("thicknessMm");
            case Opening opening -> List.of("widthMm", "heightMm", "sillMm");
            case WallOpening opening -> List.of("widthMm", "heightMm");
            case ServicePoint service -> List.of("heightMm", "capacityW", "diameterMm");
            case Underlay underlay -> List.of("mmPerUnit", "opacityPercent");
            default -> List.of();
        };
    }

    private static List<String> kind(EObject element) {
        return switch (element) {
            case Fixture fixture -> List.of("typeCode");
            case Wall wall -> List.of("reference", "structural");
            case Opening opening -> List.of("kind", "swing", "evacuation", "stepFree");
            case WallOpening opening -> List.of("swing", "hingedAtFarJamb");
            case ServicePoint service -> List.of("kind");
            case Obstacle obstacle -> List.of("kind");
            case Aisle aisle -> List.of("kind");
            default -> List.of();
        };
    }
}
