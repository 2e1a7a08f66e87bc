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

	"github.com/halo-factory/halocompile/internal/fault"
)

// grace is how long a verb has to end by itself once it is told to. After that the process ends
// without it: files are written whole or not at all, and what was sent is read from the chain.
const grace = 700 * time.Millisecond

// underWay is the verb that runs. It is shared by the copies of an app.
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

// untilTheEnd runs a verb until it has ended, failed in a way that nobody foresaw, or is interrupted
// by a signal. A second signal ends the process at once, as the system does.
func (a *app) untilTheEnd(root *cobra.Command) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	ended := make(chan error, 1)
	go func() {
		defer func() {
			if cause := recover(); cause != nil {
				ended <- fault.Mistake(cause)
			}
		}()
		ended <- root.ExecuteContext(ctx)
	}()
	select {
	case err := <-ended:
		return err
	case sent := <-signals:
		signal.Stop(signals)
		cancel()
		select {
		case err := <-ended:
			if err == nil || errors.As(err, new(exitWith)) {
				return err
			}
			return interrupted(a.underWay.String(), sent, err)
		case <-time.After(grace):
			return interrupted(a.underWay.String(), sent, nil)
		}
	}
}

// interrupted says what was under way when a signal came, and where it stood if that is known.
func interrupted(verb string, sent os.Signal, err error) error {
	where, at := "", ""
	if list, ok := fault.All(err); ok && len(list) > 0 {
		where, at = list[0].Where, list[0].What
	} else if err != nil {
		at = err.Error()
	}
	at = strings.TrimSuffix(strings.TrimSuffix(at, context.Canceled.Error()), ": ")
	if at != "" {
		at = ", at: " + at
	}
	name := map[os.Signal]string{os.Interrupt: "Ctrl-C (SIGINT)", syscall.SIGTERM: "SIGTERM"}[sent]
	return fault.New("HC0005", where, "'%s' was interrupted by %s%s", verb, name, at)
}

// report writes an error to standard error, in the format that was asked for.
func (a *app) report(err error) {
	if err == nil || errors.As(err, new(exitWith)) {
		return
	}
	list := numbered(err)
	if a.output == "json" {
		if writeJSON(a.err.as(programs), struct {
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

// numbered are the faults of an error. Every error has a number, those of libraries, too.
func numbered(err error) fault.List {
	if list, ok := fault.All(err); ok {
		return list
	}
	return fault.List{fault.New("HC0006", "", "%w", err)}
}

// exitWith is what a verb returns that has said all there is to say, and ends with a code of its own.
type exitWith int

func (e exitWith) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// errChanges is what plan returns when it was asked to report changes by its exit code.
const errChanges = exitWith(2)

func exitCode(err error) int {
	var code exitWith
	if errors.As(err, &code) {
		return int(code)
	}
	return fault.Exit(err)
}
