/**
 * What the format and its contracts ask of a store as a whole: area, brands, approved fixtures, the judgement of
 * people.
 */
package org.sceneplan.rules.format;
