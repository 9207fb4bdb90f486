package org.sceneplan.exchange.sh3d;

/**
 * What became of one thing.
 *
 * @param kind element name in the file, for example {@code doorOrWindow}
 * @param id id in the file; empty when it has none
 * @param name name in the file; empty when it has none
 * @param level name of its level in the file; empty when it has none
 * @param fate what became of it
 * @param surveyId ids in the survey, joined by a blank; empty when it is not there under an id of its own
 */
public record ItemFate(String kind, String id, String name, String level, Fate fate, String surveyId) {
}
