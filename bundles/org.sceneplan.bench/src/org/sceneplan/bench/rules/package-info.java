/** The rules measured: against plain uses of JTS, and against a slow exact oracle. */
package org.sceneplan.bench.rules;
