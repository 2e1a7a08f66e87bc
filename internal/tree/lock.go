// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io/fs"
	"os"
)

// Lock is a file that only one process at a time holds. The lock is free as soon as that process
// ends, whatever ends it.
type Lock struct {
	at   *os.Root
	done func()
	name string
	file *os.File
}

// Lock takes a lock. It fails with ErrLocked at once if another process holds the lock. The file is
// there only while somebody holds it.
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
			continue // other processes take the lock and give it back
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
		// The process that held the lock before may have removed the file between opening and
		// locking. Then this lock is on another file than the one at the path.
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

// Unlock gives the lock back.
func (l *Lock) Unlock() {
	_ = l.at.Remove(l.name)
	_ = l.file.Close()
	l.done()
}
