package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** Why a line of the display checklist can't be done as it stands. */
public enum LineIssue {
    /** Only the product type is decided. */
    NO_PRODUCT,
    /** The catalogue does not have the product: discontinued, or of another catalogue. */
    UNKNOWN_PRODUCT,
    /** The catalogue does not have the product type. */
    UNKNOWN_TYPE,
    /** The product is of another type than the position asks for. */
    OTHER_TYPE,
    /** The fixture belongs to no zone. */
    NO_ZONE;

    private static final Wording WORDING = Wording.of(LineIssue.class);

    /** What stands in the way of a position, in the order of the constants; empty when nothing does. */
    public static List<LineIssue> of(DesignContext context, WalkStop stop, PositionSnapshot position) {
        List<LineIssue> issues = new ArrayList<>();
        Optional<ProductSnapshot> product = context.catalogue().product(position.sku());
        if (position.sku().isEmpty()) {
            issues.add(NO_PRODUCT);
        } else if (product.isEmpty()) {
            issues.add(UNKNOWN_PRODUCT);
        }
        if (context.catalogue().productType(position.productTypeCode()).isEmpty()) {
            issues.add(UNKNOWN_TYPE);
        }
        if (product.isPresent() && !product.get().typeCode().equals(position.productTypeCode())) {
            issues.add(OTHER_TYPE);
        }
        if (stop.zoneId().isEmpty()) {
            issues.add(NO_ZONE);
        }
        return issues;
    }

    /** The issue in a few words. */
    public Bilingual title() {
        return WORDING.text("LineIssue_" + name());
    }
}
