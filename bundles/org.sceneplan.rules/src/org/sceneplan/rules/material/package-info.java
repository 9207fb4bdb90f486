/**
 * Promotional materials: what the standard asks for and what the plan holds.
 */
package org.sceneplan.rules.material;
