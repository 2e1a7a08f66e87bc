// SPDX-License-Identifier: AGPL-3.0-or-later

// Package inventory reads from a chain what was deployed without the factory.
//
// In go manifests, an address or an entry, and a chain. Find goes from one address to the contracts
// that belong with it, Read reads what they hold, Draft writes that as an entry, and Verify says
// whether entries are what they say and how far each conforms to each template. Adopt writes the
// manifests of a Class that entries become, and Adopted verifies what such a Class names.
// Conformance is computed from the chain alone, whatever an entry claims. The package sends
// nothing, and it leaves nothing out in silence: what it could not find or read is named.
package inventory
