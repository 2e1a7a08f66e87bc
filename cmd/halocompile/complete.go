// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/halo-factory/halocompile/internal/fault"
)

// names returns choices for a place in a command line.
type names func(a *app, ctx context.Context) []string

// of is what an argument can be, by the word that stands for it in the command's use. Arguments
// without a row are files or free text.
var of = map[string]names{
	"HALO":     found("halos/*/halo.cue"),
	"CLASS":    found("halos/*/*/class.cue"),
	"UNIT":     found("halos/*/*/units/*.cue"),
	"BOOK":     found("halos/*/*/books/*.cue"),
	"NETWORK":  prefixed("networks/", networks),
	"ENTRY":    entries,
	"NAME":     entries,
	"TEMPLATE": templates,
	"TIME":     fixed("14d", "18h", "1h"),
}

// flagged is what a flag can be, by its name. In valueless are those for which nothing is offered:
// numbers, moments and texts. All other flags are files and folders, which the shell knows.
var flagged = map[string]names{
	"network":        networks,
	"halo":           found("halos/*/halo.cue"),
	"prime":          primes,
	"record":         joined(found("halos/*/*/class.cue"), found("halos/*/*/units/*.cue")),
	"with-emergency": func(*app, context.Context) []string { return emergencies() },
	"rpc-url":        fixed("http://127.0.0.1:8545"),
	"host":           fixed("127.0.0.1", "::1"),
	"delay":          fixed("336h", "5s"),
	"hop":            fixed("18h", "5s"),
	"patience":       fixed("2m", "10m"),
	"branch":         fixed("main"),
	"environment":    fixed("halocompile"),
	"set":            answers,
}

var valueless = []string{
	"arguments", "at", "audit", "by", "class", "commit", "contract", "deadline", "facet", "fee-cap", "findings", "for", "hold", "now", "operation", "owner", "per-day",
	"pin", "port", "receiver", "route", "shard", "signature", "since", "source", "step", "target", "tx",
}

// complete gives every command what it offers in a shell, unless the command has something of its
// own.
func (a *app) complete(command *cobra.Command) {
	if command.ValidArgsFunction == nil {
		command.ValidArgsFunction = a.completeArguments
	}
	command.LocalFlags().VisitAll(func(flag *pflag.Flag) {
		if _, own := command.GetFlagCompletionFunc(flag.Name); own {
			return
		}
		offer := flagged[flag.Name]
		if flag.Name == "output" {
			offer = fixed("text", "json")
		}
		if offer == nil && !slices.Contains(valueless, flag.Name) {
			return
		}
		_ = command.RegisterFlagCompletionFunc(flag.Name, func(command *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			if offer == nil {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return offer(a, command.Context()), cobra.ShellCompDirectiveNoFileComp
		})
	})
	for _, each := range command.Commands() {
		a.complete(each)
	}
}

// completeArguments offers what the command's use says an argument is.
func (a *app) completeArguments(command *cobra.Command, arguments []string, _ string) ([]string, cobra.ShellCompDirective) {
	_, use, takes := strings.Cut(command.Use, " ")
	if !takes {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	places := strings.Fields(strings.ReplaceAll(use, " | ", "|"))
	many := strings.HasSuffix(places[len(places)-1], "...")
	if len(arguments) >= len(places) && !many {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	directive := cobra.ShellCompDirectiveNoFileComp
	var offered []string
	for word := range strings.FieldsFuncSeq(places[min(len(arguments), len(places)-1)], func(r rune) bool { return strings.ContainsRune("[]|./", r) }) {
		switch {
		case of[word] != nil:
			offered = append(offered, of[word](a, command.Context())...)
		case word == "FILE":
			directive = cobra.ShellCompDirectiveDefault
		case word == strings.ToLower(word): // a word of the command itself
			offered = append(offered, word)
		}
	}
	return distinct(offered, arguments), directive
}

// distinct returns the choices that are not taken yet, each once, sorted.
func distinct(offered, taken []string) []string {
	slices.Sort(offered)
	return slices.DeleteFunc(slices.Compact(offered), func(each string) bool {
		return each == "networks" || slices.Contains(taken, each)
	})
}

func fixed(choices ...string) names { return func(*app, context.Context) []string { return choices } }

func joined(lists ...names) names {
	return func(a *app, ctx context.Context) (all []string) {
		for _, each := range lists {
			all = append(all, each(a, ctx)...)
		}
		return all
	}
}

func prefixed(prefix string, of names) names {
	return func(a *app, ctx context.Context) (all []string) {
		for _, each := range of(a, ctx) {
			all = append(all, prefix+each)
		}
		return all
	}
}

// found offers what has a manifest, by the pattern of its file. The files are not read.
func found(pattern string) names {
	return func(a *app, _ context.Context) (all []string) {
		root, err := a.repository()
		if err != nil {
			return nil
		}
		defer root.Close()
		files, _ := fs.Glob(root, pattern) // the pattern is one
		for _, file := range files {
			parts := strings.Split(strings.TrimPrefix(strings.TrimSuffix(file, ".cue"), "halos/"), "/")
			switch last := len(parts) - 1; {
			case parts[last] == "halo", parts[last] == "class":
				parts = parts[:last]
			case last == 3: // HALO/CLASS/units/UNIT
				parts = append(parts[:2], parts[3])
			}
			if name := path.Join(parts...); fault.OneLine(name) == name { // a shell takes each line for a choice
				all = append(all, name)
			}
		}
		return all
	}
}

func networks(a *app, ctx context.Context) []string {
	return bases(found("halos/networks/*.cue")(a, ctx))
}

func entries(a *app, ctx context.Context) []string {
	return bases(found("halos/inventory/*.cue")(a, ctx))
}

func bases(files []string) (all []string) {
	for _, each := range files {
		all = append(all, path.Base(each))
	}
	return all
}

// templates offers the templates, each with its version.
func templates(a *app, ctx context.Context) (all []string) {
	declared, err := a.catalog(ctx)
	if err != nil {
		return nil
	}
	for name := range maps.Keys(declared.Templates) {
		all = append(all, string(name))
	}
	slices.Sort(all)
	return all
}

func primes(a *app, ctx context.Context) (all []string) {
	declared, err := a.catalog(ctx)
	if err != nil {
		return nil
	}
	for _, network := range declared.Networks {
		for prime := range network.Primes {
			all = append(all, string(prime))
		}
	}
	return distinct(all, nil)
}

// answers offers those answers of 'new' that are names.
func answers(a *app, ctx context.Context) (all []string) {
	declared, err := a.catalog(ctx)
	if err != nil {
		return nil
	}
	for _, template := range templates(a, ctx) {
		all = append(all, "template="+template)
	}
	for _, network := range declared.Networks {
		all = append(all, "network="+string(network.Name))
		for authority := range network.Authorities {
			all = append(all, "govOps="+string(authority), "admin="+string(authority))
		}
		for prime := range network.Primes {
			all = append(all, "prime="+string(prime))
		}
	}
	return distinct(all, nil)
}
