package org.sceneplan.verifier.internal.rule;

import java.util.List;
import java.util.function.Predicate;

import org.sceneplan.verifier.internal.document.RuleLine;

/** What a rule says when it is checked again. */
interface Answer {

    /** Compares the line of the certificate with it. */
    void compare(RuleLine line, Differences differences);

    /** The same without what is said of things outside of some zones; the first id says where a thing is. */
    default Answer in(Predicate<String> isInZones) {
        return this;
    }

    /** The first id of items and questions; empty for none. */
    static String first(Iterable<String> ids) {
        return ids.iterator().hasNext() ? ids.iterator().next() : "";
    }

    /** The rule does not apply, for the one reason it has of its own. */
    Answer NOT_APPLICABLE = new None("");

    /** Measured items, or that the rule does not apply where there are none. */
    static Answer of(List<Item> items) {
        return items.isEmpty() ? NOT_APPLICABLE : new Measured(items);
    }

    /** One question about each of some things, or that the rule does not apply where there are none. */
    static Answer questions(List<String> ids) {
        return ids.isEmpty() ? NOT_APPLICABLE : new Asking(new Measured(List.of()), ids);
    }

    /** One question to a person if a condition holds; else the rule does not apply. */
    static Answer questionIf(boolean isAsked) {
        return isAsked ? questions(List.of("")) : NOT_APPLICABLE;
    }
}
