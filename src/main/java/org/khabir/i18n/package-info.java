/** Everything Khabir says, in Arabic and English, and the exceptions that carry such a message. */
package org.khabir.i18n;
