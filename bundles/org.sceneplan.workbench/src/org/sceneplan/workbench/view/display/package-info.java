/** The display checklist as a table one edits: rows without widgets, and the view. */
package org.sceneplan.workbench.view.display;
