// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"syscall"
)

// appendWhole is AppendWhole for the plain files of a Tree. Bytes that are written to the file
// meanwhile may be missing.
//
// A name of one part is opened in the folder itself, without following a link. Opening each file
// through os.Root would take twice as many system calls; that counts for ten thousand files.
func (t *Tree) appendWhole(to []byte, name string, most int) ([]byte, error) {
	if t.own == nil || strings.ContainsRune(name, '/') || !fs.ValidPath(name) {
		return appendOpened(to, t, name, most)
	}
	all := to
	var failed error
	connection, err := t.own.SyscallConn()
	if err != nil {
		return to, err
	}
	err = connection.Control(func(folder uintptr) { all, failed = appendAt(to, int(folder), name, most) })
	if err = cmp.Or(err, failed); err != nil {
		return to, &fs.PathError{Op: "read", Path: name, Err: err}
	}
	return all, nil
}

// appendAt appends what a plain file in a folder contains.
func appendAt(to []byte, folder int, name string, most int) ([]byte, error) {
	// Without O_NONBLOCK, opening would wait if a pipe took the file's place.
	file, err := again(func() (int, error) {
		return syscall.Openat(folder, name, syscall.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
	})
	if errors.Is(err, syscall.ELOOP) {
		return nil, ErrLink
	}
	if errors.Is(err, syscall.ENXIO) { // a socket, or a pipe without a reader
		return nil, ErrNotPlain
	}
	if err != nil {
		return nil, err
	}
	defer syscall.Close(file)
	var info syscall.Stat_t
	if err := syscall.Fstat(file, &info); err != nil {
		return nil, err
	}
	if info.Mode&syscall.S_IFMT != syscall.S_IFREG {
		return nil, ErrNotPlain
	}
	size := int(min(max(info.Size, 0), int64(most)+1))
	to = slices.Grow(to, size)
	for left := size; left > 0; {
		n, err := again(func() (int, error) { return syscall.Read(file, to[len(to):len(to)+left]) })
		if err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		to, left = to[:len(to)+n], left-n
	}
	return to, nil
}

// again repeats a call that a signal has interrupted.
func again(call func() (int, error)) (int, error) {
	for {
		n, err := call()
		if !errors.Is(err, syscall.EINTR) {
			return n, err
		}
	}
}

// entries lists an opened folder.
func entries(folder *os.File) ([]fs.DirEntry, error) {
	connection, err := folder.SyscallConn()
	if err != nil {
		return nil, err
	}
	var second int
	var failed error
	err = connection.Control(func(first uintptr) {
		second, failed = again(func() (int, error) {
			return syscall.Openat(int(first), ".", syscall.O_RDONLY|syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
		})
	})
	if err = errors.Join(err, failed); err != nil {
		return nil, err
	}
	// This is the same folder, but without its os.Root. A folder that os.Root opened would ask the
	// system for all that it knows of each entry.
	plain := os.NewFile(uintptr(second), folder.Name())
	defer plain.Close()
	return plain.ReadDir(-1)
}
