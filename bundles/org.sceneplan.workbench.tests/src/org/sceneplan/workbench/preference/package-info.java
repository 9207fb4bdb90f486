/** Tests of what the preference pages keep. */
package org.sceneplan.workbench.preference;
