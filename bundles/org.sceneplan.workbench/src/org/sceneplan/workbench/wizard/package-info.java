/** Wizards that begin plans and take catalogues; the work is done by headless bundles in a job. */
package org.sceneplan.workbench.wizard;
