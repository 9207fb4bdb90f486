/** One call of the command line: its arguments, where it speaks, how it fails, how it ends. */
package org.sceneplan.cli.call;
