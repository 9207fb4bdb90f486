/** Tests of what leaves the workbench. */
package org.sceneplan.workbench.deliver;
