package org.sceneplan.exchange.dxf;

import org.sceneplan.geometry.Ring;

/**
 * What came of a drawing.
 *
 * @param survey a survey file ({@code sceneplan/survey/1}) that the survey reader has accepted
 * @param outline inner face of the shell in mm, for a picture over the underlay
 * @param report what was read, used, set aside, repaired and assumed
 */
public record DxfImportResult(String survey, Ring outline, DxfImportReport report) {
}
