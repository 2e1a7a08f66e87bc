// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/tree"
)

// maxRecord bounds a record in bytes.
const maxRecord = 16 << 20

// Classes returns the Classes that differ between the Catalogs of two trees, as the rules on
// changes see them. What the records of the base say is live is compared as they have it, whatever
// the base's manifests say. The records of the head say what will be recorded.
func Classes(before, after *catalog.Catalog, base, head fs.FS, now time.Time) ([]policy.Change, error) {
	return policy.Changes(before, after, func(halo *catalog.Halo, class *catalog.Class) (policy.Past, error) {
		records, err := Read(base, class.Ref(), class.Network)
		if err != nil {
			return policy.Past{}, err
		}
		past := policy.Past{Deployed: records.Deployed}
		if past.Halo, past.Class, err = records.Live(before, halo, class); err != nil {
			return past, err
		}
		past.Recorded, err = deployed(head, class.Ref(), class.Network)
		return past, err
	}, now)
}

// Life returns what the records of a repository say is deployed of its Classes, and which contracts
// of its inventory they have.
func Life(repository fs.FS, declared *catalog.Catalog) (policy.Life, error) {
	life := policy.Life{Classes: map[catalog.ClassRef]policy.Deployed{}}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			of, err := deployed(repository, class.Ref(), class.Network)
			if err != nil {
				return policy.Life{}, err
			}
			if of.Class || len(of.Units) > 0 {
				life.Classes[class.Ref()] = of
			}
		}
	}
	var err error
	life.Contracts, err = Recorded(repository, declared.Inventory)
	return life, err
}

// SinceRecorded returns the change from what the records of a repository say is live of a Class to
// what is declared, and what is deployed; nil if there is no change.
func SinceRecorded(repository fs.FS, declared *catalog.Catalog, halo *catalog.Halo, class *catalog.Class, now time.Time) (*policy.Change, policy.Deployed, error) {
	records, err := Read(repository, class.Ref(), class.Network)
	if err != nil || !records.Class && len(records.Units) == 0 {
		return nil, policy.Deployed{}, err
	}
	past := policy.Past{Deployed: records.Deployed, Recorded: records.Deployed}
	if past.Halo, past.Class, err = records.Live(declared, halo, class); err != nil {
		return nil, policy.Deployed{}, err
	}
	change, differs, err := policy.Since(declared, past, halo, class, now)
	if err != nil || !differs {
		return nil, records.Deployed, err
	}
	return &change, records.Deployed, nil
}

// References are those of all Classes of a Catalog.
func References(declared *catalog.Catalog) map[catalog.ClassRef]bool {
	found := map[catalog.ClassRef]bool{}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			found[class.Ref()] = true
		}
	}
	return found
}

// Undeclared returns a change for each Class that a record says is live and that no manifest
// declares. declares has those that there are.
func Undeclared(repository fs.FS, declared *catalog.Catalog, declares map[catalog.ClassRef]bool, now time.Time) ([]policy.Change, error) {
	files, err := fs.Glob(repository, "halos/*/*/artifact/*/class-*.json")
	if err != nil {
		return nil, err
	}
	var changes []policy.Change
	for _, file := range files {
		parts := strings.Split(file, "/")
		ref := catalog.ClassRef{Halo: parts[1], Class: strings.TrimSuffix(strings.TrimPrefix(parts[5], "class-"), ".json")}
		if declares[ref] || !catalog.IsSlug(ref.Halo) || !catalog.IsSlug(ref.Class) {
			continue
		}
		records, err := read(repository, catalog.NetworkRef(parts[4]), ref)
		if err != nil {
			return nil, err
		}
		halo := declared.Halo(ref.Halo)
		if halo == nil {
			halo = &catalog.Halo{Origin: catalog.Origin{File: path.Join("halos", ref.Halo, "halo.cue")}, Name: ref.Halo}
		}
		class := &catalog.Class{Origin: catalog.Origin{File: path.Join("halos", ref.String(), "class.cue")}, Name: ref.Class, Halo: ref.Halo, Network: catalog.NetworkRef(parts[4])}
		past := policy.Past{Deployed: records.Deployed, Recorded: records.Deployed}
		if past.Halo, past.Class, err = records.Live(declared, halo, class); err != nil {
			return nil, err
		}
		change, _, err := policy.Since(declared, past, nil, nil, now)
		if err != nil {
			return nil, err
		}
		changes = append(changes, change)
	}
	return changes, nil
}

// RecordsDigest returns the SHA-256 over the names and bytes of all records of a Class, in
// hexadecimal; "" if it has none.
func RecordsDigest(repository fs.FS, of catalog.ClassRef) (string, error) {
	files, err := fs.Glob(repository, path.Join("halos", of.String(), "artifact", "*", "*.json"))
	if err != nil || len(files) == 0 {
		return "", err
	}
	sum := sha256.New()
	for _, file := range files {
		data, err := tree.ReadFrom(repository, file, maxRecord)
		if err != nil {
			return "", tree.Fault(file, err)
		}
		fmt.Fprintf(sum, "%s\n%d\n", file, len(data))
		sum.Write(data)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// folderOf is where the records of a Class lie.
func folderOf(of catalog.ClassRef, network catalog.NetworkRef) string {
	return path.Join("halos", of.String(), "artifact", string(network))
}

// deployed says what of a Class is on its network, by the names of its records alone.
func deployed(repository fs.FS, of catalog.ClassRef, network catalog.NetworkRef) (policy.Deployed, error) {
	on, err := recordedOn(repository, of, network)
	if err != nil {
		return policy.Deployed{}, err
	}
	return deployedIn(repository, folderOf(of, on), of)
}

// recordedOn is the network on which a Class has records: its own, or, if it has none there, the
// first other one by name.
func recordedOn(repository fs.FS, of catalog.ClassRef, own catalog.NetworkRef) (catalog.NetworkRef, error) {
	files, err := fs.Glob(repository, path.Join("halos", of.String(), "artifact", "*", "class-"+of.Class+".json"))
	if err != nil {
		return "", tree.Fault(path.Join("halos", of.String()), err)
	}
	networks := make([]catalog.NetworkRef, len(files))
	for i, file := range files {
		networks[i] = catalog.NetworkRef(path.Base(path.Dir(file)))
	}
	if len(networks) == 0 || slices.Contains(networks, own) {
		return own, nil
	}
	return networks[0], nil
}

func deployedIn(repository fs.FS, folder string, of catalog.ClassRef) (policy.Deployed, error) {
	found := policy.Deployed{Units: []catalog.UnitName{}}
	entries, err := fs.ReadDir(repository, folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return found, tree.Fault(folder, fmt.Errorf("the records cannot be read: %w", err))
	}
	for _, entry := range entries {
		name, is := strings.CutSuffix(entry.Name(), ".json")
		if !is {
			continue
		}
		found.Class = found.Class || name == "class-"+of.Class
		if unit, is := strings.CutPrefix(name, "unit-"); is {
			found.Units = append(found.Units, catalog.UnitName(unit))
		}
	}
	slices.Sort(found.Units)
	return found, nil
}
