// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
	"time"
)

// beside begins the names of files that are being written. The process that writes one holds a lock
// on it until the file is renamed.
const beside = ".halocompile-"

// Write puts a file in place, whole or not at all, and waits until the disk has it. It makes
// folders that are missing, and leaves none of them if it fails. It refuses a place where there is
// something that is no plain file.
func (t *Tree) Write(name string, data []byte, perm fs.FileMode) error {
	return t.put(name, writing{data, perm, true, (*os.Root).Rename})
}

// Stash is Write for files that can be made again: it does not wait for the disk.
func (t *Tree) Stash(name string, data []byte, perm fs.FileMode) error {
	return t.put(name, writing{data, perm, false, (*os.Root).Rename})
}

// Create is Write for a new file. If the file is there already, it fails with fs.ErrExist.
func (t *Tree) Create(name string, data []byte, perm fs.FileMode) error {
	return t.put(name, writing{data, perm, true, func(at *os.Root, from, to string) error {
		err := at.Link(from, to) // unlike renaming, a link replaces nothing
		if err == nil {
			_ = at.Remove(from)
		}
		return err
	}})
}

// writing is what to put in place, and how.
type writing struct {
	data    []byte
	perm    fs.FileMode
	durable bool // waits until the disk has it
	move    func(at *os.Root, from, to string) error
}

// put writes a file under another name in the same folder, and moves it to its place.
func (t *Tree) put(name string, w writing) (err error) {
	made := t.missing(path.Dir(name))
	defer func() {
		for _, folder := range made {
			if err != nil {
				_ = t.root.Remove(folder) // it stays if something is in it
			}
		}
	}()
	at, base, done, err := t.parent("write", name, folderPerm(w.perm))
	if err != nil {
		return err
	}
	defer done()
	if there, err := at.Lstat(base); err == nil {
		if err := plain(there); err != nil {
			return failed("write", name, err)
		}
	}
	t.sweepOnce(path.Dir(name), at)
	for range 3 {
		// Another process may take a file for a leftover after it is made and before it is locked.
		// Then it is written again.
		if err = w.place(at, base); !errors.Is(err, fs.ErrNotExist) {
			break
		}
	}
	return failed("write", name, err)
}

// missing returns the folders of a path that are not there, the deepest first.
func (t *Tree) missing(folder string) (list []string) {
	for ; folder != "." && fs.ValidPath(folder); folder = path.Dir(folder) {
		if _, err := t.root.Lstat(folder); !errors.Is(err, fs.ErrNotExist) {
			break
		}
		list = append(list, folder)
	}
	return list
}

// place writes the file and moves it, once.
func (w writing) place(at *os.Root, base string) error {
	name := beside + rand.Text()
	file, err := at.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, _ = lock(file) // without the lock, a leftover is still either whole or not there
	_, err = file.Write(w.data)
	if err == nil {
		err = file.Chmod(w.perm)
	}
	if err == nil && w.durable {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = w.move(at, name, base)
	}
	if err != nil {
		_ = at.Remove(name)
		return cause(err)
	}
	if w.durable {
		settle(at)
	}
	return nil
}

// settle waits until the disk has the entries of a folder. Some systems cannot do that; the file
// itself is on the disk already.
func settle(at *os.Root) {
	if folder, err := at.Open("."); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}

// cause returns the reason of an error about two names, of which one means nothing to people.
func cause(err error) error {
	var link *os.LinkError
	if errors.As(err, &link) {
		return link.Err
	}
	return err
}

// folderPerm returns the permissions of a folder for files with these permissions: whoever may read
// the files may enter the folder.
func folderPerm(perm fs.FileMode) fs.FileMode { return perm | perm&0o444>>2 }

// Remove removes a plain file, or a link itself. It never removes a folder.
func (t *Tree) Remove(name string) error {
	at, base, done, err := t.parent("remove", name, 0)
	if err != nil {
		return err
	}
	defer done()
	info, err := at.Lstat(base)
	if err == nil && info.IsDir() {
		err = ErrNotPlain
	}
	if err == nil {
		err = at.Remove(base)
	}
	return failed("remove", name, err)
}

// Touch sets the time at which a plain file was changed.
func (t *Tree) Touch(name string, to time.Time) error {
	at, base, done, err := t.parent("touch", name, 0)
	if err != nil {
		return err
	}
	defer done()
	info, err := at.Lstat(base)
	if err == nil {
		err = plain(info)
	}
	if err == nil {
		err = at.Chtimes(base, to, to)
	}
	return failed("touch", name, err)
}

// Sweep removes files that an earlier run left behind because it ended while it wrote. It removes
// nothing that is being written.
func (t *Tree) Sweep(folder string) {
	if at, done, err := t.walk(folder, 0); err == nil {
		t.sweepOnce(folder, at)
		done()
	}
}

// sweepOnce does what Sweep does, once for each folder, because thousands of files may be written
// to a folder.
func (t *Tree) sweepOnce(folder string, at *os.Root) {
	t.sweeping.Lock()
	defer t.sweeping.Unlock()
	if t.swept[folder] {
		return
	}
	t.swept[folder] = true
	opened, err := at.Open(".")
	if err != nil {
		return
	}
	defer opened.Close()
	found, _ := entries(opened)
	for _, each := range found {
		if !each.Type().IsRegular() || !isBeside(each.Name()) {
			continue
		}
		file, err := openIn(at, each.Name(), os.O_RDONLY)
		if err != nil {
			continue
		}
		free, err := lock(file)
		_ = file.Close() // before it is removed: some systems do not remove an open file
		if free && err == nil {
			_ = at.Remove(each.Name())
		}
	}
}

// isBeside tells whether Write gave a file its name.
func isBeside(name string) bool {
	random, is := strings.CutPrefix(name, beside)
	return is && len(random) == 26 && strings.Trim(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}
