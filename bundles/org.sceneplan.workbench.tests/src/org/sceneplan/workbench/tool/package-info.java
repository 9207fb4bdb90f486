/** Tests of the tools beside the canvas. */
package org.sceneplan.workbench.tool;
