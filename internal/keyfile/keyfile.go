// SPDX-License-Identifier: AGPL-3.0-or-later

// Package keyfile opens keystore files: private keys that a password encrypts, as wallets write
// them. Source: Web3 Secret Storage Definition, version 3.
//
// A file may come from anywhere. Before any costly work, the package checks the file's form and how
// much work it demands. A bad file gives a fault, never a panic.
package keyfile

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Bounds on the cost of opening a file. Wallets use scrypt with at most n = 262144, r = 8 and p =
// 1, or other parameters that cost as much, or less than a million rounds of PBKDF2.
const (
	MaxSize   = 64 << 10   // bytes of the file
	MaxMemory = 256 << 20  // bytes that scrypt needs: 128·n·r
	MaxWork   = 1 << 23    // n·r·p of scrypt, four times that of the usual settings
	MaxRounds = 10_000_000 // of PBKDF2
	maxSalt   = 256        // bytes
	keyLength = 32         // bytes of a derived key, of a private key, and of a checksum
	ivLength  = 16         // bytes
)

// file is a keystore file, without the fields that nobody needs to open it.
type file struct {
	Version int    `json:"version"`
	Crypto  sealed `json:"crypto"`
}

type sealed struct {
	Cipher       string          `json:"cipher"`
	CipherText   string          `json:"ciphertext"`
	CipherParams cipherParams    `json:"cipherparams"`
	KDF          string          `json:"kdf"`
	KDFParams    json.RawMessage `json:"kdfparams"`
	MAC          string          `json:"mac"`
}

type cipherParams struct {
	IV string `json:"iv"`
}

type scryptParams struct {
	N      int    `json:"n"`
	R      int    `json:"r"`
	P      int    `json:"p"`
	Length int    `json:"dklen"`
	Salt   string `json:"salt"`
}

type pbkdf2Params struct {
	Rounds   int    `json:"c"`
	Function string `json:"prf"`
	Length   int    `json:"dklen"`
	Salt     string `json:"salt"`
}

// Open decrypts the key in a keystore file. place is where text comes from, and faults name it. It
// fails with HC5004, or with HC5007 when opening would cost more than the bounds allow.
func Open(place string, text []byte, password string) (*ecdsa.PrivateKey, error) {
	checked, err := look(place, text)
	if err != nil {
		return nil, err
	}
	plain, err := keystore.DecryptDataV3(*checked, password)
	if err != nil {
		return nil, fault.New(fault.KeyNotOpened, place, "%w", err)
	}
	key, err := crypto.ToECDSA(plain)
	if err != nil {
		return nil, fault.New(fault.KeyNotOpened, place, "what it holds is no key: %w", err)
	}
	return key, nil
}

// Look checks what can be checked of a keystore file without its password. It fails as Open does.
func Look(place string, text []byte) error {
	_, err := look(place, text)
	return err
}

// look checks everything in a file that can be checked without its password. It costs nothing. It
// returns the values that it checked, so that Open does not read the JSON a second time and perhaps
// differently.
func look(place string, text []byte) (*keystore.CryptoJSON, error) {
	wrong := func(format string, arguments ...any) error {
		return fault.New(fault.KeyNotOpened, place, format, arguments...)
	}
	if len(text) > MaxSize {
		return nil, wrong("it has more than %d bytes", MaxSize)
	}
	var read file
	if err := json.Unmarshal(text, &read); err != nil {
		return nil, wrong("it is no keystore file: %w", err)
	}
	if read.Version != 3 {
		return nil, wrong("it is a keystore file of version %d, not 3", read.Version)
	}
	if read.Crypto.Cipher != "aes-128-ctr" {
		return nil, wrong("the cipher is %q, not aes-128-ctr", read.Crypto.Cipher)
	}
	for _, each := range []struct {
		name, text string
		length     int
	}{
		{"ciphertext", read.Crypto.CipherText, keyLength}, {"mac", read.Crypto.MAC, keyLength}, {"cipherparams.iv", read.Crypto.CipherParams.IV, ivLength},
	} {
		if data, err := hex.DecodeString(each.text); err != nil || len(data) != each.length {
			return nil, wrong("crypto.%s is not %d bytes in hexadecimal digits", each.name, each.length)
		}
	}
	parameters, what, err := derivation(read.Crypto)
	if what != "" {
		return nil, fault.New(fault.KeyTooCostly, place, "%s", what)
	}
	if err != nil {
		return nil, wrong("%w", err)
	}
	return &keystore.CryptoJSON{
		Cipher: read.Crypto.Cipher, CipherText: read.Crypto.CipherText, KDF: read.Crypto.KDF, KDFParams: parameters, MAC: read.Crypto.MAC,
		CipherParams: struct {
			IV string `json:"iv"`
		}{read.Crypto.CipherParams.IV},
	}, nil
}

// derivation returns the parameters by which the key is derived from the password. costly says why
// the derivation would cost too much; "" if it would not.
func derivation(read sealed) (parameters map[string]any, costly string, err error) {
	var salt string
	var length int
	switch read.KDF {
	case "scrypt":
		var of scryptParams
		if err := strict(read.KDFParams, &of); err != nil {
			return nil, "", err
		}
		if of.N < 2 || of.N&(of.N-1) != 0 {
			return nil, "", fmt.Errorf("crypto.kdfparams.n is %d, not a power of two", of.N)
		}
		if of.R < 1 || of.P < 1 {
			return nil, "", fmt.Errorf("crypto.kdfparams.r and p are %d and %d; both are at least 1", of.R, of.P)
		}
		// Each bound keeps the product in the next one from overflowing.
		if of.N > MaxMemory/128 || of.R > MaxMemory/128/of.N || of.P > MaxWork/(of.N*of.R) {
			return nil, fmt.Sprintf("scrypt with n = %d, r = %d, p = %d is more than n = 262144, r = 8, p = 4", of.N, of.R, of.P), nil
		}
		salt, length = of.Salt, of.Length
		parameters = map[string]any{"n": of.N, "r": of.R, "p": of.P, "dklen": of.Length, "salt": of.Salt}
	case "pbkdf2":
		var of pbkdf2Params
		if err := strict(read.KDFParams, &of); err != nil {
			return nil, "", err
		}
		if of.Function != "hmac-sha256" {
			return nil, "", fmt.Errorf("crypto.kdfparams.prf is %q, not hmac-sha256", of.Function)
		}
		if of.Rounds < 1 {
			return nil, "", fmt.Errorf("crypto.kdfparams.c is %d; it is at least 1", of.Rounds)
		}
		if of.Rounds > MaxRounds {
			return nil, fmt.Sprintf("PBKDF2 with %d rounds is more than %d", of.Rounds, MaxRounds), nil
		}
		salt, length = of.Salt, of.Length
		parameters = map[string]any{"c": of.Rounds, "prf": of.Function, "dklen": of.Length, "salt": of.Salt}
	default:
		return nil, "", fmt.Errorf("crypto.kdf is %q, not scrypt or pbkdf2", read.KDF)
	}
	if length != keyLength {
		return nil, "", fmt.Errorf("crypto.kdfparams.dklen is %d, not %d", length, keyLength)
	}
	if data, err := hex.DecodeString(salt); err != nil || len(data) == 0 || len(data) > maxSalt {
		return nil, "", fmt.Errorf("crypto.kdfparams.salt is not 1 to %d bytes in hexadecimal digits", maxSalt)
	}
	return parameters, "", nil
}

// strict decodes a JSON object. It fails when there is none.
func strict(text json.RawMessage, into any) error {
	if len(bytes.TrimSpace(text)) == 0 || !strings.HasPrefix(string(bytes.TrimSpace(text)), "{") {
		return fmt.Errorf("crypto.kdfparams is missing")
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("crypto.kdfparams cannot be read: %w", err)
	}
	return nil
}
