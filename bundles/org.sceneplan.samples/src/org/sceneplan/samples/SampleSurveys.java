package org.sceneplan.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The surveys that the product carries: one invented store per store format. */
public final class SampleSurveys {

    private static final String FOLDER = "/data/surveys/";

    private static final List<String> NAMES = List.of("s-class-prefecture.survey.json",
            "smart-kitchen-county.survey.json", "home-county.survey.json", "three-c-township.survey.json");

    private SampleSurveys() {
    }

    /** File names of the surveys, the largest store first; the order is part of what {@code demo} prints. */
    public static List<String> list() {
        return NAMES;
    }

    /**
     * Opens a survey.
     *
     * @param name one of {@link #list()}
     * @return UTF-8 JSON, to be closed by the caller
     * @throws FileNotFoundException if there is no survey of that name
     */
    public static InputStream open(String name) throws IOException {
        InputStream stream = NAMES.contains(name) ? SampleSurveys.class.getResourceAsStream(FOLDER + name) : null;
        if (stream == null) {
            throw new FileNotFoundException("no sample survey named '%s'; there are %s".formatted(name, NAMES));
        }
        return stream;
    }
}
