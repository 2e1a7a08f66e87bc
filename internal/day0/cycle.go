// SPDX-License-Identifier: AGPL-3.0-or-later

package day0

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// Version is the version of the files with a cycle.
const Version = "1.0"

// Cycle is what the checks of one settlement cycle of a Unit found, and who reviewed that.
type Cycle struct {
	Version   string             `json:"version"`
	Unit      catalog.UnitRef    `json:"unit"`
	Network   catalog.NetworkRef `json:"network"`
	ChainID   uint64             `json:"chainId"`
	Cycle     uint64             `json:"cycle"` // counted from 1
	Day       Day                `json:"day"`   // of its processing window
	Block     uint64             `json:"block"` // that the chain was read at
	BlockHash common.Hash        `json:"blockHash"`
	Time      uint64             `json:"time"`     // of that block; Unix seconds
	Manifest  common.Hash        `json:"manifest"` // digest of the Unit's manifest
	Reviewers []common.Address   `json:"reviewers"`
	Checks    []Task             `json:"checks"`
	Reviews   []Review           `json:"reviews"`
}

// Task is what one check found.
type Task struct {
	Name   string `json:"name"`
	Result Mark   `json:"result"`
	Found  string `json:"found"` // what was looked at, and the reason
}

// Mark is how a check ended.
type Mark string

// Marks of checks.
const (
	Passed Mark = "passed"
	Failed Mark = "failed"
	Look   Mark = "look" // a person has to look: no program can tell
)

// Failures lists the checks that failed.
func (c *Cycle) Failures() []Task {
	return slices.DeleteFunc(slices.Clone(c.Checks), func(each Task) bool { return each.Result != Failed })
}

// Digest is the digest that reviews name: of everything but the reviews.
func (c *Cycle) Digest() (common.Hash, error) {
	digest, err := canon.DigestWithout(c, "reviews")
	return digest, err
}

// Supersedes tells whether a cycle's file is to be written anew with what the checks found now.
// What was reviewed stays, unless a check fails now that did not fail then; that has to be reviewed
// again.
func (c *Cycle) Supersedes(before *Cycle) bool {
	if len(before.Reviews) == 0 {
		return true
	}
	return slices.ContainsFunc(c.Failures(), func(now Task) bool {
		return !slices.ContainsFunc(before.Failures(), func(then Task) bool { return then.Name == now.Name })
	})
}
