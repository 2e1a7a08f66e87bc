// SPDX-License-Identifier: AGPL-3.0-or-later

// Package devnet is a place to try everything: a chain inside this process, keys that everybody
// knows, and the whole platform installed on that chain or on any other development node.
//
// In go options, a template and a node; out come a Platform (where everything is, read back from
// the chain and checked) and the manifests that name it. Addresses follow from the installer's key
// and nonces alone, so they are the same on every node. The package never touches a chain whose id
// is not one of ChainIDs, never listens on anything but loopback, and leaves the installer without
// a role.
package devnet
