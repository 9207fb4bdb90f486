/**
 * Fluent construction of plans in code: what an importer fills from a survey and what tests start from. Lengths in mm,
 * frame x east and y north. The builders check only what they need to go on; {@code PlanSnapshotFactory} checks the
 * result.
 */
package org.sceneplan.plan.build;
