/** Recovery copies of changed plans, and what is offered after a crash. */
package org.sceneplan.workbench.recovery;
