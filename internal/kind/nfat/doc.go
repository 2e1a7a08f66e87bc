// SPDX-License-Identifier: AGPL-3.0-or-later

// Package nfat is the Term kind of Class: a Class has a facility, whose queue and limits all Units
// share. A Unit is a record in the facility, and each deal of it an NFAT.
//
// In go manifests; out comes what is its own, in the types of package facts. It never asks a chain.
package nfat
