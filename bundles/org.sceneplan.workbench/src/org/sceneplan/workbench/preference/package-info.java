/** Preference pages of Sceneplan, language and theme. */
package org.sceneplan.workbench.preference;
