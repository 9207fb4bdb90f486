package org.sceneplan.ui.tests.guard;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sceneplan.ui.tests.driver.UiDriver;

/** Saves the screen below {@code target/pictures} of this bundle when a story fails. */
public final class PictureOnFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            UiDriver.atHand().capture(folder().resolve(name + ".png"));
        }
    }

    private static Path folder() {
        String root = System.getProperty("sceneplan.root");
        Path bundle = root == null ? Path.of("") : Path.of(root, "bundles", "org.sceneplan.ui.tests");
        return bundle.resolve("target").resolve("pictures");
    }
}
