// SPDX-License-Identifier: AGPL-3.0-or-later

// Package hostile has texts that do harm if they are shown unescaped: they change how others are
// shown, do something, or pass for what they are not. In goes nothing; out come the texts. Tests
// put them wherever words of others come in, and check everything that comes out. No package of the
// command uses it.
package hostile

import (
	"fmt"
	"maps"
	"strings"
)

// Texts returns all texts, at least 200, by what they try to do. None is empty.
func Texts() map[string]string {
	texts := maps.Clone(markup)
	for _, r := range unseen {
		texts[fmt.Sprintf("character %U", r)] = "app" + string(r) + "roved"
	}
	for name, sequence := range terminal {
		texts["terminal: "+name] = "ok" + sequence + "x"
	}
	for _, command := range commands {
		texts["command "+command] = "::" + command + " file=a,name=PATH::evil"
		texts["older command "+command] = "ok ##[" + command + " file=a;name=PATH]evil"
	}
	for i, begin := range begins {
		texts[fmt.Sprintf("command that begins in way %d", i)] = "ok" + begin + "::add-mask::evil"
	}
	for i, disguise := range disguises {
		texts[fmt.Sprintf("command in disguise %d", i)] = disguise
	}
	for i, broken := range notText {
		texts[fmt.Sprintf("broken UTF-8 %d", i)] = "a" + broken + "b"
	}
	return texts
}

// unseen are characters that leave no trace on the screen, or leave it elsewhere.
var unseen = []rune{
	0x00, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1a, 0x1b, 0x7f, // control characters
	// single-byte controls of older terminals
	0x80, 0x84, 0x85, 0x8d, 0x90, 0x9b, 0x9c, 0x9d, 0x9f,
	// characters that turn the order of writing
	0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
	// characters without width
	0xad, 0x034f, 0x115f, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2064, 0x206a, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9,
	0xa0, 0x1680, 0x2003, 0x2028, 0x2029, 0x202f, 0x205f, 0x2800, 0x3000, // spaces and line ends
	0xe0001, 0xe0020, 0xe0041, 0xe007f, 0xe0100, 0x1d173, // tags and others beyond the first plane
	0xe000, 0xfdd0, 0xffff, 0x10ffff, // private use, and no characters
}

// terminal are sequences that a terminal obeys.
var terminal = map[string]string{
	"title":        "\x1b]0;evil\x07",
	"link":         "\x1b]8;;https://evil.example\x1b\\here\x1b]8;;\x1b\\",
	"clipboard":    "\x1b]52;c;ZXZpbA==\x07",
	"line up":      "\x1b[1A\x1b[2Kall is well",
	"conceal":      "\x1b[8mhidden\x1b[28m",
	"device":       "\x1bP+q544e\x1b\\",
	"answer":       "\x1b[6n\x1b[c",
	"8-bit CSI":    "\u009b2J",
	"8-bit OSC":    "\u009d0;evil\u009c",
	"raw 8-bit":    "\x9b2J",
	"backspaces":   "Denied\b\b\b\b\b\bPassed",
	"shift out":    "\x0eabc\x0f",
	"reset":        "\x1bc",
	"other screen": "\x1b[?1049h",
}

// commands are those that a workflow's runner obeys. Source: GitHub's runner, ActionCommandManager
// and its extensions.
var commands = []string{
	"error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "add-matcher", "remove-matcher", "add-path", "set-env", "set-output", "save-state", "stop-commands", "echo",
	"internal-set-repo-path", "command",
}

// begins are texts after which the runner might see the beginning of a line.
var begins = []string{
	"\n", "\r", "\r\n", "\n\n", "\n ", "\n  ", "\n\t", "\n \t ", "\n\u00a0", "\n\u3000", "\n\u2003", "\n\u0085", "\n\v", "\n\f", "\n\u2028",
	"\u2028", "\u2029", "\u0085", "\v", "\f", "\n\u200b", "\n\u00ad", "\n\ufeff", "\n\u034f", "\n\x00", "\n\u202e", "\n\x1b[0m", "\n\u2060", "%0A", "%0D%0A", "\\n", "<br>",
}

// disguises are commands with other characters in between.
var disguises = []string{
	"\n:\u00ad:add-mask::evil", "\n:\u200b:add-mask::evil", "\n:\u034f:add-mask::evil", "x #\u00ad#[add-mask]evil", "x ##\u200d[add-mask]evil", "x #\u034f#\u034f[add-mask]evil",
	"x ###[add-mask]evil", "x ####[add-mask]evil", "\n:::add-mask::evil", "\n::::add-mask::evil", "\n::error::\n::add-mask::evil", "::error file=a::x\r::stop-commands::y", "\n::\u0000add-mask::evil",
	"\n::error title=a%3A%3A::b", "a\\x3a:b", "\\u202e", "\n##[group]##[error]", "##[", "::", ":", "\n::", "#", "##", "\\x5badd-mask]",
}

// notText are bytes that are not UTF-8.
var notText = []string{
	"\x80", "\xc0\xaf", "\xe2\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf0\x9f\x98", "\xff\xff", "\xe2\x80\n::add-mask::x", "\xc3[", "#\xff#[add-mask]x", "\xf0\x9f::x",
}

// markup are texts that Markdown, HTML, charts and templates take for more than text.
var markup = map[string]string{
	"emphasis":                   "**bold** _it_ ~~gone~~",
	"heading":                    "\n# Approved\n",
	"setext heading":             "x\n===\n",
	"rule":                       "\n\n---\n\n",
	"list":                       "\n- one\n- two\n",
	"quote":                      "\n> [!IMPORTANT]\n> approved\n",
	"end of a code span":         "` <b>out</b> `",
	"two backticks":              "`` x `` **y**",
	"many backticks":             strings.Repeat("`", 100) + "<b>" + strings.Repeat("`", 100),
	"backtick at the beginning":  "`x",
	"backtick at the end":        "x`",
	"backslash before a tick":    "\\`<b>x</b>\\`",
	"backslash at the end":       "x\\",
	"code fence":                 "\n```\n# out\n```\n",
	"tilde fence":                "\n~~~\n# out\n~~~\n",
	"fence of mermaid":           "\n```mermaid\ngraph TD; A-->B\n```\n",
	"pipe":                       "a | b | **c** |",
	"pipe and backtick":          "a`|`<img src=x>",
	"escaped pipe":               `a \| b \\| c`,
	"table":                      "\n| a |\n|--|\n| b |\n",
	"HTML":                       "<b>bold</b><img src=https://evil.example/x.png>",
	"script":                     "<script>alert(1)</script>",
	"end of a summary":           "</summary></details><h1>Approved</h1>",
	"end of code":                "</code></pre><h1>x</h1>",
	"attribute":                  `" onmouseover="alert(1)`,
	"entity":                     "&lt;b&gt; &#60;b&#62; &colon;",
	"HTML comment":               "<!-- x",
	"end of an HTML comment":     "--> <h1>x</h1> <!--",
	"our marker":                 "<!-- halocompile:proposal v1 -->",
	"our fences":                 "\n<!-- halocompile:older -->\n<!-- halocompile:was none 2026-11-22T21:34:00Z ready -->\n",
	"end of our chart":           "\n<!-- halocompile:end -->\n",
	"CDATA":                      "<![CDATA[ x ]]>",
	"processing instruction":     "<?php x ?>",
	"mention":                    "@octocat",
	"team mention":               "@halo-factory/council please approve",
	"issue reference":            "#1 GH-2 halo-factory/halocompile#3",
	"closing keyword":            "fixes #4",
	"commit reference":           "4f9c1d2ab07e55f3c6d8e9017b2a43c5d6e7f801",
	"link":                       "[click](https://evil.example)",
	"reference link":             "[a][b]\n\n[b]: https://evil.example\n",
	"script link":                "[x](javascript:alert(1))",
	"image":                      "![x](https://evil.example/pixel.png)",
	"autolink":                   "<https://evil.example>",
	"bare link":                  "https://evil.example/approve and http://evil.example",
	"bare domain":                "www.evil.example",
	"mail address":               "mail evil@evil.example",
	"script address":             "javascript:alert(1)",
	"data address":               "data:text/html,<script>alert(1)</script>",
	"footnote":                   "x[^1]\n\n[^1]: y",
	"task":                       "\n- [x] approved",
	"emoji":                      ":white_check_mark: :tada:",
	"math":                       "$x$ $$y$$ $`z`$",
	"colour":                     "#ff0000",
	"bidi override":              "\u202egnp.eca\u202c",
	"bidi isolate":               "\u2067abc\u2069",
	"right-to-left letters":      "\u05d0\u05d1 100 \u0661\u0662",
	"zero width":                 "app\u200bro\u200dved\ufeff",
	"invisible letters":          "\u3164\u115f\u2800\ufe0f\u034f",
	"tags":                       "x\U000e0041\U000e0042",
	"marks in a tower":           "e" + strings.Repeat("\u0301", 40),
	"mark at the beginning":      "\u0301x",
	"line separators":            "a\u2028b\u2029c\u0085d\ve\ff",
	"carriage return":            "ok\rDenied",
	"terminal":                   "\x1b[2J\x1b[31mred\x07",
	"NUL":                        "a\x00b",
	"bytes that are no text":     "\xff\xfe\xc3\x28",
	"workflow command":           "::set-output name=x::y",
	"workflow command on a line": "\n::error file=a,line=1::x\n::add-mask::y",
	"older workflow command":     "x ##[add-mask]y",
	"encoded line end":           "%0A::error::x%0D%0A%25",
	"mermaid directive":          "%%{init: {'securityLevel': 'loose'}}%%",
	"mermaid click":              "x\nclick a href \"javascript:alert(1)\"",
	"mermaid separators":         "a:b;c#d,e\"f\"]-->(g)",
	"mermaid keyword":            "section",
	"end of a mermaid label":     "x\" \n line [1, 2]",
	"template":                   "{{.Verdict}} {{`x`}} ${{ secrets.TOKEN }} $(id) `id`",
	"parent path":                "../../.github/workflows/plan.yml:1:1",
	"path with a query":          "halos/x.cue?x#y:1:1",
	"spaces alone":               "   ",
	"spaces at both ends":        " x ",
	"tab at the beginning":       "\t\tcode",
	"long":                       strings.Repeat("long ", 2000),
	"long without spaces":        strings.Repeat("x", 9000),
	"long and multi-byte":        strings.Repeat("\u202e💣", 3000),
}
