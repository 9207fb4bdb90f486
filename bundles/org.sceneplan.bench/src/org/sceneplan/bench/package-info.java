/**
 * Benchmarks that print the ratio against a peer measured in the same run.
 * Started by the command line as {@code sceneplan bench NAME}.
 */
package org.sceneplan.bench;
