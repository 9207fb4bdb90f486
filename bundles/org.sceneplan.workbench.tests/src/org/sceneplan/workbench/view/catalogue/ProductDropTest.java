package org.sceneplan.workbench.view.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.FixtureContents;
import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.workbench.view.TestShop;

class ProductDropTest {
    private final StorePlan plan = TestShop.plan();
    private final PlanHistory history = new PlanHistory(plan);

    @Test
    void onAProductItTakesItsPlace() {
        ProductDrop.Outcome outcome = drop("TV32").on(island(), new Point(2500, 5000));

        assertEquals("TV75", outcome.replaced().orElseThrow().productTypeCode());
        assertTrue(drop("TV32").words(outcome, Locale.ENGLISH).endsWith("instead of TV 75 inch"));
        assertFalse(history.execute(outcome.edit()).isRefused());
        assertEquals(List.of("TV32"), shown());
        history.undo();
        assertEquals(List.of("TV75"), shown());
    }

    @Test
    void onAFixtureWithRoomItGetsAFreePlace() {
        FixtureSnapshot empty = level().fixture(TestShop.NEAR_ISLAND).orElseThrow();

        ProductDrop.Outcome outcome = drop("TV50").on(empty, new Point(1700, 3400));

        assertTrue(outcome.replaced().isEmpty());
        assertFalse(history.execute(outcome.edit()).isRefused());
        DisplayPosition made = ((Fixture) element(TestShop.NEAR_ISLAND)).getPositions().getFirst();
        assertEquals("1-1", made.getNumber());
        assertEquals(TestShop.NEAR_ISLAND + ".P1", made.getId());
        assertTrue(Math.abs(made.getAlongMm()) + 1115 / 2 <= 1200, "inside the fixture");
        assertTrue(empty.footprint().covers(outcome.target()));
    }

    @Test
    void whatIsAddedLeavesWhatStandsThere() {
        for (int i = 0; i < 20; i++) {
            history.execute(drop("TV32").into(island()).edit());
        }

        assertEquals("TV75", shown().getFirst());
        ProductDrop.Outcome full = drop("TV32").into(island());
        assertTrue(full.isRefused());
        assertTrue(full.edit().canApply().message(Locale.ENGLISH).contains("nothing changed"));
    }

    @Test
    void aSecondProductStandsBesideTheFirst() {
        FixtureSnapshot fixture = level().fixture(TestShop.NEAR_ISLAND).orElseThrow();
        history.execute(drop("TV32").on(fixture, new Point(1700, 3400)).edit());
        FixtureSnapshot after = level().fixture(TestShop.NEAR_ISLAND).orElseThrow();

        history.execute(drop("TV32").on(after, new Point(3300, 3400)).edit());

        List<DisplayPosition> made = ((Fixture) element(TestShop.NEAR_ISLAND)).getPositions();
        assertEquals(2, made.size());
        assertTrue(made.get(1).getAlongMm() - made.get(0).getAlongMm() >= 735);
    }

    @Test
    void whatTheFixtureDoesNotCarryIsRefusedWithWhatDoes() {
        ProductDrop.Outcome outcome = drop("FRCX").on(island(), new Point(2500, 5000));

        assertTrue(outcome.isRefused());
        String reason = outcome.edit().canApply().message(Locale.ENGLISH);
        assertTrue(reason.contains("does not carry"), reason);
        assertTrue(reason.contains("Low plinth") || reason.contains("Fridge"), reason);
        assertTrue(outcome.edit().canApply().message(Locale.CHINESE).contains("不陈列"));
    }

    @Test
    void onTheFloorTheFixtureThatCarriesItIsProposed() {
        CatalogueProduct fridge = product("FRCX");
        var carrier = FixtureContents.carrier(context(), fridge, "KITCHEN").orElseThrow();

        List<DisplayPosition> made = FixtureContents.product(context(), carrier, fridge, "F").positions("");

        assertEquals(List.of("FRCX"), made.stream().map(DisplayPosition::getProductTypeCode).toList());
        assertTrue(drop("FRCX").fixtureAt(new Point(6000, 1000)).isEmpty());
    }

    @Test
    void aNewFixtureGetsItsUsualProducts() {
        var type = context().catalogue().fixtureType("TVWA").orElseThrow();
        FixtureContents contents = FixtureContents.usual(context(), level(), type, "L1.fixture.F9");

        List<DisplayPosition> made = contents.positions(TestShop.LIVING);

        assertFalse(made.isEmpty());
        assertEquals("L1.fixture.F9.P1", made.getFirst().getId());
        assertTrue(made.stream().allMatch(position -> position.getProductTypeCode().startsWith("TV")
                || position.getProductTypeCode().equals("SBAR")), made.toString());
        assertFalse(EcoreUtil.equals(made, List.of()));
        assertTrue(made.getFirst() != contents.positions(TestShop.LIVING).getFirst(), "each time new elements");
    }

    private ProductDrop drop(String typeCode) {
        return new ProductDrop(context(), level(), this::element, product(typeCode));
    }

    private CatalogueProduct product(String typeCode) {
        return new CatalogueProduct(context().catalogue().productType(typeCode).orElseThrow(), null);
    }

    private DesignContext context() {
        return TestShop.context(plan);
    }

    private LevelSnapshot level() {
        return context().plan().levels().getFirst();
    }

    private FixtureSnapshot island() {
        return level().fixture(TestShop.ISLAND).orElseThrow();
    }

    private List<String> shown() {
        return ((Fixture) element(TestShop.ISLAND)).getPositions().stream().map(DisplayPosition::getProductTypeCode)
                .toList();
    }

    private EObject element(String id) {
        var all = plan.eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            if (next instanceof Identified identified && id.equals(identified.getId())) {
                return next;
            }
        }
        return null;
    }
}
