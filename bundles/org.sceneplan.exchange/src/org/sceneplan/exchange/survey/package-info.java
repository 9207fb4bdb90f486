/**
 * Reads store surveys ({@code survey.json}, format {@code sceneplan/survey/1}) into new store plans.
 * The JSON Schema {@code survey.schema.json} beside this file is the format; what a schema can't say is checked after
 * it.
 */
package org.sceneplan.exchange.survey;
