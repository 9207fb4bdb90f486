package org.sceneplan.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.plan.snapshot.PlanSnapshot;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlanJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PlanSnapshot plan = TestPlan.context().plan();

    @Test
    void fitsItsSchema() throws Exception {
        assertEquals("[]", schema().validate(MAPPER.readTree(PlanJson.of(plan))).toString());
    }

    @Test
    void schemaNoticesMissingAndUnknownKeys() throws Exception {
        JsonNode json = MAPPER.readTree(PlanJson.of(plan));
        ((ObjectNode) json.at("/levels/0/fixtures/0")).remove("footprint");
        ((ObjectNode) json.at("/levels/0/zones/0")).put("colour", "red");

        assertEquals(2, schema().validate(json).size());
    }

    @Test
    void holdsTheShapesInTheFrameOfTheSurvey() throws Exception {
        JsonNode level = MAPPER.readTree(PlanJson.of(plan)).at("/levels/0");

        assertEquals("[[0,0],[12000,0],[12000,10000],[0,10000]]", level.at("/outline").toString());
        assertEquals("[[5000,0],[7000,0]]", level.at("/openings/0/span").toString());
        assertEquals("\"D1\"", level.at("/openings/0/id").toString());
        assertEquals(2, level.at("/openings/0/swingAreas").size(), "a door of 2,000 mm has two leaves");
        assertEquals(2000, level.at("/aisles/0/clearWidthMm").intValue());
        assertEquals("KITCHEN", level.at("/zones/0/scene").asString());
        assertEquals("[[600,4550],[600,5450],[0,5450],[0,4550]]", level.at("/fixtures/0/footprint").toString());
        assertEquals("[[1800,4550],[1800,5450],[600,5450],[600,4550]]", level.at("/fixtures/0/frontClearance")
                .toString());
        assertTrue(level.at("/fixtures/2/frontClearance").isNull());
        assertEquals(1, level.at("/fixtures/1/otherClearances").size());
        assertEquals("K1", level.at("/positions/0/fixture").asString());
        assertTrue(level.at("/positions/0/product").isNull());
        assertEquals("livePowered", level.at("/positions/0/mode").asString());
    }

    @Test
    void ringsStandOnOneLineAndTheTextEndsWithANewline() {
        String text = PlanJson.of(plan);

        assertTrue(text.contains("\n      \"outline\": [[0, 0], [12000, 0], [12000, 10000], [0, 10000]],\n"), text);
        assertTrue(text.endsWith("}\n"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = PlanJson.of(plan);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertEquals(before, PlanJson.of(TestPlan.context().plan()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Schema schema() throws Exception {
        try (InputStream stream = PlanJson.class.getResourceAsStream("plan-json.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> { })
                    .getSchema(SchemaLocation.of("https://www.sceneplan.org/schema/plan-json"),
                            MAPPER.readTree(stream));
        }
    }
}
