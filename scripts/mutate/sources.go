// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

// compiled gathers the sources and settings that forge gave to the compiler. These sources differ
// from the files: in tests, forge replaces creations by loading artifacts.
func (p *project) compiled(since time.Time) (request, error) {
	all := request{Language: "Solidity", Sources: map[string]source{}}
	inputs, err := filepath.Glob(filepath.Join(p.memory, "*.in"))
	if err != nil {
		return all, err
	}
	for _, input := range inputs {
		info, err := os.Stat(input)
		if err != nil {
			return all, err
		}
		if info.ModTime().Before(since) {
			continue
		}
		text, err := os.ReadFile(input)
		if err != nil {
			return all, err
		}
		if !bytes.Contains(text, []byte(`"evm.bytecode`)) {
			continue
		}
		var one request
		if err := json.Unmarshal(text, &one); err != nil {
			return all, err
		}
		all.Settings = one.Settings
		for name, content := range one.Sources {
			all.Sources[name] = content
		}
	}
	if len(all.Sources) == 0 {
		return all, errors.New("forge compiled nothing")
	}
	return all, nil
}

// closure returns the request for some files and everything that they import.
func (r request) closure(files []string) request {
	sources := map[string]source{}
	var add func(file string)
	add = func(file string) {
		if _, done := sources[file]; done {
			return
		}
		text, ok := r.Sources[file]
		if !ok {
			return
		}
		sources[file] = text
		for _, match := range imported.FindAllStringSubmatch(text.Content, -1) {
			add(r.resolve(file, match[1]))
		}
	}
	for _, file := range files {
		add(file)
	}
	r.Sources = sources
	return r
}

// resolve finds the name of an imported file. A remapping is context:prefix=target. Of those whose
// context and prefix fit, the one with the longest context wins, then the one with the longest
// prefix.
func (r request) resolve(from, name string) string {
	if strings.HasPrefix(name, ".") {
		return path.Join(path.Dir(from), name)
	}
	best, result := -1, name
	remappings, _ := r.Settings["remappings"].([]any)
	for _, each := range remappings {
		text, _ := each.(string)
		prefix, target, _ := strings.Cut(text, "=")
		context, rest, ok := strings.Cut(prefix, ":")
		if ok {
			prefix = rest
		} else {
			context = ""
		}
		rank := len(context)<<16 + len(prefix)
		if strings.HasPrefix(from, context) && strings.HasPrefix(name, prefix) && rank > best {
			best, result = rank, target+strings.TrimPrefix(name, prefix)
		}
	}
	return result
}
