/**
 * Files written whole or not at all, and zip files of others read within limits. Knows no words for users: callers name
 * the file and say what was refused.
 */
package org.sceneplan.files;
