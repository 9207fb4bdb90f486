/** Plans in the project explorer: their pictures and formats. */
package org.sceneplan.workbench.explorer;
