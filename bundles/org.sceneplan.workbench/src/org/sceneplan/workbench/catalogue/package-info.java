/** The catalogue an open plan uses. */
package org.sceneplan.workbench.catalogue;
