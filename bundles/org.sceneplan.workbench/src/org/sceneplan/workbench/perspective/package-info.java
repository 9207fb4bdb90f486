/** The perspectives of the workbench: which views stand where for which work. */
package org.sceneplan.workbench.perspective;
