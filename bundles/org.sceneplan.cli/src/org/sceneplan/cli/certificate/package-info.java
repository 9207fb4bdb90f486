/** Certificates on the command line: writing them, and comparing what they rest on with what is installed. */
package org.sceneplan.cli.certificate;
