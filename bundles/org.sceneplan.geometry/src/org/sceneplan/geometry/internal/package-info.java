/**
 * Kernels behind the geometry API: exact predicates on coordinate arrays, and the only use of JTS.
 * Nothing here is API; other bundles go through {@code org.sceneplan.geometry}.
 */
package org.sceneplan.geometry.internal;
