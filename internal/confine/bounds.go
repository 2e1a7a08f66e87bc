// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
	"time"

	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// Bounds on an evaluation. They grow with the bytes of manifests that it reads; a repository of ten
// thousand Units has 20 MB. The process that asks takes another 100 MiB at most, so both together
// stay within 512 MiB.
const (
	memoryBase    = 192 << 20       // bytes
	memoryPerByte = 32              // of manifests
	timeBase      = 4 * time.Second // of processors
	timePerByte   = 2 * time.Microsecond
	// times the bound on processor time: how long an evaluation may take by the clock
	clockFactor   = 10
	answerBase    = 16 << 20 // bytes of the answer
	answerPerByte = 8        // of manifests
	maxStack      = 64 << 20 // bytes, of one goroutine
	outsideHeap   = 64 << 20 // bytes in memory beside what the garbage collector counts
	lookEach      = 5 * time.Millisecond
	beatEach      = 250 * time.Millisecond
	silence       = 20 * time.Second // a process that writes nothing for so long counts as stuck
)

// Exit codes of the evaluating process.
const (
	exitMemory = 97
	exitTime   = 98
)

func memoryFor(bytes int64) int64       { return memoryBase + memoryPerByte*bytes }
func timeFor(bytes int64) time.Duration { return timeBase + time.Duration(bytes)*timePerByte }
func answerFor(bytes int64) int64       { return answerBase + answerPerByte*bytes }

// watch ends the process as soon as it has taken more than it may. It never returns. It calls beat
// from time to time, and before it allows more memory than before.
func watch(m *meter.Meter, patience time.Duration, beat func(memory int64), exit func(int)) {
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	var most int64
	began, beaten := time.Now(), time.Now()
	for tick := time.NewTicker(lookEach); ; <-tick.C {
		if limit := memoryFor(m.Bytes()); limit > most+most/32 {
			most = limit
			beat(most)
			debug.SetMemoryLimit(most * 3 / 4) // bytes at which the garbage collector aims
		}
		metrics.Read(samples)
		if int64(samples[0].Value.Uint64()-samples[1].Value.Uint64()) > most {
			exit(exitMemory)
		}
		allowed := timeFor(m.Bytes()) * patience
		if processorTime() > allowed || time.Since(began) > clockFactor*allowed {
			exit(exitTime)
		}
		if time.Since(beaten) > beatEach {
			beaten = time.Now()
			beat(most)
		}
	}
}

// watched is another process whose memory is looked at.
type watched struct {
	looking parallel.Group
	allowed atomic.Int64 // bytes that the process may take
	stop    chan struct{}
	tooMuch bool // read when nobody is looking any more
}

// watchOther ends another process as soon as more of it is in memory than it may take, until end is
// called. The other process watches itself, too. But it cannot look while its garbage collector
// waits for a long copy to end, and that copy takes memory.
func watchOther(process *os.Process) *watched {
	w := &watched{stop: make(chan struct{})}
	w.allow(memoryBase)
	w.looking.Go(func() {
		tick := time.NewTicker(lookEach)
		defer tick.Stop()
		for !w.tooMuch {
			select {
			case <-w.stop:
				return
			case <-tick.C:
			}
			if w.tooMuch = resident(process.Pid) > w.allowed.Load()+outsideHeap; w.tooMuch {
				_ = process.Kill()
			}
		}
	})
	return w
}

// allow lets the process take so many bytes, if they are more than before.
func (w *watched) allow(bytes int64) { w.allowed.Store(max(bytes, w.allowed.Load())) }

// end stops looking, and tells whether the process took too much.
func (w *watched) end() (tooMuch bool) {
	close(w.stop)
	w.looking.Wait()
	return w.tooMuch
}
