// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"runtime/debug"
	"runtime/metrics"
	"time"

	"github.com/halo-factory/halocompile/internal/meter"
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
	// bytes that a process may map beside what the garbage collector counts: stacks of threads, and
	// gaps of the heap that are given back, but stay mapped
	outsideHeap = 192 << 20
	lookEach    = 5 * time.Millisecond
	beatEach    = 250 * time.Millisecond
	silence     = 20 * time.Second // a process that writes nothing for so long counts as stuck
)

// Exit codes of the evaluating process.
const (
	exitMemory = 97
	exitTime   = 98
)

func memoryFor(bytes int64) int64       { return memoryBase + memoryPerByte*bytes }
func timeFor(bytes int64) time.Duration { return timeBase + time.Duration(bytes)*timePerByte }
func answerFor(bytes int64) int64       { return answerBase + answerPerByte*bytes }

// watch ends the process as soon as it has taken more than it may. It never returns.
func watch(m *meter.Meter, patience time.Duration, beat func(), exit func(int)) {
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	var most int64
	began, beaten := time.Now(), time.Now()
	for tick := time.NewTicker(lookEach); ; <-tick.C {
		if limit := memoryFor(m.Bytes()); limit > most+most/32 {
			most = limit
			limitData(uint64(most + outsideHeap))
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
			beat()
		}
	}
}
