package org.sceneplan.standard;

/**
 * The rules shared by all formats, in one version.
 *
 * @param limits settings in file order
 */
public record RuleBookSnapshot(String id, String version, String source, RuleLimits limits) {
}
