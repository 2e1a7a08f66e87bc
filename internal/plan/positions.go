// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Clock writes Unix seconds as RFC 3339, in UTC.
func Clock(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }

// positions collects the place of every field that the plan names: "file#field" →
// "file:line:column".
func positions(declared *catalog.Catalog, core *Core) map[string]string {
	found := map[string]string{}
	add := func(file, field string) { place(found, declared, file, field) }
	for _, change := range core.Changes {
		add(change.File, change.Field)
	}
	for _, stage := range core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				for _, argument := range call.Arguments {
					add(argument.File, argument.Field)
				}
			}
		}
	}
	return found
}

// place notes where a field stands, if the manifests say it.
func place(found map[string]string, declared *catalog.Catalog, file, field string) {
	if position, ok := declared.Positions[file+"#"+field]; ok && file != "" {
		found[file+"#"+field] = position
	}
}
