/**
 * The shell and what stands on its floor: nothing outside, nothing on top of another, free strips free.
 */
package org.sceneplan.rules.shell;
