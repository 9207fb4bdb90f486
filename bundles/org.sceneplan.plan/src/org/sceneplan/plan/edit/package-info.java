/**
 * Changes of a plan: each one a headless edit that can explain its refusal and reports what it touched; one history per
 * open plan undoes and redoes them.
 */
package org.sceneplan.plan.edit;
