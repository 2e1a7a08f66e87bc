// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cuelang.org/go/cue/ast"
	cueerrors "cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/parser"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Format brings a manifest's text into CUE's own layout, and keeps all its comments. The file's
// name is used in messages only. The error is a fault.List.
func Format(file string, text []byte) ([]byte, error) {
	problems := &problems{}
	if len(text) > maxFileBytes {
		problems.add(fault.InputTooLarge, position{file: file}, "the file is %w", errTooLarge)
		return nil, problems.err()
	}
	if checkText(file, text, problems); len(problems.found) > 0 {
		return nil, problems.err()
	}
	if checkTokens(file, text, problems); len(problems.found) > 0 {
		return nil, problems.err()
	}
	syntax, err := parser.ParseFile(file, text, parser.ParseComments)
	if err != nil {
		for _, each := range cueerrors.Errors(err) {
			format, arguments := each.Msg()
			problems.add(fault.InvalidCUE, placeOf(file, each.Position()), format, arguments...)
		}
		return nil, problems.err()
	}
	return laid(file, syntax)
}

// laid writes a file in CUE's own layout.
func laid(file string, syntax *ast.File) ([]byte, error) {
	text, err := format.Node(syntax)
	if err != nil {
		return nil, fault.List{fault.New(fault.InvalidCUE, file, "it cannot be laid out: %w", err)}
	}
	return text, nil
}
