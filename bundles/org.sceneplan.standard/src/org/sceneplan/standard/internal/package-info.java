/** Reading of the model files under {@code data/}: XML with line numbers, checks, copying to records. */
package org.sceneplan.standard.internal;
