// SPDX-License-Identifier: AGPL-3.0-or-later

package keyfile

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
)

// A keystore file is refused with a number, or can be opened at a bounded cost, whatever it holds.
func FuzzLook(f *testing.F) {
	const scrypt = `{"version":3,"crypto":{"cipher":"aes-128-ctr","ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",` +
		`"cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},"kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,` +
		`"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},"mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"}}`
	for _, text := range []string{"", "{}", scrypt, `{"version":3,"crypto":{"kdf":"pbkdf2","kdfparams":{"c":262144,"prf":"hmac-sha256"}}}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		checked, err := look("key.json", text)
		if err != nil {
			if list, ok := fault.All(err); !ok || list[0].Code != fault.KeyNotOpened && list[0].Code != fault.KeyTooCostly {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		p := checked.KDFParams
		if n, is := p["n"].(int); is && (n*p["r"].(int)*128 > MaxMemory || n*p["r"].(int)*p["p"].(int) > MaxWork) {
			t.Fatalf("%q: %v", text, p)
		}
		if rounds, is := p["c"].(int); is && rounds > MaxRounds {
			t.Fatalf("%q: %v", text, p)
		}
	})
}
