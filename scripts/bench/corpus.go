// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// model is the Unit that a corpus repeats.
const model = "halos/meridian/clo-tranched/units/senior.cue"

// copyRepository copies what a check reads.
func copyRepository(root, to string) error {
	for _, folder := range []string{"halos", "schema", "policy"} {
		if err := os.CopyFS(filepath.Join(to, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
			return err
		}
	}
	return nil
}

// addUnits adds Units to the example's Class, each with a token and a manager of its own.
func addUnits(root string, count int) error {
	text, err := os.ReadFile(filepath.Join(root, model))
	if err != nil {
		return err
	}
	for i := range count {
		manager := common.BytesToAddress(crypto.Keccak256(fmt.Appendf(nil, "manager %d", i))[12:])
		unit := strings.NewReplacer(
			"Meridian CLO Senior", fmt.Sprintf("Meridian CLO Series %d", i+1),
			"mCLO-S", fmt.Sprintf("mCLO-%d", i+1),
			"0x145148e422DaFE6278526bE03374F171037576fA", manager.Hex(),
		).Replace(string(text))
		path := filepath.Join(root, filepath.Dir(model), fmt.Sprintf("series-%04d.cue", i+1))
		if err := os.WriteFile(path, []byte(unit), 0o644); err != nil {
			return err
		}
	}
	return nil
}
