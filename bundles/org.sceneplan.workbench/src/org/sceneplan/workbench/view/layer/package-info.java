/** Layers of the open plan: rows without widgets, and the view that shows and locks them. */
package org.sceneplan.workbench.view.layer;
