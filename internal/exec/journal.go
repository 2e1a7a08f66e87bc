// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
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
	Time        string         `json:"time"` // UTC, RFC 3339
	Event       string         `json:"event"`
	Bundle      string         `json:"bundle"`
	Transaction string         `json:"transaction"` // its id in the bundle
	Relayer     common.Address `json:"relayer"`
	Nonce       uint64         `json:"nonce"` // the relayer's
	Hash        *common.Hash   `json:"hash,omitempty"`
	Block       uint64         `json:"block,omitempty"`
	BlockHash   *common.Hash   `json:"blockHash,omitempty"`
	GasUsed     uint64         `json:"gasUsed,omitempty"`
	Paid        string         `json:"paid,omitempty"` // wei, by the relayer for the gas
}

// Journal is a file of one JSON object a line, written before what it tells. The chain decides what is done; the
// journal says how it came about, and which transaction to wait for after an interruption.
type Journal struct {
	path    string
	file    *os.File // nil as long as there is nothing to tell
	bundle  string
	Entries []Entry
}

// maxLine bounds a line of a journal, in bytes.
const maxLine = 1 << 16

// OpenJournal opens a journal. A torn last line, as a crash during a write leaves it, is cut off. A file that does not exist is created
// with the first entry, so that a run which is refused leaves nothing behind.
func OpenJournal(path, bundle string) (*Journal, error) {
	journal := &Journal{path: path, bundle: bundle}
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return journal, nil
	}
	if err != nil {
		return nil, fault.New("HC0002", path, "%w", err)
	}
	journal.file = file
	if err := journal.read(path); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return journal, nil
}

func (j *Journal) read(path string) error {
	reader := bufio.NewReaderSize(j.file, maxLine)
	var good int64
	for {
		line, err := reader.ReadSlice('\n')
		if errors.Is(err, io.EOF) {
			break // what follows the last newline was never finished
		}
		if err != nil {
			return fault.New("HC0002", path, "line %d: %w", len(j.Entries)+1, err)
		}
		var entry Entry
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&entry); err != nil {
			return fault.New("HC6004", path, "line %d is no journal entry: %w", len(j.Entries)+1, err)
		}
		if entry.Bundle != j.bundle {
			return fault.New("HC6004", path, "line %d is of bundle %s, not of %s", len(j.Entries)+1, entry.Bundle, j.bundle)
		}
		if entry.Event != Prepare && entry.Hash == nil {
			return fault.New("HC6004", path, "line %d is no journal entry: it names no transaction of the chain", len(j.Entries)+1)
		}
		j.Entries = append(j.Entries, entry)
		good += int64(len(line))
	}
	if err := j.file.Truncate(good); err != nil {
		return err
	}
	_, err := j.file.Seek(good, io.SeekStart)
	return err
}

// Append writes an entry and waits until the disk has it.
func (j *Journal) Append(entry Entry) error {
	entry.Bundle = j.bundle
	line, err := json.Marshal(entry)
	if err != nil {
		return err
	}
	if j.file == nil {
		if j.file, err = os.OpenFile(j.path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644); err != nil {
			return fault.New("HC0002", j.path, "%w", err)
		}
	}
	if _, err := j.file.Write(append(line, '\n')); err != nil {
		return err
	}
	if err := j.file.Sync(); err != nil {
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

// open returns the hashes of a transaction that were sent and never confirmed, the newest last.
func (j *Journal) open(transaction string) []common.Hash {
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
