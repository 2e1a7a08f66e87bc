// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// seal is a file in the folder of remembered compilations. While it exists, forge may ask for
// interfaces only. If it asked for bytecode, the original would take the mutant's place.
const seal = "sealed"

// actAsSolc is the compiler of the copies that forge works in. It answers with what the real one
// answered to the same input before. Without that, forge asks for all interfaces at every start,
// which takes seconds.
func actAsSolc(memory, original string, args []string, in io.Reader, out io.Writer) error {
	var input []byte
	for _, arg := range args {
		if arg == "--standard-json" {
			var err error
			if input, err = io.ReadAll(in); err != nil {
				return err
			}
		}
	}
	wantsCode := bytes.Contains(input, []byte(`"evm.bytecode`))
	if _, err := os.Stat(filepath.Join(memory, seal)); err == nil && wantsCode {
		return refuse(out, "mutate: forge would compile the original again")
	}
	name := key(args, input)
	answer, err := os.ReadFile(filepath.Join(memory, name+".out"))
	if err != nil {
		cmd := exec.Command(original, args...)
		cmd.Stdin = bytes.NewReader(input)
		cmd.Stderr = os.Stderr
		if answer, err = cmd.Output(); err != nil {
			return fmt.Errorf("%s: %w", original, err)
		}
		if err := write(filepath.Join(memory, name+".in"), input); err != nil {
			return err
		}
		if err := write(filepath.Join(memory, name+".out"), answer); err != nil {
			return err
		}
	}
	now := time.Now()
	for _, suffix := range []string{".in", ".out"} {
		if err := os.Chtimes(filepath.Join(memory, name+suffix), now, now); err != nil {
			return err
		}
	}
	_, err = out.Write(answer)
	return err
}

// key names an input. It ignores folders among the arguments, because sources have relative names.
func key(args []string, input []byte) string {
	hash := sha256.New()
	if input == nil {
		fmt.Fprint(hash, args)
	}
	hash.Write(input)
	return hex.EncodeToString(hash.Sum(nil))[:32]
}

// write replaces a file in one step, because two copies may compile the same at once.
func write(path string, text []byte) error {
	file, err := os.CreateTemp(filepath.Dir(path), "new-*")
	if err != nil {
		return err
	}
	if _, err := file.Write(text); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

func refuse(out io.Writer, message string) error {
	return json.NewEncoder(out).Encode(map[string]any{"errors": []any{map[string]any{
		"severity": "error", "type": "Exception", "component": "general",
		"message": message, "formattedMessage": message,
	}}})
}
