// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// grace is how long a verb may take to end after a signal. Then the process ends without it. No
// harm is done: files are written whole or not at all, and what was sent is read from the chain.
const grace = 700 * time.Millisecond

// underWay names the verb that runs. The copies of an app share it.
type underWay struct {
	one  sync.Mutex
	verb string
}

func (u *underWay) set(verb string) {
	u.one.Lock()
	defer u.one.Unlock()
	u.verb = verb
}

func (u *underWay) String() string {
	u.one.Lock()
	defer u.one.Unlock()
	return u.verb
}

// end runs a verb, reports its error, and returns the exit code.
func (a *app) end(root *cobra.Command) int {
	err := a.untilTheEnd(root)
	if err == nil {
		err = a.out.finish()
	}
	a.report(err)
	_ = a.err.finish() // there is nowhere left to report an error
	return exitCode(err)
}

// untilTheEnd runs a verb until it ends, panics, or is interrupted by a signal. It turns a panic
// into a fault. A second signal ends the process at once, as the system does by default.
func (a *app) untilTheEnd(root *cobra.Command) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fault.Mistake(cause)
		}
	}()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	late, abandon := context.WithCancel(context.Background())
	defer abandon()
	context.AfterFunc(ctx, func() {
		stop()
		time.AfterFunc(grace, abandon)
	})
	_, err = parallel.Until(late, func() (struct{}, error) { return struct{}{}, root.ExecuteContext(ctx) })
	if err == nil || ctx.Err() == nil || errors.As(err, new(exitWith)) {
		return err
	}
	return interrupted(a.underWay.String(), context.Cause(ctx), err)
}

// interrupted returns a fault that names the verb that a signal ended, and where the verb stood if
// that is known.
func interrupted(verb string, signal, err error) error {
	where, at, do := "", err.Error(), ""
	if list, ok := fault.All(err); ok && len(list) > 0 {
		where, at = list[0].Where, list[0].What
		if list[0].Code == fault.Interrupted {
			do = list[0].Do
		}
	}
	for _, reason := range []string{signal.Error(), context.Canceled.Error()} {
		at = strings.TrimSuffix(strings.TrimSuffix(at, reason), ": ")
	}
	if at != "" {
		at = ", at: " + at
	}
	ended := fault.New(fault.Interrupted, where, "'%s' was interrupted (%w)%s", verb, signal, at)
	if do != "" {
		ended.Remedy("%s", do)
	}
	return ended
}

// report writes an error to standard error, in the format that was asked for.
func (a *app) report(err error) {
	if err == nil || errors.As(err, new(exitWith)) {
		return
	}
	list := fault.Numbered(err)
	if a.output == "json" {
		if canon.WriteIndented(a.err.as(programs), struct {
			Version string     `json:"version"`
			Faults  fault.List `json:"faults"`
		}{"1.0", list}) == nil {
			return
		}
	}
	for _, each := range list {
		fmt.Fprintln(a.err, each)
	}
}

// exitWith is the error of a verb that has reported everything already. It only sets the exit code.
type exitWith int

func (e exitWith) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// errChanges is what plan returns with --exit-code if there is something to do.
const errChanges = exitWith(2)

func exitCode(err error) int {
	var code exitWith
	if errors.As(err, &code) {
		return int(code)
	}
	return fault.Exit(err)
}
