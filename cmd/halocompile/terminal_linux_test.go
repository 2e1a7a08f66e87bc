// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	osexec "os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// terminal is a pseudo terminal: what a person types at, and what a program sees of it.
type terminal struct {
	t              *testing.T
	person, screen *os.File
	shown          chan string // piece by piece
}

func newTerminal(t *testing.T) *terminal {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Fatalf("there is no pseudo terminal here: %v", err)
	}
	var number, locked uint32
	ask(t, person, syscall.TIOCSPTLCK, unsafe.Pointer(&locked))
	ask(t, person, syscall.TIOCGPTN, unsafe.Pointer(&number))
	screen, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	made := &terminal{t: t, person: person, screen: screen, shown: make(chan string, 1000)}
	t.Cleanup(func() { screen.Close(); person.Close() })
	return made
}

func ask(t *testing.T, file *os.File, request uintptr, into unsafe.Pointer) {
	t.Helper()
	if _, _, failed := syscall.Syscall(syscall.SYS_IOCTL, file.Fd(), request, uintptr(into)); failed != 0 {
		t.Fatal(failed)
	}
}

// echoes tells whether the terminal shows what is typed.
func (m *terminal) echoes() bool {
	var settings syscall.Termios
	ask(m.t, m.screen, syscall.TCGETS, unsafe.Pointer(&settings))
	return settings.Lflag&syscall.ECHO != 0
}

// terminated stands for what nobody types: the program is told to end.
const terminated = "SIGTERM"

// start starts a command at the terminal. over ends with it.
func (m *terminal) start(command *osexec.Cmd) (over chan error) {
	m.t.Helper()
	command.Stdin, command.Stdout, command.Stderr = m.screen, m.screen, m.screen
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := command.Start(); err != nil {
		m.t.Fatal(err)
	}
	go func() {
		piece := make([]byte, 4096)
		for {
			n, err := m.person.Read(piece)
			if err != nil {
				return
			}
			m.shown <- string(piece[:n])
		}
	}()
	over = make(chan error, 1)
	go func() { over <- command.Wait() }()
	return over
}

// attend runs a command at the terminal until it ends. saw is told what the screen shows while the
// command runs, with each new piece. The whole screen and the exit code are what comes of it.
func (m *terminal) attend(command *osexec.Cmd, saw func(screen, piece string)) (code int, screen string) {
	m.t.Helper()
	over := m.start(command)
	late := time.After(2 * time.Minute)
	for waiting := true; waiting || len(m.shown) > 0; {
		select {
		case piece := <-m.shown:
			if screen += piece; waiting {
				saw(screen, piece)
			}
		case <-over:
			waiting = false
			time.Sleep(50 * time.Millisecond) // for the last piece
		case <-late:
			_ = command.Process.Kill()
			m.t.Fatalf("it goes on; the screen shows:\n%s", screen)
		}
	}
	return command.ProcessState.ExitCode(), strings.ReplaceAll(screen, "\r\n", "\n")
}

// types has the person type a text.
func (m *terminal) types(text string) {
	m.t.Helper()
	if _, err := m.person.WriteString(text); err != nil {
		m.t.Fatal(err)
	}
}

// play runs a command at the terminal. Once the screen shows a text, the person types.
func (m *terminal) play(command *osexec.Cmd, until, typed string) (code int, screen string) {
	m.t.Helper()
	return m.attend(command, func(screen, _ string) {
		if until == "" || !strings.Contains(screen, until) {
			return
		}
		until = ""
		if strings.Contains(screen, "Password") {
			for m.echoes() { // else it would be typed too early
				time.Sleep(time.Millisecond)
			}
		}
		if typed == terminated {
			_ = command.Process.Signal(syscall.SIGTERM)
			return
		}
		m.types(typed)
	})
}

func TestTheQuestionForAPassword(t *testing.T) {
	for _, test := range []struct {
		name, typed, says string
		code              int
	}{
		{"typed", "secret\n", "Password of key.json: \n6 characters\n", 0},
		{"nothing typed", "\n", "0 characters", 0},
		{"some taken back", "sec\b\x7fré\x7ft\n", "3 characters", 0},
		{"all taken back", "sec\x15ret\n", "3 characters", 0},
		{"Ctrl-C", "\x03", "key.json: HC0005: no password was given: Ctrl-C\n  run the same", 130},
		{"Ctrl-C in the middle", "sec\x03", "HC0005: ", 130},
		{"SIGTERM", terminated, "HC0005: 'halocompile' was interrupted (terminated", 130},
		{"Ctrl-D", "\x04", "key.json: HC5004: no password was given: the input has ended\n  type it", 1},
		{"Ctrl-D in the middle", "sec\x04ret\n", "6 characters", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			at := newTerminal(t)
			code, screen := at.play(itself("asks"), "Password of key.json: ", test.typed)
			if code != test.code || !strings.Contains(screen, test.says) || strings.Contains(screen, "sec") {
				t.Errorf("exit code %d, want %d; the screen shows:\n%s", code, test.code, screen)
			}
			if !at.echoes() {
				t.Error("the terminal does not show any more what is typed")
			}
		})
	}
}
