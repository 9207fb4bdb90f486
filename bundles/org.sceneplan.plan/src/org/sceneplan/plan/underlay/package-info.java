/** Pictures and drawings under a plan: where they lie, brought to scale by a known length. */
package org.sceneplan.plan.underlay;
