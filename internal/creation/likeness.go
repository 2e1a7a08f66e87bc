// SPDX-License-Identifier: AGPL-3.0-or-later

package creation

import (
	"bytes"
	"slices"
)

// Likeness says how far code is the code that it is compared with.
type Likeness string

const (
	// Same is said of equal bytes. Where creation code leaves room for immutables, a contract may
	// have any values.
	Same Likeness = "same"
	// SameButTail is said of code that differs in the compiler's metadata tail alone: it does the
	// same, and was built from other comments, names or paths.
	SameButTail Likeness = "same but for the metadata tail"
	Different   Likeness = "different"
)

// Match is how a contract's code is found in creation code.
type Match struct {
	Likeness Likeness
	// bytes of the creation code behind the contract's code: arguments of the constructor, or code
	// that only the constructor uses. 0 if the code is Different.
	Behind int
}

// Between compares the code of two contracts.
func Between(pinned, runs []byte) Likeness {
	if bytes.Equal(pinned, runs) {
		return Same
	}
	if ours := withoutTail(pinned); len(ours) > 0 && bytes.Equal(ours, withoutTail(runs)) {
		return SameButTail
	}
	return Different
}

// withoutTail cuts a tail off, and the INVALID before it. The compiler writes neither if it is told
// to append no metadata.
func withoutTail(code []byte) []byte {
	body, tail := Tail(code)
	if len(tail) > 0 {
		body = bytes.TrimSuffix(body, []byte{invalid})
	}
	return body
}

// Compare tells whether the code that a contract runs is what creation code leaves. It looks at
// what the constructor copies, so a mere piece of the creation code is Different. It does not look
// at the constructor otherwise: only who runs it knows what else it does.
func Compare(creation, runs []byte) Match {
	best := Match{Likeness: Different}
	if len(runs) == 0 {
		return best
	}
	body := withoutTail(runs)
	for _, each := range copied(creation) {
		left := creation[each.from : each.from+each.size]
		behind := len(creation) - each.from - each.size
		if fills(left, runs) {
			return Match{Same, behind}
		}
		if ours := withoutTail(left); best.Likeness == Different && len(ours) > 0 && fills(ours, body) {
			best = Match{SameButTail, behind}
		}
	}
	return best
}

// part is a part of creation code that its constructor may copy.
type part struct{ from, size int }

// Opcodes.
const (
	codecopy = 0x39
	push1    = 0x60
	push32   = 0x7f
	invalid  = 0xfe
)

const (
	maxCopies = 64 // instructions CODECOPY that are looked at
	reach     = 12 // instructions before each, among which its offset and size are pushed
)

// copied lists what the constructor may copy, by the constants that stand before each CODECOPY.
// Whatever else they mean, a contract's code has to be exactly such a part.
func copied(code []byte) []part {
	var list []part
	var last []int // constants of the last instructions; -1 for an instruction without one
	copies := 0
	for at := 0; at < len(code) && copies < maxCopies; at++ {
		op, value := code[at], -1
		switch {
		case op >= push1 && op <= push32:
			size := int(op-push1) + 1
			constant := bytes.TrimLeft(code[min(at+1, len(code)):min(at+1+size, len(code))], "\x00")
			if len(constant) > 0 && len(constant) <= 2 {
				value = 0
				for _, each := range constant {
					value = value<<8 | int(each)
				}
			}
			at += size
		case op == codecopy:
			copies++
			list = append(list, pairs(last, at, len(code))...)
		}
		if last = append(last, value); len(last) > reach {
			last = last[1:]
		}
	}
	return list
}

// pairs are the parts behind a place in the code that two constants may mean.
func pairs(constants []int, after, end int) (list []part) {
	for _, from := range constants {
		for _, size := range constants {
			if each := (part{from, size}); from > after && size > 0 && from+size <= end && !slices.Contains(list, each) {
				list = append(list, each)
			}
		}
	}
	return list
}

// fills tells whether code is a template with values for its immutables. The compiler leaves 32
// zeros behind a PUSH32 for each.
func fills(template, code []byte) bool {
	if len(template) != len(code) {
		return false
	}
	for at := 0; at < len(template); at++ {
		if template[at] != code[at] {
			return false
		}
		op := template[at]
		if op < push1 || op > push32 {
			continue
		}
		size := int(op-push1) + 1
		end := min(at+1+size, len(template))
		value := template[at+1 : end]
		hole := op == push32 && len(value) == size && len(bytes.TrimLeft(value, "\x00")) == 0
		if !hole && !bytes.Equal(value, code[at+1:end]) {
			return false
		}
		at += size
	}
	return true
}
