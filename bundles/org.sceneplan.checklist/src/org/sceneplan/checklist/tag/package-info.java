/** Price tags and energy cards for the samples of a plan. */
package org.sceneplan.checklist.tag;
