// SPDX-License-Identifier: AGPL-3.0-or-later

// Package checkout compares a Git checkout with the revision that it would be merged into.
//
// In go a folder in a checkout and the name of a revision. Out come two folders: the revision's
// files, and the files that a commit of everything in the checkout would have. Both are as Git
// checks them out elsewhere, so links, line ends and attributes are what a job would see.
//
// It runs Git, and needs Git 2.31 or newer. It writes nothing into the checkout, its index or its
// objects, and asks no other repository.
package checkout
