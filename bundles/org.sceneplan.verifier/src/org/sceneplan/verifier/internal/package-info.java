/** What the packages of the verifier share. */
package org.sceneplan.verifier.internal;
