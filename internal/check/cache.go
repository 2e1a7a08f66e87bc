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

// format names the layout of a kept Judged. It is part of every key, so that a new layout under a
// new name never reads what the old one wrote.
const format = "halocompile check entry 4"

const (
	maxEntryBytes = 64 << 20
	unusedFor     = 30 * 24 * time.Hour // an entry that nobody read for this long is removed
	renewAfter    = time.Hour           // a use is noted at most this often
)

// Cache is a folder that keeps what was found, one file a thing. A file is named by its key. It
// begins with a digest of the key and of the rest of the file. Several processes may use the folder
// at once. A file that does not match its digest, or is no plain file, counts as absent.
type Cache struct {
	path   string // as OpenCache was given it
	folder *tree.Tree
	now    time.Time
}

const (
	mark      = "trimmed" // this file's time is that of the last trim
	cachePerm = 0o600
)

// OpenCache opens the folder, or makes it if there is none, and removes files that nobody has used
// for thirty days. It looks for such files at most once a day.
func OpenCache(path string, now time.Time) (*Cache, error) {
	folder, err := tree.Make(path, cachePerm)
	if err != nil {
		return nil, tree.Fault(path, fmt.Errorf("the cache cannot be made: %w", err)).Remedy("name another folder, or say --cache off")
	}
	c := &Cache{path, folder, now}
	c.trim()
	return c, nil
}

// file returns the path in the folder of what is kept under a key.
func file(key string) string { return key[:2] + "/" + key }

// Place returns what OpenCache was called with.
func (c *Cache) Place() (path string, now time.Time) { return c.path, c.now }

// get decodes the document that is kept under a key, and returns the bytes that are kept beside it.
// It returns false if there is no such file, or if the file does not match its digest.
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

// has tells whether something is kept under a key. Whether it matches its digest, get finds out.
func (c *Cache) has(key string) bool {
	if c == nil || key == "" {
		return false
	}
	info, err := c.folder.Stat(file(key))
	return err == nil && info.Mode().IsRegular()
}

// put keeps a document, and bytes beside it that get returns undecoded. A failure to write is no
// fault: the document will be worked out again.
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

// These patterns match the names that a Cache gives to its folders and files. Whatever else lies in
// the folder belongs to somebody else, and is left alone.
var (
	ownFolder = regexp.MustCompile(`^[0-9a-f]{2}$`)
	ownFile   = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// trim removes files that nobody has used for long, and files that were never finished. It does so
// at most once a day.
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

// digestOf returns the SHA-256, in hexadecimal, over the parts one after the other.
func digestOf(parts ...[]byte) string {
	sum := sha256.New()
	for _, part := range parts {
		sum.Write(part)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
