// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
)

// HaloDigest returns the digest of a Halo without its Classes. It is in the calldata of deployHalo.
func HaloDigest(halo *Halo) common.Hash {
	alone := *halo
	alone.Classes = nil // the digest leaves them out; without them it is made faster
	return digest(alone, "file", "classes")
}

// ClassDigest returns the digest of a Class without its Units and ramps. It is in the calldata of
// deployClass.
func ClassDigest(class *Class) common.Hash {
	alone := *class
	alone.Units, alone.Ramps = nil, nil
	return digest(alone, "file", "units", "manifest", "haloManifest")
}

// UnitDigest returns the digest of a Unit. It is in the calldata of deployUnit.
func UnitDigest(unit *Unit) common.Hash { return digest(unit, "file", "manifest") }

// AuditDigest returns the digest of a template's audits. It is in the TemplateRegistry.
func AuditDigest(audits []Audit) common.Hash { return digest(audits) }

// digest returns the SHA-256 over the canonical JSON of a document without some of its top-level
// fields.
func digest(document any, without ...string) common.Hash {
	sum, err := canon.DigestWithout(document, without...)
	if err != nil {
		// cannot happen: the types of this package have a JSON form, and their texts are Unicode
		panic(err)
	}
	return sum
}
