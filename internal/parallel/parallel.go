// SPDX-License-Identifier: AGPL-3.0-or-later

// Package parallel runs functions side by side, and waits for them or for time to pass.
//
// A panic in a goroutine ends the whole process, past everything that would have explained it. So
// no other package of this program starts a goroutine (a test keeps that): a Group hands the panic
// to whoever waits for the Group.
package parallel

import (
	"context"
	"sync"
	"time"

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

// Until runs a function until it has ended or the context is over, whichever is first. A function
// that does not look at the context, such as a read from a terminal, then stays behind, with
// whatever it holds; its result is lost. If it panics while somebody waits, so does Until, as Wait
// does.
func Until[T any](ctx context.Context, do func() (T, error)) (T, error) {
	var running Group
	var result T
	var err error
	ended := make(chan struct{})
	running.Go(func() {
		defer close(ended)
		result, err = do()
	})
	select {
	case <-ended:
		running.Wait()
		return result, err
	case <-ctx.Done():
		var none T
		return none, context.Cause(ctx)
	}
}

// Sleep waits for a time or until the context is over, whichever is first. Then it says why the
// context is over.
func Sleep(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
