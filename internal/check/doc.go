// SPDX-License-Identifier: AGPL-3.0-or-later

// Package check judges a whole repository, fast.
//
// In go the repository's tree, its rules, and the time. Out come the Findings of policy, or every
// fault of the manifests. Each Class is judged by itself, in parallel. The repository is then
// judged as a whole, from a short form of each Class.
//
// What was found of a Class may be kept, under the digest of everything that it depends on. A
// change to any of that changes the digest, and the Class is judged again. Some of the Classes can
// be judged elsewhere, and the parts joined.
//
// The package never trusts what was kept without its digest. It never fails because something could
// not be kept. It keeps nothing of a Class with faults.
package check
