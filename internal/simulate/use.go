// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
)

const (
	useGas    = 1_000_000  // gas that one use may take; the dearest takes about a quarter of it
	oneUse    = 220_000    // gas that fit assumes for one use
	nodeGas   = 50_000_000 // gas of one simulation that nodes allow by default (geth)
	nodeBlock = 256        // blocks of one simulation that nodes allow (geth)
)

// use is one simulated call of first use, or a question after such a call.
type use struct {
	*plan.Use
	check *plan.Check
}

// function is the name of what is called.
func (u use) function() string {
	name, _, _ := strings.Cut(u.Function, "(")
	return name
}

// firstUse composes the calls by which the actors of the Class and of its Primes use its Units. It
// reads who the actors are, and finds out which tokens the Primes can be given. The overrides give
// the Primes those tokens. A reference without a Unit's name means all new Units of its Class.
func firstUse(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.UnitRef, snapshot *plan.Snapshot) (*plan.FirstUse, map[common.Address]chain.Override, error) {
	class, basis, block := of.Class, &snapshot.Basis, snapshot.Block
	if _, is := class.Platform(); is {
		return &plan.FirstUse{}, nil, nil // Classes are first used, and they come later
	}
	users, err := observe.Users(ctx, client, declared, of, snapshot)
	if err != nil {
		return nil, nil, err
	}
	compose := plan.FirstUseOf
	if basis.Emergency.Tried() {
		compose = plan.WaysOutOf
	}
	first, err := compose(declared, class, basis, users)
	if err != nil || len(first.Funds) == 0 {
		return first, nil, err
	}
	found, err := balances(ctx, client, first.Funds, block)
	if err != nil {
		return nil, nil, err
	}
	overrides := map[common.Address]chain.Override{}
	short := false
	for i, fund := range first.Funds {
		switch {
		case found[i].amount.Cmp(fund.Amount) >= 0:
		case found[i].slot != nil:
			if overrides[fund.Token].StateDiff == nil {
				overrides[fund.Token] = chain.Override{StateDiff: map[common.Hash]common.Hash{}}
			}
			overrides[fund.Token].StateDiff[*found[i].slot] = common.BigToHash(fund.Amount)
		default:
			short = true
			for _, prime := range users.Primes {
				if prime.ALMProxy == fund.Holder {
					prime.Has[fund.Asset] = found[i].amount
				}
			}
		}
	}
	if short {
		first, err = compose(declared, class, basis, users)
	}
	return first, overrides, err
}

// Used is what the simulated use of one Unit showed.
type Used struct {
	Findings []string // what does not work; a Unit without a finding works
	Notes    []string // what could not be shown, and the reason
}

// Use simulates, on top of the snapshot's block, that the actors of a Class and of its Primes use a
// live Unit, or plan.EveryUnit that is live. It returns for each Unit what does not work, and what
// could not be shown. The state in which others left a Unit, such as a locked queue or a full one,
// is not a finding. Use sends nothing. It takes one simulation for as many Units as nodes let
// through at once.
func Use(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.UnitRef, snapshot *plan.Snapshot) (map[catalog.UnitName]Used, error) {
	first, overrides, err := firstUse(ctx, client, declared, of, snapshot)
	if err != nil {
		return nil, err
	}
	found := map[catalog.UnitName]Used{}
	var parts [][]plan.UnitUse
	var uses [][]use
	var many [][]chain.SimBlock
	for units := first.Units; len(units) > 0; {
		n := max(fit(units, 0, 0), 1)
		// Units that wait together do so with the first of them.
		units[0].Uses[0].After = max(units[0].Uses[0].After, first.Units[0].Uses[0].After)
		used, blocks := useBlocks(units[:n], overrides, snapshot.Block.Time)
		parts, uses, many, units = append(parts, units[:n]), append(uses, used), append(many, blocks), units[n:]
	}
	results, err := client.SimulateEach(ctx, many, on(snapshot.Block))
	if err != nil {
		return nil, fmt.Errorf("simulation of the use of units of %s: %w", of.Class, err)
	}
	for i, units := range parts {
		var answers []chain.SimCallResult
		for _, block := range results[i] {
			answers = append(answers, block.Calls...)
		}
		for _, unit := range units {
			found[unit.Name] = ofUnit(unit.Name, uses[i], answers)
		}
	}
	for _, note := range first.Notes {
		for _, unit := range first.Units {
			if strings.HasPrefix(note, unit.Name.Part().String()+": ") {
				used := found[unit.Name]
				used.Notes = append(used.Notes, note)
				found[unit.Name] = used
			}
		}
	}
	return found, nil
}

// on is the block of a plan or a Snapshot, as the base of a simulation.
func on(block plan.Block) chain.Head {
	return chain.Head{Number: block.Number, Hash: block.Hash, Time: block.Time}
}

// ofUnit judges the uses of one Unit alone.
func ofUnit(unit catalog.UnitName, uses []use, answers []chain.SimCallResult) Used {
	var own []use
	var results []chain.SimCallResult
	for i, each := range uses {
		if each.Unit == unit {
			own, results = append(own, each), append(results, answers[i])
		}
	}
	verdict := &plan.Simulated{}
	judgeUses(verdict, anyUse, own, results)
	return Used{verdict.Findings, verdict.Notes}
}

// balance is what a holder has of a token, in the token's units, and the storage slot that holds
// the number. The slot is nil if it was not found.
type balance struct {
	amount *big.Int
	slot   *common.Hash
}

// slots is how many of a token's first variables are tried as the mapping of balances.
const slots = 24

// balances reads what each holder has, and finds the storage slot in which the token keeps it. It
// takes one request. The simulation writes another number to each slot that a compiler may use, and
// the number that balanceOf returns tells which slot the token reads.
func balances(ctx context.Context, client *chain.Client, funds []plan.Fund, block plan.Block) ([]balance, error) {
	token := bindings.NewDevToken() // any token answers balanceOf
	before := chain.SimBlock{Time: block.Time + blockTime}
	after := chain.SimBlock{Time: block.Time + 2*blockTime, Overrides: map[common.Address]chain.Override{}}
	tried := make([][]common.Hash, len(funds))
	number := func(i int) common.Hash {
		return common.BigToHash(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 90), big.NewInt(int64(i))))
	}
	for i, fund := range funds {
		ask := chain.SimCall{From: relayer, To: &fund.Token, Data: token.PackBalanceOf(fund.Holder), Gas: askGas}
		before.Calls, after.Calls = append(before.Calls, ask), append(after.Calls, ask)
		if after.Overrides[fund.Token].StateDiff == nil {
			after.Overrides[fund.Token] = chain.Override{StateDiff: map[common.Hash]common.Hash{}}
		}
		tried[i] = places(fund.Holder)
		for j, slot := range tried[i] {
			after.Overrides[fund.Token].StateDiff[slot] = number(j)
		}
	}
	before.GasLimit, after.GasLimit = gasLimit(before.Calls), gasLimit(after.Calls)
	results, err := client.SimulateOn(ctx, []chain.SimBlock{before, after}, on(block))
	if err != nil {
		return nil, fmt.Errorf("balances for the simulation of first use: %w", err)
	}
	found := make([]balance, len(funds))
	for i := range funds {
		found[i].amount = new(big.Int)
		if answer := results[0].Calls[i]; answer.OK && len(answer.Return) == 32 {
			found[i].amount.SetBytes(answer.Return)
		}
		if answer := results[1].Calls[i]; answer.OK && len(answer.Return) == 32 {
			if at := slices.IndexFunc(tried[i], func(slot common.Hash) bool {
				return common.BytesToHash(answer.Return) == number(slices.Index(tried[i], slot))
			}); at >= 0 {
				found[i].slot = &tried[i][at]
			}
		}
	}
	return found, nil
}

// places lists the slots that may hold a holder's balance. The mapping may be one of the first
// variables, as Solidity or as Vyper places it, or where OpenZeppelin's upgradeable ERC-20 has it.
func places(holder common.Address) []common.Hash {
	padded := common.LeftPadBytes(holder[:], 32)
	var list []common.Hash
	for i := range int64(slots) {
		place := common.BigToHash(big.NewInt(i))
		list = append(list, crypto.Keccak256Hash(padded, place[:]), crypto.Keccak256Hash(place[:], padded))
	}
	space := new(big.Int).SetBytes(crypto.Keccak256([]byte("openzeppelin.storage.ERC20")))
	space.SetBytes(crypto.Keccak256(common.BigToHash(space.Sub(space, big.NewInt(1))).Bytes()))
	space.Sub(space, new(big.Int).And(space, big.NewInt(0xff)))
	return append(list, crypto.Keccak256Hash(padded, common.BigToHash(space).Bytes()))
}

// useBlocks turns first use into blocks that follow the time now, in Unix seconds. A use that has
// to wait begins a new block.
func useBlocks(units []plan.UnitUse, overrides map[common.Address]chain.Override, now uint64) ([]use, []chain.SimBlock) {
	var uses []use
	var blocks []chain.SimBlock
	add := func(from, to common.Address, data []byte, gas uint64, each use) {
		block := &blocks[len(blocks)-1]
		block.Calls = append(block.Calls, chain.SimCall{From: from, To: &to, Data: data, Gas: gas})
		uses = append(uses, each)
	}
	for i := range units {
		for j := range units[i].Uses {
			each := &units[i].Uses[j]
			if each.After > 0 || len(blocks) == 0 {
				now += max(each.After, blockTime)
				blocks = append(blocks, chain.SimBlock{Time: now, Overrides: overrides})
				overrides = nil
			}
			from, to, data := each.Call()
			add(from, to, data, useGas, use{Use: each})
			for k := range each.Done {
				add(relayer, each.Done[k].To, each.Done[k].Data, askGas, use{Use: each, check: &each.Done[k]})
			}
		}
	}
	for i := range blocks {
		blocks[i].GasLimit = gasLimit(blocks[i].Calls)
	}
	return uses, blocks
}

// fit returns how many Units' first use fits into one simulation together with the rollout. used
// and blocks are the gas and the blocks of the rollout. The bounds are the defaults of nodes.
func fit(units []plan.UnitUse, used uint64, blocks int) int {
	for i, unit := range units {
		for _, each := range unit.Uses {
			used += oneUse
			if each.After > 0 || blocks == 0 {
				blocks++
			}
		}
		if used+useGas > nodeGas || blocks > nodeBlock {
			return i
		}
	}
	return len(units)
}

// occasion says, for people, which use of a Unit is simulated.
type occasion string

const (
	earliest occasion = "first use"
	anyUse   occasion = "use"
)

// judgeUses adds the results of using Units to the verdict. After a call that fails, it does not
// judge the Unit's later calls, because they depend on that call. There is one exception: a later
// call by somebody else that gets no answer at all shows another fault.
func judgeUses(verdict *plan.Simulated, of occasion, uses []use, results []chain.SimCallResult) {
	type by struct {
		unit catalog.UnitName
		who  string
	}
	ended, failed := map[catalog.UnitName]bool{}, map[by]bool{}
	judged := false // the use before a question
	for i, each := range uses {
		result := results[i]
		if each.check != nil {
			last := len(verdict.Uses) - 1
			if judged && verdict.Uses[last].OK && !ended[each.Unit] && !each.check.Holds(result.Return) {
				verdict.Uses[last].OK, ended[each.Unit] = false, true
				verdict.Findings = append(verdict.Findings, fmt.Sprintf("%s of unit %s: after %s could %s with %s of the Controller, it does not hold that %s", of, each.Unit, each.Who, each.What, each.function(), each.check.What))
			}
			continue
		}
		who := by{each.Unit, each.Who}
		judged = !ended[each.Unit] || (!result.OK && silent(result.Revert) && !failed[who])
		if !judged {
			continue
		}
		shown := plan.SimulatedUse{Unit: each.Unit, Who: each.Who, What: each.What, OK: result.OK, Gas: result.GasUsed}
		if !result.OK {
			shown.Answer = "no reason given"
			if result.Revert != nil {
				shown.Answer = result.Revert.Error()
			}
			shown.OK = refusedFor(result.Revert, each.Refused) || each.Barred
		} else if shown.OK = !each.Barred; each.Barred {
			verdict.Findings = append(verdict.Findings, fmt.Sprintf("unit %s: after it, %s can still %s", each.Unit, each.Who, each.What))
		}
		switch {
		case shown.OK, result.OK:
		case refusedFor(result.Revert, each.Ends):
			shown.OK, ended[each.Unit] = true, true
			verdict.Notes = append(verdict.Notes, fmt.Sprintf("unit %s: %s cannot %s now (%s of the Controller answers: %s), so what follows is not shown", each.Unit, each.Who, each.What, each.function(), shown.Answer))
		default:
			ended[each.Unit], failed[who] = true, true
			verdict.Findings = append(verdict.Findings, fmt.Sprintf("%s of unit %s: %s cannot %s: %s", of, each.Unit, each.Who, each.What, inWords(each.Use, shown.Answer, result.Revert)))
		}
		verdict.Uses = append(verdict.Uses, shown)
	}
}

// silent tells whether a call failed without a reason: there was no code, or the code stopped
// without saying why.
func silent(revert *chain.Revert) bool {
	return revert == nil || len(revert.Data) == 0 || refusedFor(revert, []string{"FailedCall()", "FailedInnerCall()"})
}

// inWords says who called what, and what the answer was.
func inWords(u *plan.Use, answer string, revert *chain.Revert) string {
	way := fmt.Sprintf("its actor %s", u.Side.Actor)
	if u.Side.Agent != (common.Address{}) {
		way += fmt.Sprintf(", through the agent %s,", u.Side.Agent)
	}
	text := fmt.Sprintf("%s calls %s of the Controller %s, and that answers: %s", way, use{Use: u}.function(), u.Side.Controller, answer)
	if silent(revert) {
		text += " (a facet that gives no reason does not find what it calls: compare where it looks for its bindings with where this Controller keeps them)"
	}
	return text
}

// refusedFor tells whether a contract refused for one of the reasons. A reason is an error's
// signature, or the text of Error(string).
func refusedFor(revert *chain.Revert, reasons []string) bool {
	if revert == nil {
		return false
	}
	return slices.ContainsFunc(reasons, func(reason string) bool {
		if strings.HasSuffix(reason, ")") {
			return bytes.HasPrefix(revert.Data, crypto.Keccak256([]byte(reason))[:4])
		}
		return revert.Name == "Error" && revert.Reason == strconv.Quote(reason)
	})
}
