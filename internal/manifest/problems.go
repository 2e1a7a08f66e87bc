// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/halo-factory/halocompile/internal/fault"
)

// position is a place in a file. Lines and columns count from 1; line 0 means the file as a whole.
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

// add records a fault and returns it, so that its remedy can be made more exact.
func (p *problems) add(code string, at position, format string, arguments ...any) *fault.Fault {
	f := fault.New(code, at.String(), format, arguments...)
	p.found = append(p.found, problem{at, f})
	return f
}

// err is a fault.List in the order of files and lines, without repetitions; nil when there is nothing.
func (p *problems) err() error {
	if len(p.found) == 0 {
		return nil
	}
	slices.SortStableFunc(p.found, func(a, b problem) int {
		return cmp.Or(a.at.compare(b.at), cmp.Compare(a.fault.Code, b.fault.Code), cmp.Compare(a.fault.What, b.fault.What))
	})
	var list fault.List
	for i, each := range p.found {
		if i > 0 && each.fault.Error() == p.found[i-1].fault.Error() {
			continue
		}
		list = append(list, each.fault)
	}
	return list
}
