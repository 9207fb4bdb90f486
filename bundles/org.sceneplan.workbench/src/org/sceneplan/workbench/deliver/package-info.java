/** What leaves the workbench: packages, lists, labels, drawings and models, and what stores send back. */
package org.sceneplan.workbench.deliver;
