package org.sceneplan.ui.tests.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** A class of stories on the running workbench: each fails when our bundles log an error, and leaves a picture. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({PictureOnFailure.class, ErrorLogGuard.class})
public @interface UserStory {
}
