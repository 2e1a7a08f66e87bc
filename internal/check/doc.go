// SPDX-License-Identifier: AGPL-3.0-or-later

// Package check judges a whole repository, fast.
//
// In go the repository's tree, its rules, and the time. Out come the Findings of policy, or every
// fault of the manifests. Each Class is judged by itself, in parallel, and then the repository in
// short. What was found of a Class may be kept: under the digest of all that it follows from, so
// that it is found again only as long as nothing has changed. A part of the Classes can be judged
// elsewhere, and the parts joined.
//
// It never trusts what was kept without its digest, never fails because something could not be
// kept, and keeps nothing of a Class with faults.
package check
