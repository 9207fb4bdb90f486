/** Tests of the commands of the editor that need no widgets. */
package org.sceneplan.workbench.command;
