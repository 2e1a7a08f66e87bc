// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

import (
	"maps"
	"slices"
)

// Code is a number of the table. The Codes stand in codes.go by name; no other package can make one
// from a text, so a number that the table does not have does not compile. A Code is an error only
// so that errors.Is can ask for it. The zero Code is no number.
type Code struct{ number string }

// Parse is the Code with a number, and whether the table has it.
func Parse(number string) (Code, bool) {
	_, known := table[number]
	if !known {
		return Code{}, false
	}
	return Code{number}, true
}

// Codes are all numbers of the table, in order.
func Codes() []Code {
	var codes []Code
	for _, number := range slices.Sorted(maps.Keys(table)) {
		codes = append(codes, Code{number})
	}
	return codes
}

// Kind is the Code's row, and whether it has one: a document may hold a number of another version.
func (c Code) Kind() (Kind, bool) {
	kind, known := table[c.number]
	return kind, known
}

// String is the number as it is printed, such as HC1008.
func (c Code) String() string { return c.number }

func (c Code) Error() string { return c.number }

// MarshalText writes the number, for documents.
func (c Code) MarshalText() ([]byte, error) { return []byte(c.number), nil }

// UnmarshalText takes any text: what a number of another version means, its document says itself.
func (c *Code) UnmarshalText(text []byte) error {
	c.number = string(text)
	return nil
}

// Stage is where a number belongs: its first digit.
type Stage int

// The stages. What a number without a row is, nothing says: its stage is -1.
const (
	StageCommandLine Stage = iota
	StageManifests
	StagePolicy
	StageChain
	StagePlan
	StageBundle
	StageExecution
	StageArtifacts
	StagePullRequests
)

var stages = []string{
	"Command line and files", "Manifests", "Policy", "Chain", "Plan", "Bundle and signatures", "Execution", "Artifacts", "Pull requests",
}

func (s Stage) String() string { return stages[s] }

// Stage is the Code's.
func (c Code) Stage() Stage {
	if _, known := c.Kind(); !known {
		return -1
	}
	return Stage(c.number[2] - '0')
}
