/**
 * The certificate of a check: every rule with its setting, its outcome and the facts it rests on, so that anybody can
 * check it again from the plan file.
 */
package org.sceneplan.rules.certificate;
