// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

// Waiver is governance's permission to deviate from one rule for a while. It holds for one field
// and one value.
type Waiver struct {
	Origin
	Name       string   `json:"name"` // slug
	Rule       string   `json:"rule"` // "limits.initial_conservative"
	Target     Target   `json:"target"`
	Value      string   `json:"value"` // the value that may stand there, as findings show it
	Reason     string   `json:"reason"`
	ApprovedBy []string `json:"approvedBy"`
	Reference  string   `json:"reference"` // URL of the approval
	Granted    string   `json:"granted"`   // RFC 3339, UTC: it counts from then on
	Expires    string   `json:"expires"`   // RFC 3339, UTC: it counts until then
}

// Target is a field of a manifest.
type Target struct {
	File  string `json:"file"`  // from the repository's root
	Field string `json:"field"` // "unit.limits.transfer.initial.max"
}
