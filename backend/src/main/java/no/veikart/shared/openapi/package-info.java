/**
 * The contract: what stands in it once for all operations. {@link no.veikart.shared.openapi.ContractDocument} puts the shared answers,
 * headers and derived schemas in; {@link no.veikart.shared.openapi.Contract} holds requests against it.
 */
package no.veikart.shared.openapi;
