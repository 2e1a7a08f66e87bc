// SPDX-License-Identifier: AGPL-3.0-or-later

package creation

import (
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// MaxCompiled is the size of the largest file that Read takes, in bytes.
const MaxCompiled = 32 << 20

// Compiled is creation code with what its compiler says of it.
type Compiled struct {
	Creation []byte         // 1 to MaxCreation bytes
	Build    *catalog.Build // without source and audit; nil if the file has no metadata
}

// written is one of the forms that Read knows. Each has some of the fields.
type written struct {
	Bytecode  json.RawMessage `json:"bytecode"`     // Hardhat: text. Foundry: an object
	Name      string          `json:"contractName"` // Hardhat
	Metadata  json.RawMessage `json:"metadata"`     // Foundry
	Contracts contracts       `json:"contracts"`    // output of solc
	Output    struct {
		Contracts contracts `json:"contracts"` // build information of Hardhat
	} `json:"output"`
}

// contracts are those of solc's standard JSON, by file and name.
type contracts map[string]map[string]struct {
	EVM struct {
		Bytecode object `json:"bytecode"`
	} `json:"evm"`
	Metadata string `json:"metadata"`
}

type object struct {
	Object string `json:"object"`
}

// Read takes the creation code of one contract from what a compiler wrote: the file of Foundry or
// of Hardhat for a contract, build information of Hardhat, or the output of solc in standard JSON.
// which is its name, or "file:name"; "" is enough where the file has one contract. Code that still
// lacks the address of a library is refused, as is code that no chain takes.
func Read(text []byte, which string) (*Compiled, error) {
	var from written
	if len(text) > MaxCompiled {
		return nil, fault.New(fault.CompiledNotRead, "", "the file has %d bytes, and at most %d are read", len(text), MaxCompiled)
	}
	if err := json.Unmarshal(text, &from); err != nil {
		return nil, fault.New(fault.CompiledNotRead, "", "the file is no JSON that a compiler writes: %w", err)
	}
	of := from.Contracts
	if of == nil {
		of = from.Output.Contracts
	}
	if of != nil {
		return of.read(which)
	}
	var foundry object
	metadata := from.Metadata
	if json.Unmarshal(from.Bytecode, &foundry.Object) == nil {
		metadata = nil // Hardhat's has none
	} else if json.Unmarshal(from.Bytecode, &foundry) != nil {
		return nil, fault.New(fault.CompiledNotRead, "", `the file has neither "bytecode" nor "contracts"`)
	}
	build, name, err := readMetadata(metadata)
	if err != nil {
		return nil, err
	}
	if from.Name != "" {
		name = from.Name
	}
	if _, asked, within := strings.Cut(which, ":"); within {
		which = asked
	}
	if which != "" && name != "" && which != name {
		return nil, fault.New(fault.CompiledNotRead, "", "the file is of %s, not of %s", name, which)
	}
	code, err := decode(foundry.Object)
	return &Compiled{code, build}, err
}

// maxNamed is how many names of contracts a message lists.
const maxNamed = 10

// read finds the one contract that is meant.
func (c contracts) read(which string) (*Compiled, error) {
	var all, fitting []string
	var found object
	var metadata string
	for file, within := range c {
		for name, each := range within {
			if each.EVM.Bytecode.Object == "" {
				continue // an interface
			}
			whole := file + ":" + name
			all = append(all, whole)
			if which == "" || which == name || which == whole {
				fitting, found, metadata = append(fitting, whole), each.EVM.Bytecode, each.Metadata
			}
		}
	}
	if len(fitting) != 1 {
		if len(fitting) > 0 {
			all = fitting
		}
		slices.Sort(all)
		more := ""
		if len(all) > maxNamed {
			all, more = all[:maxNamed], ", …"
		}
		return nil, fault.New(fault.CompiledNotRead, "", "%d contracts with code are called %q", len(fitting), which).
			Remedy("name one with --contract: %s%s", strings.Join(all, ", "), more)
	}
	build, _, err := readMetadata([]byte(metadata))
	if err != nil {
		return nil, err
	}
	code, err := decode(found.Object)
	return &Compiled{code, build}, err
}

// decode reads hexadecimal digits as compilers write them.
func decode(text string) ([]byte, error) {
	text = strings.TrimPrefix(text, "0x")
	if at := strings.Index(text, "__"); at >= 0 {
		return nil, fault.New(fault.CodeUnlinked, "", "from byte %d on, the code has %q for the address of a library", at/2, text[at:min(len(text), at+40)])
	}
	code, err := hex.DecodeString(text)
	if err != nil {
		return nil, fault.New(fault.CompiledNotRead, "", "the code is not written in hexadecimal digits: %w", err)
	}
	return code, Bounded(code)
}

// Bounded fails for creation code that no chain takes.
func Bounded(code []byte) error {
	switch {
	case len(code) == 0:
		return fault.New(fault.CompiledNotRead, "", "there is no code: an interface or an abstract contract has none")
	case len(code) > MaxCreation:
		return fault.New(fault.CodeTooLarge, "", "the creation code has %d bytes, and a chain takes at most %d (EIP-3860)", len(code), MaxCreation)
	}
	return nil
}
