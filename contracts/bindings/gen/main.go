// SPDX-License-Identifier: AGPL-3.0-or-later

// Command gen writes the Go bindings of the contracts from what the compiler made of them: one file
// a contract, the structs that they share in types.go, and their list in index.go. It runs abigen's
// generator once over all contracts, because only then a struct that several contracts use is one
// type.
//
//	go run ./contracts/bindings/gen -contracts contracts -out contracts/bindings
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// contract is one binding: its name in Go, and the artifact that it is made from.
type contract struct{ name, artifact string }

// contracts are ours by name; an interface's I is left out in Go.
var contracts = []string{
	// PAU
	"ALMProxy", "RateLimits", "AccessControls", "Controller", "Beacon", "AdministeredAgent",
	"TransferAssetFacet", "LctsHaloFacet", "LctsPrimeFacet", "NfatHaloFacet", "NfatPrimeFacet",
	"ITransferAssetController", "ILctsHaloController", "ILctsPrimeController", "INfatHaloController", "INfatPrimeController",
	// Configurator Unit
	"BeamState", "Configurator", "Timelock",
	// what a Star's spells act through, which is not ours
	"IStarGuard", "ISubProxy",
	// LCTS
	"LctsQueue", "UnitShare", "LctsModule",
	// NFAT
	"NfatFacility", "NfatModule", "PublishedNfatModule",
	// Halo Factory
	"TemplateRegistry", "HaloFactory", "IClassModule", "Guards",
	// development chains
	"DevToken", "DevFacility", "DevNfatHaloFacet",
}

// safes are Safe's contracts, as their npm package has them built.
var safes = map[string]string{
	"Safe":                         "Safe.sol",
	"SafeProxy":                    "proxies/SafeProxy.sol",
	"SafeProxyFactory":             "proxies/SafeProxyFactory.sol",
	"MultiSendCallOnly":            "libraries/MultiSendCallOnly.sol",
	"CompatibilityFallbackHandler": "handler/CompatibilityFallbackHandler.sol",
}

const (
	header = "// SPDX-License-Identifier: AGPL-3.0-or-later\n\n"
	// Safe's bytecode is published under a licence of its own.
	safeHeader = "// SPDX-License-Identifier: LGPL-3.0-only\n// The ABI and the bytecode are those of @safe-global/safe-contracts 1.4.1; see NOTICE.\n\n"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	root := flag.String("contracts", "contracts", "folder of the Foundry project, built")
	out := flag.String("out", "contracts/bindings", "folder to write into")
	flag.Parse()

	list := []contract{}
	for _, name := range contracts {
		list = append(list, contract{goName(name), filepath.Join(*root, "out", name+".sol", name+".json")})
		// A Controller's interface of a facet stands in the file of the facet's.
		if facet, found := strings.CutSuffix(name, "Controller"); found && strings.HasPrefix(name, "I") {
			list[len(list)-1].artifact = filepath.Join(*root, "out", facet+"Facet.sol", name+".json")
		}
	}
	for name, source := range safes {
		list = append(list, contract{name, filepath.Join(*root, "node_modules/@safe-global/safe-contracts/build/artifacts/contracts", source, name+".json")})
	}
	slices.SortFunc(list, func(a, b contract) int { return strings.Compare(a.name, b.name) })
	files, err := bind(list)
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(*out, name), text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// goName is an interface's name without its I.
func goName(name string) string {
	if len(name) > 1 && name[0] == 'I' && name[1] >= 'A' && name[1] <= 'Z' {
		return name[1:]
	}
	return name
}

// bind makes the files' texts by name.
func bind(list []contract) (map[string][]byte, error) {
	var names, abis, codes []string
	for _, c := range list {
		text, err := os.ReadFile(c.artifact)
		if err != nil {
			return nil, fmt.Errorf("%s is not built: %w (run 'make contracts')", c.name, err)
		}
		// Foundry writes an object where Safe's artifact has a string.
		var artifact struct {
			ABI      json.RawMessage
			Bytecode json.RawMessage
		}
		if err := json.Unmarshal(text, &artifact); err != nil {
			return nil, fmt.Errorf("%s: %w", c.artifact, err)
		}
		var code string
		if err := json.Unmarshal(artifact.Bytecode, &code); err != nil {
			var object struct{ Object string }
			if err := json.Unmarshal(artifact.Bytecode, &object); err != nil {
				return nil, fmt.Errorf("%s: %w", c.artifact, err)
			}
			code = object.Object
		}
		if code == "0x" {
			code = ""
		}
		compact, err := compact(artifact.ABI)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.artifact, err)
		}
		names, abis, codes = append(names, c.name), append(abis, compact), append(codes, code)
	}
	text, err := abigen.BindV2(names, abis, codes, "bindings", nil, nil)
	if err != nil {
		return nil, err
	}
	return split(text, names)
}

func compact(abi json.RawMessage) (string, error) {
	var entries []any
	if err := json.Unmarshal(abi, &entries); err != nil {
		return "", err
	}
	text, err := json.Marshal(entries)
	return string(text), err
}

// output is the declaration of the struct that a function's several results come in.
var output = regexp.MustCompile(`(?m)^type (\w+Output) struct`)

// own puts a contract's name before its functions' result structs. The generator names those by the
// function alone, which is not enough where two contracts have a function of the same name.
func own(contract, text string) string {
	for _, match := range output.FindAllStringSubmatch(text, -1) {
		text = regexp.MustCompile(`\b`+match[1]+`\b`).ReplaceAllString(text, contract+match[1])
	}
	return text
}

// split cuts the one file that the generator makes where a contract begins.
func split(text string, names []string) (map[string][]byte, error) {
	begins := regexp.MustCompile(`(?m)^// (\w+)MetaData contains all meta data concerning the \w+ contract\.$`)
	cuts := begins.FindAllStringSubmatchIndex(text, -1)
	if len(cuts) != len(names) {
		return nil, fmt.Errorf("the generated text has %d contracts, and %d were given", len(cuts), len(names))
	}
	const blanks = "\t_ = abi.ConvertType\n)\n"
	common := strings.Index(text, blanks) + len(blanks)
	if common < len(blanks) || common > cuts[0][0] {
		return nil, fmt.Errorf("the generated text has no list of imports where one is expected")
	}
	head, files := text[:common], map[string][]byte{}
	add := func(file, licence, body string) error {
		source, err := format.Source([]byte(licence + body))
		files[file] = source
		return err
	}
	// Structs need no more imports than these, and an unused import does not compile.
	const structs = "// Code generated via abigen V2 - DO NOT EDIT.\n\npackage bindings\n\n" +
		"import (\n\t\"math/big\"\n\n\t\"github.com/ethereum/go-ethereum/common\"\n)\n"
	if err := add("types.go", header, structs+text[common:cuts[0][0]]); err != nil {
		return nil, err
	}
	for i, cut := range cuts {
		end := len(text)
		if i+1 < len(cuts) {
			end = cuts[i+1][0]
		}
		name, licence := text[cut[2]:cut[3]], header
		if safes[name] != "" {
			licence = safeHeader
		}
		if err := add(strings.ToLower(name)+".go", licence, head+"\n"+own(name, text[cut[0]:end])); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	var index strings.Builder
	index.WriteString("// Code generated by gen. DO NOT EDIT.\n\npackage bindings\n\nimport \"github.com/ethereum/go-ethereum/accounts/abi/bind/v2\"\n\n")
	index.WriteString("// All is every contract, in the order of their names.\nvar All = []*bind.MetaData{\n")
	for _, name := range names {
		fmt.Fprintf(&index, "\t&%sMetaData,\n", name)
	}
	index.WriteString("}\n")
	return files, add("index.go", header, index.String())
}
