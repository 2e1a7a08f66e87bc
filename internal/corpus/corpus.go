// SPDX-License-Identifier: AGPL-3.0-or-later

package corpus

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The manifests of the example that a corpus repeats.
const (
	example   = "halos/meridian"
	portfolio = example + "/clo-tranched"
	term      = example + "/senior-secured"
)

// Size says how much a corpus holds.
type Size struct {
	Classes int // 1 to 10,000
	Units   int // of all Classes together, 0 or more; two Classes differ by one Unit at most
}

const (
	classesAHalo = 10
	oneTermIn    = 4
)

// Write writes a corpus into a folder that has no halos/ yet.
func Write(root fs.FS, folder string, size Size) error {
	if size.Classes < 1 || size.Classes > 10_000 || size.Units < 0 {
		return fmt.Errorf("a corpus has 1 to 10,000 Classes, not %d", size.Classes)
	}
	for _, each := range []string{"schema", "policy", "halos/networks", "halos/templates"} {
		part, err := fs.Sub(root, each)
		if err != nil {
			return err
		}
		if err := os.CopyFS(filepath.Join(folder, each), part); err != nil {
			return err
		}
	}
	w := &writer{root: root, folder: folder}
	for i := range size.Classes {
		units := size.Units / size.Classes
		if i < size.Units%size.Classes {
			units++
		}
		if i%classesAHalo == 0 {
			w.halo(i / classesAHalo)
		}
		w.class(i, units)
	}
	return w.err
}

// AddUnits adds Units to the example's Portfolio Class, in a folder that holds the example. The
// first of them has the number from, counted from 0.
func AddUnits(folder string, from, count int) error {
	w := &writer{root: os.DirFS(folder), folder: folder}
	for i := from; i < from+count; i++ {
		w.unit(portfolio, "senior", i, fmt.Sprintf("series-%04d", i+1))
	}
	return w.err
}

// writer writes files modelled on the example's. After the first error it writes nothing more.
type writer struct {
	root   fs.FS
	folder string
	err    error
}

func (w *writer) halo(number int) {
	w.write(example+"/halo.cue", haloOf(number)+"/halo.cue", "Meridian Credit", fmt.Sprintf("Meridian Credit %d", number))
}

func haloOf(number int) string { return fmt.Sprintf("halos/halo-%04d", number) }

func (w *writer) class(number, units int) {
	folder := fmt.Sprintf("%s/class-%05d", haloOf(number/classesAHalo), number)
	model, unit := portfolio, "senior"
	if number%oneTermIn == oneTermIn-1 {
		model, unit = term, "bridge"
	}
	w.write(model+"/class.cue", folder+"/class.cue",
		"Meridian Senior Secured", fmt.Sprintf("Meridian Facility %d", number),
		"mSSF", fmt.Sprintf("mSSF-%d", number),
		"attest-data-"+path.Base(model), "attest-data-"+path.Base(folder))
	for i := range units {
		w.from(model, folder, unit, number*10_000+i, fmt.Sprintf("unit-%05d", i))
	}
}

// unit adds a Unit to the Class of the Unit that it is modelled on.
func (w *writer) unit(folder, model string, number int, name string) {
	w.from(folder, folder, model, number, name)
}

// from writes a Unit with its own token, manager and Book.
func (w *writer) from(models, folder, model string, number int, name string) {
	manager := common.BytesToAddress(crypto.Keccak256(fmt.Appendf(nil, "manager %d", number))[12:])
	w.write(path.Join(models, "units", model+".cue"), path.Join(folder, "units", name+".cue"),
		"Meridian CLO Senior", fmt.Sprintf("Meridian CLO Series %d", number+1),
		"mCLO-S", fmt.Sprintf("mCLO-%03d", number+1), /* mCLO-5 looks like mCLO-S */
		"seniority:       1\n", fmt.Sprintf("seniority:       %d\n", number%100+1),
		"0x145148e422DaFE6278526bE03374F171037576fA", manager.Hex(),
		bookOf(models, model), bookOf(folder, name))
	w.write(path.Join(models, "books", model+".cue"), path.Join(folder, "books", name+".cue"))
}

// bookOf is the id of the Book of a Unit: here each has one of its own name.
func bookOf(folder, name string) string { return strings.TrimPrefix(folder, "halos/") + "/" + name }

func (w *writer) write(model, file string, replace ...string) {
	if w.err != nil {
		return
	}
	var text []byte
	if text, w.err = fs.ReadFile(w.root, model); w.err != nil {
		return
	}
	to := filepath.Join(w.folder, filepath.FromSlash(file))
	if w.err = os.MkdirAll(filepath.Dir(to), 0o755); w.err != nil {
		return
	}
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		w.err = err
		return
	}
	_, w.err = strings.NewReplacer(replace...).WriteString(out, string(text))
	if err := out.Close(); w.err == nil {
		w.err = err
	}
}
