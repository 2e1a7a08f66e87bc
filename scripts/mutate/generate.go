// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"slices"
	"strings"
)

// mutant is one small change of one source file. It replaces the bytes [start, end) by replacement.
type mutant struct {
	file, operator string
	start, end     int
	replacement    string
	line           int    // of start, from 1
	before, after  string // the lines that the change touches, with single spaces
}

// name identifies a mutant by file, operator and change. It does not depend on the line number.
func (m mutant) name() string {
	return m.file + " | " + m.operator + " | " + m.before + " => " + m.after
}

func (m mutant) apply(source string) string {
	return source[:m.start] + m.replacement + source[m.end:]
}

// What each operator may be replaced by.
var (
	comparisons = map[string][]string{
		"<": {"<=", ">="}, "<=": {"<", ">"}, ">": {">=", "<="}, ">=": {">", "<"},
		"==": {"!="}, "!=": {"=="},
	}
	arithmetic = map[string][]string{
		"+": {"-"}, "-": {"+"}, "*": {"/"}, "/": {"*"}, "%": {"*"}, "**": {"*"},
		"<<": {">>"}, ">>": {"<<"}, "&": {"|"}, "|": {"&"}, "^": {"&"},
	}
	booleans    = map[string][]string{"&&": {"||"}, "||": {"&&"}}
	assignments = map[string][]string{
		"+=": {"-=", "="}, "-=": {"+=", "="}, "*=": {"/="}, "/=": {"*="},
		"<<=": {">>="}, ">>=": {"<<="}, "|=": {"&=", "="}, "&=": {"|="},
	}
	yul = map[string]string{
		"add": "sub", "sub": "add", "mul": "div", "div": "mul", "shl": "shr", "shr": "shl",
		"lt": "gt", "gt": "lt", "eq": "lt", "and": "or", "or": "and",
	}
	defaults = map[string][]string{
		"bool": {"true", "false"}, "address": {"address(0)"}, "bytes32": {"bytes32(0)"},
	}
)

// generate lists the mutants of a file in the order of the source. The tree has to be solc's of
// exactly this source. A mutant may fail to compile.
func generate(file, source string, tree node) []mutant {
	g := &generator{file: file, source: source}
	g.visit(tree, nil)
	slices.SortStableFunc(g.mutants, func(a, b mutant) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.operator, b.operator),
			cmp.Compare(a.replacement, b.replacement))
	})
	return slices.CompactFunc(g.mutants, func(a, b mutant) bool {
		return a.start == b.start && a.end == b.end && a.replacement == b.replacement
	})
}

type generator struct {
	file, source string
	mutants      []mutant
}

// replace adds a mutant, unless it changes nothing.
func (g *generator) replace(operator string, start, end int, replacement string) {
	if g.source[start:end] == replacement {
		return
	}
	first := strings.LastIndexByte(g.source[:start], '\n') + 1
	last := len(g.source)
	if i := strings.IndexByte(g.source[end:], '\n'); i >= 0 {
		last = end + i
	}
	m := mutant{
		file: g.file, operator: operator, start: start, end: end, replacement: replacement,
		line:   1 + strings.Count(g.source[:start], "\n"),
		before: oneLine(g.source[first:last]),
		after:  oneLine(g.source[first:start] + replacement + g.source[end:last]),
	}
	g.mutants = append(g.mutants, m)
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

func (g *generator) of(n node) string {
	start, end := n.span()
	return g.source[start:end]
}

// visit mutates a node and everything in it. It is one table, with a case for each kind of node.
func (g *generator) visit(n, parent node) {
	switch n.kind() {
	case "ImportDirective", "PragmaDirective", "UsingForDirective":
		return
	case "BinaryOperation":
		g.binary(n)
	case "Assignment":
		g.between("assignment", n.child("leftHandSide"), n.child("rightHandSide"), n.text("operator"), assignments)
	case "UnaryOperation":
		g.unary(n)
	case "Literal":
		g.literal(n, parent)
	case "IfStatement", "Conditional":
		start, end := n.child("condition").span()
		for _, value := range []string{"true", "false"} {
			g.replace("condition", start, end, value)
		}
	case "WhileStatement", "ForStatement":
		if condition := n.child("condition"); condition != nil {
			start, end := condition.span()
			g.replace("condition", start, end, "false")
		}
	case "ExpressionStatement":
		operator := "statement"
		if call := n.child("expression"); call.child("expression").text("name") == "require" {
			operator = "require"
		}
		g.remove(operator, n)
	case "EmitStatement":
		g.remove("emit", n)
	case "RevertStatement", "Continue", "Break":
		g.remove("statement", n)
	case "VariableDeclarationStatement":
		g.initializer(n)
	case "Return":
		g.returns(n)
	case "ModifierInvocation":
		if n.text("kind") == "modifierInvocation" {
			start, end := n.span()
			g.replace("modifier", start, end, "")
		}
	case "FunctionCall":
		g.call(n)
	case "MemberAccess":
		g.member(n)
	case "InlineAssembly":
		g.visit(n.child("AST"), n)
		return
	case "YulFunctionCall":
		if other, ok := yul[n.child("functionName").text("name")]; ok {
			start, end := n.child("functionName").span()
			g.replace("assembly", start, end, other)
		}
	case "YulLiteral":
		if n.text("kind") == "number" {
			start, end := n.span()
			g.replace("assembly", start, end, "add("+g.of(n)+", 1)")
		}
	case "YulExpressionStatement", "YulAssignment":
		start, end := n.span()
		g.replace("assembly", start, end, "")
	}
	for _, child := range n.children() {
		g.visit(child, n)
	}
}

// remove deletes a statement with its semicolon. An empty block remains, because a block may stand
// anywhere.
func (g *generator) remove(operator string, n node) {
	start, end := n.span()
	if end < len(g.source) && g.source[end] == ';' {
		end++
	}
	g.replace(operator, start, end, "{}")
}

func (g *generator) binary(n node) {
	left, right := n.child("leftExpression"), n.child("rightExpression")
	g.between("comparison", left, right, n.text("operator"), comparisons)
	g.between("arithmetic", left, right, n.text("operator"), arithmetic)
	g.between("boolean", left, right, n.text("operator"), booleans)
}

// between replaces the operator between two expressions.
func (g *generator) between(name string, left, right node, operator string, others map[string][]string) {
	_, from := left.span()
	to, _ := right.span()
	at := strings.Index(g.source[from:to], operator)
	if at < 0 {
		return
	}
	for _, other := range others[operator] {
		g.replace(name, from+at, from+at+len(operator), other)
	}
}

func (g *generator) unary(n node) {
	start, end := n.span()
	operator := n.text("operator")
	prefix, _ := n["prefix"].(bool)
	switch operator {
	case "!", "-", "~":
		g.replace("negation", start, start+len(operator), "")
	case "++", "--":
		other := map[string]string{"++": "--", "--": "++"}[operator]
		if prefix {
			g.replace("arithmetic", start, start+2, other)
		} else {
			g.replace("arithmetic", end-2, end, other)
		}
	}
}

func (g *generator) literal(n, parent node) {
	start, end := n.span()
	text := g.of(n)
	switch n.text("kind") {
	case "bool":
		g.replace("constant", start, end, map[string]string{"true": "false", "false": "true"}[text])
	case "number":
		if strings.HasPrefix(n.typeName(), "address") {
			return
		}
		g.replace("constant", start, end, "("+text+" + 1)")
		if n.text("value") != "0" {
			g.replace("constant", start, end, "("+text+" - 1)")
		}
	case "string":
		if parent.kind() == "FunctionCall" && len(text) > 2 {
			g.replace("text", end-1, end-1, "!")
		}
	}
}

// initializer leaves a new variable at its default. It skips storage pointers, which have none.
func (g *generator) initializer(n node) {
	value := n.child("initialValue")
	declarations := n.list("declarations")
	if value == nil || len(declarations) != 1 || declarations[0].text("storageLocation") == "storage" {
		return
	}
	_, from := declarations[0].span()
	_, to := value.span()
	g.replace("initializer", from, to, "")
}

func (g *generator) returns(n node) {
	value := n.child("expression")
	if value == nil {
		return
	}
	start, end := value.span()
	kind := value.typeName()
	others := defaults[kind]
	if strings.HasPrefix(kind, "uint") || strings.HasPrefix(kind, "int") {
		others = []string{"0"}
	}
	for _, other := range others {
		g.replace("return", start, end, other)
	}
	g.swap("order", value.list("components"))
}

// swap exchanges neighbours of the same loose type.
func (g *generator) swap(operator string, list []node) {
	for i := 0; i+1 < len(list); i++ {
		a, b := list[i], list[i+1]
		if a == nil || b == nil || loose(a.typeName()) != loose(b.typeName()) {
			continue
		}
		aStart, aEnd := a.span()
		bStart, bEnd := b.span()
		if aEnd > bStart { // named arguments may have another order than their declaration
			continue
		}
		g.replace(operator, aStart, bEnd, g.of(b)+g.source[aEnd:bStart]+g.of(a))
	}
}

// loose returns the same name for types that convert into each other.
func loose(kind string) string {
	kind = strings.TrimSuffix(kind, " payable")
	if strings.HasPrefix(kind, "uint") || strings.HasPrefix(kind, "int_const") {
		return "number"
	}
	if strings.HasPrefix(kind, "contract ") {
		return "address"
	}
	return kind
}

func (g *generator) call(n node) {
	if n.text("kind") == "typeConversion" {
		return
	}
	callee := n.child("expression")
	name := callee.text("memberName")
	if name == "" {
		name = callee.text("name")
	}
	arguments := n.list("arguments")
	start, end := n.span()
	switch {
	case (name == "mulDiv" || name == "mulShr") && len(arguments) == 3:
		g.replace("rounding", end-1, end-1, ", Math.Rounding.Ceil")
	case name == "ceilDiv" && len(arguments) == 2:
		g.replace("rounding", start, end, "(("+g.of(arguments[0])+") / ("+g.of(arguments[1])+"))")
	case name == "min" || name == "max":
		other := map[string]string{"min": "max", "max": "min"}[name]
		_, last := callee.span()
		g.replace("rounding", last-len(name), last, other)
		return // the order of these arguments means nothing
	}
	switch name {
	case "require", "revert", "assert":
	case "mulDiv", "mulShr", "mulmod":
		g.swap("order", arguments[1:]) // the order of the two factors means nothing
	default:
		g.swap("order", arguments)
	}
}

func (g *generator) member(n node) {
	other, ok := map[string]string{"Ceil": "Floor", "Floor": "Ceil"}[n.text("memberName")]
	if ok && n.child("expression").text("memberName") == "Rounding" {
		_, end := n.span()
		g.replace("rounding", end-len(n.text("memberName")), end, other)
	}
}
