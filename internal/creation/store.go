// SPDX-License-Identifier: AGPL-3.0-or-later

package creation

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io/fs"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on code, in bytes.
const (
	MaxCreation = 49_152 // of creation code (EIP-3860)
	MaxRuntime  = 24_576 // of a contract's code (EIP-170)
)

// Folder is where a repository stores code that was built elsewhere.
const Folder = "halos/templates/code"

// MaxStored is how many files the folder may have.
const MaxStored = 256

const ending = ".hex"

// File is the one place in a repository where code with a hash is stored. A name says what the file
// holds, so no manifest has a path.
func File(hash common.Hash) string { return Folder + "/" + hash.Hex() + ending }

// Named returns the hash that the name of a stored file says, and whether it is such a name.
func Named(name string) (common.Hash, bool) {
	stem, is := strings.CutSuffix(name, ending)
	hash := common.HexToHash(stem)
	return hash, is && hash.Hex() == stem
}

// Text is what the file with the code has: hexadecimal digits in one line.
func Text(code []byte) []byte { return append(hex.AppendEncode(nil, code), '\n') }

// Stored reads code by its hash from a repository. It fails if the code is not there, is larger
// than any chain takes, or is other code than the file's name says. A nil tree stores nothing.
func Stored(from fs.FS, hash common.Hash) ([]byte, error) {
	name := File(hash)
	missing := fault.New(fault.CodeNotImported, name, "the code with the hash %s is not stored", hash)
	if from == nil {
		return nil, missing
	}
	text, err := tree.ReadFrom(from, name, 2*MaxCreation+1)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, missing
	case errors.Is(err, tree.ErrTooLarge):
		return nil, fault.New(fault.CodeTooLarge, name, "the file holds more than %d bytes of code (EIP-3860)", MaxCreation)
	case err != nil:
		return nil, tree.Fault(name, err)
	}
	code, err := hex.DecodeString(string(bytes.TrimSuffix(text, []byte("\n"))))
	if err != nil {
		return nil, fault.New(fault.CodeNotAsPinned, name, "the file is not written in hexadecimal digits: %w", err)
	}
	if got := crypto.Keccak256Hash(code); got != hash {
		return nil, fault.New(fault.CodeNotAsPinned, name, "the file holds code with the hash %s", got)
	}
	return code, nil
}
