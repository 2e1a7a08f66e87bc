// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// record shows the record of a Halo, a Class or a Unit: what is declared, what the chain holds, and
// every revision.
func record(r *artifact.Record) string {
	var text strings.Builder
	of := line(r.Part().String())
	if r.Class != "" {
		of += " of " + line(r.Halo+"/"+r.Class)
	} else if r.Halo != r.Name {
		of += " of halo " + line(r.Halo)
	}
	fmt.Fprintf(&text, "Record of %s on %s (chain %d)\n  id %s, deployed in block %d\n", of, line(r.Network), r.ChainID, r.ID, r.Chain.Since)
	text.WriteString("\nDeclared\n")
	var pairs [][2]string
	for _, each := range declared(r.Declared) {
		pairs = append(pairs, [2]string{each.Field, each.After})
	}
	listed(&text, pairs)
	chain(&text, &r.Chain)
	if r.Unheld() {
		text.WriteString("\nNot enforced on chain\n  what the Unit offers: capacity, size, term and yield of deals; the limits on issues alone bound what is issued\n")
	}
	text.WriteString("\nHistory\n")
	for i := range r.History {
		revision(&text, &r.History[i])
	}
	return text.String()
}

// declared lists what the manifest in a record says. A record does not say of which kind it is; the
// fields of all kinds have different names.
func declared(d artifact.Declared) []field.Edit {
	rows := field.Table(nil)
	for _, each := range kind.All() {
		rows = append(rows, each.ChangeRows()...)
	}
	switch {
	case d.Halo != nil:
		return field.Describe(rows, d.Halo.Halo)
	case d.Class != nil:
		return field.Describe(rows, d.Class.Class)
	}
	return field.Describe(rows, d.Unit.Unit)
}

// chain shows what the chain holds. Amounts are in smallest units: a record knows no token.
func chain(text *strings.Builder, c *artifact.Chain) {
	fmt.Fprintf(text, "\nOn the chain since block %d\n", c.Block)
	var addresses, parameters, inits, roles [][2]string
	for _, each := range c.Addresses {
		addresses = append(addresses, [2]string{each.Name.String(), each.Address.Hex()})
	}
	for _, name := range sorted(c.Parameters) {
		parameters = append(parameters, [2]string{name, words.Separated(c.Parameters[name])})
	}
	for _, each := range c.Inits {
		name := each.Route
		if who := cmp.Or(each.For, string(each.Prime)); who != "" {
			name += " for " + who
		}
		inits = append(inits, [2]string{name, words.Separated(each.MaxAmount) + " at most, " + words.Separated(each.Slope) + " a second"})
	}
	for _, each := range c.Roles {
		roles = append(roles, [2]string{string(each.Role) + " of " + each.Contract.String(), each.Holder.Hex()})
	}
	listed(text, addresses)
	for _, each := range []struct {
		title string
		list  [][2]string
	}{{"Parameters, as the contracts count them", parameters}, {"Inits, in the smallest units of their tokens", inits}, {"Roles", roles}} {
		if len(each.list) > 0 {
			fmt.Fprintf(text, "\n%s\n", each.title)
			listed(text, each.list)
		}
	}
}

// listed shows names and values in two columns.
func listed(text *strings.Builder, pairs [][2]string) {
	longest := 0
	for _, pair := range pairs {
		longest = max(longest, min(len(line(pair[0])), 40))
	}
	for _, pair := range pairs {
		fmt.Fprintf(text, "  %-*s  %s\n", longest, line(pair[0]), line(pair[1]))
	}
}

// revision shows one revision of a record, and how it came about.
func revision(text *strings.Builder, r *artifact.Revision) {
	fmt.Fprintf(text, "  %d", r.Number)
	if r.Time > 0 {
		fmt.Fprintf(text, ", %s", plan.Clock(r.Time))
	}
	switch {
	case r.Approval != nil:
		fmt.Fprintf(text, ": approved by Safe %s, signed by\n", r.Approval.Safe)
		for _, signer := range r.Approval.Signers {
			fmt.Fprintf(text, "    %s\n", signer)
		}
	case r.Bundle == "" && len(r.Transactions) == 0:
		text.WriteString(": approved by the merge\n")
	default:
		if r.Emergency != "" {
			text.WriteString(": emergency, " + line(r.Emergency))
		}
		text.WriteString(": carried out by " + words.Count(len(r.Transactions), "transaction") + "\n")
	}
	for _, pair := range [][2]string{{"declared", r.Declared.Hex()}, {"commit", r.Commit}, {"plan", r.Plan}, {"bundle", r.Bundle}} {
		if pair[1] != "" {
			fmt.Fprintf(text, "    %-8s %s\n", pair[0], line(pair[1]))
		}
	}
	for _, each := range r.Transactions {
		fmt.Fprintf(text, "    %s\n      block %d, %s\n", line(each.ID), each.Block, each.Hash)
		for _, signer := range each.Signers {
			fmt.Fprintf(text, "      signed by %s\n", signer)
		}
	}
}

// sorted lists the keys of a table in order.
func sorted[K cmp.Ordered, V any](table map[K]V) []K { return slices.Sorted(maps.Keys(table)) }
