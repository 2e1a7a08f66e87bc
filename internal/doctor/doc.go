// SPDX-License-Identifier: AGPL-3.0-or-later

// Package doctor looks at what the program needs on a machine: Git, nodes, keystore files, and what
// a repository has from the program. It says of each whether it is as needed, and what to do
// otherwise. It changes nothing, opens no key, and returns no part of a node's address but its
// host.
package doctor
