/**
 * What hangs on changed elements goes with them inside the same step: docked fixtures, ends of dimensions, groups and
 * references to what is gone.
 */
package org.sceneplan.plan.edit.follow;
