// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"crypto/sha256"
	"debug/elf"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// identity returns a text that no other program has: the linker's digest of the program's content,
// or else the SHA-256 of its file. If neither can be read, each call returns another text, so that
// nothing in the cache is used.
func identity() string {
	path, err := os.Executable()
	if err != nil {
		return unique()
	}
	if file, err := elf.Open(path); err == nil {
		defer file.Close()
		if section := file.Section(".note.go.buildid"); section != nil {
			// The last part of the build id is a digest of the file's content.
			if note, err := section.Data(); err == nil && strings.Count(string(note), "/") >= 3 {
				return "go build id " + hex.EncodeToString(note)
			}
		}
	}
	file, err := os.Open(path)
	if err != nil {
		return unique()
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return unique()
	}
	return "sha256 " + hex.EncodeToString(sum.Sum(nil))
}

func unique() string {
	return fmt.Sprintf("unknown %s %d", filepath.Base(os.Args[0]), time.Now().UnixNano())
}

// progress returns a function that tells people how far long work is. It is nil if standard error
// is no terminal.
func (a *app) progress() func(done, of int) {
	if !a.err.terminal() {
		return nil
	}
	return func(done, of int) {
		if of >= 20 && (done%10 == 0 || done == of) {
			a.err.over(fmt.Sprintf("%d of %d Classes", done, of))
		}
	}
}

// progressed removes the line that progress wrote.
func (a *app) progressed() {
	if a.progress() != nil {
		a.err.over("")
	}
}
