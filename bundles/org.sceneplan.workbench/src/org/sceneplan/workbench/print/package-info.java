/** Plans on paper, in picture files and on the clipboard. */
package org.sceneplan.workbench.print;
