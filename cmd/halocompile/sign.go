// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newSign(a *app) *cobra.Command {
	var which chosen
	var record, key, password string
	command := &cobra.Command{
		Use:   "sign [HALO/CLASS[/UNIT]]",
		Short: "Sign a bundle's Safe transactions with an owner's key",
		Long: `sign recompiles the bundle from the manifests, compares it with the chain, simulates the rollout anew, and signs the EIP-712 hash of every
Safe transaction whose Safe the key owns. It writes approvals/<owner>.json beside the bundle, and sends nothing.

With --record it signs an edit of a promise instead: the EIP-712 hash of what takes the record to its next revision. It shows the fields first.

The key is a keystore file (Web3 Secret Storage); its password is asked for on the terminal, or read from a file.`,
		Example: `  halocompile sign meridian/clo-tranched --key owner.json --rpc-url http://127.0.0.1:8545
  halocompile sign --record meridian/clo-tranched/senior --key owner.json --rpc-url http://127.0.0.1:8545`,
		ValidArgsFunction: a.completeArguments,
		Args:              which.named,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			if record != "" {
				if which.class != "" {
					return fault.New(fault.CommandLineUnusable, "--record", "both a record and the Class %s are given", which.class).Remedy("give one of them")
				}
				return a.signRecords(ctx, recordSigning{which.node, record, key, password})
			}
			var findings *policy.Findings
			r, nodes, err := a.open(ctx, &which, func(ctx context.Context) (declared *catalog.Catalog, err error) {
				declared, findings, err = a.judge(ctx, noCache)
				return declared, err
			})
			if err != nil {
				return err
			}
			defer nodes.close()
			if err := a.withheld(r, findings); err != nil {
				return err
			}
			status, err := r.Signable(ctx, func(what string) { a.notes(report.Changes([]string{what})) })
			if err != nil {
				return err
			}
			owners := map[common.Address][]common.Address{}
			for address, state := range status.Safes {
				owners[address] = state.Owners
			}
			private, err := a.key(ctx, key, password, r.Bundle.ChainID)
			if err != nil {
				return err
			}
			approval, err := bundle.Approve(r.Bundle, private, owners)
			if err != nil {
				return unowned(err, calls(r, status))
			}
			path, err := r.Folder.WriteApproval(approval)
			if err != nil {
				return err
			}
			return a.print(approval, approvalText(approval, path, calls(r, status)))
		},
	}
	which.flags(command)
	command.Flags().StringVar(&record, "record", "", "record whose promises were edited: its file, HALO/CLASS or HALO/CLASS/UNIT")
	command.MarkFlagsMutuallyExclusive("dir", "record")
	command.Flags().StringVar(&key, "key", "", "keystore file of an owner")
	command.Flags().StringVar(&password, "password-file", "", "file with the keystore's password; without it the terminal is asked")
	return command
}

// approvalText says what was signed, and what owners have to call who sign with no key.
func approvalText(approval *bundle.Approval, path string, calls []string) string {
	var text strings.Builder
	fmt.Fprintf(&text, "Signed by %s: bundle %s\n", approval.Owner, approval.Bundle)
	for _, signature := range approval.Signatures {
		fmt.Fprintf(&text, "  %s safeTxHash %s\n", signature.Transaction, signature.SafeTxHash)
	}
	fmt.Fprintf(&text, "Written to %s\n", path)
	for _, call := range calls {
		fmt.Fprintf(&text, "Not signed by a key: %s\n", call)
	}
	return text.String()
}

// calls says what owners that are contracts have to call, each once. It says nothing where no
// signature is missing, or where one does not count.
func calls(r *rollout.Rollout, status *exec.Result) (list []string) {
	if r.Sign(status) != nil {
		return nil
	}
	for _, each := range status.Lacking() {
		if call := each.Lacking.Call(); call != "" {
			list = append(list, "stage "+string(each.Transaction.Stage)+": "+call)
		}
	}
	return list
}

// unowned adds to the fault that a key owns no Safe what an owner that is a contract does instead:
// the key may own that contract.
func unowned(err error, calls []string) error {
	var refused *fault.Fault
	if len(calls) > 0 && errors.As(err, &refused) && refused.Code == fault.KeyOwnsNoSafe {
		return refused.Remedy("use an owner's key; or, %s", strings.Join(calls, "; "))
	}
	return err
}

// withheld fails if policy denies what a bundle is of. What is taken away at once is not for rules
// to decide.
func (a *app) withheld(r *rollout.Rollout, findings *policy.Findings) error {
	if r.Bundle.Emergency.Takes() {
		return nil
	}
	return a.denied(r.Catalog, findings, r.Bundle.Of())
}
