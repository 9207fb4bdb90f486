/** The sentences of the verifier in Chinese and English. */
package org.sceneplan.verifier.internal.text;
