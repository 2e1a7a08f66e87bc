// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/report"
)

// ramping are the flags of ramp.
type ramping struct {
	node, route, prime, who  string // of the limit
	target, perDay, by, step string // of the wish
	hold                     string // why a declared ramp is held
	resume                   bool   // lets it go on
	write                    bool   // compiles what lowers the limit
}

// limit is the limit that the flags name. It may be incomplete.
func (f ramping) limit() catalog.LimitRef {
	return catalog.LimitRef{Route: f.route, For: f.who, Prime: catalog.PrimeRef(f.prime)}
}

func newRamp(a *app) *cobra.Command {
	var flags ramping
	command := &cobra.Command{
		Use:   "ramp HALO/CLASS[/UNIT]",
		Short: "Say in which steps GovOps bring a limit to a value, and what can be lost meanwhile",
		Long: `ramp reads what the chain holds of one limit now: its value, its init, how fast it may rise, and when it was last raised.
From that it makes the fewest steps to a target, both for the maximum and for what refills. It shows when each one may be made,
what can pass after it, and what can be lost. A step within the init is one; what lowers is one step, at once.

Steps are a day apart, or as far as --step says, which may be as little as the hop. With --by they are as far apart as the
date allows, or ramp says the earliest date. It sends nothing and needs no key.

With --write it compiles what lowers the limit to the target at once, by GovOps: the documents go to
halos/HALO/CLASS/approvals/<bundle digest>/, and are signed and carried out as those of plan. No manifest changes. It refuses what raises.

With --hold or --resume it edits the manifest of the ramp that is declared of the limit, and asks no node. Merge that.

With -o markdown or -o svg it prints a page for a Git host, or a picture.`,
		Example: "  halocompile ramp meridian/clo-tranched/senior --prime ember --target 100M --rpc-url http://127.0.0.1:8545",
		Args:    exactly("a Unit, as HALO/CLASS/UNIT, or a Class whose Units share limits"),

		Annotations:       map[string]string{moreForms: "markdown svg"},
		ValidArgsFunction: a.completeArguments,
		RunE:              func(command *cobra.Command, arguments []string) error { return a.ramp(command, arguments[0], flags) },
	}
	set := command.Flags()
	set.StringVar(&flags.node, "rpc-url", "", "node of the Class's network")
	set.StringVar(&flags.prime, "prime", "", "the Prime on whose PAU the limit is; without it the limit is on the Class's own")
	set.StringVar(&flags.route, "route", "", "the limit's route, such as SETTLE_SUBSCRIBE or settleSubscribe (default of a Prime: the route by which it brings capital)")
	set.StringVar(&flags.who, "for", "", "the Prime or counterparty that the route is for, if there are several")
	set.StringVar(&flags.target, "target", "", "the most at once that the limit is to come to, in whole tokens, such as 100M")
	set.StringVar(&flags.perDay, "per-day", "", "what is to refill in a day, in whole tokens (default: as much as --target)")
	set.StringVar(&flags.by, "by", "", "when the target is to be set at the latest: a day, at whose begin in UTC, or a time such as 2027-01-01T12:00:00Z")
	set.StringVar(&flags.step, "step", "", "how far apart steps are, such as 24h; at least the hop (default: a day)")
	set.BoolVar(&flags.write, "write", false, "compile what lowers the limit to --target at once, for GovOps to sign")
	set.StringVar(&flags.hold, "hold", "", "hold the declared ramp of the limit, for this reason")
	set.BoolVar(&flags.resume, "resume", false, "let the declared ramp of the limit go on")
	return command
}

func (a *app) ramp(command *cobra.Command, name string, flags ramping) error {
	ctx := command.Context()
	of, err := unitNamed(name)
	if err != nil {
		return err
	}
	if held := flags.hold != ""; held || flags.resume {
		if held == flags.resume || flags.target != "" || flags.write {
			return fault.New(fault.CommandLineUnusable, "--hold", "only one of --hold, --resume and --target says what to do").Remedy("give one of them")
		}
		return a.hold(ctx, of, flags.limit(), flags.hold)
	}
	if flags.target == "" {
		return fault.New(fault.CommandLineUnusable, "--target", "the target is missing").Remedy("give it in whole tokens, as in --target 100M")
	}
	wish, err := flags.wish()
	if err != nil {
		return err
	}
	declared, err := a.catalog(ctx)
	if err != nil {
		return err
	}
	client, err := a.nodeFor(ctx, flags.node, declared, of.Class)
	if err != nil {
		return err
	}
	defer client.Close()
	course, err := observe.Ramp(ctx, client, declared, of, flags.limit())
	if err != nil {
		return err
	}
	if wish.Target, err = flags.value(course.Present.Scale); err != nil {
		return err
	}
	if flags.write {
		return a.lower(ctx, client, declared, course, wish.Target)
	}
	wish.From = course.Time
	course.Wish = wish
	if err := course.Complete(); err != nil {
		return err
	}
	switch a.output {
	case "markdown":
		_, err = io.WriteString(a.out, report.CourseMarkdown(course))
	case "svg":
		_, err = io.WriteString(a.out, report.CourseSVG(course))
	default:
		err = a.print(course, report.Course(course, a.out.terminal()))
	}
	return err
}

// wish is when and how fast the flags want steps. It lacks the target.
func (f ramping) wish() (wish ramp.Wish, err error) {
	if f.step != "" && f.by != "" {
		return wish, fault.New(fault.CommandLineUnusable, "--by", "with a date, how far apart steps are follows from it").Remedy("give --by or --step")
	}
	if f.step != "" {
		step, err := time.ParseDuration(f.step)
		if err != nil || step < time.Second || step%time.Second != 0 {
			return wish, fault.New(fault.CommandLineUnusable, "--step", "%q is no span of whole seconds", f.step).Remedy("write it as in 24h or 90m")
		}
		wish.Step = uint64(step / time.Second)
	}
	if f.by != "" {
		at, err := time.Parse(time.DateOnly, f.by)
		if err != nil {
			at, err = time.Parse(time.RFC3339, f.by)
		}
		if err != nil || at.Unix() <= 0 {
			return wish, fault.New(fault.CommandLineUnusable, "--by", "%q is no date", f.by).Remedy("write it as in 2027-01-01 or 2027-01-01T12:00:00Z")
		}
		wish.By = uint64(at.Unix())
	}
	return wish, nil
}

// value is the target, of a token with so many decimals.
func (f ramping) value(decimals uint8) (value ramp.Value, err error) {
	daily := f.target
	if f.perDay != "" {
		daily = f.perDay
	}
	var numbers [2]json.Number
	for i, text := range []string{f.target, daily} {
		if numbers[i], err = catalog.Written(text); err != nil {
			return value, fault.New(fault.CommandLineUnusable, "", "%w", err).Remedy("write whole tokens, as in 100M, 2.5K or 1_000_000")
		}
	}
	limit, err, second := catalog.ParseRateLimit(numbers[0], numbers[1], decimals)
	if err == nil {
		err = second
	}
	if err != nil {
		return value, fault.New(fault.AmountNotExact, "--target", "%w", err)
	}
	return ramp.Value{Max: limit.MaxAmount, Slope: limit.Slope}, nil
}
