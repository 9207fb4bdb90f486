/**
 * What must hang on each sample by law: price tags, energy and water labels.
 */
package org.sceneplan.rules.label;
