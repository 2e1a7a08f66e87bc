// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"encoding/json"
	"io/fs"
	"path"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on what is read of records for the addresses in them, in bytes; a name that is longer is
// cut where it is shown.
const (
	maxRecorded     = 1 << 30 // of all records of a network together
	maxRecordedName = 100
)

// apart demands that nobody whom the manifests of a Class state stands at a contract that a record
// of the repository names, of whichever Class, on the same network. Records are somebody else's
// text: nothing in one is believed but that its addresses are to be kept away from.
func apart(repository fs.FS, declared *catalog.Catalog, ref catalog.ClassRef) error {
	class := declared.Class(ref)
	if repository == nil || class == nil {
		return nil
	}
	taken, err := recorded(repository, class.Network)
	if err != nil {
		return err
	}
	if faults := plan.ApartFrom(declared, ref, taken); len(faults) > 0 {
		return faults
	}
	return nil
}

// recorded lists the addresses in all records of a network. A record that cannot be read is left
// out: that is for who looks after the records.
func recorded(repository fs.FS, network string) ([]plan.Taken, error) {
	files, err := fs.Glob(repository, path.Join("halos", "*", "*", "artifact", network, "*.json"))
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	var taken []plan.Taken
	total := 0
	for _, file := range files {
		data, err := tree.ReadFrom(repository, file, maxFile)
		if err != nil {
			continue
		}
		if total += len(data); total > maxRecorded {
			return nil, fault.New(fault.InputTooLarge, path.Dir(file), "the records of %s are larger than %d bytes together", network, maxRecorded)
		}
		var record struct {
			Addresses []artifact.Address `json:"addresses"`
		}
		if canon.Bounded(data) != nil || json.Unmarshal(data, &record) != nil {
			continue
		}
		for _, each := range record.Addresses {
			taken = append(taken, plan.Taken{Address: each.Address, Contract: cut(each.Name), Record: file})
		}
	}
	return taken, nil
}

func cut(name string) string {
	if short := []rune(name); len(short) > maxRecordedName {
		return string(short[:maxRecordedName]) + "…"
	}
	return name
}
