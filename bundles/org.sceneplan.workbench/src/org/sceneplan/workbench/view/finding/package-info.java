/** What the rules say of the open plan: rows, groups and filters without widgets, and the view that shows them. */
package org.sceneplan.workbench.view.finding;
