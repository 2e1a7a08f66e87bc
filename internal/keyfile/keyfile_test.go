// SPDX-License-Identifier: AGPL-3.0-or-later

package keyfile_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/keyfile"
)

// Both files, the password and the key come from the Web3 Secret Storage Definition.
const (
	ofPBKDF2 = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},"ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",` +
		`"kdf":"pbkdf2","kdfparams":{"c":262144,"dklen":32,"prf":"hmac-sha256","salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},"mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},` +
		`"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`
	ofScrypt = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},"ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",` +
		`"kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},"mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},` +
		`"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`
	password = "testpassword"
	key      = "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d"
)

func TestPublishedKeystoreFilesOpen(t *testing.T) {
	for name, text := range map[string]string{"pbkdf2": ofPBKDF2, "scrypt": ofScrypt} {
		opened, err := keyfile.Open("key.json", []byte(text), password)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want, _ := crypto.HexToECDSA(key)
		if !opened.Equal(want) {
			t.Errorf("%s: another key", name)
		}
		if _, err := keyfile.Open("key.json", []byte(text), "wrong"); fault.First(err) != fault.KeyNotOpened {
			t.Errorf("%s with a wrong password: %v", name, err)
		}
	}
}

// Geth's defaults are the most costly settings that a wallet uses.
func TestTheUsualSettingsOfGethOpen(t *testing.T) {
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	text, err := keystore.EncryptKey(&keystore.Key{Address: crypto.PubkeyToAddress(private.PublicKey), PrivateKey: private}, password, keystore.StandardScryptN, keystore.StandardScryptP)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := keyfile.Open("key.json", text, password)
	if err != nil || !opened.Equal(private) {
		t.Errorf("%v", err)
	}
}

// Each edit makes a file that does not open. Open says so at once, with a number.
func TestEveryOtherKeystoreFileIsAFault(t *testing.T) {
	for _, test := range []struct {
		name, in, old, new string
		code               fault.Code
		says               string
	}{
		{"n as text", ofScrypt, `"n":262144`, `"n":"262144"`, fault.KeyNotOpened, "kdfparams"},
		{"n with a fraction", ofScrypt, `"n":262144`, `"n":1.5`, fault.KeyNotOpened, "kdfparams"},
		{"n no power of two", ofScrypt, `"n":262144`, `"n":262143`, fault.KeyNotOpened, "power of two"},
		{"n of one", ofScrypt, `"n":262144`, `"n":1`, fault.KeyNotOpened, "power of two"},
		{"n of nothing", ofScrypt, `"n":262144,`, ``, fault.KeyNotOpened, "power of two"},
		{"n below zero", ofScrypt, `"n":262144`, `"n":-262144`, fault.KeyNotOpened, "power of two"},
		{"n of 2^30", ofScrypt, `"n":262144`, `"n":1073741824`, fault.KeyTooCostly, "1073741824"},
		{"n of 2^62", ofScrypt, `"n":262144`, `"n":4611686018427387904`, fault.KeyTooCostly, "4611686018427387904"},
		{"n beyond", ofScrypt, `"n":262144`, `"n":1e300`, fault.KeyNotOpened, "kdfparams"},
		{"r of none", ofScrypt, `"r":1`, `"r":0`, fault.KeyNotOpened, "at least 1"},
		{"r of 9", ofScrypt, `"r":1`, `"r":9`, fault.KeyTooCostly, "r = 9"},
		{"r beyond", ofScrypt, `"r":1`, `"r":9223372036854775807`, fault.KeyTooCostly, "r = "},
		{"p below zero", ofScrypt, `"p":8`, `"p":-1`, fault.KeyNotOpened, "at least 1"},
		{"p of 33", ofScrypt, `"p":8`, `"p":33`, fault.KeyTooCostly, "p = 33"},
		{"p beyond", ofScrypt, `"p":8`, `"p":9223372036854775807`, fault.KeyTooCostly, "p = "},
		{"a short derived key", ofScrypt, `"dklen":32`, `"dklen":8`, fault.KeyNotOpened, "dklen"},
		{"a derived key of a gibibyte", ofScrypt, `"dklen":32`, `"dklen":1073741824`, fault.KeyNotOpened, "dklen"},
		{"no salt", ofScrypt, `"salt":"ab0c`, `"pepper":"ab0c`, fault.KeyNotOpened, "salt"},
		{"salt that is a number", ofScrypt, `"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"`, `"salt":7`, fault.KeyNotOpened, "kdfparams"},
		{"salt of letters", ofScrypt, `"salt":"ab0c`, `"salt":"zz0c`, fault.KeyNotOpened, "salt"},
		{"parameters missing", ofScrypt, `"kdfparams":{`, `"other":{`, fault.KeyNotOpened, "kdfparams is missing"},
		{"parameters null", ofScrypt, `"kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"}`, `"kdfparams":null`, fault.KeyNotOpened, "kdfparams is missing"},
		{"parameters a list", ofScrypt, `"kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"}`, `"kdfparams":[]`, fault.KeyNotOpened, "kdfparams is missing"},
		{"a function nobody has", ofScrypt, `"kdf":"scrypt"`, `"kdf":"argon2"`, fault.KeyNotOpened, "argon2"},
		{"parameters of the other function", ofScrypt, `"kdf":"scrypt"`, `"kdf":"pbkdf2"`, fault.KeyNotOpened, "prf"},
		{"a short IV", ofScrypt, `"iv":"83db`, `"iv":"83`, fault.KeyNotOpened, "iv"},
		{"a long IV", ofScrypt, `"iv":"83db`, `"iv":"8383db`, fault.KeyNotOpened, "iv"},
		{"no IV", ofScrypt, `"cipherparams":{`, `"other":{`, fault.KeyNotOpened, "iv"},
		{"a short checksum", ofScrypt, `"mac":"2103`, `"mac":"21`, fault.KeyNotOpened, "mac"},
		{"a short ciphertext", ofScrypt, `"ciphertext":"d172`, `"ciphertext":"d1`, fault.KeyNotOpened, "ciphertext"},
		{"another cipher", ofScrypt, `aes-128-ctr`, `aes-128-cbc`, fault.KeyNotOpened, "cipher"},
		{"version 1 as text", ofScrypt, `"version":3`, `"version":"1"`, fault.KeyNotOpened, "keystore file"},
		{"version 4", ofScrypt, `"version":3`, `"version":4`, fault.KeyNotOpened, "version 4"},
		{"no version", ofScrypt, `"version":3`, `"x":3`, fault.KeyNotOpened, "version 0"},
		{"rounds of two thousand million", ofPBKDF2, `"c":262144`, `"c":2000000000`, fault.KeyTooCostly, "2000000000"},
		{"one round too many", ofPBKDF2, `"c":262144`, `"c":10000001`, fault.KeyTooCostly, "10000001"},
		{"no rounds", ofPBKDF2, `"c":262144`, `"c":0`, fault.KeyNotOpened, "at least 1"},
		{"rounds as text", ofPBKDF2, `"c":262144`, `"c":"x"`, fault.KeyNotOpened, "kdfparams"},
		{"another hash", ofPBKDF2, `hmac-sha256`, `hmac-sha1`, fault.KeyNotOpened, "prf"},
		{"a hash that is a number", ofPBKDF2, `"prf":"hmac-sha256"`, `"prf":1`, fault.KeyNotOpened, "kdfparams"},
		{"a file of nothing", ofPBKDF2, ofPBKDF2, ``, fault.KeyNotOpened, "no keystore file"},
		{"a list", ofPBKDF2, ofPBKDF2, `[]`, fault.KeyNotOpened, "no keystore file"},
		{"null", ofPBKDF2, ofPBKDF2, `null`, fault.KeyNotOpened, "version 0"},
		{"a large file", ofPBKDF2, `"version":3`, `"version":3,"x":"` + strings.Repeat("x", keyfile.MaxSize) + `"`, fault.KeyNotOpened, "65536"},
		{"a second set of parameters", ofPBKDF2, `"mac":`, `"kdfparams":{},"mac":`, fault.KeyNotOpened, "prf"},
	} {
		if !strings.Contains(test.in, test.old) {
			t.Fatalf("%s: nothing to edit", test.name)
		}
		begin := time.Now()
		_, err := keyfile.Open("key.json", []byte(strings.Replace(test.in, test.old, test.new, 1)), password)
		if fault.First(err) != test.code || !strings.Contains(err.Error(), test.says) || !strings.HasPrefix(err.Error(), "key.json: ") {
			t.Errorf("%s: %v, want %s with %q", test.name, err, test.code, test.says)
		}
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("%s takes %s", test.name, took)
		}
	}
}

// No document causes a panic or costs much. In each, values are replaced or removed.
func TestNoKeystoreFilePanics(t *testing.T) {
	cheap := strings.NewReplacer(`"n":262144`, `"n":4`, `"c":262144`, `"c":4`)
	random := rand.New(rand.NewPCG(1, 2))
	values := []string{`null`, `true`, `0`, `-1`, `3`, `1e400`, `9223372036854775807`, `""`, `"00"`, `"zz"`, `"scrypt"`, `"pbkdf2"`, `[]`, `[[]]`, `{}`, `{"":0}`}
	for _, text := range []string{cheap.Replace(ofScrypt), cheap.Replace(ofPBKDF2)} {
		for range 3000 {
			var document any
			if err := json.Unmarshal([]byte(text), &document); err != nil {
				t.Fatal(err)
			}
			for range 1 + random.IntN(2) {
				document = changed(random, document, json.RawMessage(values[random.IntN(len(values))]))
			}
			var made bytes.Buffer
			if err := json.NewEncoder(&made).Encode(document); err != nil {
				continue // 1e400, which another edit left unchanged
			}
			if _, err := keyfile.Open("key.json", made.Bytes(), password); fault.First(err) == (fault.Code{}) {
				if _, err := keyfile.Open("key.json", made.Bytes(), password); err != nil {
					t.Fatalf("%s: %v", made.String(), err)
				}
			}
		}
	}
}

// changed returns the document with one value replaced or removed.
func changed(random *rand.Rand, document any, value json.RawMessage) any {
	object, ok := document.(map[string]any)
	if !ok || len(object) == 0 {
		return value
	}
	names := slices.Sorted(maps.Keys(object))
	name := names[random.IntN(len(names))]
	switch _, deeper := object[name].(map[string]any); {
	case deeper && random.IntN(4) > 0:
		object[name] = changed(random, object[name], value)
	case random.IntN(5) == 0:
		delete(object, name)
	default:
		object[name] = value
	}
	return object
}
