package org.sceneplan.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a message file with places {0}, {1}, ... for finished texts; nothing else in it has a meaning.
 *
 * @param texts  what stands before each place, and after the last
 * @param places the numbers of the places in their order
 */
record Sentence(List<String> texts, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    Sentence {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    /** Reads a sentence. */
    static Sentence of(String pattern) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            texts.add(pattern.substring(end, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            end = place.end();
        }
        texts.add(pattern.substring(end));
        return new Sentence(texts, places);
    }

    /** Returns the sentence with its places filled; a place without a value stays as it is written. */
    String with(String... values) {
        if (places.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            sentence.append(texts.get(i)).append(place < values.length ? values[place] : "{" + place + "}");
        }
        return sentence.append(texts.get(places.size())).toString();
    }
}
