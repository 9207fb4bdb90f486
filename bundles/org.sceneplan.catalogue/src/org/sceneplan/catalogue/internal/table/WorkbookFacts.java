package org.sceneplan.catalogue.internal.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** What the spreadsheet reader does not tell of a workbook, collected while its parts go by in whatever order. */
final class WorkbookFacts {
    /** More columns than are read, a power of two. */
    private static final int WIDTH = 128;
    private static final int MAX_DIGITS = 7;
    private static final String RELATIONS = ".xml.rels";

    private final Map<String, String> relationBySheet = new HashMap<>();
    private final Map<String, String> partByRelation = new HashMap<>();
    private final Map<String, MergedCells> mergedByPart = new HashMap<>();
    private final Map<String, Set<Integer>> formulasByPart = new HashMap<>();
    private boolean hasStyles;
    private String sheetPart = "";
    private String cells = "";
    private int formulas;
    private int row;
    private int column;
    private int sharedTexts;

    /** Takes what the element at which the reader stands tells. */
    void take(String part, XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "row" -> {
                row = number(text(element, "r"), part.equals(sheetPart) ? row + 1 : 1);
                column = -1;
                sheetPart = part;
            }
            case "c" -> {
                takePlace(text(element, "r"));
                cells = String.valueOf(element.getNamespaceURI());
            }
            case "f" -> {
                // extensions have formulas of their own behind the cells
                if (column < WIDTH && cells.equals(String.valueOf(element.getNamespaceURI()))) {
                    boolean added = formulasByPart.computeIfAbsent(part, key -> new HashSet<>())
                            .add(row * WIDTH + column);
                    formulas += added ? 1 : 0;
                }
            }
            case "si" -> sharedTexts++;
            case "mergeCell" -> mergedByPart.computeIfAbsent(part, key -> new MergedCells())
                    .add(text(element, "ref"));
            case "sheet" -> relationBySheet.put(text(element, "name"), text(element, "id"));
            case "Relationship" -> {
                if (part.endsWith(RELATIONS) && part.contains("workbook")) {
                    String target = text(element, "Target");
                    partByRelation.put(text(element, "Id"), target.startsWith("/") ? target.substring(1)
                            : "xl/" + target);
                }
            }
            case "Override" -> hasStyles |= text(element, "ContentType").endsWith(".styles+xml");
            default -> {
                // tells nothing
            }
        }
    }

    private void takePlace(String place) {
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) > '9') {
            letters++;
        }
        column = letters == 0 ? column + 1 : MergedCells.column(place.substring(0, letters));
        row = number(place.substring(letters), row);
    }

    private static String text(XMLStreamReader element, String attribute) {
        String text = null;
        for (int i = 0; i < element.getAttributeCount(); i++) {
            text = element.getAttributeLocalName(i).equals(attribute) ? element.getAttributeValue(i) : text;
        }
        return text == null ? "" : text;
    }

    /** Whether the workbook lists a part with styles; only then the formats of numbers can be read. */
    boolean hasStyles() {
        return hasStyles;
    }

    private static int number(String digits, int otherwise) {
        boolean number = !digits.isEmpty() && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(digits) : otherwise;
    }

    /** Number of cells with a formula. */
    int formulas() {
        return formulas;
    }

    /** Number of texts that cells may share. */
    int sharedTexts() {
        return sharedTexts;
    }

    /** The merged cells of a sheet. */
    MergedCells merged(String sheet) {
        return mergedByPart.getOrDefault(part(sheet), MergedCells.NONE);
    }

    /** Whether a formula of any kind stands in a cell; column from 0, row from 1. The reader knows but some kinds. */
    boolean isFormula(String sheet, int column, int row) {
        return column < WIDTH && formulasByPart.getOrDefault(part(sheet), Set.of()).contains(row * WIDTH + column);
    }

    private String part(String sheet) {
        return partByRelation.getOrDefault(relationBySheet.getOrDefault(sheet, ""), "");
    }
}
