/**
 * The package of a plan: drawing, lists, findings and the plan file in one folder, with a manifest that names and
 * hashes each file.
 */
package org.sceneplan.exchange.pkg;
