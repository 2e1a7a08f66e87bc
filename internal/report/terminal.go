// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"github.com/halo-factory/halocompile/internal/words"
)

// Terminal writes what the comment shows at first sight as lines of at most 100 columns, for a
// terminal. Of what is folded there it has the heading alone, behind a plus. It leaves charts out.
// A table that is too wide has each of its rows as a list.
func Terminal(page Page) string {
	source := []byte(Full(page))
	t := &terminal{source: source}
	t.blocks(markdown.Parser().Parse(text.NewReader(source)))
	return words.Wrap(strings.TrimLeft(t.out.String(), "\n"), width)
}

// terminal writes a report that was parsed.
type terminal struct {
	source []byte
	out    strings.Builder
}

// apart begins a new block.
func (t *terminal) apart() {
	if said := t.out.String(); said != "" && !strings.HasSuffix(said, "\n\n") {
		t.out.WriteByte('\n')
	}
}

// blocks writes the report, one block after the other.
func (t *terminal) blocks(report ast.Node) {
	depth := 0 // of what is folded
	for node := report.FirstChild(); node != nil; node = node.NextSibling() {
		if html, is := node.(*ast.HTMLBlock); is {
			written := t.lines(html)
			if title := folded.FindStringSubmatch(written); title != nil && depth == 0 {
				fmt.Fprintf(&t.out, "\n+ %s\n", unescaped(tag.ReplaceAllString(title[1], "")))
			}
			depth += strings.Count(written, "<details>") - strings.Count(written, "</details>")
			continue
		}
		if depth > 0 {
			continue
		}
		switch each := node.(type) {
		case *ast.Heading:
			title := t.inline(node, " ")
			t.apart()
			fmt.Fprintln(&t.out, title)
			if underline := map[int]string{2: "=", 3: "-"}[each.Level]; underline != "" {
				fmt.Fprintln(&t.out, strings.Repeat(underline, min(utf8.RuneCountInString(title), width)))
			}
		case *ast.FencedCodeBlock:
			if string(each.Language(t.source)) != "mermaid" {
				t.apart()
				for line := range strings.Lines(t.lines(node)) {
					t.out.WriteString("  " + line)
				}
			}
		case *ast.List:
			t.apart()
			t.list(each, "")
		case *tables.Table:
			t.apart()
			t.table(each, "  ")
		default:
			t.apart()
			for line := range strings.SplitSeq(t.inline(node, "\n"), "\n") {
				t.out.WriteString(words.Beside("", line, width))
			}
		}
	}
}

// list writes items, each with what is listed below it.
func (t *terminal) list(of *ast.List, indent string) {
	for item, number := of.FirstChild(), of.Start; item != nil; item, number = item.NextSibling(), number+1 {
		mark := "- "
		if of.IsOrdered() {
			mark = fmt.Sprintf("%d. ", number)
		}
		for node := item.FirstChild(); node != nil; node = node.NextSibling() {
			if below, is := node.(*ast.List); is {
				t.list(below, indent+"  ")
				continue
			}
			fmt.Fprintln(&t.out, indent+mark+t.inline(node, "\n"+indent+"  "))
			mark = "  "
		}
	}
}

// table writes a table with aligned columns if it fits, and otherwise each row as a list.
func (t *terminal) table(of *tables.Table, indent string) {
	var rows [][]string
	widths := make([]int, len(of.Alignments))
	whole := true // no cell has two lines
	for row := of.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for cell := row.FirstChild(); cell != nil && len(cells) < len(widths); cell = cell.NextSibling() {
			said := t.inline(cell, "\n")
			whole = whole && !strings.Contains(said, "\n")
			widths[len(cells)] = max(widths[len(cells)], utf8.RuneCountInString(said))
			cells = append(cells, said)
		}
		rows = append(rows, cells)
	}
	total := utf8.RuneCountInString(indent) - 2
	for _, each := range widths {
		total += each + 2
	}
	switch {
	case whole && total <= width:
		for _, row := range rows {
			line := indent
			for i, cell := range row {
				line += cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2)
			}
			fmt.Fprintln(&t.out, strings.TrimRight(line, " "))
		}
	case len(widths) == 2 && whole:
		for _, row := range rows {
			name := indent + row[0] + strings.Repeat(" ", widths[0]-utf8.RuneCountInString(row[0])+2)
			t.out.WriteString(words.Beside(name, row[1], width))
		}
	default:
		for _, row := range rows[1:] {
			t.row(rows[0], row, indent)
		}
	}
}

// row writes a row of a wide table: its first cell, and the others below it with their headings.
func (t *terminal) row(headings, cells []string, indent string) {
	for i, cell := range cells {
		switch {
		case cell == "" || cell == nothing:
			continue
		case i == 0:
			cell = strings.ReplaceAll(cell, "\n", "\n"+indent+"  ")
		case headings[i] != "":
			cell = "  " + headings[i] + ": " + strings.ReplaceAll(cell, "\n", " ")
		default:
			cell = "  " + strings.ReplaceAll(cell, "\n", " ")
		}
		fmt.Fprintln(&t.out, indent+cell)
	}
}

var (
	folded = regexp.MustCompile(`<summary>(.*?)</summary>`)
	tag    = regexp.MustCompile(`<[^>]*>`)
)

// unescaped undoes what Text.HTML and templates escape.
var unescaped = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&#34;", `"`, "&#39;", "'", "&#96;", "`", "&amp;", "&").Replace

// lines returns the lines of a block as they stand in the source.
func (t *terminal) lines(of ast.Node) string {
	var all strings.Builder
	for _, segment := range of.Lines().Sliced(0, of.Lines().Len()) {
		all.Write(segment.Value(t.source))
	}
	return all.String()
}

// inline returns a text without its markup. A line break in it becomes what is given.
func (t *terminal) inline(of ast.Node, lineBreak string) string {
	var said strings.Builder
	for node := of.FirstChild(); node != nil; node = node.NextSibling() {
		switch each := node.(type) {
		case *ast.Text:
			said.Write(each.Segment.Value(t.source))
			if each.SoftLineBreak() || each.HardLineBreak() {
				said.WriteString(lineBreak)
			}
		case *ast.String:
			said.Write(each.Value)
		case *ast.RawHTML:
			if segment := each.Segments.At(0); string(segment.Value(t.source)) == "<br>" {
				said.WriteString(lineBreak)
			}
		case *ast.AutoLink:
			said.Write(each.URL(t.source))
		default:
			said.WriteString(t.inline(node, lineBreak))
		}
	}
	return said.String()
}
