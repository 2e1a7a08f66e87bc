// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// Whatever the records went through: an export does not depend on the order in which records are
// found, nor on how often a Halo's record lies there; made again, it says the same; from any block
// on, it is the part of the whole from that block on; and what was exported once is in each later
// export, in the same order.
func TestExportsOfAnyHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := history(t)
		whole := texts(t, artifact.InOrder(lines, 0))
		shuffled := append(rapid.Permutation(lines).Draw(t, "found"), rapid.SliceOf(rapid.SampledFrom(lines)).Draw(t, "again")...)
		if got := texts(t, artifact.InOrder(shuffled, 0)); !slices.Equal(got, whole) {
			t.Fatalf("found in another order:\n%q\n%q", got, whole)
		}
		if got := texts(t, artifact.InOrder(artifact.InOrder(shuffled, 0), 0)); !slices.Equal(got, whole) {
			t.Fatalf("exported again:\n%q\n%q", got, whole)
		}
		since := rapid.Uint64Range(0, 60).Draw(t, "since")
		var rest []string
		for i, line := range artifact.InOrder(lines, 0) {
			if line.Block >= since {
				rest = append(rest, whole[i])
			}
		}
		if got := texts(t, artifact.InOrder(shuffled, since)); !slices.Equal(got, rest) {
			t.Fatalf("since block %d:\n%q\n%q", since, got, rest)
		}
		// At an earlier block there were only the revisions up to then.
		until := rapid.Uint64Range(0, 60).Draw(t, "until")
		before := texts(t, artifact.InOrder(slices.DeleteFunc(slices.Clone(lines), func(l artifact.Line) bool { return l.Block > until }), 0))
		at := 0
		for _, line := range whole {
			if at < len(before) && line == before[at] {
				at++
			}
		}
		if at != len(before) {
			t.Fatalf("of the export at block %d, line %d is not in the later one:\n%q\n%q", until, at, before, whole)
		}
	})
}

// history draws records of several Classes, whose revisions come about at the same block or later.
func history(t *rapid.T) []artifact.Line {
	type subject struct {
		kind catalog.Level
		id   common.Hash
	}
	var subjects []subject
	for i := range rapid.IntRange(1, 6).Draw(t, "records") {
		kind := []catalog.Level{catalog.HaloLevel, catalog.ClassLevel, catalog.UnitLevel}[i%3]
		subjects = append(subjects, subject{kind, common.Hash{byte(rapid.IntRange(0, 3).Draw(t, "id")), byte(i)}})
	}
	var lines []artifact.Line
	for _, each := range subjects {
		network := rapid.SampledFrom([]catalog.NetworkRef{"devnet", "mainnet"}).Draw(t, "network")
		block := rapid.Uint64Range(1, 20).Draw(t, "block")
		for number := range rapid.Uint64Range(1, 5).Draw(t, "revisions") {
			lines = append(lines, artifact.Line{
				Schema: artifact.Version, Kind: each.kind, ID: each.id, ChainID: uint64(len(network)), Network: network, Block: block, Addresses: []artifact.Address{},
				Revision: artifact.Revision{Number: number + 1, Declared: common.Hash{byte(number), each.id[1]}},
			})
			block += rapid.Uint64Range(0, 15).Draw(t, "later")
		}
	}
	return lines
}

func texts(t *rapid.T, lines []artifact.Line) []string {
	var list []string
	for _, line := range lines {
		data, err := canon.Marshal(line)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, string(data))
	}
	return list
}
