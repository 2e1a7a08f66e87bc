// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build unix

package tree

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
)

// hostile makes a folder in which each name leads elsewhere or is no plain file. outside has what
// must not be touched.
func hostile(t *testing.T) (opened *Tree, outside string) {
	t.Helper()
	above := t.TempDir()
	path, outside := filepath.Join(above, "folder"), filepath.Join(above, "outside")
	for _, each := range []string{path, filepath.Join(path, "plain"), outside} {
		if err := os.Mkdir(each, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, each := range []string{filepath.Join(outside, "victim"), filepath.Join(path, "plain", "victim")} {
		if err := os.WriteFile(each, []byte("as it was"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{
		"link": filepath.Join(outside, "victim"), "relative": "../outside/victim", "within": "plain/victim", "dangling": "../outside/new",
		"up": "../outside", "aside": "plain", "endless": "/dev/zero",
	} {
		if err := os.Symlink(to, filepath.Join(path, name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(path, "pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	socket, err := net.ListenUnix("unix", &net.UnixAddr{Name: filepath.Join(path, "socket")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { socket.Close() })
	return open(t, path), outside
}

// untouched demands that nothing outside of the folder has changed.
func untouched(t *testing.T, opened *Tree, outside string) {
	t.Helper()
	for _, file := range []string{filepath.Join(outside, "victim"), opened.At("plain/victim")} {
		if text, err := os.ReadFile(file); err != nil || string(text) != "as it was" {
			t.Errorf("%s: %q, %v", file, text, err)
		}
	}
	if entries, err := os.ReadDir(outside); err != nil || len(entries) != 1 {
		t.Errorf("outside there is %v, %v", entries, err)
	}
	for _, name := range []string{"link", "pipe", "up"} {
		if info, err := os.Lstat(opened.At(name)); err != nil || info.Mode().IsRegular() {
			t.Errorf("%s was replaced: %v", name, err)
		}
	}
}

// soon fails if do waits for something.
func soon(t *testing.T, what string, do func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); do() }()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		t.Fatalf("%s: it waits", what)
	}
}

// A name is refused at once if it leads elsewhere, waits for somebody or never ends. This holds for
// everything that can be done with a name.
func TestNothingInAFolderOfOthersLeadsElsewhere(t *testing.T) {
	opened, outside := hostile(t)
	at := time.Unix(1, 0)
	for what, do := range map[string]func(name string) error{
		"open":   func(name string) error { _, err := opened.Open(name); return err },
		"read":   func(name string) error { _, err := opened.Read(name, 100); return err },
		"whole":  func(name string) error { _, err := AppendWhole(nil, opened, name, 100); return err },
		"fs":     func(name string) error { _, err := fs.ReadFile(opened, name); return err },
		"path":   func(name string) error { _, err := ReadFile(opened.At(name), 100); return err },
		"write":  func(name string) error { return opened.Write(name, []byte("x"), 0o644) },
		"stash":  func(name string) error { return opened.Stash(name, []byte("x"), 0o644) },
		"create": func(name string) error { return opened.Create(name, []byte("x"), 0o644) },
		"place":  func(name string) error { return WriteFile(opened.At(name), []byte("x"), 0o644) },
		"touch":  func(name string) error { return opened.Touch(name, at) },
		"log":    func(name string) error { _, err := opened.OpenLog(name); return err },
		"lock":   func(name string) error { _, err := opened.Lock(name); return err },
	} {
		for _, name := range []string{"link", "relative", "within", "dangling", "endless", "pipe", "socket"} {
			soon(t, what+" "+name, func() {
				want := ErrLink
				if name == "pipe" || name == "socket" {
					want = ErrNotPlain
				}
				if err := do(name); !errors.Is(err, want) || Code(err) != fault.NotPlainFile {
					t.Errorf("%s %s: %v", what, name, err)
				}
			})
		}
		for _, name := range []string{"up/victim", "up/new", "aside/victim", "aside/new"} {
			if what == "path" || what == "place" {
				// links in a path that a person names are followed, but not a link at its end
				continue
			}
			if err := do(name); !errors.Is(err, ErrLink) {
				t.Errorf("%s %s: %v", what, name, err)
			}
		}
	}
	for what, do := range map[string]func(name string) error{
		"list":   func(name string) error { _, err := opened.ReadDir(name); return err },
		"below":  func(name string) error { _, err := opened.Below(name); return err },
		"stat":   func(name string) error { _, err := opened.Stat(name); return err },
		"remove": func(name string) error { return opened.Remove(name + "/victim") },
		"log":    func(name string) error { _, err := opened.NewLog(name + "/log"); return err },
	} {
		for _, name := range []string{"up", "aside"} {
			if err := do(name); !errors.Is(err, ErrLink) {
				t.Errorf("%s %s: %v", what, name, err)
			}
		}
	}
	if _, err := opened.NewLog("dangling"); err == nil {
		t.Error("a log was made behind a link")
	}
	opened.Sweep("up")
	untouched(t, opened, outside)
}

// If a file has a second name, whatever is appended to it would be written there, too.
func TestALogWithASecondNameIsRefused(t *testing.T) {
	opened, outside := hostile(t)
	if err := os.Link(filepath.Join(outside, "victim"), opened.At("log")); err != nil {
		t.Fatal(err)
	}
	if _, err := opened.OpenLog("log"); Code(err) != fault.NotPlainFile {
		t.Errorf("%v", err)
	}
	// A file with a second name may be replaced by a new one.
	if err := opened.Write("log", []byte("new"), 0o644); err != nil {
		t.Error(err)
	}
	untouched(t, opened, outside)
}

func TestAFileIsWrittenWholeOrNotAtAll(t *testing.T) {
	opened := open(t, t.TempDir())
	for _, text := range []string{"one", "another"} {
		if err := opened.Write("deep/below/file", []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
		info, err := opened.Stat("deep/below/file")
		if got, _ := opened.ReadFile("deep/below/file"); err != nil || string(got) != text || info.Mode().Perm() != 0o640 {
			t.Errorf("%q, %v, %v", got, info, err)
		}
	}
	if err := opened.Create("deep/below/file", []byte("x"), 0o644); !errors.Is(err, fs.ErrExist) {
		t.Errorf("%v", err)
	}
	if err := opened.Write("deep", []byte("x"), 0o644); !errors.Is(err, ErrNotPlain) {
		t.Errorf("a folder was replaced: %v", err)
	}
	if left := listed(t, opened, "deep/below"); left != "file" {
		t.Errorf("there is left %s", left)
	}
}

func listed(t *testing.T, opened *Tree, folder string) string {
	t.Helper()
	entries, err := opened.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, each := range entries {
		list = append(list, each.Name())
	}
	return strings.Join(list, " ")
}

// A run that is killed while it writes leaves a file behind. The next run removes that file. It
// removes nothing that another program made, and nothing that is being written.
func TestLeftoversAreSwept(t *testing.T) {
	opened := open(t, t.TempDir())
	left, busy := beside+"AAAAAAAAAAAAAAAAAAAAAAAAAA", beside+"BBBBBBBBBBBBBBBBBBBBBBBBBB"
	for _, name := range []string{left, busy, ".halocompile-notes", "file"} {
		if err := os.WriteFile(opened.At(name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	writer, err := os.Open(opened.At(busy))
	if err != nil {
		t.Fatal(err)
	}
	defer writer.Close()
	if free, err := lock(writer); err != nil || !free {
		t.Fatalf("%v, %v", free, err)
	}
	if err := opened.Write("file", []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got, want := listed(t, opened, "."), strings.Join([]string{busy, ".halocompile-notes", "file"}, " "); got != want {
		t.Errorf("there is %s", got)
	}
}

func TestOneProcessAtATimeHoldsALock(t *testing.T) {
	folder := t.TempDir()
	one, two := open(t, folder), open(t, folder)
	held, err := one.Lock(".lock")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := two.Lock(".lock"); !errors.Is(err, ErrLocked) || Code(err) != fault.AlreadyRunning {
		t.Errorf("%v", err)
	}
	held.Unlock()
	if left := listed(t, one, "."); left != "" {
		t.Errorf("there is left %s", left)
	}
	if held, err = two.Lock(".lock"); err != nil {
		t.Fatal(err)
	}
	held.Unlock()
	// A lock file that stayed behind when its process was killed is free.
	if err := os.WriteFile(one.At(".lock"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if held, err = one.Lock(".lock"); err != nil {
		t.Fatal(err)
	}
	held.Unlock()
}

// Many take the lock at once and give it back at once. Never do two of them hold it.
func TestALockThatComesAndGoesIsStillOne(t *testing.T) {
	folder := t.TempDir()
	var inside, taken atomic.Int32
	done := make(chan struct{})
	for range 8 {
		opened := open(t, folder)
		go func() {
			defer func() { done <- struct{}{} }()
			for range 200 {
				held, err := opened.Lock(".lock")
				if errors.Is(err, ErrLocked) {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				if inside.Add(1) != 1 {
					t.Error("two hold it")
				}
				taken.Add(1)
				inside.Add(-1)
				held.Unlock()
			}
		}()
	}
	for range 8 {
		<-done
	}
	if taken.Load() == 0 {
		t.Error("nobody ever held it")
	}
}

// If the folder has been taken away, nobody would find what is appended.
func TestALogThatWasTakenAwayIsWrittenNoFurther(t *testing.T) {
	for what, take := range map[string]func(folder string) error{
		"the folder is removed": os.RemoveAll,
		"the file is removed":   func(folder string) error { return os.Remove(filepath.Join(folder, "log")) },
		"the folder is moved":   func(folder string) error { return os.Rename(folder, folder+"-2") },
		"it is made anew": func(folder string) error {
			return errors.Join(os.RemoveAll(folder), os.Mkdir(folder, 0o755), os.WriteFile(filepath.Join(folder, "log"), nil, 0o644))
		},
	} {
		folder := filepath.Join(t.TempDir(), "rollout")
		opened, err := Make(folder, 0o644)
		if err != nil {
			t.Fatal(err)
		}
		log, err := opened.NewLog("log")
		if err != nil {
			t.Fatal(err)
		}
		if err := log.Append([]byte("one\n")); err != nil {
			t.Fatal(err)
		}
		if err := take(folder); err != nil {
			t.Fatal(err)
		}
		if err := log.Append([]byte("two\n")); !errors.Is(err, ErrGone) || Code(err) != fault.FileGone {
			t.Errorf("%s: %v", what, err)
		}
		if _, err := opened.NewLog("first"); what == "the folder is removed" && Code(err) != fault.FileGone {
			t.Errorf("%s, before the first line: %v", what, err)
		}
		log.Close()
		opened.Close()
	}
}

// rerun runs this test program again, as another user or with less room. task is what that process
// is to do.
func rerun(t *testing.T, task, folder string, change func(*exec.Cmd)) string {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(program, "-test.run", "^TestAsAnother$")
	command.Env = append(os.Environ(), "TREE_TASK="+task, "TREE_FOLDER="+folder)
	change(command)
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", task, err, out)
	}
	_, said, _ := strings.Cut(string(out), "said: ")
	said, _, _ = strings.Cut(said, "\n")
	return said
}

func TestAsAnother(t *testing.T) {
	task, folder := os.Getenv("TREE_TASK"), os.Getenv("TREE_FOLDER")
	if task == "" {
		t.Skip("the child of other tests")
	}
	opened, err := Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	switch task {
	case "full write":
		limit(t, 1000)
		err = opened.Write("file", make([]byte, 2000), 0o644)
	case "full folder":
		limit(t, 1000)
		err = opened.Write("new/folders/file", make([]byte, 2000), 0o644)
	case "full log":
		limit(t, 1000)
		log, failed := opened.OpenLog("log")
		if failed != nil {
			t.Fatal(failed)
		}
		err = log.Append(make([]byte, 500))
	case "write":
		err = opened.Write("file", []byte("x"), 0o644)
	case "lock":
		_, err = opened.Lock(".lock")
	case "read":
		_, err = opened.ReadFile("secret")
	}
	if err == nil {
		t.Fatalf("%s went well", task)
	}
	os.Stdout.WriteString("said: " + Code(err).String() + " " + strings.ReplaceAll(err.Error(), "\n", " ") + "\n")
}

// limit bounds the size of files that this process writes, as a full disk does.
func limit(t *testing.T, most uint64) {
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: most, Max: most}); err != nil {
		t.Fatal(err)
	}
}

func TestADiskThatIsFullLeavesNothingHalfDone(t *testing.T) {
	opened := open(t, t.TempDir())
	for name, text := range map[string]string{"file": "as it was", "log": strings.Repeat("x", 800)} {
		if err := opened.Write(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, task := range []string{"full write", "full folder", "full log"} {
		if said := rerun(t, task, opened.path, func(*exec.Cmd) {}); !strings.HasPrefix(said, "HC0011 ") {
			t.Errorf("%s: %s", task, said)
		}
	}
	if text, _ := opened.ReadFile("file"); string(text) != "as it was" {
		t.Errorf("the file is %q", text)
	}
	if text, _ := opened.ReadFile("log"); len(text) != 800 {
		t.Errorf("the log has %d bytes", len(text))
	}
	if left := listed(t, opened, "."); left != "file log" {
		t.Errorf("there is left %s", left)
	}
}

func TestWhoMayNotWriteIsToldSo(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root becomes somebody else")
	}
	above, err := os.MkdirTemp("", "tree-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(above)
	folder := filepath.Join(above, "rollout")
	if err := errors.Join(os.Chmod(above, 0o755), os.Mkdir(folder, 0o755), os.WriteFile(filepath.Join(folder, "secret"), nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	// A copy of the program at a place where everybody may run it.
	program, _ := os.Executable()
	text, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(above, "program")
	if err := os.WriteFile(copied, text, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, task := range []string{"write", "lock", "read"} {
		said := rerun(t, task, folder, func(command *exec.Cmd) {
			command.Path, command.Dir = copied, above
			command.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		})
		if !strings.HasPrefix(said, "HC0010 ") {
			t.Errorf("%s: %s", task, said)
		}
	}
}

func TestErrorsAreNumberedByTheirKind(t *testing.T) {
	for want, list := range map[fault.Code][]error{
		fault.FileUnusable:   {syscall.ENOENT, syscall.ENOTDIR, syscall.EIO, errors.New("x")},
		fault.NoPermission:   {syscall.EACCES, syscall.EPERM, syscall.EROFS},
		fault.DiskFull:       {syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG},
		fault.NotPlainFile:   {ErrLink, ErrNotPlain},
		fault.FileGone:       {ErrGone},
		fault.InputTooLarge:  {tooLarge(5)},
		fault.AlreadyRunning: {ErrLocked},
	} {
		for _, err := range list {
			if got := Fault("file", failed("open", "file", err)); got.Code != want || !errors.Is(got, err) {
				t.Errorf("%v: %s", err, got.Code)
			}
		}
	}
}

// A key may be behind a link or in a shell's pipe. A pipe that nobody writes into is refused at
// once, and so is a file without an end.
func TestOnesOwnFileMayBeALinkOrAPipe(t *testing.T) {
	opened, outside := hostile(t)
	if text, err := ReadOwn(opened.At("link"), 100); err != nil || string(text) != "as it was" {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := ReadOwn(opened.At("link"), 3); Code(err) != fault.InputTooLarge {
		t.Errorf("%v", err)
	}
	soon(t, "endless", func() {
		if _, err := ReadOwn("/dev/zero", 100); Code(err) != fault.NotPlainFile {
			t.Errorf("%v", err)
		}
	})
	soon(t, "a pipe without a writer", func() {
		if text, err := ReadOwn(opened.At("pipe"), 100); err != nil || len(text) > 0 {
			t.Errorf("%q, %v", text, err)
		}
	})
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	go func() { write.WriteString("secret"); write.Close() }()
	if _, err := os.Stat("/dev/fd/0"); err == nil {
		if text, err := ReadOwn(fmt.Sprintf("/dev/fd/%d", read.Fd()), 100); err != nil || string(text) != "secret" {
			t.Errorf("%q, %v", text, err)
		}
	}
	untouched(t, opened, outside)
}
