// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/words"
)

const (
	blockTime = 12       // seconds between simulated blocks
	gasCap    = 16777216 // of one transaction (EIP-7825: 2^24)
	askGas    = 1000000  // of one question
)

// gasLimit is the gas limit of a simulated block. It has room for all calls of the block, because a
// development node's own limit may be smaller than the cap of one transaction. The node bounds the
// gas of the whole simulation.
func gasLimit(calls []chain.SimCall) uint64 {
	limit := uint64(gasCap)
	for _, call := range calls {
		limit += call.Gas
	}
	return limit
}

// relayer is the account that sends every transaction of the simulation. It holds no role anywhere.
var relayer = common.BytesToAddress(crypto.Keccak256([]byte("halocompile simulated relayer"))[12:])

// step is one simulated call of the rollout, or one question after it.
type step struct {
	id     plan.TransactionID // of the transaction; "" if it is a question
	stage  plan.StageName
	signed *bundle.Transaction
	check  *plan.Check
	calls  []plan.Call         // of the transaction, or the one whose effect the question asks for
	code   catalog.ContractRef // the contract whose code hash the question asks for
	plots  bool                // it plots the spell that makes the calls
}

// Run simulates the rollout, and after it the first use by the beacon and by each Prime. It returns
// the verdict, and the gas that each transaction uses, by the transaction's id. A rollout that does
// not pass is no error: the verdict says so. An error means that nothing could be simulated.
func Run(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, declared *catalog.Catalog) (*plan.Simulated, map[plan.TransactionID]uint64, error) {
	network := declared.Networks[p.Core.Network]
	if network == nil {
		return nil, nil, fault.New(fault.NotDeclared, p.Core.Class.String(), "network %q is not declared", p.Core.Network)
	}
	steps, blocks, err := build(ctx, client, p, b, network)
	if err != nil {
		return nil, nil, err
	}
	first, overrides, err := firstUse(ctx, client, declared, occasionOf(&p.Core), &plan.Snapshot{Block: p.Block, Basis: p.Core.Basis})
	if err != nil {
		return nil, nil, err
	}
	in, first, overrides, blocks := enter(p, first, overrides, blocks)
	verdict := &plan.Simulated{Findings: []string{}, Codes: map[catalog.ContractRef]string{}, Notes: first.Notes}
	uses, results, err := scene{on(p.Block), blocks, first.Units, overrides}.run(ctx, client, verdict)
	if err != nil {
		return nil, nil, notSimulated(err)
	}
	results, blocks = in.judge(verdict, results, blocks)
	gas := map[plan.TransactionID]uint64{}
	var logs []types.Log
	var answers []chain.SimCallResult
	index, reverted := 0, false
	var follows []string // what does not hold afterwards because a transaction has reverted
	for i, block := range results {
		for _, call := range block.Calls {
			if index >= len(steps) {
				answers = append(answers, call)
				continue
			}
			if steps[index].signed != nil {
				verdict.Blocks = append(verdict.Blocks, plan.SimulatedBlock{Stage: steps[index].stage, Time: block.Time})
			}
			found := len(verdict.Findings)
			judge(verdict, gas, steps[index], call)
			signed := steps[index].signed
			if signed == nil && reverted {
				follows = append(follows, verdict.Findings[found:]...)
				verdict.Findings = verdict.Findings[:found]
			}
			reverted = reverted || signed != nil && !call.OK
			if signed != nil && !call.OK && i < len(blocks) {
				tried := Refused{*signed, steps[index].calls, blocks[:i], blocks[i].Time, p.Block.Hash}
				if reason, _ := tried.Blame(ctx, client); reason != "" {
					verdict.Findings = append(verdict.Findings, "transaction "+signed.ID.String()+": "+reason)
				}
			}
			for _, log := range call.Logs {
				logs = append(logs, *log)
			}
			index++
		}
	}
	if index != len(steps) || len(answers) != len(uses) {
		verdict.Findings = append(verdict.Findings, fmt.Sprintf("the node simulated %d of %d calls", index+len(answers), len(steps)+len(uses)))
	}
	verdict.Events = len(logs)
	if reverted {
		verdict.Findings = append(verdict.Findings, inShort(follows)...)
	} else {
		verdict.Findings = append(verdict.Findings, judgeRoles(p, logs)...)
		verdict.Findings = append(verdict.Findings, judgeEmitters(p, logs, network)...)
	}
	switch {
	case len(verdict.Findings) == 0:
		in.judgeUses(verdict, uses, answers)
	case len(uses) > 0:
		verdict.Notes = append(verdict.Notes, "first use is not judged: the rollout before it does not end as planned")
	}
	verdict.Passed = len(verdict.Findings) == 0
	return verdict, gas, nil
}

// inShort tells how much does not hold because a transaction has reverted, and names the first. The
// rest follows from it, and would hide the reason.
func inShort(follows []string) []string {
	if len(follows) < 2 {
		return follows
	}
	return []string{follows[0], fmt.Sprintf("and %d more things do not hold afterwards: mend first what reverts", len(follows)-1)}
}

// notSimulated adds to a node's error what people can do about it, unless the error says that
// itself.
func notSimulated(err error) error {
	var refused *fault.Fault
	kind, _ := fault.NodeError.Kind()
	if errors.As(err, &refused) && refused.Code == fault.NodeError && refused.Do == kind.Remedy {
		// Nodes bound the gas of one simulation (geth: 50 million by default). About twenty new
		// Units use that up.
		refused.Remedy("if the node says that gas is too low, this rollout is too large for its bound on one simulation: raise that (geth: --rpc.gascap), or plan fewer new Units at a time")
	}
	return fmt.Errorf("simulation of the rollout: %w", err)
}

// scene is what is simulated: the rollout, and after it the first use.
type scene struct {
	at        chain.Head // the simulation runs on top of this block
	blocks    []chain.SimBlock
	units     []plan.UnitUse
	overrides map[common.Address]chain.Override // for first use
}

// run simulates the rollout and first use in one request. If the node refuses, run simulates the
// rollout alone, and then the rollout with the first use of as many Units as fit. That takes three
// requests at most. If no Unit's first use fits, the verdict gets a finding. run fails if the node
// refuses even the rollout alone.
func (s scene) run(ctx context.Context, client *chain.Client, verdict *plan.Simulated) ([]use, []chain.SimBlockResult, error) {
	blocks, units := s.blocks, s.units
	now := blocks[len(blocks)-1].Time
	together := func(n int) ([]use, []chain.SimBlockResult, error) {
		uses, more := useBlocks(units[:n], s.overrides, now)
		results, err := client.SimulateOn(ctx, slices.Concat(blocks, more), s.at)
		return uses, results, err
	}
	uses, results, err := together(len(units))
	if err == nil || len(units) == 0 {
		return uses, results, err
	}
	_, results, alone := together(0)
	if alone != nil {
		return nil, nil, alone
	}
	used := uint64(0)
	for _, block := range results {
		used += block.GasUsed
	}
	n := min(fit(units, used, len(blocks)), len(units)-1)
	if n > 0 {
		if uses, more, err := together(n); err == nil {
			verdict.Notes = append(verdict.Notes, fmt.Sprintf("the node's bound on one simulation has room for the first use of %d of %d Units", n, len(units)))
			return uses, more, nil
		}
	}
	verdict.Findings = append(verdict.Findings, fmt.Sprintf("first use is not simulated: the node simulates the rollout, and refuses to simulate first use after it (%s); raise its bound on one simulation (geth: --rpc.gascap), or plan fewer new Units at a time", err))
	return nil, results, nil
}

func build(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, network *catalog.Network) ([]step, []chain.SimBlock, error) {
	var steps []step
	var blocks []chain.SimBlock
	now, stage, calls := p.Block.Time, plan.StageName(""), p.Core.CallsOf()
	states, err := safes(ctx, client, b, p.Block.Hash)
	if err != nil {
		return nil, nil, err
	}
	var multiSend []byte
	for i := range b.Batches {
		transaction := &b.Batches[i]
		if transaction.Stage != stage {
			stage = transaction.Stage
			for _, s := range p.Core.Stages {
				if s.Name == stage {
					now = max(now+s.Delay, s.NotBefore)
				}
			}
		}
		from, to, data := relayer, transaction.To, []byte(transaction.Data)
		var overrides map[common.Address]chain.Override
		if transaction.Safe != nil {
			owners, signed, err := executed(transaction, states[transaction.Safe.Address])
			if err != nil {
				return nil, nil, err
			}
			to, data = transaction.Safe.Address, signed
			overrides = map[common.Address]chain.Override{to: {StateDiff: safe.Approvals(owners, transaction.Safe.SafeTxHash)}}
		}
		if plots, exec, is := byStarGuard(p, network, transaction); is {
			now += blockTime
			plots.Time, plots.GasLimit = now, gasLimit(plots.Calls)
			blocks = append(blocks, plots)
			steps = append(steps, step{stage: stage, plots: true, calls: calls[transaction.ID]})
			to, data = exec.To, exec.Data
		} else if transaction.Sender != nil {
			if from = *transaction.Sender; to == network.Safe.MultiSendCallOnly {
				// A spell delegatecalls what makes its calls: here the sender has that code itself.
				if multiSend == nil {
					if multiSend, err = client.Code(ctx, to, p.Block.Hash); err != nil {
						return nil, nil, err
					}
				}
				from, to = relayer, from
				overrides = map[common.Address]chain.Override{to: {Code: multiSend}}
			}
		}
		now += blockTime
		block := chain.SimBlock{Time: now, Overrides: overrides, Calls: []chain.SimCall{{From: from, To: &to, Data: data, Gas: gasCap}}}
		block.GasLimit = gasLimit(block.Calls)
		blocks = append(blocks, block)
		steps = append(steps, step{id: transaction.ID, stage: stage, signed: transaction, calls: calls[transaction.ID]})
	}
	asked, last := questions(p, network, now+blockTime)
	return append(steps, asked...), append(blocks, last), nil
}

// safes reads the Safes that execute something, each once.
func safes(ctx context.Context, client *chain.Client, b *bundle.Bundle, at common.Hash) (map[common.Address]safe.State, error) {
	known := map[common.Address]safe.State{}
	var addresses []common.Address
	for _, transaction := range b.Batches {
		if transaction.Safe != nil && !slices.Contains(addresses, transaction.Safe.Address) {
			addresses = append(addresses, transaction.Safe.Address)
		}
	}
	states, err := safe.ReadAll(ctx, client, addresses, at)
	for _, state := range states {
		known[state.Address] = state
	}
	return known, err
}

// executed returns the calldata of a Safe transaction and the owners that its signatures name. They
// are the Safe's first owners, as many as its threshold; the caller has to override the storage so
// that they have approved the hash.
func executed(transaction *bundle.Transaction, state safe.State) (owners []common.Address, data []byte, err error) {
	if uint64(len(state.Owners)) < state.Threshold || state.Threshold == 0 {
		return nil, nil, fmt.Errorf("Safe %s has %d owners and threshold %d", state.Address, len(state.Owners), state.Threshold)
	}
	owners = state.Owners[:state.Threshold]
	signatures, err := safe.ApprovedHashSignatures(owners)
	if err != nil {
		return nil, nil, err
	}
	data, err = safe.ExecTransaction(transaction.Tx(), signatures)
	return owners, data, err
}

// questions builds the last block, which only asks: is every call done, and which code is at each
// address?
func questions(p *plan.Plan, network *catalog.Network, time uint64) ([]step, chain.SimBlock) {
	var steps []step
	last := chain.SimBlock{Time: time}
	ask := func(s step, to common.Address, data []byte) {
		steps = append(steps, s)
		last.Calls = append(last.Calls, chain.SimCall{From: relayer, To: &to, Data: data, Gas: askGas})
	}
	for _, s := range p.Core.Stages {
		for _, batch := range s.Batches {
			for _, call := range batch.Calls {
				for i := range call.Done {
					ask(step{stage: s.Name, check: &call.Done[i], calls: []plan.Call{call}}, call.Done[i].To, call.Done[i].Data)
				}
			}
		}
	}
	guards := bindings.NewGuards()
	for _, address := range p.Core.Addresses {
		ask(step{code: address.Name}, *network.Contracts.Guards, guards.PackCodeHash(address.Address, common.Hash{}))
	}
	last.GasLimit = gasLimit(last.Calls)
	return steps, last
}

// functions names the functions that calls call, each once and with its contract. It leaves out
// guards, unless there is nothing else.
func functions(calls []plan.Call) string {
	own := slices.DeleteFunc(slices.Clone(calls), func(call plan.Call) bool { return call.Act.Kind == plan.Guard || call.Act.Kind == plan.GuardAbsent })
	if len(own) == 0 {
		own = calls
	}
	var list []string
	for _, call := range own {
		if name := function(call); !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return strings.Join(list, ", ")
}

// function is "HaloFactory.deployUnits".
func function(call plan.Call) string {
	name, _, _ := strings.Cut(call.Function, "(")
	return string(call.Contract) + "." + name
}

// judge adds the result of one call to the verdict, and the gas of a transaction to gas.
func judge(verdict *plan.Simulated, gas map[plan.TransactionID]uint64, s step, result chain.SimCallResult) {
	find := func(format string, arguments ...any) {
		verdict.Findings = append(verdict.Findings, fmt.Sprintf(format, arguments...))
	}
	switch {
	case s.signed != nil:
		gas[s.id] = result.GasUsed
		if !result.OK {
			find("transaction %s (%s) reverts: %s", s.id, functions(s.calls), result.Revert.Error())
			return
		}
		if s.signed.Safe != nil {
			if executed, succeeded := safe.Outcome(result.Logs, s.signed.Safe.Address, s.signed.Safe.SafeTxHash); !executed || !succeeded {
				find("transaction %s: the Safe reports no success", s.id)
			}
		}
	case s.plots:
		if !result.OK {
			find("a spell that makes %s cannot be plotted: %s", functions(s.calls), result.Revert.Error())
		}
	case s.check != nil:
		if !result.OK || !s.check.Holds(result.Return) {
			find("after %s it does not hold that %s", functions(s.calls), s.check.What)
		}
	default:
		// The guard is asked for the hash zero. It refuses every account that has one of another
		// value, and names that value: WrongCodeHash(account, expected, actual). An account that
		// does not exist has the hash zero.
		if result.OK {
			find("nothing is deployed at %s", s.code)
			return
		}
		revert := result.Revert
		if revert == nil || len(revert.Data) != 4+3*32 {
			find("no code hash for %s", s.code)
			return
		}
		actual := common.BytesToHash(revert.Data[4+64:])
		if actual == (common.Hash{}) || actual == crypto.Keccak256Hash() {
			find("nothing is deployed at %s", s.code)
			return
		}
		verdict.Codes[s.code] = actual.Hex()
	}
}

// judgeRoles compares the roles that the rollout's events give with those that the plan demands. It
// leaves out contracts that existed before, because their earlier events are not in these logs. The
// verification of the record judges those.
func judgeRoles(p *plan.Plan, logs []types.Log) []string {
	names := map[common.Address]catalog.ContractRef{}
	for _, address := range p.Core.Addresses {
		if !address.Exists {
			names[address.Address] = address.Name
		}
	}
	var want []onchain.Role
	for _, role := range p.Core.Roles {
		if _, ours := names[role.Address]; ours {
			want = append(want, role)
		}
	}
	differences := onchain.CompareRoles(want, onchain.RolesFrom(logs, names, kind.RoleEvents()...))
	for i := range differences {
		differences[i] = "role " + differences[i]
	}
	return differences
}

// judgeEmitters finds events of contracts that the plan does not name. The platform, the Safes with
// their guards, and the RateLimits of every limit count as named.
func judgeEmitters(p *plan.Plan, logs []types.Log, network *catalog.Network) []string {
	c := network.Contracts
	allowed := map[common.Address]bool{*c.Registry: true, *c.Factory: true, c.BeamState: true, c.Configurator: true, c.Timelock: true}
	for _, s := range p.Core.Basis.Safes {
		allowed[s.Address], allowed[s.Guarded()] = true, true
	}
	for _, address := range p.Core.Addresses {
		allowed[address.Address] = true
	}
	for _, spells := range network.Spells {
		if allowed[spells.Sender] = true; spells.Guard != nil {
			allowed[*spells.Guard] = true
		}
	}
	for _, limits := range p.Core.Basis.Limits() {
		for _, limit := range limits {
			allowed[limit.RateLimits] = true
		}
	}
	strangers := map[common.Address]int{}
	for _, log := range logs {
		if !allowed[log.Address] {
			strangers[log.Address]++
		}
	}
	var findings []string
	for address, count := range strangers {
		findings = append(findings, fmt.Sprintf("%s of %s, which the plan does not name", words.Count(count, "event"), address))
	}
	slices.Sort(findings)
	return findings
}
