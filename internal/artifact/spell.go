// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/safe"
)

// shown is how a call of a spell shows on the chain: a log of the contract that is called, whose
// topics begin with the call's arguments.
type shown struct {
	by    common.Address
	kind  common.Hash // zero for any
	words []common.Hash
}

// shows tells how a call shows. A contract names the event of a function after it: addCBeam logs
// AddCBeam. A guard changes nothing, so nothing shows it.
func shows(call safe.Call) shown {
	of := shown{by: call.To}
	if len(call.Data) >= 4 {
		if _, err := bindings.ABI(&bindings.GuardsMetaData).MethodById(call.Data[:4]); err == nil {
			return of
		}
	}
	if len(call.Data) == 4 {
		of.kind = plainly(call.Data)
	}
	if len(call.Data) < 4+32 {
		return of
	}
	for word := range slices.Chunk(call.Data[4:], 32) {
		of.words = append(of.words, common.BytesToHash(word))
	}
	beamState := bindings.ABI(&bindings.BeamStateMetaData)
	method, err := beamState.MethodById(call.Data[:4])
	if err != nil {
		if list := of.words; len(list) > 2 && list[0] == common.BigToHash(common.Big32) {
			of.words = list[2:3] // the first of the only list
		}
		return of
	}
	of.kind = beamState.Events[strings.ToUpper(method.RawName[:1])+method.RawName[1:]].ID
	if method.RawName == "addInitControllerActions" {
		if values, err := method.Inputs.Unpack(call.Data[4:]); err == nil {
			of.words = []common.Hash{crypto.Keccak256Hash(values[0].([]byte)), of.words[1]}
		}
	}
	return of
}

// plainly is the event of a function without arguments that a kind of Class names after it, as
// Stop() after stop(); zero if there is none.
func plainly(selector []byte) common.Hash {
	for _, each := range kind.All() {
		for _, event := range each.Facts().Events {
			function := strings.ToLower(event[:1]) + event[1:]
			if strings.HasSuffix(event, "()") && bytes.Equal(crypto.Keccak256([]byte(function))[:4], selector) {
				return crypto.Keccak256Hash([]byte(event))
			}
		}
	}
	if method, err := bindings.ABI(&bindings.TimelockMetaData).MethodById(selector); err == nil {
		return bindings.ABI(&bindings.TimelockMetaData).Events[strings.ToUpper(method.RawName[:1])+method.RawName[1:]+"d"].ID
	}
	return common.Hash{}
}

// somehow tells whether a log can show it at all.
func (s shown) somehow() bool { return len(s.words) > 0 || s.kind != (common.Hash{}) }

// is tells whether a log shows it.
func (s shown) is(log *types.Log) bool {
	if len(s.words) == 0 {
		return s.kind != (common.Hash{}) && log.Address == s.by && len(log.Topics) > 0 && log.Topics[0] == s.kind
	}
	if log.Address != s.by || len(log.Topics) < 2 || s.kind != (common.Hash{}) && log.Topics[0] != s.kind {
		return false
	}
	for i, topic := range log.Topics[1:] {
		if i < len(s.words) && topic != s.words[i] {
			return false
		}
	}
	if rest := s.words[min(len(log.Topics)-1, len(s.words)):]; s.kind != (common.Hash{}) && len(rest)*32 == len(log.Data) {
		for i, word := range rest {
			if word != common.BytesToHash(log.Data[i*32:i*32+32]) {
				return false
			}
		}
	}
	return true
}

// directly finds the first log of each call that was made by somebody who is known by nothing but
// what he did, such as a spell; nil where there is none. It searches from the block from on, at
// which the calls had not been made yet.
func (r *receipts) directly(calls []safe.Call, from uint64, to chain.Head) ([]*types.Log, error) {
	found := make([]*types.Log, len(calls))
	var by []common.Address
	var subjects []common.Hash
	for i, call := range calls {
		if of := shows(call); len(of.words) > 0 {
			by, subjects = append(by, of.by), append(subjects, of.words[0])
		} else if of.kind != (common.Hash{}) {
			logs, err := r.client.Logs(r.ctx, chain.LogQuery{Addresses: []common.Address{of.by}, Topics: [][]common.Hash{{of.kind}}, From: from, To: to})
			if err != nil {
				return nil, err
			}
			if len(logs) > 0 {
				found[i] = &logs[0]
			}
		}
	}
	by = distinct(by, common.Address.Cmp)
	for chunk := range slices.Chunk(distinct(subjects, common.Hash.Cmp), mostTopics) {
		logs, err := r.client.Logs(r.ctx, chain.LogQuery{Addresses: by, Topics: [][]common.Hash{nil, chunk}, From: from, To: to})
		if err != nil {
			return nil, err
		}
		for i, call := range calls {
			of := shows(call)
			at := slices.IndexFunc(logs, func(log types.Log) bool { return of.is(&log) })
			if at >= 0 && len(of.words) > 0 && slices.Contains(chunk, of.words[0]) {
				found[i] = &logs[at]
			}
		}
	}
	return found, nil
}

// spelled adds the transactions by which a spell carried out one of a rollout, and tells whether
// all of its calls were made. Nobody signed them. Of a spell that was never cast, other spells may
// have made some calls: the rollout is not over by that.
func (r *receipts) spelled(of *carried, t bundle.Transaction, calls []safe.Call, to chain.Head) (all bool, err error) {
	found, err := r.directly(calls, of.From+1, to)
	if err != nil {
		return false, err
	}
	all = true
	var first *types.Log
	for i, log := range found {
		if log == nil {
			all = all && !shows(calls[i]).somehow()
			continue
		}
		if first == nil {
			first = log
		}
		of.pieces = of.pieces || log.TxHash != first.TxHash
		if err := r.carriedBy(of, t, log); err != nil {
			return false, err
		}
	}
	return first != nil && all, nil
}
