/** Pictures of pixels that lie under the plan on sheets: scans, photographs of a paper plan, aerial views. */
package org.sceneplan.exchange.picture;
