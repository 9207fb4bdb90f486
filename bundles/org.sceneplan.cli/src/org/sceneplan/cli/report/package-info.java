/**
 * What a check of plans prints: text for people, JSON and SARIF for programs. Reports are written plan by plan, so that
 * an estate of stores needs no more memory than one.
 */
package org.sceneplan.cli.report;
