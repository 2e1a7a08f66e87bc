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

// identity tells this very program from every other: the linker's digest of its content, or else
// the SHA-256 of its file. Where neither can be read each call has an identity of its own, and
// finds nothing that another has kept.
func identity() string {
	path, err := os.Executable()
	if err != nil {
		return unique()
	}
	if file, err := elf.Open(path); err == nil {
		defer file.Close()
		if section := file.Section(".note.go.buildid"); section != nil {
			// The last part of the id is made of the content of the file.
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

// progress tells people on a terminal how far long work has come; nil where nobody looks.
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
