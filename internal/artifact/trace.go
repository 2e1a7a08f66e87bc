// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Events by which transactions show on a chain. Their second topic is the id of what they are
// about.
var (
	haloDeployed   = bindings.ABI(&bindings.HaloFactoryMetaData).Events["HaloDeployed"].ID
	classDeployed  = bindings.ABI(&bindings.HaloFactoryMetaData).Events["ClassDeployed"].ID
	unitDeployed   = bindings.ABI(&bindings.HaloFactoryMetaData).Events["UnitDeployed"].ID
	classActivated = bindings.ABI(&bindings.HaloFactoryMetaData).Events["ClassActivated"].ID
	callScheduled  = bindings.ABI(&bindings.TimelockMetaData).Events["CallScheduled"].ID
	callExecuted   = bindings.ABI(&bindings.TimelockMetaData).Events["CallExecuted"].ID
	cancelled      = bindings.ABI(&bindings.TimelockMetaData).Events["Cancelled"].ID
	// of the RateLimits, and then the key
	limitSet = bindings.ABI(&bindings.ConfiguratorMetaData).Events["SetRateLimit"].ID
)

// event is what shows that something was done: a log of one contract whose first topics are these.
type event struct {
	by     common.Address
	topics []common.Hash
}

func (e event) is(log *types.Log) bool {
	return !log.Removed && log.Address == e.by && len(log.Topics) >= len(e.topics) && slices.Equal(log.Topics[:len(e.topics)], e.topics)
}

// logs are those of the event from a block on.
func (e event) logs(ctx context.Context, client *chain.Client, from uint64, to chain.Head) ([]types.Log, error) {
	query := chain.LogQuery{Addresses: []common.Address{e.by}, From: from, To: to}
	for _, topic := range e.topics {
		query.Topics = append(query.Topics, []common.Hash{topic})
	}
	return client.Logs(ctx, query)
}

// eventOf is the event by which a transaction of a bundle shows. For a Safe it names the hash that
// was signed, for a call of anyone the timelock operation or the Class: no other transaction has
// it.
func eventOf(t bundle.Transaction) (event, error) {
	if t.Safe != nil {
		return event{t.Safe.Address, []common.Hash{safe.TopicExecutionSuccess, t.Safe.SafeTxHash}}, nil
	}
	switch kind, id := openCall(t.Data); kind {
	case plan.Activate:
		return event{t.To, []common.Hash{classActivated, id}}, nil
	case plan.Register:
		return event{t.To, []common.Hash{callExecuted, id}}, nil
	}
	return event{}, fault.New(fault.ArtifactDiffers, t.ID.String(), "a call of anyone that is neither a timelock's executeBatch nor a factory's activate")
}

// openCall is what a call of anyone does, and the id of what it is about: the Class that is
// activated, or the timelock operation that is executed. It reads the calldata, because a bundle
// may come without the plan that it was compiled from: its words may claim anything. The kind is ""
// for any other call, and for one that a plan does not encode so.
func openCall(data []byte) (plan.ActKind, common.Hash) {
	for kind, method := range map[plan.ActKind]abi.Method{
		plan.Activate: bindings.ABI(&bindings.HaloFactoryMetaData).Methods["activate"],
		plan.Register: bindings.ABI(&bindings.TimelockMetaData).Methods["executeBatch"],
	} {
		encoded, ours := bytes.CutPrefix(data, method.ID)
		if !ours {
			continue
		}
		values, err := method.Inputs.Unpack(encoded)
		if err != nil {
			return "", common.Hash{}
		}
		again, err := method.Inputs.Pack(values...)
		if err != nil || !bytes.Equal(again, encoded) {
			return "", common.Hash{}
		}
		if kind == plan.Activate {
			return kind, common.Hash(values[0].([32]byte))
		}
		// as hashOperationBatch: of the same arguments, encoded in the same way
		return kind, crypto.Keccak256Hash(again)
	}
	return "", common.Hash{}
}

// Trace finds the log that shows that a transaction of a bundle was executed, in a block up to to;
// nil if there is none. from is where to begin; what is not found from there on is looked for from
// the chain's first block on. Its receipt must have that log, and no other transaction may have one
// like it.
func Trace(ctx context.Context, client *chain.Client, t bundle.Transaction, from uint64, to chain.Head) (*types.Log, error) {
	return newReceipts(ctx, client).trace(t, from, to)
}

// receipts are those that one reading of the chain has asked for, with their transactions.
type receipts struct {
	ctx    context.Context
	client *chain.Client
	known  map[common.Hash]*types.Receipt
	sent   map[common.Hash]*types.Transaction
}

func newReceipts(ctx context.Context, client *chain.Client) *receipts {
	return &receipts{ctx, client, map[common.Hash]*types.Receipt{}, map[common.Hash]*types.Transaction{}}
}

// transaction is a transaction as it was sent.
func (r *receipts) transaction(hash common.Hash) (*types.Transaction, error) {
	if transaction, asked := r.sent[hash]; asked {
		return transaction, nil
	}
	transaction, err := r.client.Transaction(r.ctx, hash)
	if err == nil {
		r.sent[hash] = transaction
	}
	return transaction, err
}

func (r *receipts) trace(t bundle.Transaction, from uint64, to chain.Head) (*types.Log, error) {
	e, err := eventOf(t)
	if err != nil {
		return nil, err
	}
	logs, err := e.logs(r.ctx, r.client, from, to)
	if err == nil && len(logs) == 0 && from > 0 {
		logs, err = e.logs(r.ctx, r.client, 0, to)
	}
	if err != nil || len(logs) == 0 {
		return nil, err
	}
	for i := range logs { // an operation has a log for each of its calls
		if logs[i].TxHash != logs[0].TxHash {
			return nil, fault.New(fault.NodeContradictsItself, t.ID.String(), "two transactions show that it was executed: %s and %s", logs[0].TxHash, logs[i].TxHash)
		}
	}
	return &logs[0], r.holds(&logs[0])
}

// of is the receipt of a transaction; nil if the chain does not have it.
func (r *receipts) of(hash common.Hash) (*types.Receipt, error) {
	if receipt, asked := r.known[hash]; asked {
		return receipt, nil
	}
	receipt, err := r.client.Receipt(r.ctx, hash)
	if err != nil {
		return nil, err
	}
	r.known[hash] = receipt
	return receipt, nil
}

// holds demands that the receipt of a log's transaction has that very log.
func (r *receipts) holds(log *types.Log) error {
	receipt, err := r.of(log.TxHash)
	if err != nil {
		return err
	}
	refuse := func(what string) error {
		return fault.New(fault.NodeContradictsItself, log.TxHash.Hex(), "the node lists log %d of %s in it, and %s", log.Index, log.Address, what)
	}
	switch {
	case receipt == nil:
		return refuse("has no receipt for it")
	case receipt.Status != types.ReceiptStatusSuccessful:
		return refuse("its receipt says that it reverted")
	case receipt.BlockHash != log.BlockHash || receipt.BlockNumber.Uint64() != log.BlockNumber:
		return refuse(fmt.Sprintf("its receipt is of block %d, the log of block %d", receipt.BlockNumber, log.BlockNumber))
	}
	for _, each := range receipt.Logs {
		if each.Index == log.Index && each.Address == log.Address && slices.Equal(each.Topics, log.Topics) && bytes.Equal(each.Data, log.Data) {
			return nil
		}
	}
	return refuse("its receipt has no such log")
}

// deployedAt is the block of the factory's event for a record's id. It also proves that the
// factory, and nobody else, deployed what the record is about.
func (r *reader) deployedAt(record *Record, since uint64) (uint64, error) {
	e := event{*r.network.Contracts.Factory, []common.Hash{map[catalog.Level]common.Hash{catalog.HaloLevel: haloDeployed, catalog.ClassLevel: classDeployed, catalog.UnitLevel: unitDeployed}[record.Kind], record.ID}}
	logs, err := e.logs(r.ctx, r.client, since, r.head)
	if err != nil {
		return 0, err
	}
	switch {
	case len(logs) > 0 || since > 0:
	case !r.exists(record):
		return 0, notDeployed(record)
	default:
		return 0, fault.New(fault.HistoryMissing, record.Part().String(), "the factory's state has it, and the node has no log of its deployment in any block")
	}
	if len(logs) != 1 {
		event := map[catalog.Level]string{catalog.HaloLevel: "HaloDeployed", catalog.ClassLevel: "ClassDeployed", catalog.UnitLevel: "UnitDeployed"}[record.Kind]
		return 0, fault.New(fault.DeploymentNotFound, record.Part().String(), "the factory has %d %s events for it from block %d on, there must be one", len(logs), event, since)
	}
	return logs[0].BlockNumber, r.receipts.holds(&logs[0])
}

// exists tells whether the factory's state has what a record is about.
func (r *reader) exists(record *Record) bool {
	basis := r.snapshot.Basis
	switch record.Kind {
	case catalog.HaloLevel:
		return basis.Halo.Exists
	case catalog.ClassLevel:
		return basis.Class.Exists
	}
	return slices.ContainsFunc(basis.Units, func(u plan.UnitState) bool { return u.Name == record.Name && u.Exists })
}

// transactions finds on the chain what executed each part of the bundle, and who signed it.
func (r *reader) transactions(b *bundle.Bundle, from uint64) ([]Transaction, error) {
	list := []Transaction{}
	for _, t := range b.Batches {
		log, err := r.receipts.trace(t, from, r.head)
		if err != nil {
			return nil, err
		}
		if log == nil {
			return nil, fault.New(fault.ArtifactIncomplete, t.ID.String(), "the chain has no trace of this transaction")
		}
		entry := Transaction{ID: t.ID.String(), Hash: log.TxHash, Block: log.BlockNumber}
		if t.Safe != nil {
			entry.Safe, entry.SafeTxHash = &t.Safe.Address, &t.Safe.SafeTxHash
			transaction, err := r.receipts.transaction(entry.Hash)
			if err != nil {
				return nil, err
			}
			if entry.Signers, _, err = signed(transaction, t.Safe.Address, t.Safe.SafeTxHash); err != nil {
				return nil, err
			}
		}
		list = append(list, entry)
	}
	return list, nil
}

// earlier are the transactions of other bundles that made what a record is about: they deployed it,
// scheduled, cancelled or executed its registration, activated it, or gave one of its limits the
// first value. The chain tells them by the record's ids, so none gets lost when a rollout is
// planned anew.
func (r *reader) earlier(record *Record, own []Transaction) ([]Transaction, error) {
	logs, err := r.milestones(record)
	if err != nil {
		return nil, err
	}
	list := []Transaction{}
	did := map[common.Hash][]string{}
	for _, each := range logs {
		hash := each.log.TxHash
		if did[hash] = append(did[hash], each.act.String()); len(did[hash]) > 1 || slices.ContainsFunc(own, func(t Transaction) bool { return t.Hash == hash }) {
			continue
		}
		if err := r.receipts.holds(&each.log); err != nil {
			return nil, err
		}
		entry, err := r.executed(each.log)
		if err != nil {
			return nil, err
		}
		list = append(list, entry)
	}
	for i := range list {
		names := did[list[i].Hash]
		slices.Sort(names)
		list[i].ID = strings.Join(slices.Compact(names), ", ")
	}
	return list, nil
}

// milestone is a log with what it shows.
type milestone struct {
	act plan.Act
	log types.Log
}

// milestones are the logs about a record's ids since its deployment, in the order of the chain.
func (r *reader) milestones(record *Record) ([]milestone, error) {
	of, contracts := record.Part(), r.network.Contracts
	shows := map[[2]common.Hash]plan.Act{}
	var operation plan.Operation
	var limits []plan.LimitState
	switch record.Kind {
	case catalog.HaloLevel:
		shows[[2]common.Hash{haloDeployed, record.ID}] = plan.Act{Kind: plan.Deploy, Of: of}
	case catalog.ClassLevel:
		shows[[2]common.Hash{classDeployed, record.ID}] = plan.Act{Kind: plan.Deploy, Of: of}
		shows[[2]common.Hash{classActivated, record.ID}] = plan.Act{Kind: plan.Activate, Of: of}
		operation, limits = r.snapshot.Basis.Class.Operation, r.snapshot.Basis.Class.Limits
	case catalog.UnitLevel:
		shows[[2]common.Hash{unitDeployed, record.ID}] = plan.Act{Kind: plan.Deploy, Of: of}
		for _, unit := range r.snapshot.Basis.Units {
			if unit.Name == record.Name {
				operation, limits = unit.Operation, unit.Limits
			}
		}
	}
	if operation.ID != (common.Hash{}) {
		shows[[2]common.Hash{callScheduled, operation.ID}] = plan.Act{Kind: plan.Schedule, Of: of}
		shows[[2]common.Hash{cancelled, operation.ID}] = plan.Act{Kind: plan.Cancel, Of: of}
		shows[[2]common.Hash{callExecuted, operation.ID}] = plan.Act{Kind: plan.Register, Of: of}
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: []common.Address{*contracts.Factory, contracts.Timelock}, From: record.Since, To: r.head, Topics: columns(shows),
	})
	if err != nil {
		return nil, err
	}
	var list []milestone
	for _, log := range logs {
		if len(log.Topics) < 2 {
			continue
		}
		what, known := shows[[2]common.Hash{log.Topics[0], log.Topics[1]}]
		if ours := log.Topics[0] == callScheduled || log.Topics[0] == cancelled || log.Topics[0] == callExecuted; !known || ours != (log.Address == contracts.Timelock) {
			continue
		}
		list = append(list, milestone{what, log})
	}
	first, err := r.firstLimits(record, limits)
	if err != nil {
		return nil, err
	}
	list = append(list, first...)
	slices.SortStableFunc(list, func(a, b milestone) int {
		if a.log.BlockNumber != b.log.BlockNumber {
			return int(a.log.BlockNumber) - int(b.log.BlockNumber)
		}
		return int(a.log.Index) - int(b.log.Index)
	})
	return list, nil
}

// columns are the topics of several events, place by place, without repetition and in order.
func columns(shows map[[2]common.Hash]plan.Act) [][]common.Hash {
	topics := make([][]common.Hash, 2)
	for pair := range shows {
		topics[0], topics[1] = append(topics[0], pair[0]), append(topics[1], pair[1])
	}
	for i := range topics {
		slices.SortFunc(topics[i], common.Hash.Cmp)
		topics[i] = slices.Compact(topics[i])
	}
	return topics
}

// firstLimits are the logs by which limits got their first value. GovOps may have set them often
// since.
func (r *reader) firstLimits(record *Record, limits []plan.LimitState) ([]milestone, error) {
	acts := map[[2]common.Hash]plan.Act{}
	for i, limit := range limits {
		if limit.Set && i < len(record.Inits) {
			acts[[2]common.Hash{common.BytesToHash(limit.RateLimits[:]), limit.Key}] = plan.Act{
				Kind: plan.SetLimit, Of: record.Part(), Limit: catalog.LimitRef{Route: record.Inits[i].Route},
			}
		}
	}
	if len(acts) == 0 {
		return nil, nil
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: []common.Address{r.network.Contracts.Configurator}, From: record.Since, To: r.head, Topics: append([][]common.Hash{{limitSet}}, columns(acts)...),
	})
	if err != nil {
		return nil, err
	}
	var list []milestone
	for _, log := range logs {
		if len(log.Topics) < 3 {
			continue
		}
		pair := [2]common.Hash{log.Topics[1], log.Topics[2]}
		if what, open := acts[pair]; open {
			list = append(list, milestone{what, log})
			delete(acts, pair)
		}
	}
	return list, nil
}

// executed is the transaction of a log, with the Safe that executed it, if one did: a Safe's event
// follows those of the calls that it made.
func (r *reader) executed(of types.Log) (Transaction, error) {
	entry := Transaction{Hash: of.TxHash, Block: of.BlockNumber}
	receipt, err := r.receipts.of(entry.Hash)
	if err != nil {
		return entry, err
	}
	for _, log := range receipt.Logs {
		if log.Index > of.Index && len(log.Topics) == 2 && log.Topics[0] == safe.TopicExecutionSuccess {
			entry.Safe, entry.SafeTxHash = &log.Address, &log.Topics[1]
			break
		}
	}
	if entry.Safe == nil {
		return entry, nil
	}
	transaction, err := r.receipts.transaction(entry.Hash)
	if err != nil {
		return entry, err
	}
	// Somebody may have had a Safe of theirs do it in another way than a bundle does. Who signed is
	// then unknown.
	if signers, digest, err := signed(transaction, *entry.Safe, *entry.SafeTxHash); err == nil {
		entry.Signers, entry.Plan = signers, digest
	}
	return entry, nil
}

// Proven lists for each record why it is not proved to be of its bundle: the chain must show each
// of the bundle's transactions where the record says, with the event that no other has, signed by
// whom the record says. It asks for receipts alone, so it holds whatever has become of the
// deployment since.
func Proven(ctx context.Context, client *chain.Client, kept ...Kept) ([]fault.List, error) {
	r := newReceipts(ctx, client)
	lists := make([]fault.List, len(kept))
	for i, each := range kept {
		if err := client.RequireChain(ctx, each.Bundle.ChainID); err != nil {
			return nil, err
		}
		var err error
		if lists[i], err = r.proven(each.Where, each.Record, each.Bundle); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// proven lists what is wrong with the record; the error is that of the node.
func (r *receipts) proven(where string, record *Record, b *bundle.Bundle) (fault.List, error) {
	faults, err := belongs(where, record, b)
	if err != nil {
		return nil, err
	}
	before := len(record.Transactions) - len(b.Batches)
	for i, t := range record.Transactions {
		if before < 0 || i < before {
			continue
		}
		field, err := r.prove(t, b.Batches[i-before], b.Plan)
		switch {
		case err == nil:
		case field == "source.plan":
			faults = append(faults, fault.New(fault.ArtifactDiffers, where, "%s: transaction %s: %w", field, t.ID, err))
		case field != "":
			faults = append(faults, fault.New(fault.ArtifactDiffers, where, "transactions[%d].%s: transaction %s: %w", i, field, t.ID, err))
		default:
			return nil, err
		}
	}
	return faults, nil
}

// prove checks a transaction of a record against its own receipt. With what is wrong it says which
// field shows it; with an error of the node, none.
func (r *receipts) prove(t Transaction, compiled bundle.Transaction, digestOfPlan string) (field string, err error) {
	e, err := eventOf(compiled)
	if err != nil {
		return "id", err
	}
	receipt, err := r.of(t.Hash)
	if err != nil {
		return "", err
	}
	switch {
	case receipt == nil:
		return "hash", fmt.Errorf("%s is not on the chain", t.Hash)
	case receipt.Status != types.ReceiptStatusSuccessful:
		return "hash", fmt.Errorf("%s reverted", t.Hash)
	case receipt.BlockNumber.Uint64() != t.Block:
		return "block", fmt.Errorf("%s is in block %d, the record says %d", t.Hash, receipt.BlockNumber, t.Block)
	case t.Plan != "":
		return "plan", fmt.Errorf("the record says plan %s of it, the source's is %s", t.Plan, digestOfPlan)
	case !slices.ContainsFunc(receipt.Logs, e.is) && compiled.Safe != nil:
		return "safeTxHash", fmt.Errorf("%s did not execute safeTxHash %s of the safe %s", t.Hash, compiled.Safe.SafeTxHash, compiled.Safe.Address)
	case !slices.ContainsFunc(receipt.Logs, e.is):
		return "hash", fmt.Errorf("%s did not do this: %s has no event %s of %s in it", t.Hash, e.by, e.topics[0], e.topics[1])
	case compiled.Safe == nil && len(t.Signers) > 0:
		return "signers", fmt.Errorf("anyone may send it, the record says that it was signed by %s", t.Signers)
	case compiled.Safe == nil:
		return "", nil
	}
	transaction, err := r.transaction(t.Hash)
	if err != nil {
		return "", err
	}
	signers, digest, err := signed(transaction, compiled.Safe.Address, compiled.Safe.SafeTxHash)
	if err != nil {
		return "signers", err
	}
	if fmt.Sprint(signers) != fmt.Sprint(t.Signers) {
		return "signers", fmt.Errorf("%s was signed by %s, the record says %s", t.Hash, signers, t.Signers)
	}
	if digest != "" && digest != digestOfPlan {
		return "source.plan", fmt.Errorf("%s carries out plan %s, the record says %s", t.Hash, digest, digestOfPlan)
	}
	return "", nil
}

// signed reads from a transaction's own calldata who signed, and which plan it carries out: its
// digest is the first call of every batch. A transaction that reached the Safe through another
// contract tells neither: the Safe's event proves it, and the signatures are inside.
func signed(transaction *types.Transaction, address common.Address, hash common.Hash) ([]common.Address, string, error) {
	if transaction.To() == nil || *transaction.To() != address {
		return nil, "", nil
	}
	tx, joined, err := safe.DecodeExecTransaction(transaction.Data(), 0)
	if err != nil {
		return nil, "", err
	}
	signers, err := safe.SplitSignatures(hash, joined)
	if err != nil {
		return nil, "", err
	}
	calls, err := safe.DecodeMultiSend(tx.Data)
	if err != nil || len(calls) == 0 || len(calls[0].Data) != 4+32 {
		return nil, "", fault.New(fault.ArtifactDiffers, transaction.Hash().Hex(), "its batch does not begin with the digest of a plan")
	}
	return signers, common.Bytes2Hex(calls[0].Data[4:]), nil
}
