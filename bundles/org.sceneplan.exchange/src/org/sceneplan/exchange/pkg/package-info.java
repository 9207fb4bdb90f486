/**
 * The package of a plan: sheets, lists, check, plan and a manifest that names and hashes each file and page, as a folder
 * or one zip file; reading packages back without believing them.
 */
package org.sceneplan.exchange.pkg;
