/**
 * The migration door: one {@link org.sceneplan.plan.io.migration.PlanMigration} per change of the file format, applied
 * in a chain to the document of an older file before it is read. Files of every released version must open for ever.
 */
package org.sceneplan.plan.io.migration;
