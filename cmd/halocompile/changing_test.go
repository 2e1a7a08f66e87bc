// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// changing is a signed bundle, and a chain to change under it.
type changing struct {
	*story
	p        *plan.Plan
	b        *bundle.Bundle
	apply    []string // the command, in the copy of the folder
	planning []string
	deployer common.Address // the Safe
}

// meanwhile changes the chain, and works in a copy of the rollout's folder, for one story.
func (c *changing) meanwhile(name string, story func(t *testing.T)) {
	c.t.Run(name, func(t *testing.T) {
		defer func(outer *testing.T, dir string) { c.t, c.dir = outer, dir }(c.t, c.dir)
		signed := c.dir
		c.t, c.dir = t, filepath.Join(t.TempDir(), "rollout")
		if err := copyTree(signed, c.dir); err != nil {
			t.Fatal(err)
		}
		c.apply = c.sending("apply", c.node)
		var snapshot string
		c.ask(&snapshot, "evm_snapshot")
		defer func() {
			var restored bool
			if c.ask(&restored, "evm_revert", snapshot); !restored {
				t.Fatal("evm_revert: the chain is not what it was")
			}
		}()
		story(t)
	})
}

// grow puts one byte behind a contract's code: nothing that it does is different.
func (c *changing) grow(contract common.Address) {
	code, err := c.client.Code(c.t.Context(), contract, common.Hash{})
	if err != nil {
		c.t.Fatal(err)
	}
	c.ask(nil, "anvil_setCode", contract, hexutil.Bytes(append(code, 0)))
}

// as lets an account act that has no key here. A Safe that calls itself this way uses no nonce.
func (c *changing) as(account, to common.Address, data []byte) {
	c.ask(nil, "anvil_impersonateAccount", account)
	c.ask(nil, "anvil_setBalance", account, "0xde0b6b3a7640000")
	var hash common.Hash
	c.ask(&hash, "eth_sendTransaction", map[string]any{"from": account, "to": to, "data": hexutil.Bytes(data)})
	if receipt, err := c.client.WaitReceipt(c.t.Context(), hash, 1); err != nil || receipt.Status != 1 {
		c.t.Fatalf("%s could not act: %v", account, err)
	}
}

// status has the council set the template's status.
func (c *changing) status(status uint8) {
	c.council(c.platform.Registry, bindings.NewTemplateRegistry().PackSetStatus(onchain.TemplateID("portfolio-lcts", 1), status))
}

// drifted demands that apply and sign refuse, and that status does not call it due.
func (c *changing) drifted(t *testing.T, code, what string) {
	t.Helper()
	for _, arguments := range [][]string{c.apply, c.signing("deployer-3")} {
		c.refused(4, []string{code, what}, arguments...)
	}
	out := strings.Join(strings.Fields(c.must("status", "--dir", c.dir, "--rpc-url", c.node)), " ")
	if strings.Contains(out, "due ") || !strings.Contains(out, "stuck ") || !strings.Contains(out, code+": ") || !strings.Contains(out, what) {
		t.Errorf("status says\n%s", out)
	}
}
