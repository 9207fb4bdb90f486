/** Pictures that lie under a plan. */
package org.sceneplan.workbench.underlay;
