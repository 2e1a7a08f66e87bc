// SPDX-License-Identifier: AGPL-3.0-or-later

// Package meter hears what an evaluation reads and what it is at.
//
// Whoever bounds the evaluation grows the bounds with what was read, and can say what took too
// much. A nil Meter hears nothing, so that nobody has to ask whether there is one.
package meter

import (
	"slices"
	"sync"
	"sync/atomic"
)

// Kind is whose program is being run.
type Kind string

const (
	Schema Kind = "schema" // definitions of schema/, in CUE
	Rules  Kind = "rules"  // rules of policy/, in Rego
)

// Work is one thing that is under way.
type Work struct {
	Kind Kind   `json:"kind"`
	Of   string `json:"of,omitempty"` // which tree, where there are several
	At   string `json:"at,omitempty"` // the manifest or Class that it is asked about
}

// Meter belongs to one evaluation. Many goroutines may use it at once.
type Meter struct {
	all *all
	of  string
}

type all struct {
	read  atomic.Int64
	mutex sync.Mutex
	works []Work
	told  func([]Work)
}

// New is a Meter that tells what is under way each time that this changes, to one caller at a time.
// What is told must not be kept.
func New(told func([]Work)) *Meter { return &Meter{all: &all{told: told}} }

// Tree is the same Meter for the work on another tree, which has a name.
func (m *Meter) Tree(name string) *Meter {
	if m == nil {
		return nil
	}
	return &Meter{m.all, name}
}

// Read adds bytes that were read.
func (m *Meter) Read(bytes int) {
	if m != nil {
		m.all.read.Add(int64(bytes))
	}
}

// Bytes is how much was read.
func (m *Meter) Bytes() int64 { return m.all.read.Load() }

// Begin says that a program of others is run from now on, until the result is called.
func (m *Meter) Begin(kind Kind, at string) (end func()) {
	if m == nil {
		return func() {}
	}
	work := Work{kind, m.of, at}
	m.all.mutex.Lock()
	defer m.all.mutex.Unlock()
	m.all.works = append(m.all.works, work)
	m.all.told(m.all.works)
	return func() {
		m.all.mutex.Lock()
		defer m.all.mutex.Unlock()
		if i := slices.Index(m.all.works, work); i >= 0 {
			m.all.works = slices.Delete(m.all.works, i, i+1)
		}
		m.all.told(m.all.works)
	}
}
