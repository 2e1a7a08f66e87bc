// SPDX-License-Identifier: AGPL-3.0-or-later

package provision

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Sums is the file with the digests of what the program wrote last. Its lines are those of
// sha256sum.
const Sums = ".github/halocompile/program.sum"

// maxSums bounds that file, and maxManaged a file that it lists, in bytes.
const (
	maxSums    = 1 << 20
	maxManaged = 4 << 20
)

// Init writes the files of a new repository into a folder, and returns their paths, sorted. It
// fails, and writes nothing, if a repository is there or another file is in the way; a README.md is
// left as it is. It may be run again after it was interrupted, or found no room on the disk: what
// it wrote is in nobody's way. Sums, which is written last, ends it.
func Init(folder *tree.Tree, settings Settings) ([]string, error) {
	files, err := Files(settings)
	if err != nil {
		return nil, err
	}
	if err := vacant(folder, files); err != nil {
		return nil, err
	}
	names := slices.Sorted(maps.Keys(files))
	last := slices.Index(names, Sums)
	for _, name := range append(slices.Delete(slices.Clone(names), last, last+1), Sums) {
		if there, err := folder.Read(name, maxManaged); err == nil && bytes.Equal(there, files[name]) {
			continue
		}
		if err := folder.Create(name, files[name], 0o644); err != nil {
			return nil, tree.Fault(folder.At(name), err)
		}
	}
	return names, nil
}

// vacant refuses a folder in which a repository is, or a file that Init would write over. It takes
// a README.md that people wrote out of the files.
func vacant(folder *tree.Tree, files map[string][]byte) error {
	for _, name := range []string{Sums, "halos", "schema", "policy"} {
		err := fs.WalkDir(folder, name, func(file string, entry fs.DirEntry, err error) error {
			if err == nil && (file == Sums || !entry.IsDir() && files[file] == nil && !strings.HasPrefix(entry.Name(), ".")) {
				return fault.New(fault.RepositoryThere, folder.At(name), "there is a repository of manifests already")
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if _, err := fs.Lstat(folder, name); err != nil {
			continue
		}
		if there, err := folder.Read(name, maxManaged); err == nil && bytes.Equal(there, files[name]) {
			continue
		}
		if name != readmeFile {
			return fault.New(fault.RepositoryThere, folder.At(name), "there is such a file already").
				Remedy("begin in an empty folder, or move the file aside and merge both afterwards")
		}
		delete(files, name)
	}
	return nil
}

// Did is what an upgrade did with a file.
type Did string

// What an upgrade does.
const (
	Added   Did = "added"
	Changed Did = "changed"
	Removed Did = "removed"
	// people have edited the file, and so has the program: it is left as it is
	Kept Did = "kept"
)

// FileStep is one file of an upgrade.
type FileStep struct {
	Did  Did    `json:"did"`
	File string `json:"file"`
}

// Upgrade brings the program's files of a repository to the program's version, and returns what it
// did, sorted by file. With force it takes the program's files even where people have edited them.
// It may be run again after it was interrupted.
func Upgrade(folder *tree.Tree, settings Settings, force bool) ([]FileStep, error) {
	files, err := Managed(settings)
	if err != nil {
		return nil, err
	}
	before, err := readSums(folder)
	if err != nil && (!force || !errors.Is(err, fault.NotProvided)) {
		return nil, err
	}
	now := digests(files)
	steps := []FileStep{}
	all := maps.Clone(now)
	maps.Copy(all, before)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		did, err := one(folder, name, files[name], before[name], force)
		if err != nil {
			return nil, err
		}
		if did == Kept {
			if now[name] = before[name]; before[name] == "" {
				delete(now, name)
			}
		}
		if did != "" {
			steps = append(steps, FileStep{did, name})
		}
	}
	if err := folder.Write(Sums, listed(settings, now), 0o644); err != nil {
		return nil, tree.Fault(folder.At(Sums), err)
	}
	return steps, nil
}

// one brings one file to what the program has; nil if the program has it no more. before is the
// digest of what the program wrote there last, "" if it wrote nothing. It returns "" if nothing is
// to be done.
func one(folder *tree.Tree, name string, want []byte, before string, force bool) (Did, error) {
	have, err := folder.Read(name, maxManaged)
	missing := errors.Is(err, fs.ErrNotExist)
	if err != nil && !missing {
		return "", tree.Fault(folder.At(name), err)
	}
	now, wanted := digest(have), digest(want) // "" for what is not there
	switch {
	case now == wanted, before == wanted && !force: // what people edited stays: nothing new comes
		return "", nil
	case now != before && !force:
		return Kept, nil
	case want == nil:
		if err := folder.Remove(name); err != nil {
			return "", tree.Fault(folder.At(name), err)
		}
		return Removed, nil
	}
	if err := folder.Write(name, want, 0o644); err != nil {
		return "", tree.Fault(folder.At(name), err)
	}
	if missing {
		return Added, nil
	}
	return Changed, nil
}

// digest returns the SHA-256 of a file's text; "" for nil.
func digest(text []byte) string {
	if text == nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

func digests(files map[string][]byte) map[string]string {
	sums := map[string]string{}
	for name, text := range files {
		sums[name] = digest(text)
	}
	return sums
}

// listed writes Sums.
func listed(settings Settings, sums map[string]string) []byte {
	var text strings.Builder
	fmt.Fprintf(&text, "# What halocompile %s wrote, by which 'halocompile upgrade' tells what was edited since.\n", strings.TrimSpace(settings.Version+" "+settings.Commit))
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		fmt.Fprintf(&text, "%s  %s\n", sums[name], name)
	}
	return []byte(text.String())
}

// Pin is the program whose files a repository has.
type Pin struct {
	Version string // "v1.2.3"; "" for a development build
	Commit  string
}

var pinForm = regexp.MustCompile(`^# What halocompile (?:(\S+) )?([0-9a-f]{40}) wrote,`)

// Pinned returns the program that wrote a repository's files last, and whose action its workflows
// run; nil if the repository has none, as the program's own.
func Pinned(folder *tree.Tree) (*Pin, error) {
	text, err := folder.Read(Sums, maxSums)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tree.Fault(folder.At(Sums), err)
	}
	found := pinForm.FindSubmatch(text)
	if found == nil {
		return nil, fault.New(fault.NotProvided, folder.At(Sums)+":1", "it does not say which program wrote the files")
	}
	return &Pin{Version: string(found[1]), Commit: string(found[2])}, nil
}

// readSums reads Sums. It fails if a line names a file that is not the program's to write.
func readSums(folder *tree.Tree) (map[string]string, error) {
	text, err := folder.Read(Sums, maxSums)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.New(fault.NotProvided, folder.At(Sums), "there is no such file, so nothing tells what was edited here")
	}
	if err != nil {
		return nil, tree.Fault(folder.At(Sums), err)
	}
	sums, number := map[string]string{}, 0
	for line := range strings.Lines(string(text)) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		sum, name, found := strings.Cut(line, "  ")
		if _, err := hex.DecodeString(sum); err != nil || !found || len(sum) != 64 || !ours(name) {
			return nil, fault.New(fault.NotProvided, fmt.Sprintf("%s:%d", folder.At(Sums), number), "%q is no digest of a file that the program writes", line)
		}
		sums[name] = sum
	}
	return sums, nil
}

// ours tells whether a path is one that Managed may have.
func ours(name string) bool {
	for _, pattern := range []string{"schema/*.cue", "policy/*.rego", ".github/workflows/*.yml"} {
		if is, err := path.Match(pattern, name); is && err == nil {
			return true
		}
	}
	return false
}
