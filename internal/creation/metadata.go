// SPDX-License-Identifier: AGPL-3.0-or-later

package creation

import (
	"encoding/json"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// metadata is the part of a compiler's metadata that says how code was built.
type metadata struct {
	Compiler struct {
		Version string `json:"version"`
	} `json:"compiler"`
	Language string `json:"language"`
	Settings struct {
		Target    map[string]string `json:"compilationTarget"`
		EVM       string            `json:"evmVersion"`
		ViaIR     bool              `json:"viaIR"`
		Optimizer struct {
			Enabled bool   `json:"enabled"`
			Runs    uint32 `json:"runs"`
		} `json:"optimizer"`
		Metadata struct {
			Hash string `json:"bytecodeHash"`
			CBOR *bool  `json:"appendCBOR"`
		} `json:"metadata"`
	} `json:"settings"`
}

// Metadata reads a compiler's metadata of one contract, as solc writes it and verification services
// publish it. Source and audit of the result are empty.
func Metadata(text []byte) (*catalog.Build, error) {
	if len(text) > MaxCompiled {
		return nil, fault.New(fault.CompiledNotRead, "", "the metadata has %d bytes, and at most %d are read", len(text), MaxCompiled)
	}
	build, _, err := readMetadata(text)
	if err == nil && build == nil {
		err = fault.New(fault.CompiledNotRead, "", "the metadata does not say which compiler wrote it")
	}
	return build, err
}

// readMetadata reads metadata, and the name of the contract that it is of. It returns nil if there
// is none.
func readMetadata(text []byte) (*catalog.Build, string, error) {
	if len(text) == 0 {
		return nil, "", nil
	}
	var from metadata
	if err := json.Unmarshal(text, &from); err != nil {
		return nil, "", fault.New(fault.CompiledNotRead, "", "the metadata is not what a compiler writes: %w", err)
	}
	if from.Compiler.Version == "" {
		return nil, "", nil
	}
	name := ""
	for _, each := range from.Settings.Target { // there is one
		name = each
	}
	compiler := "solc"
	if from.Language != "" && from.Language != "Solidity" && from.Language != "Yul" {
		compiler = strings.ToLower(from.Language)
	}
	s := from.Settings
	settings := catalog.BuildSettings{EVM: s.EVM, ViaIR: s.ViaIR, Metadata: s.Metadata.Hash}
	if s.Optimizer.Enabled {
		settings.Runs = &s.Optimizer.Runs
	}
	switch {
	case s.Metadata.CBOR != nil && !*s.Metadata.CBOR:
		settings.Metadata = "absent"
	case s.Metadata.Hash == "":
		settings.Metadata = "ipfs" // what solc does unless it is told otherwise
	}
	return &catalog.Build{Compiler: compiler + " " + from.Compiler.Version, Settings: settings}, name, nil
}
