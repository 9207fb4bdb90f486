package org.sceneplan.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code lists of {@code testdata/}. */
final class CodeLists {

    /** Size of a product in mm and its group. */
    record ProductCode(String group, int widthMm, int depthMm, int heightMm) {
    }

    /** Size of a fixture in mm and its free depth before each open side. */
    record FixtureCode(int widthMm, int depthMm, int heightMm, int clearMm, int sides) {

        /** Floor a fixture takes with its free depth, of which a neighbour shares half, in m². */
        double floorM2() {
            double alongMm = sides == 4 ? widthMm + clearMm : widthMm;
            double acrossMm = depthMm + clearMm * Math.min(sides, 2) / 2.0;
            return alongMm * acrossMm / 1e6;
        }
    }

    private CodeLists() {
    }

    static Map<String, ProductCode> products() {
        Map<String, ProductCode> products = new LinkedHashMap<>();
        for (String[] cells : rows("product-type-codes.csv")) {
            products.put(cells[0], new ProductCode(cells[1], number(cells[2]), number(cells[3]), number(cells[4])));
        }
        return products;
    }

    static Map<String, FixtureCode> fixtures() {
        Map<String, FixtureCode> fixtures = new LinkedHashMap<>();
        for (String[] cells : rows("fixture-type-codes.csv")) {
            fixtures.put(cells[0], new FixtureCode(number(cells[1]), number(cells[2]), number(cells[3]),
                    number(cells[4]), number(cells[5])));
        }
        return fixtures;
    }

    static List<String> ruleIds() {
        return rows("rule-ids.csv").stream().map(cells -> cells[0]).toList();
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CodeLists.class.getResourceAsStream("testdata/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException failure) {
            throw new IllegalStateException(file, failure);
        }
    }
}
