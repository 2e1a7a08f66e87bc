// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// asked is one question about the state.
type asked struct {
	to   common.Address
	data string
}

// answers are what a block answers, by question.
type answers map[asked]chain.Answer

// questions lists what shows whether calls have been made, and, if moments is true, when they can
// be made. Each question comes once.
func questions(calls []plan.Call, moments bool) []asked {
	var list []asked
	known := map[asked]bool{}
	add := func(to common.Address, data []byte) {
		if question := (asked{to, string(data)}); !known[question] {
			known[question] = true
			list = append(list, question)
		}
	}
	for _, call := range calls {
		for _, check := range call.Done {
			add(check.To, check.Data)
		}
		if moments && call.Ready != nil {
			add(call.Ready.To, call.Ready.Data)
		}
	}
	return list
}

// messages are questions as a node gets them.
func messages(list []asked) []chain.Message {
	messages := make([]chain.Message, len(list))
	for i, question := range list {
		messages[i] = chain.Message{To: &list[i].to, Data: []byte(question.data)}
	}
	return messages
}

// answered puts answers to their questions.
func answered(list []asked, given []chain.Answer) answers {
	all := answers{}
	for i, question := range list {
		all[question] = given[i]
	}
	return all
}

// ask asks questions at a block, and for the blocks with some numbers in the same request.
func ask(ctx context.Context, client *chain.Client, list []asked, block common.Hash, numbers ...uint64) (answers, []chain.Head, error) {
	given, heads, err := client.CallsWith(ctx, messages(list), block, numbers...)
	if err != nil {
		return nil, nil, err
	}
	return answered(list, given), heads, nil
}

// hold tells whether all of the calls have been made.
func (a answers) hold(calls []plan.Call) (bool, error) {
	checks := 0
	for _, call := range calls {
		for _, check := range call.Done {
			checks++
			answer := a[asked{check.To, string(check.Data)}]
			if answer.Err != nil && !errors.As(answer.Err, new(*chain.Revert)) {
				return false, answer.Err
			}
			if answer.Err != nil || !check.Holds(answer.Data) {
				return false, nil
			}
		}
	}
	if checks == 0 {
		return false, fmt.Errorf("a transaction without any way to tell that it is done")
	}
	return true, nil
}

// ready is the time from which the calls can be made, in Unix seconds; 0 means now. A call that was
// made already, as by a spell, waits for nothing. It fails when the timelock does not know an
// operation.
func (a answers) ready(calls []plan.Call) (uint64, error) {
	var latest uint64
	for i, call := range calls {
		if call.Ready == nil {
			continue
		}
		if made, err := a.hold(calls[i : i+1]); err != nil || made {
			if err != nil {
				return 0, err
			}
			continue
		}
		answer := a[asked{call.Ready.To, string(call.Ready.Data)}]
		if answer.Err != nil {
			return 0, answer.Err
		}
		if len(answer.Data) < 32 {
			return 0, fault.New(fault.NetworkIncomplete, call.Ready.To.Hex(), "no answer to when %s", call.Ready.What)
		}
		moment := new(big.Int).SetBytes(answer.Data[:32])
		known := moment.Sign() > 0 || call.Ready.Plus > 0
		if moment.Add(moment, new(big.Int).SetUint64(call.Ready.Plus)); !moment.IsUint64() {
			return 0, fault.New(fault.NetworkIncomplete, call.Ready.To.Hex(), "%s at %s, which is no time", call.Ready.What, moment)
		}
		if !known {
			return 0, fault.New(fault.ChainNotAsPlanned, call.Name, "the timelock does not know the operation: it was cancelled, or never scheduled").
				Remedy("plan again: the operation has to be scheduled anew")
		}
		latest = max(latest, moment.Uint64())
	}
	return latest, nil
}
