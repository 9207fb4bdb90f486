/**
 * Sentences in Chinese and English for findings and reasons: message files, figures with units, readable names of plan
 * elements. Nothing here depends on the default locale.
 */
package org.sceneplan.rules.wording;
