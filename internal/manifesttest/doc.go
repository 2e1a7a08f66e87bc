// SPDX-License-Identifier: AGPL-3.0-or-later

// Package manifesttest helps tests to state laws about every field of a manifest. It lists the
// fields that the schema has, and writes a value into an example manifest of this repository.
package manifesttest
