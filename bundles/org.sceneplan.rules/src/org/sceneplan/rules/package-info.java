/**
 * Rule API: a rule measures a plan against the limit its format standard sets and returns findings. Numbers live in the
 * rule book of org.sceneplan.standard; the classes here and in the sub-packages, one per rule family, hold the method.
 */
package org.sceneplan.rules;
