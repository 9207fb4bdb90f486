/**
 * The command line of Sceneplan: one class per verb, nothing from SWT.
 * Data goes to standard output, problems to standard error, the outcome into the exit code.
 */
package org.sceneplan.cli;
