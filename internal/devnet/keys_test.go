// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"github.com/halo-factory/halocompile/internal/fault"
)

func TestKeystoreFilesOpenWithTheirPasswordAndStayAsTheyAre(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	files, err := KeystoreFiles(dir, "secret", ChainID, Owners(Council)...)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"council-1.json", "council-2.json", "council-3.json"}
	var before [][]byte
	for i, file := range files {
		if filepath.Base(file) != want[i] {
			t.Errorf("file %s, want %s", file, want[i])
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		before = append(before, text)
		key, err := keystore.DecryptKey(text, "secret")
		if err != nil || key.Address != Address(Owners(Council)[i]) {
			t.Errorf("%s: %v, %v", file, key, err)
		}
		if _, err := keystore.DecryptKey(text, "wrong"); err == nil {
			t.Errorf("%s opens with any password", file)
		}
	}
	if _, err := KeystoreFiles(dir, "other", ChainID, Owners(Council)...); err != nil {
		t.Fatal(err)
	}
	for i, file := range files {
		if after, _ := os.ReadFile(file); !slices.Equal(before[i], after) {
			t.Errorf("%s was written again", file)
		}
	}
}

func TestKeysAreRefusedOnOtherChains(t *testing.T) {
	dir := t.TempDir()
	for _, chain := range []uint64{0, 1, 10, 8453, 11155111} {
		_, err := KeystoreFiles(dir, "secret", chain, "council 1")
		if list, _ := fault.All(err); len(list) != 1 || list[0].Code != fault.NotDevelopmentChain {
			t.Errorf("chain %d: %v", chain, err)
		}
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("wrote %v", left)
	}
}
