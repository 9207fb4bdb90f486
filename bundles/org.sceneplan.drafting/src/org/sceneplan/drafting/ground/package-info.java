/** The level round a moving shape: everything with an edge, a corner or an axis, found by place. */
package org.sceneplan.drafting.ground;
