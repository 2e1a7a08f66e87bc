// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"encoding/hex"
	"fmt"
	"path"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// CallList is the calls of one transaction that a spell of governance carries out, for whoever
// writes and reviews the spell. It follows from plan and bundle, and no other document has its
// digest.
type CallList struct {
	Version   string               `json:"version"`
	Class     catalog.ClassRef     `json:"class"`
	Network   catalog.NetworkRef   `json:"network"`
	ChainID   uint64               `json:"chainId"`
	Plan      string               `json:"plan"`   // digest of the plan
	Bundle    string               `json:"bundle"` // digest of the bundle
	ID        plan.TransactionID   `json:"id"`     // of the transaction in the bundle
	Authority catalog.AuthorityRef `json:"authority"`
	// account that the calls come from, with checksum
	Sender string       `json:"sender"`
	Calls  []ListedCall `json:"calls"` // in their order; all or none
	// SHA-256 of the canonical Calls, in hexadecimal
	Checksum string `json:"checksum"`
}

// ListedCall is one call of a spell.
type ListedCall struct {
	Name      string               `json:"name"` // for people
	Contract  catalog.ContractName `json:"contract"`
	To        string               `json:"to"` // with checksum
	Function  string               `json:"function"`
	Arguments []plan.Argument      `json:"arguments"`
	Data      hexutil.Bytes        `json:"data"`
	Hash      common.Hash          `json:"hash"` // keccak256 of Data
	Undo      string               `json:"undo,omitempty"`
}

// SpellFiles are the names of the files beside a bundle that tell what a spell has to do: the list
// of its calls, and a source that makes them. They are relative to the folder.
func SpellFiles(t Transaction) []string {
	// "<stage>/<authority>#2"; neither a stage nor a name has a dot.
	name := path.Join("spells", strings.NewReplacer("/", ".", "#", ".").Replace(t.ID.String()))
	return []string{name + ".json", name + ".sol"}
}

// Spells makes the lists of calls of a bundle's transactions that a spell carries out.
func Spells(p *plan.Plan, b *Bundle) (map[plan.TransactionID]*CallList, error) {
	b = b.Original()
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	lists, calls := map[plan.TransactionID]*CallList{}, p.Core.CallsOf()
	for _, t := range b.Batches {
		if t.Sender == nil || t.ByAccount() {
			continue
		}
		list := &CallList{
			Version: Version, Class: b.Class, Network: b.Network, ChainID: b.ChainID, Plan: b.Plan, Bundle: digest,
			ID: t.ID, Authority: t.Authority, Sender: t.Sender.Hex(), Calls: []ListedCall{},
		}
		for _, call := range calls[t.ID] {
			list.Calls = append(list.Calls, ListedCall{
				Name: call.Name, Contract: call.Contract, To: call.To.Hex(), Function: call.Function, Arguments: call.Arguments,
				Data: call.Data, Hash: crypto.Keccak256Hash(call.Data), Undo: call.Undo,
			})
		}
		sum, err := canon.Digest(list.Calls)
		if err != nil {
			return nil, err
		}
		list.Checksum = hex.EncodeToString(sum[:])
		lists[t.ID] = list
	}
	return lists, nil
}

// Source is a contract in Solidity that makes the calls of a list. A spell runs it by delegatecall
// from the list's sender, so that the calls come from there. It has no state.
func (l *CallList) Source() string {
	var text strings.Builder
	say := func(indent, format string, arguments ...any) {
		fmt.Fprintf(&text, indent+"// %s\n", ascii(fmt.Sprintf(format, arguments...)))
	}
	text.WriteString("// SPDX-License-Identifier: AGPL-3.0-or-later\npragma solidity ^0.8.16;\n\n")
	say("", "Calls of %s on %s (chain %d), transaction %s.", l.Class, l.Network, l.ChainID, l.ID)
	say("", "Bundle %s", l.Bundle)
	say("", "Plan   %s", l.Plan)
	say("", "SHA-256 of the calls in the list beside this file: %s", l.Checksum)
	say("", "%s %s runs execute() by delegatecall: the calls come from there.", l.Authority, l.Sender)
	text.WriteString("contract HaloSpellAction {\n    address public constant SENDER = " + l.Sender + ";\n\n")
	text.WriteString("    function execute() external {\n")
	fmt.Fprintf(&text, "        require(block.chainid == %d, \"HaloSpellAction/other-chain\");\n", l.ChainID)
	text.WriteString("        require(address(this) == SENDER, \"HaloSpellAction/other-sender\");\n")
	for i, call := range l.Calls {
		text.WriteByte('\n')
		say("        ", "%d. %s", i+1, call.Name)
		say("        ", "%s.%s", call.Contract, call.Function)
		for _, argument := range call.Arguments {
			say("        ", "  %s: %s", argument.Name, argument.Value)
		}
		fmt.Fprintf(&text, "        _call(%s, hex\"%x\");\n", call.To, []byte(call.Data))
	}
	text.WriteString(`    }

    function _call(address target, bytes memory data) private {
        require(target.code.length > 0, "HaloSpellAction/no-code");
        (bool done, bytes memory answer) = target.call(data);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }
}
`)
	return text.String()
}

// ascii is a text on one line that a comment in a source may hold.
func ascii(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return '?'
		}
		return r
	}, fault.OneLine(text))
}
