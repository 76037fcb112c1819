/**
 * Who met whom: triggers from a resource file, the arguments read around them, and the mentions of one meeting joined.
 * {@code docs/meetings.md} walks through it on one sentence.
 */
package org.khabir.extract.meetings;
