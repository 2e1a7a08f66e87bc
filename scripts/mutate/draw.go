// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// shuffle orders mutants by a hash of their names, so that any first part of them is a fair sample.
// The same seed and sources give the same order on every machine.
func shuffle(mutants []mutant, seed string) []mutant {
	type keyed struct {
		key string
		mutant
	}
	seen := map[string]int{}
	var list []keyed
	for _, m := range mutants {
		// The same line may occur twice in a file.
		name := m.name()
		seen[name]++
		sum := sha256.Sum256([]byte(fmt.Sprintf("%s\n%s\n%d", seed, name, seen[name])))
		list = append(list, keyed{string(sum[:]), m})
	}
	slices.SortFunc(list, func(a, b keyed) int { return strings.Compare(a.key, b.key) })
	result := make([]mutant, len(list))
	for i, each := range list {
		result[i] = each.mutant
	}
	return result
}

// sample takes size mutants in their order: from each file in proportion to its mutants, and at
// least one from each file if size allows. Size 0 takes all.
func sample(mutants []mutant, size int) []mutant {
	if size == 0 || size >= len(mutants) {
		return mutants
	}
	total := map[string]int{}
	for _, m := range mutants {
		total[m.file]++
	}
	// The k-th of a file's n mutants is placed at k / n, so that all files go forward together.
	type placed struct {
		at, rank int
		mutant
	}
	seen := map[string]int{}
	var list []placed
	for i, m := range mutants {
		list = append(list, placed{seen[m.file] * 1_000_000 / total[m.file], i, m})
		seen[m.file]++
	}
	slices.SortFunc(list, func(a, b placed) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.rank, b.rank)) })
	list = list[:size]
	slices.SortFunc(list, func(a, b placed) int { return cmp.Compare(a.rank, b.rank) })
	result := make([]mutant, size)
	for i, each := range list {
		result[i] = each.mutant
	}
	return result
}

// shard is one of several equal parts: "2/3" is the second of three.
type shard struct{ part, of int }

func parseShard(text string) (shard, error) {
	left, right, ok := strings.Cut(text, "/")
	part, err1 := strconv.Atoi(left)
	of, err2 := strconv.Atoi(right)
	if !ok || err1 != nil || err2 != nil || part < 1 || part > of {
		return shard{}, fmt.Errorf("%q is no shard: i/n with 1 <= i <= n", text)
	}
	return shard{part, of}, nil
}

func (s shard) take(mutants []mutant) []mutant {
	var result []mutant
	for i, m := range mutants {
		if i%s.of == s.part-1 {
			result = append(result, m)
		}
	}
	return result
}
