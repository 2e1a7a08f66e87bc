// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

// What tests look at from outside.
var (
	Compare  = compare
	OpenCall = openCall
)
