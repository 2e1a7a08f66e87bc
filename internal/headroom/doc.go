// SPDX-License-Identifier: AGPL-3.0-or-later

// Package headroom says how far a Class's values are from their bounds, and how much its limits let
// out in a day.
//
// In goes a Class of a Catalog. Out comes a Document: every bounded parameter with its distance to
// the nearer bound, tightest first, and for each PAU and token the most that whoever holds the
// allocator role there could send out of custody within 24 hours, by the values that GovOps starts
// with and by the inits. For each Portfolio Unit it says how much the beacon alone may take off the
// exchange rate. It is a pure function of the manifests: it asks no chain and judges nothing.
//
// What counts as loss is everything that leaves the custody of a PAU: capital to managers and
// counterparties, to those who redeem, to holders of NFATs, and of a Prime what it brings to a Unit
// or a facility. A day is what is at stake, because a compromised actor is to be frozen within 24
// hours of its detection. An amount that came back within the same day is not lost.
//
// Not counted, because limits do not bound it:
//   - what managers, counterparties and legal claims return, or do not;
//   - what GovOps could do to the limits themselves: the holder of the cBEAM may set a limit to its
//     init, and raise it above by one factor a hop;
//   - what admins, and contracts with defects, could do.
//
// A haircut is stated beside the loss, and is none: the beacon may lower the exchange rate of a
// Unit by maxHaircut within 7 days. Nothing leaves custody by that; value moves between holders. An
// admin may take a mistaken decrease back within 7 days after it.
//
// A Unit's capacity is stated beside the loss and never lowers it: one ALMProxy holds the capital
// of all Units, yields come on top of what was brought, and a Unit whose manifest is gone still
// owes.
package headroom
