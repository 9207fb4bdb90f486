/**
 * Reading and writing {@code .catalogue} files: EMF XMI, UTF-8, one element per line, the same catalogue always the
 * same bytes. Nothing a file contains can reach other files or the network, and no other file is ever overwritten.
 */
package org.sceneplan.catalogue.io;
