// SPDX-License-Identifier: AGPL-3.0-or-later

package reference

import (
	"fmt"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/token"
)

// value says in words what a field may be, and its default. The default is "" if there is none.
func value(expression ast.Expr) (what, standard string) {
	alternatives := flat(expression, token.OR)
	words := true // whether every alternative is a literal
	for i, each := range alternatives {
		if marked, ok := each.(*ast.UnaryExpr); ok && marked.Op == token.MUL {
			alternatives[i], standard = marked.X, code(marked.X)
		}
		_, word := alternatives[i].(*ast.BasicLit)
		words = words && word
	}
	var choices []string
	for _, each := range alternatives {
		// among other alternatives, the default is one of the values that they allow already
		if choice := demands(each); words || choice != standard {
			choices = append(choices, choice)
		}
	}
	return strings.Join(choices, " or "), standard
}

// bounds puts comparisons into words.
var bounds = map[token.Token]string{token.GEQ: "%s or more", token.LEQ: "%s or less", token.GTR: "more than %s", token.LSS: "less than %s"}

// demands says what one alternative demands. All its demands hold together.
func demands(expression ast.Expr) string {
	var kind string
	var limits []string
	for _, each := range flat(expression, token.AND) {
		switch each := each.(type) {
		case *ast.Ident:
			kind = named(each.Name)
		case *ast.UnaryExpr:
			if each.Op == token.MAT {
				like := "text like "
				if len(limits) > 0 {
					like = "and like "
				}
				limits = append(limits, like+pattern(each.X))
			} else if form, ok := bounds[each.Op]; ok {
				limits = append(limits, fmt.Sprintf(form, code(each.X)))
			} else {
				limits = append(limits, code(each))
			}
		case *ast.ListLit:
			limits = append(limits, list(each))
		case *ast.CallExpr:
			limits = append(limits, call(each))
		default:
			limits = append(limits, code(each))
		}
	}
	if kind != "" {
		limits = append([]string{kind}, limits...)
	}
	return strings.Join(limits, ", ")
}

// types puts CUE's own types into words.
var types = map[string]string{"int": "whole number", "number": "number", "string": "text", "bool": "true or false"}

// named puts a type into words, or links to a definition.
func named(name string) string {
	if definition, ok := strings.CutPrefix(name, "#"); ok {
		return fmt.Sprintf("[%s](#%s)", definition, strings.ToLower(definition))
	}
	if words, ok := types[name]; ok {
		return words
	}
	return "`" + name + "`"
}

func list(of *ast.ListLit) string {
	least, each := 0, ""
	for _, element := range of.Elts {
		if rest, ok := element.(*ast.Ellipsis); ok {
			each, _ = value(rest.Type)
			continue
		}
		least++
	}
	if least == 0 {
		return "list of " + each
	}
	return fmt.Sprintf("list of %s, %d at least", each, least)
}

// call says what a validator of CUE demands.
func call(of *ast.CallExpr) string {
	if function := code(of.Fun); function == "`strings.MaxRunes`" {
		return "text of at most " + code(of.Args[0]) + " characters"
	}
	return code(of)
}

func pattern(of ast.Expr) string {
	if text, ok := of.(*ast.BasicLit); ok {
		if plain, err := literal.Unquote(text.Value); err == nil {
			return "`" + plain + "`"
		}
	}
	return code(of)
}

// when puts a condition into words.
func when(condition ast.Expr) string {
	if negated, ok := condition.(*ast.UnaryExpr); ok && negated.Op == token.NOT {
		return "unless " + code(negated.X)
	}
	return "if " + code(condition)
}

// code returns an expression as the schema writes it.
func code(of ast.Expr) string {
	text, err := format.Node(of)
	if err != nil {
		return fmt.Sprintf("%T", of)
	}
	return "`" + strings.TrimSpace(string(text)) + "`"
}

// flat splits a chain of one operator into its operands.
func flat(expression ast.Expr, operator token.Token) []ast.Expr {
	if in, ok := expression.(*ast.ParenExpr); ok {
		return flat(in.X, operator)
	}
	if both, ok := expression.(*ast.BinaryExpr); ok && both.Op == operator {
		return append(flat(both.X, operator), flat(both.Y, operator)...)
	}
	return []ast.Expr{expression}
}

// prose returns the comment of a package as Markdown. Lines that a tab indents stay as they are.
func prose(of *ast.Package) string {
	var text strings.Builder
	for _, comment := range ast.Comments(of) {
		inside := false
		if !comment.Doc {
			continue
		}
		for _, line := range strings.Split(strings.TrimSpace(comment.Text()), "\n") {
			indented := strings.HasPrefix(line, "\t")
			if indented != inside {
				text.WriteString("```\n")
				inside = indented
			}
			text.WriteString(strings.TrimPrefix(line, "\t") + "\n")
		}
	}
	return text.String()
}
