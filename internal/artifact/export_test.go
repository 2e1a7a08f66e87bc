// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import "github.com/halo-factory/halocompile/internal/catalog"

// What tests look at from outside.
var (
	Compare  = compare
	OpenCall = openCall
)

// AsOld is a record of version 1 that says the same.
func AsOld(record *Record, in *catalog.Catalog) *Old {
	launch := record.History[0]
	return &Old{
		Version: "1.0", Kind: record.Kind, Name: record.Name, Halo: record.Halo, Class: record.Class, Network: record.Network, ChainID: record.ChainID, ID: record.ID,
		Manifest: record.Chain.Manifest, Since: record.Chain.Since, Template: launch.Template, Addresses: record.Chain.Addresses, Parameters: record.Chain.Parameters,
		Roles: ownRoles(record.Chain.Roles), Inits: record.Chain.Inits, Declared: record.Declared.old(in),
		Source: oldSource{launch.Commit, launch.Plan, launch.Bundle}, Transactions: launch.Transactions,
	}
}
