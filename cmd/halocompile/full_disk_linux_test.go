// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func init() { calledAs["full"] = onFullDisk }

// full is a disk with little room, on which the program is run; and then, with room, run again. It
// is a file system in memory, in namespaces of a process of its own. Where the system refuses
// these, or if Bounded is true, a bound on the size of files stands for it, as a quota does.
type full struct {
	At       string   // an empty folder, where the disk is
	From     string   // a folder that lies on the disk before it is full; "" for none
	Room     uint64   // bytes that are left, or that a bounded file may have
	Bounded  bool     // no file system is mounted
	Commands []string // of halocompile
}

// tried is what the program did, and the files on the disk then, with their digests.
type tried struct {
	Code      int
	Out, Said string
	Files     map[string]string
}

const wide = 64 << 20 // bytes of a disk with room

// run runs the program on the disk twice: with little room, and with enough.
func (f full) run(t *testing.T) (little, enough tried) {
	t.Helper()
	task, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	command := itself("full", string(task))
	command.Env = append(os.Environ(), "XDG_CACHE_HOME="+t.TempDir(), "HALOCOMPILE_NODES=")
	if !f.Bounded {
		own := func(id int) []syscall.SysProcIDMap {
			return []syscall.SysProcIDMap{{ContainerID: 0, HostID: id, Size: 1}}
		}
		command.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags: syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS, UidMappings: own(os.Getuid()), GidMappings: own(os.Getgid()),
		}
	}
	var said bytes.Buffer
	command.Stderr = &said
	out, err := command.Output()
	if err != nil && !f.Bounded {
		t.Logf("no file system can be mounted here, so the size of files is bounded: %v %s", err, said.String())
		f.Bounded = true
		return f.run(t)
	}
	var tries []tried
	if err != nil || json.Unmarshal(out, &tries) != nil || len(tries) != 2 {
		t.Fatalf("%v\n%s%s", err, out, said.String())
	}
	return tries[0], tries[1]
}

// onFullDisk is the process of a full disk: what is done there, as JSON, is its argument.
func onFullDisk() {
	var f full
	tries, err := []tried(nil), json.Unmarshal([]byte(os.Args[1]), &f)
	if err == nil {
		tries, err = f.try()
	}
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(tries)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func (f full) try() (tries []tried, err error) {
	if !f.Bounded {
		if err := syscall.Mount("", "/", "", syscall.MS_PRIVATE|syscall.MS_REC, ""); err != nil {
			return nil, err
		}
		if err := f.sized(0, wide); err != nil {
			return nil, err
		}
	}
	if f.From != "" {
		if err := copyTree(f.From, f.At); err != nil {
			return nil, err
		}
	}
	var most syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &most); err != nil {
		return nil, err
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(f.At, &disk); err != nil {
		return nil, err
	}
	used := (disk.Blocks - disk.Bfree) * uint64(disk.Bsize) //nolint:gosec // a size of blocks
	for _, little := range []bool{true, false} {
		switch {
		case f.Bounded && little:
			err = syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: f.Room, Max: most.Max})
		case f.Bounded:
			err = syscall.Setrlimit(syscall.RLIMIT_FSIZE, &most)
		case little:
			err = f.sized(syscall.MS_REMOUNT, used+f.Room)
		default:
			err = f.sized(syscall.MS_REMOUNT, wide)
		}
		if err != nil {
			return nil, err
		}
		command := itself("halocompile", f.Commands...)
		command.Dir = f.At
		var said bytes.Buffer
		command.Stderr = &said
		out, _ := command.Output() // the exit code tells
		one := tried{Code: command.ProcessState.ExitCode(), Out: string(out), Said: said.String()}
		if one.Files, err = filesIn(f.At); err != nil {
			return nil, err
		}
		tries = append(tries, one)
	}
	return tries, nil
}

// sized mounts the disk, or gives it another size.
func (f full) sized(flags uintptr, size uint64) error {
	return syscall.Mount("tmpfs", f.At, "tmpfs", flags, fmt.Sprintf("size=%d", size))
}

// filesIn are the files below a folder, by their path, with their digests.
func filesIn(folder string) (map[string]string, error) {
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, path)
		files[filepath.ToSlash(name)] = fmt.Sprintf("%x", sha256.Sum256(text))
		return err
	})
	return files, err
}
