/** What holds for every story: no error in the log, a picture when it fails. */
package org.sceneplan.ui.tests.guard;
