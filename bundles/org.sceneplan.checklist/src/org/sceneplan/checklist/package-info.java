/**
 * Display checklist, fixture, material and service lists of a plan.
 * Each line is traced to its plan element.
 */
package org.sceneplan.checklist;
