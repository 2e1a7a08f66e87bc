// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

//go:embed compiler.js
var compilerProgram string

// lifetime is how many compilations one process makes: its memory is never given back.
const lifetime = 500

// compiler is solc in a process that stays. It is not for concurrent use.
type compiler struct {
	folder string // whose node_modules has solc
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	done   int
	spent  time.Duration // of processes that have ended
}

// request is solc's standard JSON. Settings are forge's own, apart from what is asked for.
type request struct {
	Language string            `json:"language"`
	Sources  map[string]source `json:"sources"`
	Settings map[string]any    `json:"settings"`
}

type source struct {
	Content string `json:"content"`
}

type bytecode struct {
	Object              string          `json:"object"`
	LinkReferences      json.RawMessage `json:"linkReferences"`
	ImmutableReferences json.RawMessage `json:"immutableReferences"`
}

type response struct {
	Errors []struct {
		Severity string `json:"severity"`
		Message  string `json:"formattedMessage"`
	} `json:"errors"`
	Sources map[string]struct {
		AST json.RawMessage `json:"ast"`
	} `json:"sources"`
	Contracts map[string]map[string]struct {
		EVM struct {
			Bytecode         bytecode `json:"bytecode"`
			DeployedBytecode bytecode `json:"deployedBytecode"`
		} `json:"evm"`
	} `json:"contracts"`
}

// refused is why the source does not compile, or "".
func (r response) refused() string {
	for _, each := range r.Errors {
		if each.Severity == "error" {
			return each.Message
		}
	}
	return ""
}

func (c *compiler) start() error {
	c.stop()
	c.cmd = exec.Command("node", "-e", compilerProgram)
	c.cmd.Dir = c.folder
	c.cmd.Stderr = os.Stderr
	var err error
	if c.in, err = c.cmd.StdinPipe(); err != nil {
		return err
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	c.out = bufio.NewReaderSize(out, 1<<20)
	c.done = 0
	return c.cmd.Start()
}

func (c *compiler) stop() {
	if c.cmd == nil {
		return
	}
	c.in.Close()
	_ = c.cmd.Process.Kill()
	_ = c.cmd.Wait() // it was killed
	if state := c.cmd.ProcessState; state != nil {
		c.spent += state.UserTime() + state.SystemTime()
	}
	c.cmd = nil
}

// compile fails when the compiler does. A source that does not compile is told in the response.
func (c *compiler) compile(req request) (response, error) {
	if c.cmd == nil || c.done >= lifetime {
		if err := c.start(); err != nil {
			return response{}, err
		}
	}
	c.done++
	line, err := json.Marshal(req)
	if err != nil {
		return response{}, err
	}
	if _, err := c.in.Write(append(line, '\n')); err != nil {
		c.stop()
		return response{}, fmt.Errorf("solc: %w", err)
	}
	answer, err := c.out.ReadBytes('\n')
	if err != nil {
		c.stop()
		return response{}, fmt.Errorf("solc ended: %w", err)
	}
	var result response
	if err := json.Unmarshal(answer, &result); err != nil {
		c.stop()
		return response{}, fmt.Errorf("solc: %w", err)
	}
	if message := result.refused(); strings.Contains(message, "Internal compiler error") {
		c.stop() // in an unknown state
	}
	return result, nil
}

// tree is solc's syntax tree of one file.
func (c *compiler) tree(file string, req request) (node, error) {
	req = req.asking(map[string]map[string][]string{file: {"": {"ast"}}})
	answer, err := c.compile(req)
	if err != nil {
		return nil, err
	}
	if message := answer.refused(); message != "" {
		return nil, fmt.Errorf("%s does not compile:\n%s", file, message)
	}
	return parseTree(answer.Sources[file].AST)
}

// asking is the same request for other outputs.
func (r request) asking(selection map[string]map[string][]string) request {
	settings := map[string]any{}
	for key, value := range r.Settings {
		settings[key] = value
	}
	settings["outputSelection"] = selection
	r.Settings = settings
	return r
}

// with is the same request with another text of one file.
func (r request) with(file, text string) request {
	sources := map[string]source{}
	for key, value := range r.Sources {
		sources[key] = value
	}
	sources[file] = source{text}
	r.Sources = sources
	return r
}
