package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

/** Compares what the rules answered in a test class with what the class says it proves. */
final class ProvenCases implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private final Set<Method> run = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        Heard.forget();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        run.add(context.getRequiredTestMethod());
    }

    /** Judges whole classes only: whoever runs one method of it sees what that method says. */
    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> tests = context.getRequiredTestClass();
        if (Arrays.stream(tests.getDeclaredMethods()).filter(ProvenCases::isTest).allMatch(run::contains)) {
            assertEquals(List.of(), lies(tests.getAnnotation(Proves.class)), tests.getName());
        }
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    private static List<String> lies(Proves proves) {
        List<String> lies = new ArrayList<>();
        for (String ruleId : proves.value()) {
            List<RuleOutcome> answers = Heard.of(ruleId);
            Set<RuleCase> due = RuleKind.casesOf(ruleId);
            for (RuleCase each : due) {
                if (!each.isHeard(answers)) {
                    lies.add(ruleId + " lacks " + each);
                }
            }
            for (RuleCase each : RuleKind.ANSWERS) {
                if (!due.contains(each) && each.isHeard(answers)) {
                    lies.add(ruleId + " has " + each + ", which its kind says cannot be");
                }
            }
        }
        return lies;
    }
}
