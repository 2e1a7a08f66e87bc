// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/safe"
)

// SignedVersion is the version of the documents with an owner's signature of an Update.
const SignedVersion = "1.0"

// SignedUpdate is an Update with the signature of one owner.
type SignedUpdate struct {
	Version   string         `json:"version"`
	Update    Update         `json:"update"`
	Owner     common.Address `json:"owner"`
	Signature hexutil.Bytes  `json:"signature"` // r, s and v: 65 bytes
}

// Sign signs an update. It does not ask whether the key is an owner's.
func (u Update) Sign(key *ecdsa.PrivateKey) (*SignedUpdate, error) {
	signature, err := safe.Sign(key, u.Hash())
	if err != nil {
		return nil, err
	}
	return &SignedUpdate{Version: SignedVersion, Update: u, Owner: crypto.PubkeyToAddress(key.PublicKey), Signature: signature}, nil
}

// ReadSignedUpdate decodes a file with an owner's signature. It fails if the signature is not that
// of the named owner for the update in the file. Whether the owner may sign, and whether this is
// the update that a record waits for, is for the caller to ask.
func ReadSignedUpdate(name string, data []byte) (*SignedUpdate, error) {
	form := canon.Form{
		Name: name, What: "the signature of an Artifact update", Loose: "its bytes say more, or otherwise, than a signature does",
		Refuse: func(format string, arguments ...any) error {
			return fault.New(fault.SignatureInvalid, name, format, arguments...)
		},
	}
	var signed SignedUpdate
	if err := form.Read(data, &signed, &signed.Version); err != nil {
		return nil, err
	}
	if of := signed.Update.Commit; of == "" || !commitForm.MatchString(of) {
		return nil, form.Refuse("it names the commit %.80q", of)
	}
	signer, err := safe.Recover(signed.Update.Hash(), signed.Signature)
	if err != nil {
		return nil, form.Refuse("%w", err)
	}
	if signer != signed.Owner {
		return nil, form.Refuse("it was signed by %s, not by %s", signer, signed.Owner)
	}
	return &signed, nil
}
