/** The areas of the zones beside the standard: bars without widgets, and the view that paints them. */
package org.sceneplan.workbench.view.area;
