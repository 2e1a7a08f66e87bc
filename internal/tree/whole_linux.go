// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"syscall"
)

// appendWhole is AppendWhole of plain files. What is written to the file meanwhile may be missing.
//
// The file is looked for in the folder itself and nowhere else: its name has one part, and no symbolic link is followed. Ten thousand files are read with half of
// the system's calls that opening each through os.Root takes.
func (t *Tree) appendWhole(to []byte, name string, most int) ([]byte, error) {
	if t.own == nil || strings.ContainsRune(name, '/') || !fs.ValidPath(name) {
		return appendOpened(to, t.rootFS, name, most)
	}
	all := to
	var failed error
	connection, err := t.own.SyscallConn()
	if err != nil {
		return to, err
	}
	err = connection.Control(func(folder uintptr) { all, failed = appendAt(to, int(folder), name, most) })
	if err = errors.Join(err, failed); err != nil {
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
	if err != nil {
		return nil, err
	}
	defer syscall.Close(file)
	var info syscall.Stat_t
	if err := syscall.Fstat(file, &info); err != nil {
		return nil, err
	}
	if info.Mode&syscall.S_IFMT != syscall.S_IFREG {
		return nil, errors.New("it is no plain file")
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

// ReadDir reads a folder; see fs.ReadDirFS. Of each entry the system is asked the name and type only.
func (t *Tree) ReadDir(folder string) ([]fs.DirEntry, error) {
	opened, err := t.root.Open(folder)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	connection, err := opened.SyscallConn()
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
		return nil, &fs.PathError{Op: "open", Path: folder, Err: err}
	}
	// The same folder, but known by its descriptor alone: what os.Root opens asks for all that is known of each entry.
	plain := os.NewFile(uintptr(second), opened.Name())
	defer plain.Close()
	found, err := plain.ReadDir(-1)
	for i := range found {
		found[i] = entry{found[i], t, folder}
	}
	slices.SortFunc(found, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return found, err
}

// entry is one of a folder.
type entry struct {
	fs.DirEntry
	of     *Tree
	folder string
}

// Info looks the rest up through the Tree, like everything else.
func (e entry) Info() (fs.FileInfo, error) { return e.of.Lstat(path.Join(e.folder, e.Name())) }
