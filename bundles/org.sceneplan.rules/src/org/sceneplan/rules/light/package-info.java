/**
 * Lighting: what the plan counts with, and what a person must answer because the plan has no lamps. Source: GB 50034.
 */
package org.sceneplan.rules.light;
