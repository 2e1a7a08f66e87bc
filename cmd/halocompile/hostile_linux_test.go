// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

var allHostile = flag.Bool("hostile", false, "try every hostile repository, and not one of each family: about ten minutes")

// Bounds on what any repository may take of the machine, whoever wrote it.
const (
	mostMemory = 512 << 20 // bytes, of all processes of one command together
	mostTime   = 20 * time.Second
	mostToEnd  = time.Second // after SIGTERM
)

// command is the program, as the tests have it, for a repository of others. It collects garbage as
// it does for people, whatever the tests do.
func command(t *testing.T, arguments ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	run := exec.Command(self, arguments...)
	run.Args[0] = "halocompile" // as testscript has it
	run.Env = append(os.Environ(), "HALOCOMPILE_NODES=", "GOGC=")
	return run
}

// peak is the most memory that a process and those that it started took together, looked at every
// ten milliseconds.
func peak(process int, stop <-chan struct{}) int {
	most := 0
	for {
		total := 0
		for _, each := range append(children(process), process) {
			total += resident(each)
		}
		most = max(most, total)
		select {
		case <-stop:
			return most
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func children(process int) []int {
	var list []int
	files, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", process))
	for _, file := range files {
		text, _ := os.ReadFile(file)
		for _, word := range strings.Fields(string(text)) {
			if id, err := strconv.Atoi(word); err == nil {
				list = append(list, id)
			}
		}
	}
	return list
}

// resident is how much of a process is in memory, in bytes; 0 if it is gone.
func resident(process int) int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", process))
	fields := strings.Fields(string(text))
	if err != nil || len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.Atoi(fields[1])
	return pages * os.Getpagesize()
}

// Whatever a repository holds, a check of it ends, says why with a number, and takes no more than
// it may. One repository of each family is tried, and all with -hostile.
func TestHostileRepositoriesAreBounded(t *testing.T) {
	tried := 0
	var heaviest, longest string
	var memory int
	var processors time.Duration
	for _, family := range slices.Sorted(maps.Keys(families)) {
		for i, size := range sizes {
			if !*allHostile && i != 4 {
				continue
			}
			name := fmt.Sprintf("%s, %d", family, size)
			tried++
			t.Run(name, func(t *testing.T) {
				root := t.TempDir()
				families[family](size).plant(t, root)
				run := command(t, "check", "-C", root, "--cache", "off", "--now", "2026-12-01T00:00:00Z")
				var said bytes.Buffer
				run.Stdout, run.Stderr = &said, &said
				if err := run.Start(); err != nil {
					t.Fatal(err)
				}
				stop := make(chan struct{})
				var watching sync.WaitGroup
				took := 0
				watching.Go(func() { took = peak(run.Process.Pid, stop) })
				err := run.Wait()
				close(stop)
				watching.Wait()
				// with that of the processes that it has waited for
				used := run.ProcessState.UserTime() + run.ProcessState.SystemTime()
				first, _, _ := strings.Cut(said.String(), "\n")
				t.Logf("%d MiB, %s: %.150s", took>>20, used.Round(time.Millisecond), first)
				if took > memory {
					memory, heaviest = took, name
				}
				if used > processors {
					processors, longest = used, name
				}
				if took > mostMemory {
					t.Errorf("%d MiB", took>>20)
				}
				if used > mostTime {
					t.Errorf("%s of processor time", used)
				}
				if code := run.ProcessState.ExitCode(); code != 0 && code != 1 && code != 3 || err != nil && !bytes.Contains(said.Bytes(), []byte("HC")) || bytes.Contains(said.Bytes(), []byte("goroutine ")) {
					t.Errorf("it ends with %d, and says\n%.2000s", code, said.Bytes())
				}
			})
		}
	}
	t.Logf("%d repositories; most memory: %d MiB (%s); most processor time: %s (%s)", tried, memory>>20, heaviest, processors.Round(time.Millisecond), longest)
}

// A command that evaluates what others wrote ends within a second of SIGTERM, and so does the
// process that it started; also when it is killed and cannot say so.
func TestAnEvaluationEndsWithItsCommand(t *testing.T) {
	for _, family := range []string{"schema: product of choices", "rule: search of a product", "rule: list of a product"} {
		for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGKILL} {
			t.Run(family+", "+signal.String(), func(t *testing.T) {
				root := t.TempDir()
				families[family](100).plant(t, root)
				var took time.Duration
				for range 3 { // a busy machine may be late
					run := command(t, "check", "-C", root, "--cache", "off")
					if err := run.Start(); err != nil {
						t.Fatal(err)
					}
					var other []int
					for end := time.Now().Add(20 * time.Second); len(other) == 0 && time.Now().Before(end); time.Sleep(time.Millisecond) {
						other = children(run.Process.Pid)
					}
					if len(other) != 1 {
						t.Fatalf("it has started %d processes", len(other))
					}
					time.Sleep(200 * time.Millisecond) // until it is at it
					began := time.Now()
					if err := run.Process.Signal(signal); err != nil {
						t.Fatal(err)
					}
					_ = run.Wait()
					for resident(other[0]) > 0 && time.Since(began) < 10*time.Second {
						time.Sleep(time.Millisecond)
					}
					if took = time.Since(began); took < mostToEnd {
						return
					}
				}
				t.Errorf("it took %s", took)
			})
		}
	}
}
