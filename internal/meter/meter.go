// SPDX-License-Identifier: AGPL-3.0-or-later

// Package meter counts the bytes that an evaluation reads, and keeps what it is working on.
//
// Whoever bounds the evaluation lets the bounds grow with the bytes, and can say what took too
// much. A nil Meter records nothing, so that callers need not check whether there is one.
package meter

import (
	"slices"
	"sync"
	"sync/atomic"
)

// Program says whose program runs.
type Program string

const (
	Schema Program = "schema" // definitions of schema/, in CUE
	Rules  Program = "rules"  // rules of policy/, in Rego
)

// Work is one piece of work that is under way.
type Work struct {
	Kind Program `json:"kind"`
	Of   string  `json:"of,omitempty"` // which tree, if there are several
	At   string  `json:"at,omitempty"` // the manifest or Class that it is about
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

// New returns a Meter that calls told with what is under way, each time that this changes. It makes
// one such call at a time. told must not keep the slice.
func New(told func([]Work)) *Meter { return &Meter{all: &all{told: told}} }

// Tree returns the same Meter for work on another tree, which has a name.
func (m *Meter) Tree(name string) *Meter {
	if m == nil {
		return nil
	}
	return &Meter{m.all, name}
}

// Read adds a number of bytes that were read.
func (m *Meter) Read(bytes int) {
	if m != nil {
		m.all.read.Add(int64(bytes))
	}
}

// Bytes returns how many bytes were read.
func (m *Meter) Bytes() int64 { return m.all.read.Load() }

// Begin says that a schema or rule of a repository starts to run. Call end when it has ended.
func (m *Meter) Begin(kind Program, at string) (end func()) {
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
