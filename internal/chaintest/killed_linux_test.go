// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest_test

import (
	"bufio"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// A test that is killed leaves nothing running that it started. The test that is killed is this one
// in another process, which starts a command that lasts.
func TestACommandEndsWithAKilledTest(t *testing.T) {
	const child = "CHAINTEST_KILLED"
	if os.Getenv(child) != "" {
		lasting := exec.Command("sleep", "600")
		over, err := chaintest.Start(lasting)
		if err != nil {
			t.Fatal(err)
		}
		os.Stdout.WriteString("started " + strconv.Itoa(lasting.Process.Pid) + "\n")
		<-over
		return
	}
	command := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$")
	command.Env = append(os.Environ(), child+"=1")
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	started := 0
	for lines := bufio.NewScanner(out); started == 0 && lines.Scan(); {
		if number, is := strings.CutPrefix(lines.Text(), "started "); is {
			started, _ = strconv.Atoi(number)
		}
	}
	if err := syscall.Kill(started, 0); started == 0 || err != nil {
		t.Fatalf("process %d: %v", started, err)
	}
	_ = command.Process.Kill()
	_ = command.Wait()
	for end := time.Now().Add(10 * time.Second); !gone(started); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			_ = syscall.Kill(started, syscall.SIGKILL)
			t.Fatal("what it started goes on")
		}
	}
}

// gone tells whether a process has ended; whoever takes over orphans may not have waited for it.
func gone(process int) bool {
	if errors.Is(syscall.Kill(process, 0), syscall.ESRCH) {
		return true
	}
	state, err := os.ReadFile("/proc/" + strconv.Itoa(process) + "/stat")
	return err != nil || strings.Contains(string(state), ") Z ")
}
