// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

import (
	"maps"
	"slices"
)

// Code is a number of the table. codes.go has every Code by name. No other package can make one
// from a text, so a number without a row does not compile. A Code is an error only so that
// errors.Is can ask for it. The zero Code is no number.
type Code struct{ number string }

// Parse returns the Code with a number, and whether the table has it.
func Parse(number string) (Code, bool) {
	_, known := table[number]
	if !known {
		return Code{}, false
	}
	return Code{number}, true
}

// Codes returns all numbers of the table, in order.
func Codes() []Code {
	var codes []Code
	for _, number := range slices.Sorted(maps.Keys(table)) {
		codes = append(codes, Code{number})
	}
	return codes
}

// Kind returns the Code's row, and whether it has one. A document may hold a number of another
// version.
func (c Code) Kind() (Row, bool) {
	kind, known := table[c.number]
	return kind, known
}

// String returns the number as it is printed, such as HC1008.
func (c Code) String() string { return c.number }

func (c Code) Error() string { return c.number }

// MarshalText writes the number, for documents.
func (c Code) MarshalText() ([]byte, error) { return []byte(c.number), nil }

// UnmarshalText takes any text, because a document of another version says itself what its numbers
// mean.
func (c *Code) UnmarshalText(text []byte) error {
	c.number = string(text)
	return nil
}

// Stage is the first digit of a number.
type Stage int

// The stages. A number without a row has the stage -1.
const (
	StageCommandLine Stage = iota
	StageManifests
	StagePolicy
	StageChain
	StagePlan
	StageBundle
	StageRollout
	StageRecords
	StagePullRequests
	StageDay0
)

var stages = []string{
	"Command line and files", "Manifests", "Policy", "Chain", "Plan", "Bundle and signatures", "Rollouts", "Records", "Pull requests", "Day 0",
}

func (s Stage) String() string { return stages[s] }

// Stage returns the Code's stage.
func (c Code) Stage() Stage {
	if _, known := c.Kind(); !known {
		return -1
	}
	return Stage(c.number[2] - '0')
}
