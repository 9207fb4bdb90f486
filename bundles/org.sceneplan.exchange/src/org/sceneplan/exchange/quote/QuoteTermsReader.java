package org.sceneplan.exchange.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.quote.Building;
import org.sceneplan.checklist.quote.Charge;
import org.sceneplan.checklist.quote.ChargeKind;
import org.sceneplan.checklist.quote.Discount;
import org.sceneplan.checklist.quote.Party;
import org.sceneplan.checklist.quote.ProductScope;
import org.sceneplan.checklist.quote.QuoteTerms;
import org.sceneplan.checklist.quote.Supply;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the terms of a quotation: strict JSON of the schema {@code sceneplan/quote-terms/1}. Unknown fields are refused
 * by name. Prices in CNY, shares in percent.
 */
public final class QuoteTermsReader {
    /** Name and version of the format. */
    public static final String SCHEMA = "sceneplan/quote-terms/1";

    private static final Wording WORDING = Wording.of(QuoteTermsReader.class);
    private static final String DEFAULTS = "quote-terms.json";
    private static final long MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 8;
    private static final double MOST_CNY = 10_000_000;
    private static final double MOST_UNITS = 10_000;
    private static final int MOST_DAYS = 3650;
    private static final int LOWEST_FLOOR = -9;
    private static final int HIGHEST_FLOOR = 200;
    private static final int MOST_FLATS = 1000;
    private static final int PERCENT = 100;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final JsonNode NOTHING = STRICT.createObjectNode();

    private QuoteTermsReader() {
    }

    /** The terms that come with the product: every number with its source, one dwelling. */
    public static QuoteTerms defaults() {
        try {
            return read(DEFAULTS, defaultBytes());
        } catch (QuoteTermsException e) {
            throw new IllegalStateException(e.message(Locale.ENGLISH), e);
        }
    }

    /** The file {@link #defaults} is read from, to be saved and changed. */
    public static byte[] defaultBytes() {
        try (InputStream in = QuoteTermsReader.class.getResourceAsStream(DEFAULTS)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + DEFAULTS, e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws QuoteTermsException if it can't be read or breaks the format
     */
    public static QuoteTerms read(Path file) throws QuoteTermsException {
        try {
            if (Files.isDirectory(file)) {
                throw refusal("QuoteTermsReader_folder", null, file.toString());
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refusal("QuoteTermsReader_large", null, file.toString(), MOST_BYTES);
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw refusal("QuoteTermsReader_missing", e, file.toString());
        } catch (IOException e) {
            throw refusal("QuoteTermsReader_unreadable", e, file.toString());
        }
    }

    static QuoteTerms read(String name, byte[] content) throws QuoteTermsException {
        TermsNode root = new TermsNode(name, "", tree(name, content));
        if (!root.text("schema").equals(SCHEMA)) {
            throw root.refusal("TermsNode_schema", SCHEMA);
        }
        root.text("note", "");
        TermsNode tax = root.object("tax", NOTHING);
        TermsNode reserve = root.object("reserve", NOTHING);
        QuoteTerms terms = new QuoteTerms(root.text("number", ""), root.day("date"),
                root.whole("validDays", 1, MOST_DAYS), party(root.object("seller", NOTHING)),
                party(root.object("client", NOTHING)), root.text("projectNumber", ""), root.text("projectName", ""),
                buildings(root), discounts(root), charges(root), supplies(root),
                root.truth("provisionalPrices", true), tax.truth("inPrices", true),
                tax.number("percent", 0, PERCENT), tax.source(), reserve.number("percent", 0, PERCENT),
                reserve.source(), root.text("paymentZh", ""), root.text("paymentEn", ""));
        tax.requireNothingElse();
        reserve.requireNothingElse();
        root.requireNothingElse();
        return terms;
    }

    private static JsonNode tree(String name, byte[] content) throws QuoteTermsException {
        try {
            return STRICT.readTree(content);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw refusal("QuoteTermsReader_syntax", e, name, at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(), String.valueOf(e.getOriginalMessage()).lines().findFirst()
                            .orElse(""));
        }
    }

    private static Party party(TermsNode node) throws QuoteTermsException {
        Party party = new Party(node.text("name", ""), node.text("address", ""), node.text("contact", ""),
                node.text("phone", ""), node.text("taxNumber", ""));
        node.requireNothingElse();
        return party;
    }

    private static List<Building> buildings(TermsNode root) throws QuoteTermsException {
        List<Building> buildings = new ArrayList<>();
        for (TermsNode node : root.objects("buildings")) {
            int first = node.whole("firstFloor", LOWEST_FLOOR, HIGHEST_FLOOR);
            int last = node.whole("lastFloor", LOWEST_FLOOR, HIGHEST_FLOOR);
            if (last < first) {
                throw node.refusal("TermsNode_floors", first, last);
            }
            buildings.add(new Building(node.text("name"), node.text("roomType", ""), first, last,
                    node.whole("flatsPerFloor", 1, MOST_FLATS)));
            node.requireNothingElse();
        }
        if (buildings.isEmpty()) {
            throw root.refusal("TermsNode_noBuilding");
        }
        return buildings;
    }

    private static List<Discount> discounts(TermsNode root) throws QuoteTermsException {
        List<Discount> discounts = new ArrayList<>();
        for (TermsNode node : root.objects("discounts")) {
            discounts.add(new Discount(scope(node), node.number("paidPercent", 0, PERCENT), node.source()));
            node.requireNothingElse();
        }
        return discounts;
    }

    private static List<Supply> supplies(TermsNode root) throws QuoteTermsException {
        List<Supply> supplies = new ArrayList<>();
        for (TermsNode node : root.objects("supplies")) {
            supplies.add(new Supply(scope(node), node.whole("deliveryDays", 0, MOST_DAYS),
                    node.whole("warrantyMonths", 0, MOST_DAYS), node.source()));
            node.requireNothingElse();
        }
        return supplies;
    }

    private static List<Charge> charges(TermsNode root) throws QuoteTermsException {
        List<Charge> charges = new ArrayList<>();
        for (TermsNode node : root.objects("charges")) {
            Charge charge = charge(node);
            if (charges.stream().anyMatch(other -> other.code().equals(charge.code()))) {
                throw node.refusal("TermsNode_twice", charge.code());
            }
            charges.add(charge);
            node.requireNothingElse();
        }
        return charges;
    }

    private static Charge charge(TermsNode node) throws QuoteTermsException {
        BigDecimal fromFloor = node.number("fromFloor", null, LOWEST_FLOOR, HIGHEST_FLOOR);
        return new Charge(node.text("code"), new Bilingual(node.text("nameZh"), node.text("nameEn")), kind(node),
                node.truth("perDwelling", false), scope(node), new Bilingual(node.text("unitZh"), node.text("unitEn")),
                node.number("quantity", 0, MOST_UNITS), node.truth("wholeUnits", false),
                node.number("cny", 0, MOST_CNY), fromFloor == null ? Integer.MIN_VALUE : fromFloor.intValue(),
                node.number("mostCnyPerDwelling", null, 0, MOST_CNY), node.source());
    }

    private static ChargeKind kind(TermsNode node) throws QuoteTermsException {
        String kind = node.text("kind");
        for (ChargeKind each : ChargeKind.values()) {
            if (each.name().equalsIgnoreCase(kind)) {
                return each;
            }
        }
        throw node.refusal("TermsNode_kind", kind);
    }

    private static ProductScope scope(TermsNode node) throws QuoteTermsException {
        return new ProductScope(node.texts("brands"), node.texts("groups"), node.texts("types"));
    }

    private static QuoteTermsException refusal(String key, Throwable cause, Object... values) {
        return new QuoteTermsException(WORDING.text(key, values), cause);
    }
}
