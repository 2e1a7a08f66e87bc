// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"io"
	"net/http"
	"os"
	osexec "os/exec"
	"sync"
)

// reaper is a node in front of a real one, that kills the process which sends a transaction.
type reaper struct {
	node      string
	lock      sync.Mutex
	victim    *os.Process // nil when nobody is to be killed
	before    bool        // kill before the node gets the transaction, not after
	forwarded int         // transactions that the node got
}

func (r *reaper) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return // of a process that is dead
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	sends := bytes.Contains(body, []byte(`"eth_sendRawTransaction"`))
	if sends && r.before && r.kill() {
		return
	}
	response, err := http.Post(r.node, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(out, err.Error(), http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	if sends {
		r.forwarded++
		if r.kill() {
			return
		}
	}
	out.Header().Set("Content-Type", "application/json")
	_, _ = io.Copy(out, response.Body)
}

func (r *reaper) kill() bool {
	if r.victim == nil {
		return false
	}
	_ = r.victim.Kill()
	r.victim = nil
	return true
}

// watch runs a process, which dies at its first transaction. The lock is held while it starts and
// while a request is answered, so what is asked for one process never hits another.
func (r *reaper) watch(command *osexec.Cmd, before bool) (out string, killed bool, err error) {
	var text bytes.Buffer
	command.Stdout, command.Stderr = &text, &text
	r.lock.Lock()
	if err := command.Start(); err != nil {
		r.lock.Unlock()
		return "", false, err
	}
	r.victim, r.before = command.Process, before
	r.lock.Unlock()
	err = command.Wait()
	r.lock.Lock()
	defer r.lock.Unlock()
	killed = r.victim == nil
	r.victim = nil
	return text.String(), killed, err
}
