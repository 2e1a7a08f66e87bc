// SPDX-License-Identifier: AGPL-3.0-or-later

// Package parallel runs functions side by side. It also waits until they end, or until a time has
// passed.
//
// A panic in a goroutine ends the whole process before anything can explain it. A Group hands the
// panic to the caller that waits for the Group. So no other package of this program starts a
// goroutine; a test of package law checks that.
package parallel

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Group runs functions side by side. The zero value is ready for use.
type Group struct {
	running sync.WaitGroup
	once    sync.Once
	caught  *fault.Fault
}

// Go starts a function in a goroutine of its own.
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

// Wait waits until every function has ended. If one of them panicked, Wait panics with the first
// panic, as a fault.Mistake.
func (g *Group) Wait() {
	g.running.Wait()
	if g.caught != nil {
		panic(g.caught)
	}
}

// Each calls a function for each number from 0 to n-1, and runs it at most so many times at once.
// The first error ends the context of the others, and is returned. If the context that is given is
// over first, Each returns its error.
func Each(ctx context.Context, most, n int, do func(ctx context.Context, i int) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var next atomic.Int64
	var running Group
	for range min(most, n) {
		running.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				if err := do(ctx, i); err != nil {
					cancel(err)
				}
			}
		})
	}
	running.Wait()
	return context.Cause(ctx)
}

// Until runs a function, and waits until it ends or the context is over, whichever is first. If the
// context is over first, the function goes on with whatever it holds, and its result is lost. This
// happens if it does not look at the context, as when it reads from a terminal. If the function
// panics while Until waits, Until panics, as Wait does.
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

// Sleep waits for a time or until the context is over, whichever is first. If the context is over,
// it returns the context's error.
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
