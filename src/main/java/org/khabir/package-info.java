/** Khabir: from articles ({@code ingest}) by extraction ({@code extract}) to a case ({@code store}, {@code search}), to panels ({@code ui}) and reports ({@code report}). */
package org.khabir;
