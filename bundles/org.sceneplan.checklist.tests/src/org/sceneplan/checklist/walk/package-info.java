/** Tests of the walking order. */
package org.sceneplan.checklist.walk;
