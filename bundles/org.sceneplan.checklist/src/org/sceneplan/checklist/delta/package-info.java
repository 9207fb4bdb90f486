/**
 * Delta lists: what changed from one state of a plan to another, line by line with the values before and after.
 */
package org.sceneplan.checklist.delta;
