// SPDX-License-Identifier: AGPL-3.0-or-later

// Package headroom says how far a Class's values are from their bounds, and how much its limits let
// out in a day.
//
// In goes a Class of a Catalog. Out comes a Document with three parts:
//   - every bounded parameter with its distance to the nearer bound, tightest first;
//   - for each PAU and token, the most that can leave custody within 24 hours if somebody misuses
//     the allocator role there, by the values that GovOps starts with and by the inits;
//   - for each Portfolio Unit, how much the beacon alone may take off the exchange rate.
//
// Of an entry of the inventory comes an EntryDocument: the most that the limits, which the entry
// holds, let out of its PAU within 24 hours, and which limits are not counted because nobody knows
// what they let out.
//
// It is a pure function of the manifests: it asks no chain and judges nothing.
//
// Everything that leaves the custody of a PAU counts as loss: capital that goes to managers,
// counterparties, people who redeem and holders of NFATs, and what a Prime brings to a Unit or a
// facility. The loss is that of one day, because a compromised actor is to be frozen within 24
// hours of its detection. An amount that comes back within the same day is not lost.
//
// Not counted, because limits do not bound it:
//   - what managers, counterparties and legal claims return, or do not;
//   - what GovOps could do to the limits themselves: the holder of the cBEAM may set a limit to its
//     init, and raise it above by one factor a hop;
//   - what admins, and contracts with mistakes, could do.
//
// A haircut is listed beside the loss, but is not a loss. The beacon may lower the exchange rate of
// a Unit by maxHaircut within 7 days. Nothing leaves custody by that: value moves between holders.
// An admin may take a mistaken decrease back within 7 days after it.
//
// A Unit's capacity is listed beside the loss and never lowers it. One ALMProxy holds the capital
// of all Units, yields come on top of what Primes brought, and a Unit without a manifest still
// owes.
package headroom
