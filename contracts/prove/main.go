// SPDX-License-Identifier: AGPL-3.0-or-later

// Command prove has the SMT solver z3 decide the arithmetic lemmas of this folder, one a file. It
// prints a line for each, and fails when one does not hold or could not be decided.
//
// A file is SMT-LIB 2 and answers these questions, each announced by its name:
//
//   - hypotheses must be sat: what is assumed is possible, so the law is not about nothing.
//   - step, any number of times, must be unsat: an intermediate result, which is assumed from
//     there.
//   - law must be unsat: no numbers fulfil the hypotheses and break the law.
//   - control must be sat: with rounding the other way, or a check left out, the law breaks. So the
//     file would notice.
//
// Its header says the law in words, and quotes the lines of Solidity that it is about. A quotation
// that is no longer in the source fails: then somebody has to look at the lemma again.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// limit is how long the solver may take for one file. Each takes a second or two.
const limit = 60 * time.Second

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: prove ROOT, where ROOT is the repository's folder")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(root string) error {
	files, err := lemmas(filepath.Join(root, "contracts", "prove"))
	if err != nil {
		return err
	}
	var failed []error
	for _, file := range files {
		began := time.Now()
		law, err := prove(root, file)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		name := strings.TrimSuffix(filepath.Base(file), ".smt2")
		fmt.Printf("proved  %-32s %5.2f s  %s\n", name, time.Since(began).Seconds(), law)
	}
	return errors.Join(failed...)
}

// lemmas lists the files of a folder. None at all is an error.
func lemmas(folder string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.smt2"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no lemmas", folder)
	}
	return files, nil
}

// prove checks one file's quotations, has the solver answer its questions, and returns its law in
// words.
func prove(root, file string) (string, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	header, err := parseHeader(string(text))
	if err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	source, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(header.source)))
	if err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	if err := header.quotesFrom(string(source)); err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	answers, err := solve(string(text))
	if err == nil {
		err = judge(answers)
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	return header.law, nil
}

// solve has z3 decide, and returns what it printed. That it is not installed, or was not done in
// time, is an error.
func solve(text string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit+5*time.Second)
	defer cancel()
	z3 := exec.CommandContext(ctx, "z3", "-smt2", fmt.Sprintf("-T:%d", int(limit.Seconds())), "-in")
	z3.Stdin = strings.NewReader(text)
	var out, errs bytes.Buffer
	z3.Stdout, z3.Stderr = &out, &errs
	if err := z3.Run(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return "", fmt.Errorf("%w: install the solver, e.g. apt-get install z3", err)
		}
		return "", fmt.Errorf("z3: %w\n%s%s", err, out.String(), errs.String())
	}
	return out.String(), nil
}
