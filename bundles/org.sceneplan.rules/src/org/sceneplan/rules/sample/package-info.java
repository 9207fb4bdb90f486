/**
 * Least numbers of samples.
 */
package org.sceneplan.rules.sample;
