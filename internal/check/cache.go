// SPDX-License-Identifier: AGPL-3.0-or-later

package check

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
)

// format is what an Entry's layout is called. Another layout has another name, so that its keys are others.
const format = "halocompile check entry 2"

const (
	maxEntryBytes = 64 << 20
	unusedFor     = 30 * 24 * time.Hour // what nobody asked for in so long is removed
	renewAfter    = time.Hour           // how often a use is noted
)

// Cache is a folder of what was found, each thing in a file that is named by its key and begins with the digest of that key and what follows. Several processes may use it at once: a file is
// written beside its place and moved there. Whatever does not hold together counts as not there.
type Cache struct {
	folder string
	now    time.Time
}

// OpenCache makes the folder if it is not there, and removes what has not been used for thirty days.
func OpenCache(folder string, now time.Time) (*Cache, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fault.New("HC0002", folder, "the cache cannot be made: %w", err).Remedy("name another folder, or say --cache off")
	}
	c := &Cache{folder, now}
	c.trim()
	return c, nil
}

// Place is what OpenCache was called with.
func (c *Cache) Place() (folder string, now time.Time) { return c.folder, c.now }

func (c *Cache) file(key string) string { return filepath.Join(c.folder, key[:2], key) }

// get reads what is kept under a key into a document, with what is kept beside it, and tells whether there was anything that holds together.
func (c *Cache) get(key string, into any) (beside []byte, ok bool) {
	if c == nil || key == "" {
		return nil, false
	}
	file, err := os.Open(c.file(key))
	if err != nil {
		return nil, false
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil || info.Size() > maxEntryBytes {
		return nil, false
	}
	data := make([]byte, info.Size())
	if _, err := io.ReadFull(file, data); err != nil {
		return nil, false
	}
	sum, body, found := bytes.Cut(data, []byte("\n"))
	document, beside, both := bytes.Cut(body, []byte("\n"))
	if !found || !both || string(sum) != digestOf([]byte(key), body) || canon.Bounded(document) != nil || json.Unmarshal(document, into) != nil {
		return nil, false
	}
	if c.now.Sub(info.ModTime()) > renewAfter {
		_ = os.Chtimes(c.file(key), c.now, c.now)
	}
	return beside, true
}

// put keeps a document, and a text beside it that is not read with it. That it cannot be kept is no fault: it will be found again.
func (c *Cache) put(key string, document any, beside []byte) {
	if c == nil || key == "" {
		return
	}
	body, err := json.Marshal(document)
	if err != nil {
		return
	}
	body = append(append(body, '\n'), beside...)
	to := c.file(key)
	if os.MkdirAll(filepath.Dir(to), 0o700) != nil {
		return
	}
	file, err := os.CreateTemp(filepath.Dir(to), "new-*")
	if err != nil {
		return
	}
	_, err = file.Write(append([]byte(digestOf([]byte(key), body)+"\n"), body...))
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), to)
	}
	if err != nil {
		_ = os.Remove(file.Name())
	}
}

// own are the names of files that a Cache makes.
var own = regexp.MustCompile(`^([0-9a-f]{64}|new-[0-9]+)$`)

// trim removes what has not been used for long. It looks once a day.
func (c *Cache) trim() {
	mark := filepath.Join(c.folder, "trimmed")
	if info, err := os.Stat(mark); err == nil && c.now.Sub(info.ModTime()) < 24*time.Hour {
		return
	}
	if os.WriteFile(mark, nil, 0o600) != nil || os.Chtimes(mark, c.now, c.now) != nil {
		return
	}
	old, err := filepath.Glob(filepath.Join(c.folder, "[0-9a-f][0-9a-f]", "*"))
	if err != nil {
		return
	}
	for _, name := range old {
		if !own.MatchString(filepath.Base(name)) {
			continue // somebody else's: the folder may be any
		}
		if info, err := os.Lstat(name); err == nil && info.Mode().IsRegular() && c.now.Sub(info.ModTime()) > unusedFor {
			_ = os.Remove(name)
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
