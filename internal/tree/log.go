// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Log is a file that grows at its end.
type Log struct {
	file *os.File
	tree *Tree
	name string
}

// OpenLog opens a plain file for reading and appending. It refuses a file that has a second name
// elsewhere, because everything appended would be written there, too.
func (t *Tree) OpenLog(name string) (*Log, error) {
	file, err := t.open("open", name, os.O_RDWR)
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	switch {
	case err == nil && !info.Mode().IsRegular():
		err = ErrNotPlain
	case err == nil && names(info) > 1:
		err = fmt.Errorf("%w: it has %d names", ErrNotPlain, names(info))
	}
	if err != nil {
		return nil, failed("open", name, errors.Join(err, file.Close()))
	}
	return &Log{file, t, name}, nil
}

// NewLog makes a new file for appending. It fails if the file is there already.
func (t *Tree) NewLog(name string) (*Log, error) {
	at, base, done, err := t.parent("open", name, 0)
	if err != nil {
		return nil, err
	}
	defer done()
	file, err := at.OpenFile(base, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return nil, t.gone(failed("open", name, err))
	}
	log := &Log{file, t, name}
	if err := log.held(); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	settle(at)
	return log, nil
}

// gone returns ErrGone if the folder itself has been taken away, and err otherwise.
func (t *Tree) gone(err error) error {
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if there, unread := os.Stat(t.path); unread == nil {
		if own, unread := t.root.Stat("."); unread == nil && os.SameFile(there, own) {
			return err
		}
	}
	return failed("open", t.path, ErrGone)
}

// Read reads on from where the last Read ended; see io.Reader.
func (l *Log) Read(into []byte) (int, error) { return l.file.Read(into) }

// Stat returns what the system knows about the file.
func (l *Log) Stat() (fs.FileInfo, error) { return l.file.Stat() }

// Close closes the file.
func (l *Log) Close() error { return l.file.Close() }

// Cut shortens the file to so many bytes.
func (l *Log) Cut(size int64) error { return l.file.Truncate(size) }

// Append writes all the data at the end of the file, or nothing. It waits until the disk has it. It
// fails with ErrGone if the file is no longer at its path, because then nobody would find the data.
func (l *Log) Append(data []byte) error {
	if err := l.held(); err != nil {
		return err
	}
	end, err := l.file.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	if _, err = l.file.Write(data); err == nil {
		err = l.file.Sync()
	}
	if err != nil {
		_ = l.file.Truncate(end)
		return err
	}
	return l.held()
}

// held fails with ErrGone if the file is no longer at its path.
func (l *Log) held() error {
	own, err := l.file.Stat()
	if err != nil {
		return err
	}
	there, err := os.Lstat(l.tree.At(l.name))
	if err != nil || !os.SameFile(own, there) {
		return failed("write", l.name, ErrGone)
	}
	return nil
}
