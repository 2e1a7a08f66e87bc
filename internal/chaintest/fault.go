// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// Fault is one thing that goes wrong between a client and its node, with one request.
type Fault struct {
	Method  string // of the request; a list of requests has [] behind it
	Ordinal int    // which of the requests with that method, counted from 1
	Kind    string // what goes wrong
	Path    string // JSON pointer to the changed part of the answer, for kinds that change one
	Lasting bool   // repetitions of the request meet it too, until another request comes
}

func (f Fault) String() string {
	text := fmt.Sprintf("%s #%d: %s", f.Method, f.Ordinal, f.Kind)
	if f.Path != "" {
		text += " at " + f.Path
	}
	if f.Lasting {
		text += ", lasting"
	}
	return text
}

// Faults lists everything that can go wrong with an exchange.
func (e Exchange) Faults() []Fault {
	var faults []Fault
	add := func(kind, path string, lasting bool) {
		faults = append(faults, Fault{Method: e.Method, Ordinal: e.Ordinal, Kind: kind, Path: path, Lasting: lasting})
	}
	for _, w := range wire {
		add(w.kind, "", false)
		if w.lasting {
			add(w.kind, "", true)
		}
	}
	if e.Method == "eth_sendRawTransaction" {
		for _, s := range sending {
			add(s.kind, "", false)
		}
	}
	value, err := decode(e.Answer)
	if err != nil {
		return faults
	}
	var walk func(value any, path string)
	walk = func(value any, path string) {
		if path != "" {
			for _, c := range changes {
				if _, ok := c.change(value); ok {
					add(c.kind, path, false)
				}
			}
		}
		switch value := value.(type) {
		case map[string]any:
			for _, key := range slices.Sorted(maps.Keys(value)) {
				if key != "jsonrpc" && key != "id" {
					walk(value[key], path+"/"+key)
				}
			}
		case []any:
			for i := range value {
				walk(value[i], path+"/"+strconv.Itoa(i))
			}
		}
	}
	walk(value, "")
	return faults
}

func (f *Fault) commit(e *exchange) {
	if f.Path != "" {
		e.pass(func(answer []byte) []byte { return f.alter(answer) })
		return
	}
	for _, w := range wire {
		if w.kind == f.Kind {
			w.commit(e)
			return
		}
	}
	for _, s := range sending {
		if s.kind == f.Kind {
			s.commit(e)
			return
		}
	}
	panic("chaintest: no such fault: " + f.Kind)
}
