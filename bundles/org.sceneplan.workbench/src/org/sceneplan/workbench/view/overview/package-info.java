/** The overview: a small picture of the level with the part that shows on the canvas. */
package org.sceneplan.workbench.view.overview;
