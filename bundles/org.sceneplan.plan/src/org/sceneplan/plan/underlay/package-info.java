/** Pictures under a plan: brought to scale by a known length. */
package org.sceneplan.plan.underlay;
