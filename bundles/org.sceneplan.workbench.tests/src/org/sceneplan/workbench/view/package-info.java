/** Tests of the views that need no display. */
package org.sceneplan.workbench.view;
