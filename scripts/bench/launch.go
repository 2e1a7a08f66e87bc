// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/halo-factory/halocompile/internal/bundle"
)

// launch measures what the example's Term Class costs in a real rollout: the Class and its two
// Units, registration, activation, and the initial values of its own four limits, with real Safes,
// two owners of three. It does not count the limits that a Prime's GovOps sets on the Prime's PAU.
//
// By hand the same takes 30 transactions and 12.1 million gas; with the published assembler, 9
// transactions and 10.8 million gas. Some of our blocks are smaller than the published ones. A
// contract test measures what the published sizes would cost, and launch_gas_published_sizes adds
// that.
func launch(binary, root string) error {
	out, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(out)
	documents := filepath.Join(out, "demo")
	if text, err := exec.Command(binary, "demo", "--out", documents, "-C", root).CombinedOutput(); err != nil {
		return fmt.Errorf("demo: %w\n%s", err, text)
	}
	text, err := os.ReadFile(filepath.Join(documents, "senior-secured", "bundle.json"))
	if err != nil {
		return err
	}
	carried, err := bundle.Read(text)
	if err != nil {
		return err
	}
	gas, err := gasOf(filepath.Join(documents, "senior-secured", "journal.jsonl"))
	if err != nil {
		return err
	}
	var count, signed, total uint64
	for _, each := range carried.Batches {
		if each.Authority == "ember-govops" {
			continue
		}
		used := gas[each.ID.String()]
		if used == 0 {
			return fmt.Errorf("the journal does not say what %s used", each.ID)
		}
		count++
		total += used
		if each.Safe != nil {
			signed++
		}
	}
	var term map[string]string
	if text, err = os.ReadFile(filepath.Join(root, "contracts", "snapshots", "Term.json")); err != nil {
		return err
	}
	if err := json.Unmarshal(text, &term); err != nil {
		return err
	}
	plain, err := strconv.ParseUint(term["deployClass"], 10, 64)
	if err != nil {
		return err
	}
	padded, err := strconv.ParseUint(term["deployClass_published_sizes"], 10, 64)
	if err != nil {
		return err
	}
	fmt.Printf("launch_tx %d transactions\n", count)
	fmt.Printf("launch_signed_tx %d transactions\n", signed)
	fmt.Printf("launch_gas %d gas\n", total)
	fmt.Printf("launch_gas_published_sizes %d gas\n", total+padded-plain)
	return nil
}

// gasOf reads from a journal how much gas each transaction used.
func gasOf(file string) (map[string]uint64, error) {
	journal, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	gas := map[string]uint64{}
	for _, line := range bytes.Split(bytes.TrimSpace(journal), []byte("\n")) {
		var entry struct {
			Event       string `json:"event"`
			Transaction string `json:"transaction"`
			GasUsed     uint64 `json:"gasUsed"`
		}
		if err := json.Unmarshal(line, &entry); err != nil {
			return nil, err
		}
		if entry.Event == "CONFIRMED" {
			gas[entry.Transaction] = entry.GasUsed
		}
	}
	return gas, nil
}
