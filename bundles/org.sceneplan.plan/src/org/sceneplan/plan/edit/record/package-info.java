/** Records what an edit changes by listening to the plan, and takes it back or does it again. */
package org.sceneplan.plan.edit.record;
