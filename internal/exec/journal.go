// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Events of a journal, in the order in which one transaction has them.
const (
	Prepare   = "PREPARE"   // about to be sent, with the relayer's nonce
	Sent      = "SENT"      // given to the node; more than one when the fee was raised
	Confirmed = "CONFIRMED" // included, with its confirmations
	Failed    = "FAILED"    // included, and reverted
)

// Entry is one line of a journal.
type Entry struct {
	Time        string             `json:"time"` // UTC, RFC 3339
	Event       string             `json:"event"`
	Bundle      string             `json:"bundle"`
	Transaction plan.TransactionID `json:"transaction"` // its id in the bundle
	Relayer     common.Address     `json:"relayer"`
	Nonce       uint64             `json:"nonce"` // the relayer's
	Hash        *common.Hash       `json:"hash,omitempty"`
	Block       uint64             `json:"block,omitempty"`
	BlockHash   *common.Hash       `json:"blockHash,omitempty"`
	GasUsed     uint64             `json:"gasUsed,omitempty"`
	Paid        string             `json:"paid,omitempty"` // wei, by the relayer for the gas
}

// Journal is a file with one JSON object a line. It has each offer before the node has it. The
// chain decides what is done. The journal says how it came about, and which transaction to wait for
// after an interruption.
type Journal struct {
	in      *tree.Tree
	name    string    // in the folder
	file    *tree.Log // nil until the first entry
	bundle  string
	Entries []Entry
}

// maxLine bounds a line of a journal, and maxJournal all of it, in bytes. The entries of one
// transaction take about a thousand.
const (
	maxLine    = 1 << 16
	maxJournal = 64 << 20
)

// OpenJournal opens the journal of a bundle in a folder, which must stay open as long as the
// journal. It cuts off a torn last line, which a crash during a write leaves. If the file does not
// exist, the first entry creates it, so a run that is refused leaves nothing behind. It fails when
// an entry is of another bundle.
func OpenJournal(in *tree.Tree, name, bundle string) (*Journal, error) {
	journal := &Journal{in: in, name: name, bundle: bundle}
	file, err := in.OpenLog(name)
	if errors.Is(err, fs.ErrNotExist) {
		return journal, nil
	}
	if err != nil {
		return nil, tree.Fault(in.At(name), err)
	}
	journal.file = file
	if err := journal.read(in.At(name)); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return journal, nil
}

func (j *Journal) read(path string) error {
	info, err := j.file.Stat()
	if err != nil {
		return tree.Fault(path, err)
	}
	if info.Size() > maxJournal {
		return fault.New(fault.InputTooLarge, path, "larger than %d bytes", maxJournal)
	}
	entries, good, err := entriesOf(io.LimitReader(j.file, maxJournal), path, j.bundle)
	if err != nil {
		return err
	}
	j.Entries = entries
	if good == info.Size() {
		return nil // the usual case; it needs no permission to write
	}
	if err := j.file.Cut(good); err != nil {
		return tree.Fault(path, err)
	}
	return nil
}

// entriesOf reads the lines of a bundle's journal. good is the number of bytes that they have
// together.
func entriesOf(file io.Reader, path, bundle string) (entries []Entry, good int64, err error) {
	reader := bufio.NewReaderSize(file, maxLine)
	for {
		line, err := reader.ReadSlice('\n')
		if errors.Is(err, io.EOF) {
			return entries, good, nil // what follows the last newline was never finished
		}
		if err != nil {
			return nil, 0, tree.Fault(path, fmt.Errorf("line %d: %w", len(entries)+1, err))
		}
		var entry Entry
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&entry); err != nil {
			return nil, 0, fault.New(fault.JournalOfOtherBundle, path, "line %d is no journal entry: %w", len(entries)+1, err)
		}
		if entry.Bundle != bundle {
			return nil, 0, fault.New(fault.JournalOfOtherBundle, path, "line %d is of bundle %s, not of %s", len(entries)+1, entry.Bundle, bundle)
		}
		if entry.Event != Prepare && entry.Hash == nil {
			return nil, 0, fault.New(fault.JournalOfOtherBundle, path, "line %d is no journal entry: it names no transaction of the chain", len(entries)+1)
		}
		entries = append(entries, entry)
		good += int64(len(line))
	}
}

// ReadJournal decodes a journal of whichever bundle its first line names, without a torn last line.
func ReadJournal(name string, data []byte) ([]Entry, error) {
	if len(data) > maxJournal {
		return nil, fault.New(fault.InputTooLarge, name, "larger than %d bytes", maxJournal)
	}
	var first Entry
	if line, _, whole := bytes.Cut(data, []byte("\n")); whole {
		if err := json.Unmarshal(line, &first); err != nil {
			return nil, fault.New(fault.JournalOfOtherBundle, name, "line 1 is no journal entry: %w", err)
		}
	}
	entries, _, err := entriesOf(bytes.NewReader(data), name, first.Bundle)
	return entries, err
}

// Append writes an entry and waits until the disk has it. It fails when the journal has been taken
// away, with or without its folder: nobody would find the entry.
func (j *Journal) Append(entry Entry) error {
	if err := j.append(entry); err != nil {
		return tree.Fault(j.in.At(j.name), fmt.Errorf("the journal cannot be written: %w", err))
	}
	return nil
}

func (j *Journal) append(entry Entry) error {
	entry.Bundle = j.bundle
	line, err := json.Marshal(entry)
	if err != nil {
		return err
	}
	if j.file == nil {
		if j.file, err = j.in.NewLog(j.name); err != nil {
			return err
		}
	}
	if err := j.file.Append(append(line, '\n')); err != nil {
		return err
	}
	j.Entries = append(j.Entries, entry)
	return nil
}

// Close closes the file.
func (j *Journal) Close() error {
	if j.file == nil {
		return nil
	}
	return j.file.Close()
}

// open returns the hashes of a transaction's offers that were sent and neither confirmed nor
// failed, the newest last.
func (j *Journal) open(transaction plan.TransactionID) []common.Hash {
	var hashes []common.Hash
	for _, entry := range j.Entries {
		if entry.Transaction != transaction {
			continue
		}
		switch entry.Event {
		case Sent:
			hashes = append(hashes, *entry.Hash)
		case Confirmed, Failed:
			hashes = nil
		}
	}
	return hashes
}

// sentWith returns the hashes of everything that a relayer sent with one nonce, the newest last.
func (j *Journal) sentWith(relayer common.Address, nonce uint64) []common.Hash {
	var hashes []common.Hash
	for _, entry := range j.Entries {
		if entry.Event == Sent && entry.Relayer == relayer && entry.Nonce == nonce {
			hashes = append(hashes, *entry.Hash)
		}
	}
	return hashes
}
