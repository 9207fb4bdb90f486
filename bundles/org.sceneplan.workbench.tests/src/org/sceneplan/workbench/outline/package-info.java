/** Tests of the outline that need no display. */
package org.sceneplan.workbench.outline;
