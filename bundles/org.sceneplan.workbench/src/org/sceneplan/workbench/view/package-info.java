/** What all views of an open plan have in common: they follow the active floor plan, remember columns and copy rows. */
package org.sceneplan.workbench.view;
