/**
 * The display checklist read back: what the store filled in is matched by the stable key of each row and taken over as
 * one edit; every row of the file and every position of the plan gets a verdict.
 */
package org.sceneplan.exchange.checklist;
