// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/halo-factory/halocompile/internal/fault"
)

// position is a place in a file. Lines and columns count from 1. Line 0 means the file as a whole.
type position struct {
	file         string
	line, column int
}

func (p position) String() string {
	if p.line == 0 {
		return p.file
	}
	return fmt.Sprintf("%s:%d:%d", p.file, p.line, p.column)
}

func (p position) compare(other position) int {
	return cmp.Or(
		cmp.Compare(p.file, other.file),
		cmp.Compare(p.line, other.line),
		cmp.Compare(p.column, other.column))
}

// problems collects everything that is wrong.
type problems struct {
	found []problem
}

type problem struct {
	at    position
	fault *fault.Fault
}

// add records a fault and returns it, so that the caller can add a remedy.
func (p *problems) add(code fault.Code, at position, format string, arguments ...any) *fault.Fault {
	f := fault.New(code, at.String(), format, arguments...)
	p.found = append(p.found, problem{at, f})
	return f
}

// These bound how many faults are reported. The rest is only counted, or only mentioned.
const (
	maxShown = 20    // faults of one file
	maxTold  = 1_000 // faults of all files
)

// err returns a fault.List in the order of files and lines, without repetitions; nil if there is no
// fault. If a file has more than maxShown faults, the list holds the first of them, and one that
// counts the others.
func (p *problems) err() error {
	if len(p.found) == 0 {
		return nil
	}
	slices.SortStableFunc(p.found, func(a, b problem) int {
		return cmp.Or(a.at.compare(b.at), cmp.Compare(a.fault.Code.String(), b.fault.Code.String()), cmp.Compare(a.fault.What, b.fault.What))
	})
	var list fault.List
	var last *fault.Fault
	file, shown, rest := "", 0, 0
	var first position // where the rest begins
	count := func() {
		if rest > 0 {
			list = append(list, fault.New(fault.MoreFaults, first.String(), "%d more faults of this file are not shown", rest))
		}
	}
	for _, each := range p.found {
		if last != nil && last.Where == each.fault.Where && last.Code == each.fault.Code && last.What == each.fault.What && last.Do == each.fault.Do {
			continue
		}
		last = each.fault
		if each.at.file != file {
			count()
			file, shown, rest = each.at.file, 0, 0
		}
		if shown < maxShown || each.fault.Code == fault.MoreFaults {
			list = append(list, each.fault)
			shown++
			continue
		}
		if rest == 0 {
			first = each.at
		}
		rest++
	}
	count()
	if len(list) > maxTold {
		where := list[maxTold].Where
		list = append(list[:maxTold:maxTold], fault.New(fault.MoreFaults, where, "there are more faults from here on, in this file and others; they are not shown"))
	}
	return list
}
