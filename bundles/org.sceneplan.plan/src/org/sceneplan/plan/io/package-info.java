/**
 * Reading and writing {@code .storeplan} files: EMF XMI, UTF-8, one element per line, the same plan always the same
 * bytes. Nothing a file contains can reach other files or the network, and no file is overwritten that could not be
 * read.
 */
package org.sceneplan.plan.io;
