// SPDX-License-Identifier: AGPL-3.0-or-later

// Package parallel runs functions side by side.
//
// A panic in a goroutine ends the whole process, past everything that would have explained it. So
// no other package of this program starts a goroutine (a test keeps that): a Group hands the panic to
// whoever waits for the Group.
package parallel

import (
	"sync"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Group is functions that run side by side. The zero value is ready for use.
type Group struct {
	running sync.WaitGroup
	once    sync.Once
	caught  *fault.Fault
}

// Go starts a function.
func (g *Group) Go(do func()) {
	g.running.Go(func() {
		defer func() {
			if cause := recover(); cause != nil {
				made := fault.Mistake(cause)
				g.once.Do(func() { g.caught = made })
			}
		}()
		do()
	})
}

// Wait waits until every function has ended. If one of them panicked, it panics, with the first
// panic as a fault.Mistake.
func (g *Group) Wait() {
	g.running.Wait()
	if g.caught != nil {
		panic(g.caught)
	}
}
