/**
 * Snapshot, undoable edits, history and files of one store plan.
 * Everything downstream reads the immutable snapshot only.
 */
package org.sceneplan.plan;
