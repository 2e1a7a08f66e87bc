// SPDX-License-Identifier: AGPL-3.0-or-later

// Package devnet installs the whole platform on a development node, to try everything. It has a
// chain inside this process, and keys that everybody knows.
//
// In go options, templates and a node. Out come a Platform, which holds every address as read back
// from the chain and checked, and the manifests that name it. The reference platform comes by the
// installer's transactions, so its addresses depend only on that key and its nonces. The Halo
// Factory comes as on every other network, by the plan that package rollout compiles. Both are
// the same on every node. The package never installs on a chain whose id is not one of ChainIDs,
// but for rehearsals in tests. It listens only on loopback. It leaves the installer without a role.
package devnet
