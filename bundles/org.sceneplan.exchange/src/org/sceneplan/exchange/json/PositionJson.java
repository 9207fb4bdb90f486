package org.sceneplan.exchange.json;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.SampleReport;

/** One display position as JSON. */
final class PositionJson {

    private PositionJson() {
    }

    static JsonObject of(FixtureSnapshot fixture, PositionSnapshot position) {
        JsonObject json = new JsonObject().put("id", position.id()).put("fixture", fixture.id()).put("number", position.number())
                .put("side", position.side()).put("row", position.row()).put("column", position.column())
                .put("x", position.at().xMm()).put("y", position.at().yMm())
                .put("elevationMm", position.elevationMm()).put("productType", position.productTypeCode())
                .put("product", position.sku().isEmpty() ? null : position.sku())
                .put("mode", position.displayMode().getLiteral()).put("ownership", position.ownership().getLiteral())
                .put("obligation", position.obligation().getLiteral())
                .put("heroRank", position.heroRank().getLiteral()).put("quantity", position.quantity())
                .put("facings", position.facings());
        SampleReport report = position.report();
        return report.equals(SampleReport.NONE) ? json : json.put("report", report(report));
    }

    private static JsonObject report(SampleReport report) {
        return new JsonObject().put("state", report.state().getLiteral()).put("actualModel", report.actualModel())
                .put("shownOn", day(report.shownOn())).put("shownUntil", day(report.shownUntil()))
                .put("arrivesOn", day(report.arrivesOn())).put("responsible", report.responsible())
                .put("supplier", report.supplier()).put("priceTag", report.priceTag().getLiteral())
                .put("featureCard", report.featureCard().getLiteral())
                .put("energyLabel", report.energyLabel().getLiteral())
                .put("checkResult", report.checkResult().getLiteral()).put("note", report.note());
    }

    private static String day(String text) {
        return text.isEmpty() ? null : text;
    }
}
