/**
 * Names by a statistical sequence model: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over
 * Arabic features. The models are files made by {@code khabir train}; docs/names-model.md is their card.
 */
package org.khabir.extract.sequence;
