/** The catalogue view: fixture types and products to search and to put on the plan. */
package org.sceneplan.workbench.view.catalogue;
