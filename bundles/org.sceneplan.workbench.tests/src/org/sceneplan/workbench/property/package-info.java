/** Tests of the fields of the property sheet that need no display. */
package org.sceneplan.workbench.property;
