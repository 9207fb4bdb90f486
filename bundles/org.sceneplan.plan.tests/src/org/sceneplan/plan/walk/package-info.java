/** Tests of the walking order. */
package org.sceneplan.plan.walk;
