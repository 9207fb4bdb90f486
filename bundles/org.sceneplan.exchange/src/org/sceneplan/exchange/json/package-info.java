/**
 * JSON for other programs: the plan ({@code plan-json.schema.json}) and the findings of a check. UTF-8, two spaces of
 * indent, LF, one final newline, keys always in the same order, numbers without exponent.
 */
package org.sceneplan.exchange.json;
