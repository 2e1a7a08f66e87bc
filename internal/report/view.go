// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"math/big"
)

// View is what a template gets of a Page. What comes from outside is Text or Markdown, which print
// escaped; the strings are this package's own words.
type View struct {
	// ready, unsigned, nothing, denied, failed, missing (there is no Proposal), untrusted
	Word    string
	Verdict Markdown // one line
	Commit  Markdown // that was judged, linked; empty outside of a pull request
	Time    string   // when
	Report  Markdown // links, empty when there is nothing to link to
	Run     Markdown
	Rules   int      // that were asked
	Kinds   []string // of change
	Whole   bool     // this is the full report

	Edits    []Edit // what of its own judge the change edits
	Twice    bool   // so it was judged by the rules of the base and by its own
	Faults   Rows[Problem]
	Findings Rows[Problem]
	Classes  Rows[*ClassView]
	Removed  Rows[Markdown] // manifests
	// commands that judge the change from a checkout of the base; empty outside of a pull request
	Judge Markdown
}

// Rows are as many of a list as there is room for.
type Rows[T any] struct {
	Items []T
	More  int // how many are left out
}

// Empty tells whether there is nothing in it.
func (m Markdown) Empty() bool { return m.text == "" }

// Any tells whether there are any, shown or not.
func (r Rows[T]) Any() bool { return len(r.Items)+r.More > 0 }

// Total is how many there are, shown or not.
func (r Rows[T]) Total() int { return len(r.Items) + r.More }

// Edit is a part of its own judge that the change edits.
type Edit struct {
	What  string
	Paths Rows[Markdown]
}

// Problem is a fault or a finding.
type Problem struct {
	Mark    string // a symbol
	Code    string
	Where   Markdown
	Message Text
	Remedy  Markdown
	By      string // whose rules say so, when the change was judged twice
}

// ClassView is one Class that the change touches.
type ClassView struct {
	Name      Text
	Network   Text
	ChainID   uint64
	Faults    Rows[Problem]
	Planned   bool // there is a plan
	Empty     bool // and nothing in it
	Digest    Text // of the bundle
	Plan      Text // digests
	Manifests Text
	Deadline  string
	Block     uint64
	Passed    bool // the simulation
	Simulated Markdown
	FirstUse  string     // of the Units, in the same simulation
	Notes     Rows[Text] // what that could not show

	Sign         bool // signatures are missing, and nothing is against signing
	Approvals    Rows[Approval]
	Transactions Rows[Transfer]
	Stale        Rows[Stale]
	Subjects     Rows[Subject]
	Fields       int // of all subjects
	Stages       Rows[Stage]
	Gantt        Chart
	Ramps        Rows[Ramp]
	Chart        Chart         // of the longest ramp
	Pace         string        // of the ramps: "×1.25 each 18h"
	Headroom     *HeadroomView // nil when there is none to show
	Addresses    Rows[Address]
	Check        Markdown // commands, for checking and signing
}

// Approval is how far one Safe has signed.
type Approval struct {
	Authority Text
	Safe      Text
	Signed    int
	Threshold uint64
	Missing   uint64
	Open      Rows[Text] // owners that have not signed
}

// Transfer is one Safe transaction.
type Transfer struct {
	Stage, Authority, Safe Text
	Nonce                  uint64
	Hash, Domain, Message  Text
	Signed                 string // "1 of 2"
	Done                   bool   // with its signatures
}

// Stale is a bundle in the change that does not count, or some of whose approvals do not.
type Stale struct {
	Folder      Text
	Kept        bool // it is what is planned now, but some of its approvals do not count
	Faults      Rows[Problem]
	Differences Rows[Difference]
}

// Difference is one field in which two plans differ.
type Difference struct{ Field, Before, After Text }

// Subject is a Halo, Class or Unit of which fields change.
type Subject struct {
	Name   Text
	New    bool // there was nothing of it before
	Fields []Field
}

// Field is one field that changes.
type Field struct {
	Name, Before, After Text
	New                 bool // it had no value before
	Where               Markdown
}

// Stage is what may happen from one moment on.
type Stage struct {
	Number  int
	Name    Text
	Purpose Text
	When    string // "now", "14 days later", "right after"
	From    string // the moment, at the earliest, without "UTC"
	Who     []Text
	Calls   Rows[Text]
}

// Ramp is how fast limits may be raised.
type Ramp struct {
	Limits  Rows[Text] // that share it: "senior SETTLE_SUBSCRIBE"
	Initial Text       // with the token
	Ceiling Text
	Steps   string // "31", "more than 2000", "never"
	From    string // day of the first value, at the earliest
	Until   string // day of the ceiling, at the earliest

	count  int // of increases, 0 or less when there is no ramp
	values []*big.Int
	scale  uint8

	unit, route, token string // of the first limit, raw
}

// Address is one that will exist, or exists.
type Address struct {
	Name    Text
	Address Text
	State   string
}
