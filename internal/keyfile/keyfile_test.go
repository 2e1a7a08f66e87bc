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

// Both are of the Web3 Secret Storage Definition: the password and the key, too.
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
		if _, err := keyfile.Open("key.json", []byte(text), "wrong"); code(err) != "HC5004" {
			t.Errorf("%s with a wrong password: %v", name, err)
		}
	}
}

// What geth writes by default is the most that a wallet asks for.
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

// Each edit makes a file that does not open: it is said, with a number, at once.
func TestEveryOtherKeystoreFileIsAFault(t *testing.T) {
	for _, test := range []struct {
		name, in, old, new, code, says string
	}{
		{"n as text", ofScrypt, `"n":262144`, `"n":"262144"`, "HC5004", "kdfparams"},
		{"n with a fraction", ofScrypt, `"n":262144`, `"n":1.5`, "HC5004", "kdfparams"},
		{"n no power of two", ofScrypt, `"n":262144`, `"n":262143`, "HC5004", "power of two"},
		{"n of one", ofScrypt, `"n":262144`, `"n":1`, "HC5004", "power of two"},
		{"n of nothing", ofScrypt, `"n":262144,`, ``, "HC5004", "power of two"},
		{"n below zero", ofScrypt, `"n":262144`, `"n":-262144`, "HC5004", "power of two"},
		{"n of 2^30", ofScrypt, `"n":262144`, `"n":1073741824`, "HC5007", "1073741824"},
		{"n of 2^62", ofScrypt, `"n":262144`, `"n":4611686018427387904`, "HC5007", "4611686018427387904"},
		{"n beyond", ofScrypt, `"n":262144`, `"n":1e300`, "HC5004", "kdfparams"},
		{"r of none", ofScrypt, `"r":1`, `"r":0`, "HC5004", "at least 1"},
		{"r of 9", ofScrypt, `"r":1`, `"r":9`, "HC5007", "r = 9"},
		{"r beyond", ofScrypt, `"r":1`, `"r":9223372036854775807`, "HC5007", "r = "},
		{"p below zero", ofScrypt, `"p":8`, `"p":-1`, "HC5004", "at least 1"},
		{"p of 33", ofScrypt, `"p":8`, `"p":33`, "HC5007", "p = 33"},
		{"p beyond", ofScrypt, `"p":8`, `"p":9223372036854775807`, "HC5007", "p = "},
		{"a short derived key", ofScrypt, `"dklen":32`, `"dklen":8`, "HC5004", "dklen"},
		{"a derived key of a gibibyte", ofScrypt, `"dklen":32`, `"dklen":1073741824`, "HC5004", "dklen"},
		{"no salt", ofScrypt, `"salt":"ab0c`, `"pepper":"ab0c`, "HC5004", "salt"},
		{"salt that is a number", ofScrypt, `"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"`, `"salt":7`, "HC5004", "kdfparams"},
		{"salt of letters", ofScrypt, `"salt":"ab0c`, `"salt":"zz0c`, "HC5004", "salt"},
		{"parameters missing", ofScrypt, `"kdfparams":{`, `"other":{`, "HC5004", "kdfparams is missing"},
		{"parameters null", ofScrypt, `"kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"}`, `"kdfparams":null`, "HC5004", "kdfparams is missing"},
		{"parameters a list", ofScrypt, `"kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"}`, `"kdfparams":[]`, "HC5004", "kdfparams is missing"},
		{"a function nobody has", ofScrypt, `"kdf":"scrypt"`, `"kdf":"argon2"`, "HC5004", "argon2"},
		{"parameters of the other function", ofScrypt, `"kdf":"scrypt"`, `"kdf":"pbkdf2"`, "HC5004", "prf"},
		{"a short IV", ofScrypt, `"iv":"83db`, `"iv":"83`, "HC5004", "iv"},
		{"a long IV", ofScrypt, `"iv":"83db`, `"iv":"8383db`, "HC5004", "iv"},
		{"no IV", ofScrypt, `"cipherparams":{`, `"other":{`, "HC5004", "iv"},
		{"a short checksum", ofScrypt, `"mac":"2103`, `"mac":"21`, "HC5004", "mac"},
		{"a short ciphertext", ofScrypt, `"ciphertext":"d172`, `"ciphertext":"d1`, "HC5004", "ciphertext"},
		{"another cipher", ofScrypt, `aes-128-ctr`, `aes-128-cbc`, "HC5004", "cipher"},
		{"version 1 as text", ofScrypt, `"version":3`, `"version":"1"`, "HC5004", "keystore file"},
		{"version 4", ofScrypt, `"version":3`, `"version":4`, "HC5004", "version 4"},
		{"no version", ofScrypt, `"version":3`, `"x":3`, "HC5004", "version 0"},
		{"rounds of two thousand million", ofPBKDF2, `"c":262144`, `"c":2000000000`, "HC5007", "2000000000"},
		{"one round too many", ofPBKDF2, `"c":262144`, `"c":10000001`, "HC5007", "10000001"},
		{"no rounds", ofPBKDF2, `"c":262144`, `"c":0`, "HC5004", "at least 1"},
		{"rounds as text", ofPBKDF2, `"c":262144`, `"c":"x"`, "HC5004", "kdfparams"},
		{"another hash", ofPBKDF2, `hmac-sha256`, `hmac-sha1`, "HC5004", "prf"},
		{"a hash that is a number", ofPBKDF2, `"prf":"hmac-sha256"`, `"prf":1`, "HC5004", "kdfparams"},
		{"a file of nothing", ofPBKDF2, ofPBKDF2, ``, "HC5004", "no keystore file"},
		{"a list", ofPBKDF2, ofPBKDF2, `[]`, "HC5004", "no keystore file"},
		{"null", ofPBKDF2, ofPBKDF2, `null`, "HC5004", "version 0"},
		{"a large file", ofPBKDF2, `"version":3`, `"version":3,"x":"` + strings.Repeat("x", keyfile.MaxSize) + `"`, "HC5004", "65536"},
		{"a second set of parameters", ofPBKDF2, `"mac":`, `"kdfparams":{},"mac":`, "HC5004", "prf"},
	} {
		if !strings.Contains(test.in, test.old) {
			t.Fatalf("%s: nothing to edit", test.name)
		}
		begin := time.Now()
		_, err := keyfile.Open("key.json", []byte(strings.Replace(test.in, test.old, test.new, 1)), password)
		if code(err) != test.code || !strings.Contains(err.Error(), test.says) || !strings.HasPrefix(err.Error(), "key.json: ") {
			t.Errorf("%s: %v, want %s with %q", test.name, err, test.code, test.says)
		}
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("%s takes %s", test.name, took)
		}
	}
}

// No document makes it panic, or costs much: each of its values is another one, or missing.
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
				continue // 1e400, which another edit left alone
			}
			if _, err := keyfile.Open("key.json", made.Bytes(), password); code(err) == "" {
				if _, err := keyfile.Open("key.json", made.Bytes(), password); err != nil {
					t.Fatalf("%s: %v", made.String(), err)
				}
			}
		}
	}
}

// changed is a document in which one value is another, or gone.
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

func code(err error) string {
	if list, ok := fault.All(err); ok {
		return list[0].Code
	}
	return ""
}
