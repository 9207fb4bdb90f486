/** The driver of the user stories that goes through SWTBot. */
package org.sceneplan.ui.swtbot.tests;
