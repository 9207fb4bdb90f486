package org.sceneplan.workbench.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.editor.property.PropertyAttempt;
import org.sceneplan.editor.property.PropertyField;
import org.sceneplan.editor.property.PropertyFields;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.workbench.view.TestShop;

class PropertyFieldsTest {
    private final StorePlan plan = TestShop.plan();
    private final PlanHistory history = new PlanHistory(plan);

    @Test
    void lengthsAreTypedWithUnitsAndArithmetic() {
        for (var typed : List.of(new String[] {"1.2m", "1200"}, new String[] {"90cm+5", "905"},
                new String[] {"=2*600", "1200"}, new String[] {"+50", "2450"}, new String[] {"@/2", "1200"})) {
            PropertyAttempt attempt = field("widthMm", TestShop.ISLAND).type(typed[0]);
            assertFalse(history.execute(attempt.edit()).isRefused());
            assertEquals(Integer.parseInt(typed[1]), fixture(TestShop.ISLAND).getWidthMm(), typed[0]);
            history.undo();
            assertEquals(2400, fixture(TestShop.ISLAND).getWidthMm(), "one step");
        }
    }

    @Test
    void wrongInputIsRefusedInWordsAndChangesNothing() {
        PropertyAttempt nonsense = field("widthMm", TestShop.ISLAND).type("12 apples");
        PropertyAttempt tooSmall = field("widthMm", TestShop.ISLAND).type("=-5");

        assertNull(nonsense.edit());
        assertFalse(nonsense.problem().isEmpty());
        assertNull(tooSmall.edit());
        assertFalse(tooSmall.problem().isEmpty());
        assertNull(field("quantity", TestShop.POSITION).type("many").edit());
        assertEquals(2400, fixture(TestShop.ISLAND).getWidthMm());
    }

    @Test
    void moneyIsShownAndTypedInTheUnitOfTheLanguage() {
        plan.getStore().setBudgetCny(1_300_000);
        PropertyField budget = new PropertyFields(TestShop.context(plan), Locale.CHINESE, LengthUnit.MM)
                .of(List.of(plan)).stream().filter(field -> field.id().equals("budgetCny")).findFirst().orElseThrow();

        assertEquals("1,300,000 元", budget.shown());
        assertFalse(history.execute(budget.type("900,000 元").edit()).isRefused());
        assertEquals(900_000, plan.getStore().getBudgetCny());
    }

    @Test
    void theSameTextChangesNothing() {
        PropertyField width = field("widthMm", TestShop.ISLAND);

        assertNull(width.type(width.editText()).edit());
        assertNull(width.type("2.4 m").edit());
        assertEquals("", width.type("2.4 m").problem());
    }

    @Test
    void severalElementsShareTheirFieldsAndChangeInOneStep() {
        PropertyField x = field("xMm", TestShop.ISLAND, "L1.fixture.A03");
        assertTrue(x.isSeveral());
        assertEquals("(several)", x.shown());

        PlanEdit edit = x.type("@+100").edit();
        assertEquals("Move 2 fixtures", edit.label(Locale.ENGLISH));
        history.execute(edit);
        assertEquals(2600, fixture(TestShop.ISLAND).getXMm());
        assertEquals(9600, fixture("L1.fixture.A03").getXMm());
        history.undo();
        assertEquals(2500, fixture(TestShop.ISLAND).getXMm());
        assertEquals(9500, fixture("L1.fixture.A03").getXMm());
        assertFalse(history.canUndo());

        List<String> common = fields(TestShop.ISLAND, TestShop.POSITION).stream().map(PropertyField::id).toList();
        assertEquals(List.of("number"), common);
    }

    @Test
    void choicesOfferZonesTypesAndProducts() {
        PropertyField zone = field("zone", TestShop.ISLAND);
        assertEquals(3, zone.choices().size());
        history.execute(zone.choose(2).edit());
        assertEquals(TestShop.BEDROOM, fixture(TestShop.ISLAND).getZone().getId());

        PropertyField product = field("sku", TestShop.POSITION);
        assertTrue(product.choices().size() > 1, "the sample catalogue has large televisions");
        assertEquals(0, product.chosenIndex());
        history.execute(product.choose(1).edit());
        assertEquals(product.choices().get(1).value(), ((DisplayPosition) element(TestShop.POSITION)).getSku());

        PropertyField locked = field("locked", TestShop.ISLAND);
        history.execute(locked.choose(0).edit());
        assertTrue(fixture(TestShop.ISLAND).isLocked());
        PropertyAttempt onLocked = field("widthMm", TestShop.ISLAND).type("1000");
        assertNull(onLocked.edit());
        assertFalse(onLocked.problem().isEmpty());
        assertNotNull(field("locked", TestShop.ISLAND).choose(1).edit(), "it can be unlocked again");
    }

    @Test
    void anotherKindOfProductComesToItsUsualHeight() {
        DisplayPosition position = (DisplayPosition) element(TestShop.POSITION);
        position.setElevationMm(900);
        PropertyField type = field("productTypeCode", TestShop.POSITION);
        history.execute(type.choose(indexOf(type, "TV65")).edit());
        assertEquals(900, position.getElevationMm(), "mounted as the one before");

        type = field("productTypeCode", TestShop.POSITION);
        history.execute(type.choose(indexOf(type, "WMDR")).edit());
        assertEquals("WMDR", position.getProductTypeCode());
        assertEquals(0, position.getElevationMm(), "it stands on the floor");
        history.undo();
        assertEquals(900, position.getElevationMm(), "one step");
    }

    private static int indexOf(PropertyField field, Object value) {
        return field.choices().stream().map(choice -> choice.value()).toList().indexOf(value);
    }

    @Test
    void derivedValuesNameTheirSourceAndCannotBeSet() {
        PropertyField share = field("share", TestShop.LIVING);

        assertEquals("41.7 %", share.shown());
        assertTrue(share.isReadOnly());
        assertTrue(field("source", TestShop.LIVING).shown().contains("["));
        assertEquals("40 m²", field("area", TestShop.LIVING).shown());
    }

    @Test
    void lengthsShowInTheUnitOfTheUser() {
        PropertyField width = new PropertyFields(TestShop.context(plan), Locale.ENGLISH, LengthUnit.M)
                .of(List.of(element(TestShop.ISLAND))).stream().filter(field -> field.id().equals("widthMm"))
                .findFirst().orElseThrow();

        assertEquals("2.4 m", width.shown());
        history.execute(width.type("1.25").edit());
        assertEquals(1250, fixture(TestShop.ISLAND).getWidthMm());
    }

    @Test
    void everyKindHasFieldsInBothLanguages() {
        for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                    assertFalse(new PropertyFields(TestShop.context(plan), locale, LengthUnit.MM).of(List.of(element))
                            .isEmpty() && !element.eClass().getName().equals("Layer"), element.getId());
                }
            }
        }
    }

    private PropertyField field(String id, String... elements) {
        return fields(elements).stream().filter(field -> field.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + id + " in " + fields(elements)));
    }

    private List<PropertyField> fields(String... ids) {
        return new PropertyFields(TestShop.context(plan), Locale.ENGLISH, LengthUnit.MM)
                .of(java.util.Arrays.stream(ids).map(this::element).toList());
    }

    private Fixture fixture(String id) {
        return (Fixture) element(id);
    }

    private EObject element(String id) {
        for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element && element.getId().equals(id)) {
                return element;
            }
        }
        throw new AssertionError(id);
    }
}
