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

// appendWhole is AppendWhole of plain files. What is written to the file meanwhile may be missing.
//
// A name of one part is looked for in the folder itself: no symbolic link is followed. Ten thousand
// files are read with half of the system's calls that opening each through os.Root takes.
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

// appendAt reads a plain file in a folder.
func appendAt(to []byte, folder int, name string, most int) ([]byte, error) {
	// A pipe that took the file's place would be waited for without O_NONBLOCK.
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

// entries are those of an opened folder.
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
	// The same folder, but known by its descriptor alone: what os.Root opens asks for all that is
	// known of each entry.
	plain := os.NewFile(uintptr(second), folder.Name())
	defer plain.Close()
	return plain.ReadDir(-1)
}
