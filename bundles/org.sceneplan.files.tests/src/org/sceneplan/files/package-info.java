/** Tests of the files. */
package org.sceneplan.files;
