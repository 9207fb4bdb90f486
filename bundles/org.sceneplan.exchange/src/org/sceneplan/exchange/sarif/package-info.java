/**
 * The result of a check as SARIF 2.1.0 (OASIS, errata 01), which code scanners, build servers and editors read: a rule
 * of the format standard is a rule of the tool, a plan file is an artifact, an element of the plan is a logical
 * location with its line.
 */
package org.sceneplan.exchange.sarif;
