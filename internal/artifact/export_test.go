// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

// Compare is what tests look at from outside.
var Compare = compare
