// SPDX-License-Identifier: AGPL-3.0-or-later

package parallel_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

func TestAGroupWaitsForAll(t *testing.T) {
	var group parallel.Group
	var done atomic.Int64
	for range 100 {
		group.Go(func() { done.Add(1) })
	}
	group.Wait()
	if done.Load() != 100 {
		t.Errorf("%d have ended", done.Load())
	}
}

// broken is the function that panics in these tests.
func broken() { panic("the sky fell") }

func demandMistake(t *testing.T) {
	t.Helper()
	made, ok := recover().(*fault.Fault)
	if !ok || made.Code != fault.ProgramMistake || !strings.Contains(made.What, "the sky fell") || !strings.Contains(made.What, "parallel_test.broken (parallel_test.go:") {
		t.Errorf("%v", made)
	}
}

func TestAPanicGoesToWhoWaits(t *testing.T) {
	defer demandMistake(t)
	var group parallel.Group
	group.Go(broken)
	group.Go(func() {})
	group.Wait()
}

func TestAPanicGoesToWhoAsked(t *testing.T) {
	defer demandMistake(t)
	_, _ = parallel.Until(t.Context(), func() (int, error) { broken(); return 0, nil })
}

func TestUntilIsDone(t *testing.T) {
	if n, err := parallel.Until(t.Context(), func() (int, error) { return 7, io.EOF }); n != 7 || err != io.EOF {
		t.Errorf("%d, %v", n, err)
	}
}

func TestUntilTheContextIsOver(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("told to")
	n, err := parallel.Until(ctx, func() (int, error) { cancel(why); select {} })
	if n != 0 || err != why {
		t.Errorf("%d, %v", n, err)
	}
}

func TestEachRunsAllAndSoManyAtOnce(t *testing.T) {
	var running, most, done atomic.Int64
	if err := parallel.Each(t.Context(), 3, 100, func(context.Context, int) error {
		if now := running.Add(1); now > most.Load() {
			most.Store(now)
		}
		time.Sleep(time.Millisecond)
		running.Add(-1)
		done.Add(1)
		return nil
	}); err != nil || done.Load() != 100 || most.Load() > 3 {
		t.Errorf("%v, %d done, %d at once", err, done.Load(), most.Load())
	}
}

func TestEachEndsWithTheFirstError(t *testing.T) {
	broken := errors.New("broken")
	var begun atomic.Int64
	err := parallel.Each(t.Context(), 2, 1_000_000, func(ctx context.Context, i int) error {
		if begun.Add(1); i == 0 {
			return broken
		}
		<-ctx.Done()
		return ctx.Err()
	})
	if !errors.Is(err, broken) || begun.Load() > 2 {
		t.Errorf("%v after %d", err, begun.Load())
	}
}

func TestEachEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	err := parallel.Each(ctx, 2, 1_000_000, func(ctx context.Context, _ int) error {
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
