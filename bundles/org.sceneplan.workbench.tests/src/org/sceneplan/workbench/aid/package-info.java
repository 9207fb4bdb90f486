/** Tests of what helps drawing: rulers and signs of findings. */
package org.sceneplan.workbench.aid;
