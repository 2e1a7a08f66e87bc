// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// ChainIDs are the only chains on which the known keys may be used: 1337 for the embedded chain and
// geth --dev, 31337 for anvil.
var ChainIDs = []uint64{1337, 31337}

// RequireDev refuses every chain that is not in ChainIDs.
func RequireDev(chainID uint64) error {
	if slices.Contains(ChainIDs, chainID) {
		return nil
	}
	return fault.New(fault.NotDevelopmentChain, "", "chain %d is no development chain, and the devnet's keys are known to everybody", chainID)
}

// The Safes of a devnet. Each has three owners, of whom two must sign.
const (
	Council        = "council"
	Deployer       = "deployer"
	MeridianGovOps = "meridian-govops"
	EmberGovOps    = "ember-govops"
)

// Safes lists the Safes in the order in which they are made.
var Safes = []catalog.AuthorityRef{Council, Deployer, MeridianGovOps, EmberGovOps}

const (
	owners    = 3
	threshold = 2
)

// Key is the private key of an actor. It is the hash of the actor's name, so that everybody can
// have it.
func Key(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("halocompile devnet " + name)))
	if err != nil {
		panic("devnet: no key for " + name) // for one name in 2^128
	}
	return key
}

// Address is the account of an actor.
func Address(name string) common.Address { return crypto.PubkeyToAddress(Key(name).PublicKey) }

// Owners are the names of a Safe's owners: "council 1", "council 2", "council 3".
func Owners(safe catalog.AuthorityRef) []string {
	names := make([]string, owners)
	for i := range names {
		names[i] = fmt.Sprintf("%s %d", safe, i+1)
	}
	return names
}

// Actors are the names of everybody who has a key, except the installer: the owners of all Safes,
// and those who pay gas.
func Actors() []string {
	var actors []string
	for _, safe := range Safes {
		actors = append(actors, Owners(safe)...)
	}
	return append(actors, gasMoney...)
}

// KeystoreFiles writes actors' keys into a folder as encrypted keystore files, one each, named like
// "council-1.json". It leaves existing files as they are. It refuses every chain that is not in
// ChainIDs.
func KeystoreFiles(dir, password string, chainID uint64, actors ...string) ([]string, error) {
	if err := RequireDev(chainID); err != nil {
		return nil, err
	}
	folder, err := tree.Make(dir, 0o600)
	if err != nil {
		return nil, tree.Fault(dir, err)
	}
	defer folder.Close()
	files := make([]string, len(actors))
	for i, actor := range actors {
		name := strings.ReplaceAll(actor, " ", "-") + ".json"
		files[i] = filepath.Join(dir, name)
		if _, err := folder.Stat(name); err == nil {
			continue
		}
		text, err := keystoreFile(Key(actor), password)
		if err != nil {
			return nil, err
		}
		if err := folder.Write(name, text, 0o600); err != nil {
			return nil, tree.Fault(files[i], err)
		}
	}
	return files, nil
}

// Parameters of the key derivation. The keys are public, so a strong derivation would take time and
// protect nothing.
const weakScryptN, weakScryptP = 2, 1

// keystoreFile encrypts a key as a keystore file, version 3.
func keystoreFile(key *ecdsa.PrivateKey, password string) ([]byte, error) {
	sealed, err := keystore.EncryptDataV3(crypto.FromECDSA(key), []byte(password), weakScryptN, weakScryptP)
	if err != nil {
		return nil, err
	}
	address := crypto.PubkeyToAddress(key.PublicKey)
	id := crypto.Keccak256(address[:])
	return json.Marshal(struct {
		Address string              `json:"address"`
		Crypto  keystore.CryptoJSON `json:"crypto"`
		ID      string              `json:"id"`
		Version int                 `json:"version"`
	}{
		Address: hex.EncodeToString(address[:]),
		Crypto:  sealed,
		ID:      fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:16]),
		Version: 3,
	})
}
