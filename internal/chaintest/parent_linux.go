// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"os/exec"
	"syscall"
)

// endWithParent lets the system end a process when the thread that started it ends. That works even
// after a crash or a test's timeout.
func endWithParent(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}
