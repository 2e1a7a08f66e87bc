// SPDX-License-Identifier: AGPL-3.0-or-later

// Package foreign takes code that was built elsewhere into a template, and compares the code that
// templates pin with what a network runs.
//
// In go a template, creation code or a node. Out come a template with its new pins and the files
// that say so, or a verdict for each part of a template: the same, the same but for the compiler's
// metadata tail, different, or not there. What a node says is compared with hashes. The package
// writes no file, and never sends anything.
package foreign
