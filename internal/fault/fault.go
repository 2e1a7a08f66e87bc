// SPDX-License-Identifier: AGPL-3.0-or-later

// Package fault has the one table of numbered errors, and the type that carries such an error to
// the person who gets it.
//
// A number never changes its meaning. Its first digit is the stage: 0 command line, 1 manifests, 2
// policy, 3 chain, 4 plan, 5 bundle and signatures, 6 rollouts, 7 records, 8 pull requests, 9
// day 0.
package fault

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Fault is one thing that is wrong. It is an error.
type Fault struct {
	Code Code `json:"code"`
	// file:line:column, or the step, address or document that the fault is about
	Where string `json:"where,omitempty"`
	What  string `json:"what"` // what is wrong, with the values
	Do    string `json:"do"`   // what to do
	Cause error  `json:"-"`
}

// New makes a fault with a number of the table. The format says what is wrong in this case. What to
// do comes from the table, unless Fault.Do is set. New panics on a Code without a row: the zero
// Code, or one that came from a document of another version.
func New(code Code, where, format string, arguments ...any) *Fault {
	kind, ok := code.Kind()
	if !ok {
		panic("fault: no such code " + code.String())
	}
	err := fmt.Errorf(format, arguments...)
	return &Fault{Code: code, Where: where, What: err.Error(), Do: kind.Remedy, Cause: errors.Unwrap(err)}
}

// Remedy replaces what to do by something more exact, such as a complete command.
func (f *Fault) Remedy(format string, arguments ...any) *Fault {
	f.Do = fmt.Sprintf(format, arguments...)
	return f
}

// Error returns one line that says what is wrong and one that says what to do. Further lines of a
// cause are indented. No text from outside can begin a line or move a terminal's cursor.
func (f *Fault) Error() string {
	var text strings.Builder
	if f.Where != "" {
		text.WriteString(OneLine(f.Where) + ": ")
	}
	text.WriteString(f.Code.String() + ": " + Lines(f.What))
	if f.Do != "" {
		text.WriteString("\n  " + Lines(f.Do))
	}
	return text.String()
}

func (f *Fault) Unwrap() error { return f.Cause }

// Is lets errors.Is ask for a Code.
func (f *Fault) Is(target error) bool {
	code, ok := target.(Code)
	return ok && f.Code == code
}

// List is several faults at once: everything that is wrong, not only the first.
type List []*Fault

func (l List) Error() string {
	lines := make([]string, len(l))
	for i, f := range l {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}

// Is lets errors.Is ask whether any of the faults has a Code, or was caused by a fault that has it.
func (l List) Is(target error) bool {
	code, ok := target.(Code)
	return ok && slices.ContainsFunc(l, func(f *Fault) bool { return f != nil && errors.Is(f, code) })
}

// At gives a place to each fault of an error that names none. Any other error stays as it is.
func At(where string, err error) error {
	list, ok := All(err)
	if !ok {
		return err
	}
	placed := make(List, len(list))
	for i, each := range list {
		f := *each
		if f.Where == "" {
			f.Where = where
		}
		placed[i] = &f
	}
	if len(placed) == 1 {
		return placed[0]
	}
	return placed
}

// First returns the Code under which an error is shown first; the zero Code if it has none. Unlike
// errors.Is, it does not look at causes or at further faults.
func First(err error) Code {
	if list, ok := All(err); ok && len(list) > 0 {
		return list[0].Code
	}
	return Code{}
}

// All returns the faults in an error, and whether it has any.
func All(err error) (List, bool) {
	var list List
	if errors.As(err, &list) {
		return list, true
	}
	var one *Fault
	if errors.As(err, &one) {
		return List{one}, true
	}
	return nil, false
}

// Numbered returns the faults in an error. An error without a fault, such as a library's, becomes
// one with the number HC0006.
func Numbered(err error) List {
	if list, ok := All(err); ok {
		return list
	}
	return List{New(Unnumbered, "", "%w", err)}
}

// Exit returns the process's exit code for an error: 0 none, 1 error, 3 denied by policy, 4 stale
// or drifted, 130 interrupted. (2, changes present, is no error; the plan verb returns it when
// asked to.) Of several faults the lowest code counts. A fault that prevented a check hides whether
// the rest would be denied, and a denial stands whether or not the chain has moved.
func Exit(err error) int {
	if err == nil {
		return 0
	}
	list, ok := All(err)
	if !ok {
		return 1
	}
	exit := 0
	for _, f := range list {
		kind, _ := f.Code.Kind()
		if code := kind.Exit; exit == 0 || code < exit {
			exit = code
		}
	}
	return max(exit, 1) // an error never exits as success, not even one without a text
}
