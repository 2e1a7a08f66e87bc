// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"context"
	"encoding/json"
	"io"
	"runtime"
	"runtime/debug"
	"sync"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// Mode is the only argument of a process that is to call Serve.
const Mode = "evaluate-within-bounds"

// Asked tells whether the arguments of a process say that it is to call Serve. The arguments do not
// include the name of the program.
func Asked(arguments []string) bool { return len(arguments) == 1 && arguments[0] == Mode }

// frame is one line of what the other process writes. An empty one says that the process is alive.
type frame struct {
	Doing  *[]meter.Work `json:"doing,omitempty"` // all that is under way from now on
	Done   int           `json:"done,omitempty"`
	Of     int           `json:"of,omitempty"`
	Memory int64         `json:"memory,omitempty"` // bytes that the process may take from now on
	Answer *answer       `json:"answer,omitempty"`
}

// counted tells a Meter how many bytes are read.
type counted struct {
	io.Reader
	meter *meter.Meter
}

func (c counted) Read(into []byte) (int, error) {
	n, err := c.Reader.Read(into)
	c.meter.Read(n)
	return n, err
}

// Serve does the work of the other process: it reads a question, and writes the answer. It always
// ends by calling exit: when the question is answered, when a bound is passed, or when nobody
// listens any more.
func Serve(in io.Reader, out io.Writer, exit func(code int)) {
	runtime.GOMAXPROCS(max(2, runtime.GOMAXPROCS(0))) // at least two, of which one is for watch
	debug.SetGCPercent(200)
	debug.SetMaxStack(maxStack)
	var writing sync.Mutex
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	write := func(line frame) {
		writing.Lock()
		defer writing.Unlock()
		if lines.Encode(line) != nil {
			exit(1)
		}
	}
	m := meter.New(func(doing []meter.Work) { write(frame{Doing: &doing}) })
	var q question
	if json.NewDecoder(counted{in, m}).Decode(&q) != nil {
		exit(1)
	}
	var guards parallel.Group // nobody waits for them, because each ends the process
	guards.Go(func() {
		defer exit(1)
		watch(m, q.Verb.patience(), func(memory int64) { write(frame{Memory: memory}) }, exit)
	})
	guards.Go(func() {
		defer exit(1)
		_, _ = io.Copy(io.Discard, in) // it returns when the process that asks is gone
	})
	var a *answer
	err := q.open()
	if err == nil {
		a, err = q.answer(context.Background(), m, func(done, of int) { write(frame{Done: done, Of: of}) })
	}
	if err != nil {
		var rules = a
		a = &answer{Error: err.Error()}
		if rules != nil {
			a.Rules = rules.Rules
		}
		if list, ok := fault.All(err); ok {
			a.Faults, a.Error = list, ""
		}
	}
	text, err := json.Marshal(a)
	if err != nil || int64(len(text)) > answerFor(m.Bytes()) {
		exit(exitMemory)
	}
	writing.Lock()
	defer writing.Unlock()
	if lines.Encode(struct {
		Answer json.RawMessage `json:"answer"`
	}{text}) != nil {
		exit(1)
	}
	exit(0)
}
