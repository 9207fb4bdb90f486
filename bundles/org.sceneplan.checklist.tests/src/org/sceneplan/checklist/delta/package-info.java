/** Tests of the delta lists. */
package org.sceneplan.checklist.delta;
