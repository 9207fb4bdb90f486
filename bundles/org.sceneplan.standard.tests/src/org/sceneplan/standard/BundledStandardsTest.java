package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;

final class BundledStandardsTest {

    private static final String S_CLASS_SHARES = """
            ENTRY 2/3/5, KITCHEN 16/20/26, LIVING 12/16/22, BATH 6/9/13, BEDROOM 6/9/13, BALCONY 5/7/10, \
            HERO 3/4/6, SERVICE 5/7/9, MAIN_AISLE 11/13/18, BACK_OF_HOUSE 8/12/15""";
    private static final String SMART_KITCHEN_SHARES = """
            ENTRY 2/3/5, KITCHEN_APPLIANCES 28/34/42, SMALL_KITCHEN 10/14/20, BATHROOM 8/12/16, HOME_GOODS 5/8/12, \
            HERO 3/5/8, SERVICE 6/8/10, MAIN_AISLE 8/10/15, BACK_OF_HOUSE 4/6/10""";
    private static final String HOME_SHARES = """
            ENTRY 2/3/5, FURNITURE 24/30/40, HOMEWARE 10/14/20, APPLIANCES 16/22/30, DESIGN_SERVICE 6/10/14, \
            SERVICE 3/4/6, MAIN_AISLE 9/11/16, BACK_OF_HOUSE 4/6/10""";
    private static final String THREE_C_SHARES = """
            ENTRY 3/4/6, PHONES 15/20/28, COMPUTERS 12/17/24, APPLIANCES 24/30/38, ACCESSORIES 5/7/10, \
            SERVICE 6/8/12, MAIN_AISLE 6/8/13, BACK_OF_HOUSE 4/6/10""";

    static Stream<StandardSnapshot> standards() throws StandardReadException {
        List<StandardSnapshot> standards = new ArrayList<>();
        for (String id : StandardLibrary.bundled().ids()) {
            standards.add(StandardLibrary.bundled().standard(id));
        }
        return standards.stream();
    }

    @Test
    void fourFormatsInFixedOrder() {
        assertEquals(List.of("S_CLASS", "SMART_KITCHEN", "HOME", "THREE_C"), StandardLibrary.bundled().ids());
    }

    @Test
    void zoneSharesAreThoseOfTheFieldNotes() throws StandardReadException {
        assertEquals(S_CLASS_SHARES, shares("S_CLASS"));
        assertEquals(SMART_KITCHEN_SHARES, shares("SMART_KITCHEN"));
        assertEquals(HOME_SHARES, shares("HOME"));
        assertEquals(THREE_C_SHARES, shares("THREE_C"));
    }

    private static String shares(String id) throws StandardReadException {
        return StandardLibrary.bundled().standard(id).zones().stream().map(zone -> String.format(Locale.ROOT,
                "%s %.0f/%.0f/%.0f", zone.code(), zone.minPercent(), zone.targetPercent(), zone.maxPercent()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void targetsAddUpToHundred(StandardSnapshot standard) {
        assertEquals(100, standard.zones().stream().mapToDouble(ZoneTarget::targetPercent).sum());
    }

    @ParameterizedTest
    @CsvSource({"S_CLASS,800,3000", "SMART_KITCHEN,120,400", "HOME,300,1500", "THREE_C,80,300"})
    void areaLimits(String id, double minM2, double maxM2) throws StandardReadException {
        StandardSnapshot standard = StandardLibrary.bundled().standard(id);

        assertEquals(minM2, standard.minAreaM2());
        assertEquals(maxM2, standard.maxAreaM2());
        assertEquals("1.0.0", standard.version());
    }

    @ParameterizedTest
    @CsvSource({"S_CLASS,LARGE,250", "S_CLASS,SMALL,150", "SMART_KITCHEN,LARGE,90", "SMART_KITCHEN,SMALL,120",
        "HOME,APPLIANCE,80", "HOME,FURNITURE,60", "THREE_C,APPLIANCE,40", "THREE_C,PHONE_TABLET,60", "THREE_C,PC,30"})
    void sampleMinima(String id, String sampleClass, int minCount) throws StandardReadException {
        SampleMinimum sample = StandardLibrary.bundled().standard(id).samples().stream()
                .filter(candidate -> candidate.code().equals(sampleClass)).findFirst().orElseThrow();

        assertEquals(minCount, sample.minCount());
    }

    /** The mandatory content of the field notes, 3.2. */
    @ParameterizedTest
    @CsvSource({"S_CLASS,KITCHEN,LIVK,1", "S_CLASS,LIVING,TVWA,1", "S_CLASS,BATH,BTBY,1", "S_CLASS,BEDROOM,BEDB,1",
        "S_CLASS,BALCONY,BALC,1", "S_CLASS,SERVICE,DESN,1", "S_CLASS,SERVICE,SERV,1", "S_CLASS,HERO,WIND,1",
        "SMART_KITCHEN,KITCHEN_APPLIANCES,LIVK,2", "SMART_KITCHEN,KITCHEN_APPLIANCES,KISL,1",
        "SMART_KITCHEN,SMALL_KITCHEN,SHTB,1", "SMART_KITCHEN,BATHROOM,BTBY,1", "HOME,FURNITURE,BEDB,4",
        "HOME,DESIGN_SERVICE,MATW,1", "HOME,DESIGN_SERVICE,DESN,1", "HOME,APPLIANCES,LIVK,1", "HOME,APPLIANCES,BTBY,1",
        "THREE_C,PHONES,PHBR,1", "THREE_C,COMPUTERS,PCBR,1", "THREE_C,ACCESSORIES,TVWA,1", "THREE_C,SERVICE,SERV,1"})
    void mustHaveFixtures(String id, String zone, String fixture, int minCount) throws StandardReadException {
        assertEquals(minCount, allowance(StandardLibrary.bundled().standard(id), zone, fixture).minCount());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyStoreHasCheckoutAndStoreRack(StandardSnapshot standard) {
        assertEquals(1, allowance(standard, "SERVICE", "CASH").minCount());
        assertEquals(1, allowance(standard, "BACK_OF_HOUSE", "RACK").minCount());
    }

    private static FixtureAllowance allowance(StandardSnapshot standard, String zone, String fixture) {
        return standard.zone(zone).orElseThrow().fixtures().stream()
                .filter(candidate -> candidate.fixtureTypeCode().equals(fixture)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void fridgesStandOnWallsOnly(StandardSnapshot standard) {
        standard.zones().stream().flatMap(zone -> zone.fixtures().stream())
                .filter(fixture -> fixture.fixtureTypeCode().equals("FBAY"))
                .forEach(fixture -> assertEquals(Placing.WALL, fixture.placing()));
        // D05: and no fridge stands on anything but a fridge bay
        standard.zones().stream().flatMap(zone -> zone.fixtures().stream())
                .filter(fixture -> !fixture.fixtureTypeCode().equals("FBAY"))
                .flatMap(fixture -> fixture.productTypeCodes().stream())
                .forEach(code -> assertFalse(CodeLists.products().get(code).group().equals("fridge"), code));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void washersStandOnIslandsDrumAndPulsatorApart(StandardSnapshot standard) {
        List<FixtureAllowance> islands = standard.zones().stream().flatMap(zone -> zone.fixtures().stream())
                .filter(fixture -> fixture.fixtureTypeCode().equals("WISL")).toList();

        for (FixtureAllowance island : islands) {
            assertEquals(Placing.ISLAND, island.placing());
            assertFalse(island.productTypeCodes().contains("WMPU"));
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void entryAndMainAisleStayEmpty(StandardSnapshot standard) {
        for (ZoneTarget zone : standard.zones()) {
            if (zone.kind() == ZoneKind.ENTRY || zone.kind() == ZoneKind.MAIN_AISLE) {
                assertEquals(List.of(), zone.fixtures(), zone.code());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyCodeIsInTheCatalogue(StandardSnapshot standard) {
        Set<String> fixtures = CodeLists.fixtures().keySet();
        Set<String> products = CodeLists.products().keySet();
        Set<String> groups = groups();
        for (ZoneTarget zone : standard.zones()) {
            for (FixtureAllowance fixture : zone.fixtures()) {
                assertTrue(fixtures.contains(fixture.fixtureTypeCode()), fixture.fixtureTypeCode());
                assertTrue(products.containsAll(fixture.productTypeCodes()), fixture.toString());
            }
        }
        for (SampleMinimum sample : standard.samples()) {
            assertTrue(groups.containsAll(sample.productGroups()), sample.toString());
            assertTrue(products.containsAll(sample.productTypeCodes()), sample.toString());
        }
    }

    private static Set<String> groups() {
        return CodeLists.products().values().stream().map(CodeLists.ProductCode::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void adjacenciesUseKnownWordsAndGiveReasons(StandardSnapshot standard) {
        Set<String> zones = standard.zones().stream().map(ZoneTarget::code).collect(Collectors.toSet());
        Set<String> elements = Set.of("entrance", "window", "checkout", "wall", "column", "waterPoint", "flue",
                "sideDoor");
        for (AdjacencyWish wish : standard.adjacencies()) {
            assertTrue(zones.contains(wish.subject()) || groups().contains(wish.subject())
                    || wish.subject().equals("checkout"), wish.toString());
            assertTrue(zones.contains(wish.other()) || groups().contains(wish.other())
                    || elements.contains(wish.other()), wish.toString());
            assertFalse(wish.reasonZh().isBlank() || wish.reasonEn().isBlank(), wish.toString());
        }
        assertTrue(standard.adjacencies().stream().anyMatch(wish -> wish.relation() == AdjacencyRelation.AWAY));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void materialsCountWhatExists(StandardSnapshot standard) {
        Set<String> kinds = standard.zones().stream().map(zone -> zone.kind().getLiteral()).collect(Collectors.toSet());
        Set<String> fixtures = standard.zones().stream().flatMap(zone -> zone.fixtures().stream())
                .map(FixtureAllowance::fixtureTypeCode).collect(Collectors.toSet());
        for (MaterialRule material : standard.materials()) {
            boolean known = material.appliesTo().isEmpty() || switch (material.basis()) {
                case ZONE -> kinds.contains(material.appliesTo());
                case FIXTURE -> fixtures.contains(material.appliesTo());
                case SAMPLE -> groups().contains(material.appliesTo());
                case STORE, CHECKOUT -> false;
            };
            assertTrue(known, material.toString());
            assertTrue(material.quantity() > 0, material.toString());
            assertTrue(Set.of("headquarters", "maker", "store").contains(material.paidBy()), material.toString());
        }
    }

    @Test
    void danglersAndCheckoutCardsAsInTheManual() throws StandardReadException {
        List<MaterialRule> materials = StandardLibrary.bundled().standard("S_CLASS").materials();

        MaterialRule dangler = materials.stream().filter(m -> m.code().equals("PM-004")).findFirst().orElseThrow();
        MaterialRule card = materials.stream().filter(m -> m.code().equals("PM-009")).findFirst().orElseThrow();

        assertEquals("300×500 mm", dangler.size());
        assertEquals(4, dangler.quantity());
        assertEquals("吊旗", dangler.nameZh());
        assertEquals(15, card.unitPriceCny());
        assertEquals("[S25][S69]", card.source());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void sixteenChecksOfHeadquarters(StandardSnapshot standard) {
        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(),
                standard.checks().stream().map(ApprovalItem::number).toList());
        for (ApprovalItem check : standard.checks()) {
            assertEquals(check.number() <= 12, check.automatic(), check.toString());
            assertEquals(check.automatic(), !check.ruleIds().isEmpty(), check.toString());
            check.ruleIds().forEach(standard.ruleLimits()::get);
        }
    }

    @Test
    void utilitiesThatMustExist() throws StandardReadException {
        List<UtilityNeed> needs = StandardLibrary.bundled().standard("S_CLASS").utilities();

        assertEquals(List.of("KITCHEN", "BATH", "BALCONY", "BACK_OF_HOUSE"),
                needs.stream().map(UtilityNeed::zoneCode).toList());
        assertEquals(List.of(ServiceKind.WATER, ServiceKind.DRAIN), needs.get(2).serviceKinds());
        assertEquals(List.of(ServiceKind.THREE_PHASE), needs.get(3).serviceKinds());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everythingHasNamesInBothLanguages(StandardSnapshot standard) {
        Stream.of(Stream.of(standard.nameZh(), standard.nameEn()),
                standard.zones().stream().flatMap(z -> Stream.of(z.nameZh(), z.nameEn())),
                standard.samples().stream().flatMap(s -> Stream.of(s.nameZh(), s.nameEn())),
                standard.utilities().stream().flatMap(u -> Stream.of(u.noteZh(), u.noteEn())),
                standard.materials().stream().flatMap(m -> Stream.of(m.nameZh(), m.nameEn())),
                standard.checks().stream().flatMap(c -> Stream.of(c.titleZh(), c.titleEn())))
                .flatMap(names -> names).forEach(name -> assertFalse(name.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void liveProductsWithoutGasSoThatAnyStoreCanRunThem(StandardSnapshot standard) {
        standard.zones().stream().flatMap(zone -> zone.fixtures().stream()).filter(FixtureAllowance::live)
                .forEach(fixture -> assertFalse(fixture.productTypeCodes().contains("HBGA"), fixture.toString()));
    }
}
