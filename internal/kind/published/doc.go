// SPDX-License-Identifier: AGPL-3.0-or-later

// Package published is the Term kind of Class on the published facility as it is. Its manifests are
// those of package nfat, and so are its routes and limits. The facility knows no Units: what a Unit
// offers is a promise, and rate limits alone bound what is issued.
//
// In go manifests; out comes what is special to this kind, in the types of package facts. It never
// asks a chain.
package published
