/** Holds the manual of the editor to the code. */
package org.sceneplan.workbench.manual;
