// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
)

// ReadFile reads the plain file at a path, of at most so many bytes. It follows links in the
// folders that lead to the file. It refuses a file that is itself a link.
func ReadFile(path string, most int) ([]byte, error) {
	folder, err := Open(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	defer folder.Close()
	return folder.Read(filepath.Base(path), most)
}

// WriteFile puts a file in place at a path, as Tree.Write does. It makes folders that are missing.
func WriteFile(path string, data []byte, perm fs.FileMode) error {
	folder, err := Make(filepath.Dir(path), perm)
	if err != nil {
		return err
	}
	defer folder.Close()
	return folder.Write(filepath.Base(path), data, perm)
}

// Within tells whether a path lies below a folder, and returns the name that the path has there.
// The folder itself is ".".
func Within(root, path string) (name string, is bool) {
	whole, err := filepath.Abs(root)
	if err != nil {
		return "", false
	}
	if path, err = filepath.Abs(path); err != nil {
		return "", false
	}
	below, err := filepath.Rel(whole, path)
	return filepath.ToSlash(below), err == nil && filepath.IsLocal(below)
}

// Holding opens the folder through which a path is reached. That is root if the path lies below it,
// and otherwise the folder that the path is in.
func Holding(root, path string) (folder *Tree, name string, err error) {
	if name, is := Within(root, path); is {
		folder, err = Open(root)
		return folder, name, err
	}
	folder, err = Open(filepath.Dir(path))
	return folder, filepath.Base(path), err
}

// Copy copies a folder of another file system to the same place in this one. It refuses anything
// that is no plain file.
func (t *Tree) Copy(from fs.FS, folder string) error {
	return fs.WalkDir(from, folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := ReadFrom(from, name, MaxFile)
		if err != nil {
			return err
		}
		return t.Stash(name, data, 0o644)
	})
}

// pipePatience is how long somebody may take to write into a pipe.
const pipePatience = 30 * time.Second

// ReadOwn reads a file that belongs to the person who runs the program, such as a key, of at most
// so many bytes. It follows links to the file, and the file may be the pipe of a shell. It never
// waits for a writer that is not there.
func ReadOwn(path string, most int) ([]byte, error) {
	file, err := os.OpenFile(path, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	switch {
	case info.Mode()&fs.ModeNamedPipe != 0:
		if err := file.SetReadDeadline(time.Now().Add(pipePatience)); err != nil {
			return nil, failed("read", path, ErrNotPlain)
		}
	case !info.Mode().IsRegular():
		return nil, failed("read", path, ErrNotPlain)
	}
	data, err := io.ReadAll(io.LimitReader(file, int64(most)+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > most:
		return nil, tooLarge(most)
	}
	return data, nil
}

// AppendOwn appends to a file that belongs to the person who runs the program. It makes the file if
// it is not there.
func AppendOwn(path string, data []byte) error {
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY|nonblock, 0o644)
	if err != nil {
		return err
	}
	info, err := file.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = failed("write", path, ErrNotPlain)
	}
	if err == nil {
		_, err = file.Write(data)
	}
	return errors.Join(err, file.Close())
}

// Fault makes a fault of an error about a file. Its number is that of Code.
func Fault(where string, err error) *fault.Fault { return fault.New(Code(err), where, "%w", err) }

// Code returns the number for the kind of an error about a file.
func Code(err error) fault.Code {
	switch {
	case errors.Is(err, ErrLink), errors.Is(err, ErrNotPlain):
		return fault.NotPlainFile
	case errors.Is(err, ErrTooLarge):
		return fault.InputTooLarge
	case errors.Is(err, ErrGone):
		return fault.FileGone
	case errors.Is(err, ErrLocked):
		return fault.AlreadyRunning
	case errors.Is(err, fs.ErrPermission), isReadOnly(err):
		return fault.NoPermission
	case isFull(err):
		return fault.DiskFull
	}
	return fault.FileUnusable
}
