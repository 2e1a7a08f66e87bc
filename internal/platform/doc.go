// SPDX-License-Identifier: AGPL-3.0-or-later

// Package platform knows what the Halo Factory is made of on a network: which code each component of
// a template has, and how a template is registered.
//
// In goes a Catalog, out come creation code, hashes and specs. It asks no node.
package platform
