/**
 * Sight: what customers see from the entrance, how high things in the middle are, how low things hang.
 */
package org.sceneplan.rules.sight;
