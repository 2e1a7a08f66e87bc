// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"
)

//go:embed page.css
var pageStyle string

// HTML writes the whole report as one page, with drawn charts. The page loads no script, font or
// picture from elsewhere.
func HTML(page Page) ([]byte, error) {
	b := &builder{page: &page, most: 16 << 10, effort: maxEffort, whole: true, inline: true}
	text := whole(b.view())
	for _, mark := range []string{nowMark, endMark} {
		text = strings.ReplaceAll(text, mark+"\n", "")
	}
	var body bytes.Buffer
	if err := markdown.Convert([]byte(text), &body); err != nil {
		return nil, err
	}
	shown := body.String()
	var pictures []string
	for i, svg := range b.charts {
		// A block of code in the language of charts is rendered to exactly this. A text from
		// outside cannot look like it, because its angle brackets are escaped.
		pictures = append(pictures, fmt.Sprintf("<pre><code class=\"language-%s\">%d\n</code></pre>", drawn, i), svg)
	}
	shown = strings.NewReplacer(pictures...).Replace(shown)
	var out bytes.Buffer
	fmt.Fprintf(&out, `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>halocompile report</title>
<style>
%s</style>
</head>
<body>
<main>
%s</main>
</body>
</html>
`, pageStyle, shown)
	return out.Bytes(), nil
}
