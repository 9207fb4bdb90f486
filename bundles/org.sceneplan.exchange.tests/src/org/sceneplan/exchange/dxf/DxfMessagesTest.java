package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.dxf.shell.Repair;

final class DxfMessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties load(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(DxfPlan.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws Exception {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh.properties");

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
        }
    }

    @Test
    void everyConstantHasItsWord() throws Exception {
        Properties english = load("messages.properties");

        Stream.of(Arrays.stream(PlanLayer.values()).map(each -> "PlanLayer_" + each),
                Arrays.stream(LayerRole.values()).map(each -> "Role_" + each),
                Arrays.stream(Outcome.values()).map(each -> "Outcome_" + each),
                Arrays.stream(Repair.Kind.values()).map(each -> "Repair_" + each)).flatMap(keys -> keys)
                .forEach(key -> assertTrue(english.containsKey(key), key));
    }

    @Test
    void ownLayersAreReadForWhatTheyAre() {
        for (PlanLayer layer : PlanLayer.values()) {
            LayerRole expected = switch (layer) {
                case WALL, INNER_WALL -> LayerRole.WALLS;
                case COLUMN -> LayerRole.COLUMNS;
                case DOOR -> LayerRole.DOORS;
                case WINDOW -> LayerRole.WINDOWS;
                case OUTLINE -> LayerRole.OUTLINE;
                case STAIR, LIFT, SHAFT, FIRE_SHUTTER, HYDRANT, PANEL, VOID -> LayerRole.OBSTACLES;
                case POWER, THREE_PHASE, WATER, DRAIN, GAS, FLUE, NETWORK -> LayerRole.SERVICES;
                default -> LayerRole.IGNORE;
            };
            assertEquals(expected, LayerNames.role(layer.layerName()), layer.layerName());
        }
    }
}
