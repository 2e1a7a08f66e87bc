// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import (
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// How is the way in which a field changes once it is live.
type How string

// The ways, from the strictest to the loosest.
const (
	Never   How = "never"   // a contract keeps it for good, or an address follows from it
	Move    How = "move"    // somebody changes the chain
	Promise How = "promise" // no transaction, but holders were told: an authority signs
	Record  How = "record"  // no transaction: the merge is the approval
)

// Signer is who signs a change.
type Signer string

// Signers. Holders of a role on the chain may be a Safe, or act by a spell.
const (
	Deployer  Signer = "deployer"  // deploys Classes and Units
	Council   Signer = "council"   // the Configurator Unit's additions and removals, or a spell
	Admins    Signer = "admins"    // of the Class
	GovOps    Signer = "govops"    // of the Class
	PrimesOwn Signer = "prime"     // GovOps of the Prime
	Approvers Signer = "approvers" // who approve templates
	// who administers the factory, and the platform that it works with
	Governance Signer = "governance"
	Promising  Signer = "promise" // the authority that the network names for promises
	Merge      Signer = "merge"   // approval on the Git host alone
)

// Row is one row of the table.
type Row struct {
	// Field is the path in a manifest; * stands for each name and each index. A row holds for the
	// field and for everything below it that has no row of its own.
	Field string `json:"field"`
	How   How    `json:"how"`
	// Way says of what never changes what to do instead, and of a move who makes it by which call.
	// It is a clause without an end: "addActor by an admin".
	Way string `json:"way,omitempty"`
	// By are those who sign, in the order in which they do. It is empty for what never changes.
	By []Signer `json:"by"`
	// In is what a number counts.
	In Measure `json:"-"`
}

// Measure is what a number counts. Amounts of tokens need none: they say it themselves.
type Measure int

// Measures.
const (
	Plain   Measure = iota
	Bps             // basis points
	Seconds         //
)

// Kind is what a kind of Class says about its fields.
type Kind interface {
	// ChangeRows are the rows of the fields that only this kind has, in the order of its manifests,
	// and of shared fields that change in another way.
	ChangeRows() []Row
	Facts() facts.Description
	Asset(class *catalog.Class) string
	Tokens(class *catalog.Class) []facts.OwnToken
}

// Table returns all rows for a kind, in the order of manifests. Without a kind they are the rows
// that all kinds share. A kind's row stands in place of a shared one of the same field.
func Table(of Kind) []Row {
	rows := append([]Row{}, shared...)
	if of == nil {
		return rows
	}
	for _, row := range of.ChangeRows() {
		i := slices.IndexFunc(rows, func(each Row) bool { return each.Field == row.Field })
		if i < 0 {
			rows = append(rows, row)
		} else {
			rows[i] = row
		}
	}
	return rows
}

// Of finds the row of a field, by its path in a manifest: "unit.limits.transfer.init.max". It is
// false if there is no such row; then nobody may change the field.
func Of(of Kind, path string) (Row, bool) {
	i := rowOf(Table(of), path)
	if i < 0 {
		return Row{}, false
	}
	return Table(of)[i], true
}

// rowOf returns the index of the longest row that covers a path; below 0 if none does.
func rowOf(rows []Row, path string) int {
	parts := strings.Split(path, ".")
	found, most := -1, 0
	for i, row := range rows {
		if n := covers(strings.Split(row.Field, "."), parts); n > most {
			found, most = i, n
		}
	}
	return found
}

// covers returns how many parts a row has if it holds for a path, and 0 if it does not.
func covers(row, path []string) int {
	if len(row) > len(path) {
		return 0
	}
	for i, part := range row {
		if part != "*" && part != path[i] {
			return 0
		}
	}
	return len(row)
}
