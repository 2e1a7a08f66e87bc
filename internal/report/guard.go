// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"bytes"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	goldmarkhtml "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"

	"github.com/halo-factory/halocompile/internal/fault"
)

// markdown parses Markdown as a Git host does. It keeps HTML, so that a test of the result sees
// HTML that a text brought in.
var markdown = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(goldmarkhtml.WithUnsafe()))

// shape lists what a text becomes when it is shown: every element with its attributes, every
// comment, every other text. It leaves out the content of code spans.
func shape(text string) ([]string, error) {
	var page bytes.Buffer
	if err := markdown.Convert([]byte(text), &page); err != nil {
		return nil, err
	}
	body, err := html.Parse(&page)
	if err != nil {
		return nil, err
	}
	var list []string
	var walk func(node *html.Node, block bool)
	walk = func(node *html.Node, block bool) {
		switch node.Type {
		case html.TextNode:
			list = append(list, node.Data)
			return
		case html.CommentNode:
			list = append(list, "<!--"+node.Data)
			return
		case html.ElementNode:
			var name strings.Builder
			name.WriteString("<" + node.Data)
			for _, attribute := range node.Attr {
				name.WriteString(" " + attribute.Namespace + ":" + attribute.Key + "=" + attribute.Val)
			}
			list = append(list, name.String())
		}
		// A code span shows any text as it is. A block of code does not count as a span, because a
		// program may read its language.
		span := node.Type == html.ElementNode && node.Data == "code" && !block
		for child := node.FirstChild; child != nil; child = child.NextSibling {
			if span && child.Type == html.TextNode {
				continue
			}
			walk(child, block || node.Data == "pre")
		}
		if node.Type == html.ElementNode {
			list = append(list, ">")
		}
	}
	walk(body, false)
	return list, nil
}

// contained refuses a repository's template that shows a text from outside other than as code. It
// compares the text with one in which the same harmless word stands for each text from outside:
// both must have the same shape.
func contained(parsed *form, page *Page, l limits, body string) error {
	masked := (&builder{page: page, most: maxText, effort: maxEffort, mask: true}).view()
	harmless, err := parsed.fill(cut(masked, l), maxOutput, masked.left)
	if err != nil {
		return err
	}
	got, err := shape(body)
	if err != nil {
		return err
	}
	want, err := shape(harmless)
	if err != nil {
		return err
	}
	if slices.Equal(got, want) {
		return nil
	}
	at := 0
	for at < min(len(got), len(want)) && got[at] == want[at] {
		at++
	}
	shown := "its end"
	if at < len(got) {
		shown = plain(got[at], 200)
	}
	return fault.New(fault.CommentTemplateUnsafe, parsed.name, "a text from outside changes how the rest is shown, at %s", shown)
}
