// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/tree"
)

// export writes the files that a Class's manifests depend on, as a commit holds them, to a folder,
// byte for byte. It leaves out records and the documents of rollouts, because they are no
// manifests.
func (c *commits) export(ctx context.Context, commit string, class catalog.ClassRef, folder *tree.Tree) error {
	manifest := func(name string) bool { return !strings.HasSuffix(name, ".json") && !strings.HasSuffix(name, ".jsonl") }
	return c.files(ctx, commit, manifest, func(name string, text []byte) error { return folder.Write(name, text, 0o600) },
		"schema", "halos/networks", "halos/templates", "halos/"+class.Halo+"/halo.cue", "halos/"+class.String())
}

// revisionOf names a revision of a record.
type revisionOf struct {
	network catalog.NetworkRef
	id      common.Hash
	number  uint64
}

var recordPath = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/artifact/[a-z0-9-]+/(halo|class|unit)-[a-z0-9-]+\.json$`)

// revisions lists the revisions of all records that a commit holds. It leaves out what is no record
// of the present version.
func (c *commits) revisions(ctx context.Context, commit string) (map[revisionOf]bool, error) {
	known := map[revisionOf]bool{}
	err := c.files(ctx, commit, recordPath.MatchString, func(name string, text []byte) error {
		record, err := artifact.Read(name, text)
		if err != nil {
			return nil
		}
		for _, each := range record.History {
			known[revisionOf{record.Network, record.ID, each.Number}] = true
		}
		return nil
	}, "halos")
	return known, err
}

// files calls each for the regular files of a commit that are wanted, below some paths. It fails if
// they are too many, or too large together.
func (c *commits) files(ctx context.Context, commit string, wanted func(name string) bool, each func(name string, text []byte) error, paths ...string) error {
	listed, err := c.git(ctx, nil, append([]string{"--literal-pathspecs", "ls-tree", "-r", "-z", "--long", commit, "--"}, paths...)...).Output()
	if err != nil {
		return err
	}
	var names []string
	var objects bytes.Buffer
	total := int64(0)
	for entry := range strings.SplitSeq(strings.TrimSuffix(string(listed), "\x00"), "\x00") {
		head, name, _ := strings.Cut(entry, "\t")
		fields := strings.Fields(head) // mode, type, object, size
		if len(fields) != 4 || !strings.HasPrefix(fields[0], "100") || !filepath.IsLocal(filepath.FromSlash(name)) || !wanted(name) {
			continue
		}
		size, err := strconv.ParseInt(fields[3], 10, 64)
		if err != nil {
			return err
		}
		if total += size; total > mostBytes || len(names) == mostManifests {
			return fmt.Errorf("more than %d files, or %d bytes", mostManifests, mostBytes)
		}
		names = append(names, name)
		objects.WriteString(fields[2] + "\n")
	}
	content, err := c.git(ctx, &objects, "cat-file", "--batch").Output()
	if err != nil {
		return err
	}
	reader := bufio.NewReader(bytes.NewReader(content))
	for _, name := range names {
		text, err := object(reader, name)
		if err != nil {
			return err
		}
		if err := each(name, text); err != nil {
			return err
		}
	}
	return nil
}

// object reads one object of what git cat-file --batch writes.
func object(reader *bufio.Reader, name string) ([]byte, error) {
	line, err := reader.ReadString('\n')
	if err != nil {
		return nil, err
	}
	fields := strings.Fields(line) // object, type, size
	if len(fields) != 3 || fields[1] != "blob" {
		return nil, fmt.Errorf("%s: git says %q", name, line)
	}
	size, err := strconv.ParseInt(fields[2], 10, 64)
	if err != nil || size > mostBytes {
		return nil, fmt.Errorf("%s: git says %q", name, line)
	}
	text := make([]byte, size+1) // a newline follows the object
	if _, err := io.ReadFull(reader, text); err != nil {
		return nil, err
	}
	return text[:size], nil
}
