// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"strings"
)

// changed is one file of a difference, as GitHub lists it.
type changed struct {
	path, previous       string // previous is the name before a rename
	status               string // added, removed, modified, renamed, or changed (of type)
	sha                  string // of the blob; of a removed file, the former blob
	additions, deletions int
	patch                string
}

// diff compares two commits and finds renames. It sorts the files by path.
func (s *store) diff(from, to string) ([]changed, error) {
	raw, err := s.git("diff-tree", "-r", "-z", "-M", "-l0", "--raw", "--numstat", "--full-index", from, to)
	if err != nil {
		return nil, err
	}
	var files []changed
	byPath := map[string]int{}
	fields := strings.Split(raw, "\x00")
	for i := 0; i < len(fields) && fields[i] != ""; i++ {
		// The fields are modes, blobs and status; then one path or two.
		if meta, ok := strings.CutPrefix(fields[i], ":"); ok {
			parts := strings.Fields(meta)
			file := changed{sha: parts[3]}
			switch parts[4][0] {
			case 'A':
				file.status = "added"
			case 'D':
				file.status, file.sha = "removed", parts[2]
			case 'R':
				file.status = "renamed"
				i++
				file.previous = fields[i]
			case 'T':
				file.status = "changed"
			default:
				file.status = "modified"
			}
			i++
			file.path = fields[i]
			byPath[file.path] = len(files)
			files = append(files, file)
			continue
		}
		// The fields are added, removed and path. A rename has an empty path and two more fields.
		parts := strings.SplitN(fields[i], "\t", 3)
		path := parts[2]
		if path == "" {
			i += 2
			path = fields[i]
		}
		at, ok := byPath[path]
		if !ok {
			return nil, fmt.Errorf("diff of %s and %s counts %q, which it does not list", from, to, path)
		}
		_, _ = fmt.Sscan(parts[0], &files[at].additions) // "-" for a binary file
		_, _ = fmt.Sscan(parts[1], &files[at].deletions)
	}
	return files, s.patches(from, to, files)
}

// patchLimit is the size in bytes of the largest patch that GitHub shows for one file.
const patchLimit = 1 << 20

// patches adds the hunks of text files. GitHub leaves out the header of a patch.
func (s *store) patches(from, to string, files []changed) error {
	out, err := s.git("diff-tree", "-r", "-M", "-l0", "-p", "--no-color", from, to)
	if err != nil {
		return err
	}
	parts := strings.Split("\n"+out, "\ndiff --git ")
	if len(parts)-1 != len(files) {
		// A file contains a line like the separator. The hunks are a convenience, so they are left
		// out.
		return nil
	}
	for i, part := range parts[1:] {
		if at := strings.Index(part, "\n@@ "); at >= 0 && len(part) < patchLimit {
			files[i].patch = strings.TrimSuffix(part[at+1:], "\n")
		}
	}
	return nil
}
