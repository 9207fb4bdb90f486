/** Tests of the lists of a plan. */
package org.sceneplan.checklist;
