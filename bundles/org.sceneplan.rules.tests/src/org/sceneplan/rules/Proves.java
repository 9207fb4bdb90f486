package org.sceneplan.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names the rules whose cases a test class proves: all those of their {@link RuleKind}. When the tests of the class have
 * run, it fails if the rules did not answer in each of these ways. {@code RuleCasesTest} counts the rules.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProvenCases.class)
public @interface Proves {

    /** Ids of rules. */
    String[] value();
}
