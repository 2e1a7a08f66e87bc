// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

import (
	"fmt"
	"path"
	"runtime"
	"runtime/debug"
	"strings"
)

const module = "github.com/halo-factory/halocompile"

// Mistake turns a panic into a fault, ProgramMistake. It says what happened, in which version, and
// at most four places of this program on the way. Deferred functions that recover call it. A cause
// that is a Mistake already, from another goroutine, is returned as it is.
func Mistake(cause any) *Fault {
	if made, ok := cause.(*Fault); ok && made.Code == ProgramMistake {
		return made
	}
	var callers [64]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers[:])])
	var places []string
	for caught, more := false, true; more && len(places) < 4; {
		var frame runtime.Frame
		frame, more = frames.Next()
		if frame.Function == "runtime.gopanic" {
			caught, places = true, nil // the frames so far only caught the panic
			continue
		}
		if own := strings.HasPrefix(frame.Function, module) || strings.HasPrefix(frame.Function, "main."); caught && own {
			places = append(places, fmt.Sprintf("%s (%s:%d)", path.Base(frame.Function), path.Base(frame.File), frame.Line))
		}
	}
	where := ""
	if len(places) > 0 {
		where = " in " + strings.Join(places, ", called by ")
	}
	return New(ProgramMistake, "", "halocompile %s panicked: %v%s", version(), cause, where)
}

// version is this program's version, as the module system or the checkout knows it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "of an unknown version"
	}
	text := info.Main.Version
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" && !strings.Contains(text, setting.Value[:min(12, len(setting.Value))]) {
			text += " " + setting.Value
		}
	}
	return strings.TrimSpace(text)
}
