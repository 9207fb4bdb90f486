/**
 * The verbs of the command line, one class each. A verb reads its arguments, lets the headless bundles do the work and
 * says what came out; it holds no rules of the domain.
 */
package org.sceneplan.cli.verb;
