// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io/fs"
	"os"
)

// Lock is a file that one process at a time holds. Its end gives it free, whatever ends it.
type Lock struct {
	at   *os.Root
	done func()
	name string
	file *os.File
}

// Lock takes a lock, or fails with ErrLocked at once. The file is there only as long as somebody
// holds it.
func (t *Tree) Lock(name string) (*Lock, error) {
	at, base, done, err := t.parent("lock", name, 0)
	if err != nil {
		return nil, err
	}
	file, err := take(at, base)
	if err != nil {
		done()
		return nil, failed("lock", name, err)
	}
	return &Lock{at, done, base, file}, nil
}

func take(at *os.Root, name string) (*os.File, error) {
	for {
		file, err := openIn(at, name, os.O_RDONLY)
		if errors.Is(err, fs.ErrNotExist) {
			file, err = at.OpenFile(name, os.O_RDONLY|os.O_CREATE|os.O_EXCL, 0o644)
		}
		if errors.Is(err, fs.ErrExist) || errors.Is(err, errSwapped) {
			continue // others take it and give it back
		}
		if err != nil {
			return nil, err
		}
		free, err := lock(file)
		if err == nil && !free {
			err = ErrLocked
		}
		if err != nil {
			return nil, errors.Join(err, file.Close())
		}
		// Who held it before may have removed the file between opening and locking; then the lock
		// is of another file.
		mine, err := file.Stat()
		if err != nil {
			return nil, errors.Join(err, file.Close())
		}
		if there, err := at.Lstat(name); err == nil && os.SameFile(mine, there) {
			return file, nil
		}
		_ = file.Close()
	}
}

// Unlock gives the lock free.
func (l *Lock) Unlock() {
	_ = l.at.Remove(l.name)
	_ = l.file.Close()
	l.done()
}
