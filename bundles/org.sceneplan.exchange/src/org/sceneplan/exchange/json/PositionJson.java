package org.sceneplan.exchange.json;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** One display position as JSON. */
final class PositionJson {

    private PositionJson() {
    }

    static JsonObject of(FixtureSnapshot fixture, PositionSnapshot position) {
        return new JsonObject().put("id", position.id()).put("fixture", fixture.id()).put("number", position.number())
                .put("side", position.side()).put("row", position.row()).put("column", position.column())
                .put("x", position.at().xMm()).put("y", position.at().yMm())
                .put("elevationMm", position.elevationMm()).put("productType", position.productTypeCode())
                .put("product", position.sku().isEmpty() ? null : position.sku())
                .put("mode", position.displayMode().getLiteral()).put("ownership", position.ownership().getLiteral())
                .put("obligation", position.obligation().getLiteral())
                .put("heroRank", position.heroRank().getLiteral()).put("quantity", position.quantity())
                .put("facings", position.facings());
    }
}
