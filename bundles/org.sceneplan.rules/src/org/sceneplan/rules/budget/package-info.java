/**
 * Cost of fixtures by the price bands of the catalogue, against the budget of the survey.
 */
package org.sceneplan.rules.budget;
