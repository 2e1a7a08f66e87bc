// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

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
	"with-emergency": func(context.Context, *app) []string { return emergencies() },
	"rpc-url":        fixed("http://127.0.0.1:8545"),
	"host":           fixed("127.0.0.1", "::1"),
	"delay":          fixed("336h", "5s"),
	"hop":            fixed("18h", "5s"),
	"patience":       fixed("2m", "10m"),
	"branch":         fixed("main"),
	"environment":    fixed("halocompile"),
}

var valueless = []string{
	"arguments", "at", "audit", "by", "class", "commit", "contract", "deadline", "deployed", "facet", "fee-cap", "findings", "for", "hold", "now", "operation", "owner", "per-day",
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
			return offer(command.Context(), a), cobra.ShellCompDirectiveNoFileComp
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
			offered = append(offered, of[word](command.Context(), a)...)
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
