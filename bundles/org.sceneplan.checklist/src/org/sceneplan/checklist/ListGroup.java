package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A stretch of rows that belong together, usually a zone; printed as a band above them.
 *
 * @param id id of the zone, or another id unique in the list
 * @param title text of the band
 * @param tint fill colour {@code #RRGGBB}; empty = none
 */
public record ListGroup(String id, Bilingual title, String tint) {
}
