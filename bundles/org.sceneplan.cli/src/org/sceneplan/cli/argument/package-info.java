/**
 * Arguments of the command line: which options a verb knows, what was given, what is wrong with it, and the help text.
 * A parser of its own, because the product starts for every command and a reflective library costs more than the verb.
 */
package org.sceneplan.cli.argument;
