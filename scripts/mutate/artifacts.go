// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// artifact is a contract that forge built.
type artifact struct {
	source, name string // as "src/a/B.sol" and "B"
	file         string // path of its JSON, relative to the copy
	code         string // creation code, without 0x
	uses         map[string]bool
}

// artifacts reads what forge built, and finds which source files each contract has code of. A
// source map names the file of every instruction.
func (p *project) artifacts() ([]artifact, error) {
	var cache struct {
		Files map[string]struct {
			Artifacts map[string]map[string]map[string]struct {
				Path  string `json:"path"`
				Build string `json:"build_id"`
			} `json:"artifacts"`
		} `json:"files"`
	}
	if err := readJSON(filepath.Join(p.folder, "cache", "solidity-files-cache.json"), &cache); err != nil {
		return nil, err
	}
	sources := map[string]map[string]string{} // by build: number of a file → its path
	var result []artifact
	for file, entry := range cache.Files {
		for name, versions := range entry.Artifacts {
			for _, profiles := range versions {
				for _, built := range profiles {
					if sources[built.Build] == nil {
						var info struct {
							Paths map[string]string `json:"source_id_to_path"`
						}
						if err := readJSON(filepath.Join(p.folder, "out", "build-info", built.Build+".json"), &info); err != nil {
							return nil, err
						}
						sources[built.Build] = info.Paths
					}
					a, err := p.artifact(filepath.Join("out", filepath.FromSlash(built.Path)), sources[built.Build])
					if err != nil {
						return nil, err
					}
					if a.source, a.name = file, name; a.code != "" {
						result = append(result, a)
					}
				}
			}
		}
	}
	shareUses(result)
	slices.SortFunc(result, func(a, b artifact) int { return strings.Compare(a.source+a.name, b.source+b.name) })
	return result, nil
}

// artifact reads one file that forge wrote. An interface has no code.
func (p *project) artifact(at string, paths map[string]string) (artifact, error) {
	var stored struct {
		Code     mapped `json:"bytecode"`
		Deployed mapped `json:"deployedBytecode"`
	}
	if err := readJSON(filepath.Join(p.folder, at), &stored); err != nil {
		return artifact{}, err
	}
	a := artifact{file: at, code: strings.TrimPrefix(stored.Code.Object, "0x"), uses: map[string]bool{}}
	for _, id := range append(stored.Code.files(), stored.Deployed.files()...) {
		a.uses[paths[id]] = true
	}
	return a, nil
}

// shareUses adds to each contract the source files of the contracts that it creates. Their code is
// part of its code, but has a source map of its own.
func shareUses(contracts []artifact) {
	for i := range contracts {
		for j := range contracts {
			if i != j && len(contracts[j].code) < len(contracts[i].code) && strings.Contains(contracts[i].code, contracts[j].code) {
				maps.Copy(contracts[i].uses, contracts[j].uses)
			}
		}
	}
}

type mapped struct {
	Object    string `json:"object"`
	SourceMap string `json:"sourceMap"`
}

// files lists the numbers of the source files in a source map. Its entries are
// start:length:file:jump:depth. An empty part is the same as in the entry before.
func (m mapped) files() []string {
	seen := map[string]bool{}
	for _, part := range strings.Split(m.SourceMap, ";") {
		if fields := strings.Split(part, ":"); len(fields) > 2 && fields[2] != "" {
			seen[fields[2]] = true
		}
	}
	var result []string
	for file := range seen {
		result = append(result, file)
	}
	return result
}

func readJSON(file string, value any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, value); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// put replaces the code of an artifact, and returns a function that restores it.
func (p *project) put(a artifact, creation, deployed bytecode) (restore func() error, err error) {
	file := filepath.Join(p.folder, a.file)
	before, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(before, &fields); err != nil {
		return nil, err
	}
	for name, code := range map[string]bytecode{"bytecode": creation, "deployedBytecode": deployed} {
		var part map[string]json.RawMessage
		if err := json.Unmarshal(fields[name], &part); err != nil {
			return nil, err
		}
		object, err := json.Marshal("0x" + code.Object)
		if err != nil {
			return nil, err
		}
		part["object"] = object
		part["linkReferences"] = code.LinkReferences
		if code.ImmutableReferences != nil {
			part["immutableReferences"] = code.ImmutableReferences
		}
		if fields[name], err = json.Marshal(part); err != nil {
			return nil, err
		}
	}
	after, err := json.Marshal(fields)
	if err != nil {
		return nil, err
	}
	return func() error { return os.WriteFile(file, before, 0o644) }, os.WriteFile(file, after, 0o644)
}
