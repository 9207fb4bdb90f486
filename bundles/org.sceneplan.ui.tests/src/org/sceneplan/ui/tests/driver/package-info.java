/** What a user does with mouse and keyboard, behind one small interface, so that stories can run on other drivers. */
package org.sceneplan.ui.tests.driver;
