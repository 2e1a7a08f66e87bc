// SPDX-License-Identifier: AGPL-3.0-or-later

package check

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"time"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/tree"
)

// format is what an Entry's layout is called. Another layout has another name, so that its keys are
// others.
const format = "halocompile check entry 2"

const (
	maxEntryBytes = 64 << 20
	unusedFor     = 30 * 24 * time.Hour // what nobody asked for in so long is removed
	renewAfter    = time.Hour           // how often a use is noted
)

// Cache is a folder of what was found, each thing in a file that is named by its key and begins
// with the digest of that key and what follows. Several processes may use it at once. Whatever does
// not hold together, or is no plain file, counts as not there.
type Cache struct {
	path   string // as it was opened
	folder *tree.Tree
	now    time.Time
}

const (
	mark      = "trimmed" // is changed when the cache was trimmed
	cachePerm = 0o600
)

// OpenCache makes the folder if it is not there, and removes what has not been used for thirty
// days.
func OpenCache(path string, now time.Time) (*Cache, error) {
	folder, err := tree.Make(path, cachePerm)
	if err != nil {
		return nil, tree.Fault(path, fmt.Errorf("the cache cannot be made: %w", err)).Remedy("name another folder, or say --cache off")
	}
	c := &Cache{path, folder, now}
	c.trim()
	return c, nil
}

// file is where what is kept under a key lies.
func file(key string) string { return key[:2] + "/" + key }

// Place is what OpenCache was called with.
func (c *Cache) Place() (path string, now time.Time) { return c.path, c.now }

// get reads what is kept under a key into a document, with what is kept beside it, and tells
// whether there was anything that holds together.
func (c *Cache) get(key string, into any) (beside []byte, ok bool) {
	if c == nil || key == "" {
		return nil, false
	}
	info, err := c.folder.Stat(file(key))
	if err != nil {
		return nil, false
	}
	data, err := c.folder.Read(file(key), maxEntryBytes)
	if err != nil {
		return nil, false
	}
	sum, body, found := bytes.Cut(data, []byte("\n"))
	document, beside, both := bytes.Cut(body, []byte("\n"))
	if !found || !both || string(sum) != digestOf([]byte(key), body) || canon.Bounded(document) != nil || json.Unmarshal(document, into) != nil {
		return nil, false
	}
	if c.now.Sub(info.ModTime()) > renewAfter {
		_ = c.folder.Touch(file(key), c.now)
	}
	return beside, true
}

// put keeps a document, and a text beside it that is not read with it. That it cannot be kept is no
// fault: it will be found again.
func (c *Cache) put(key string, document any, beside []byte) {
	if c == nil || key == "" {
		return
	}
	body, err := json.Marshal(document)
	if err != nil {
		return
	}
	body = append(append(body, '\n'), beside...)
	_ = c.folder.Stash(file(key), append([]byte(digestOf([]byte(key), body)+"\n"), body...), cachePerm)
}

// Of what is in the folder, these are the names that a Cache gives. What else is there is somebody
// else's.
var (
	ownFolder = regexp.MustCompile(`^[0-9a-f]{2}$`)
	ownFile   = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// trim removes what has not been used for long, and what was never finished. It looks once a day.
func (c *Cache) trim() {
	if info, err := c.folder.Stat(mark); err == nil && c.now.Sub(info.ModTime()) < 24*time.Hour {
		return
	}
	if c.folder.Stash(mark, nil, cachePerm) != nil || c.folder.Touch(mark, c.now) != nil {
		return
	}
	folders, err := c.folder.ReadDir(".")
	if err != nil {
		return
	}
	for _, folder := range folders {
		if !folder.IsDir() || !ownFolder.MatchString(folder.Name()) {
			continue
		}
		c.folder.Sweep(folder.Name())
		files, err := c.folder.ReadDir(folder.Name())
		if err != nil {
			continue
		}
		for _, each := range files {
			if !ownFile.MatchString(each.Name()) {
				continue
			}
			if info, err := each.Info(); err == nil && info.Mode().IsRegular() && c.now.Sub(info.ModTime()) > unusedFor {
				_ = c.folder.Remove(folder.Name() + "/" + each.Name())
			}
		}
	}
}

// digestOf is the SHA-256 over some bytes one after the other, hexadecimal.
func digestOf(parts ...[]byte) string {
	sum := sha256.New()
	for _, part := range parts {
		sum.Write(part)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
