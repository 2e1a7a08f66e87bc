// SPDX-License-Identifier: AGPL-3.0-or-later

// Command screenshot photographs a comment, or a report, as people see it: the Markdown through a
// renderer, with the style of a Git host and its charts, or a page of HTML as it is, in a headless
// Chromium.
//
//	npm install --prefix scripts/screenshot --no-save --ignore-scripts
//	go run ./scripts/screenshot -out /tmp/pictures internal/report/testdata/comment_unsigned.md
//
// It writes <name>-<light|dark>-<wide|phone>.png.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"html"
	"image"
	"image/draw"
	"image/png"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	markup "github.com/yuin/goldmark/renderer/html"
)

// shot is one way to look at a page.
type shot struct {
	name  string
	width int
	dark  bool
}

var shots = []shot{{"light-wide", 1012, false}, {"dark-wide", 1012, true}, {"light-phone", 390, false}, {"dark-phone", 390, true}}

func main() {
	log.SetFlags(0)
	out := flag.String("out", ".", "folder for the pictures")
	modules := flag.String("modules", "scripts/screenshot/node_modules", "where the style and the charts are installed")
	browser := flag.String("browser", "chromium", "a Chromium")
	open := flag.Bool("open", false, "unfold everything that is folded")
	height := flag.Int("height", 0, "cut the pictures at this height; 0 for the whole page")
	only := flag.String("only", "", "take only the picture of this name, as light-wide")
	flag.Parse()
	if err := os.MkdirAll(*out, 0o755); err != nil {
		log.Fatal(err)
	}
	for _, name := range flag.Args() {
		for _, each := range shots {
			if *only != "" && *only != each.name {
				continue
			}
			page, err := render(name, *modules, each.dark, *open)
			if err != nil {
				log.Fatalf("%s: %v", name, err)
			}
			base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
			to := filepath.Join(*out, base+"-"+each.name+".png")
			if err := photograph(*browser, page, each, *height, to); err != nil {
				log.Fatalf("%s: %v", to, err)
			}
			fmt.Println(to)
		}
	}
}

// render makes the page. HTML stays as it is. Markdown becomes what a Git host would show.
func render(name, modules string, dark, open bool) (string, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	if filepath.Ext(name) == ".html" {
		// The page is shown in a frame. Its own security policy would also bind the script that
		// measures it.
		return unfold(regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`).ReplaceAllString(string(text), ""), open), nil
	}
	var body bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(markup.WithUnsafe())).Convert(text, &body); err != nil {
		return "", err
	}
	theme, chart := "light", "default"
	if dark {
		theme, chart = "dark", "dark"
	}
	style, err := os.ReadFile(filepath.Join(modules, "github-markdown-css", "github-markdown-"+theme+".css"))
	if err != nil {
		return "", err
	}
	charts, err := filepath.Abs(filepath.Join(modules, "mermaid", "dist", "mermaid.min.js"))
	if err != nil {
		return "", err
	}
	shown := regexp.MustCompile(`(?s)<pre><code class="language-mermaid">(.*?)</code></pre>`).ReplaceAllString(body.String(), `<pre class="mermaid">$1</pre>`)
	return unfold(fmt.Sprintf(`<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>%s
body { margin: 0; } .markdown-body { box-sizing: border-box; padding: 16px; } .markdown-body pre.mermaid { background: none; padding: 0; text-align: center; }</style>
<script src="file://%s"></script><script>mermaid.initialize({ startOnLoad: true, theme: %q });</script>
</head><body class="markdown-body">%s</body></html>`, style, html.EscapeString(charts), chart, shown), open), nil
}

func unfold(page string, open bool) string {
	if open {
		return strings.ReplaceAll(page, "<details>", "<details open>")
	}
	return page
}

var title = regexp.MustCompile(`<title>([0-9]+)</title>`)

// photograph shows the page in a frame of the wanted width, asks how high it is, and takes the
// picture. A frame may be narrower than any window of the browser.
func photograph(browser, page string, s shot, height int, to string) error {
	folder, err := os.MkdirTemp("", "screenshot")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	frame := fmt.Sprintf(`<!doctype html><html><head><meta charset="utf-8"><title>0</title><style>body { margin: 0 } iframe { border: 0; display: block; width: %dpx; height: 2000px }</style></head>
<body><iframe id="frame" srcdoc="%s"></iframe><script>
const frame = document.getElementById('frame');
const measure = () => { const high = frame.contentDocument.documentElement.scrollHeight; frame.style.height = high + 'px'; document.title = String(high); };
frame.addEventListener('load', () => { frame.style.height = '10px'; for (const after of [200, 2000, 5000]) setTimeout(measure, after); });
</script></body></html>`, s.width, html.EscapeString(page))
	path := filepath.Join(folder, "page.html")
	if err := os.WriteFile(path, []byte(frame), 0o600); err != nil {
		return err
	}
	scheme := "1"
	if s.dark {
		scheme = "0"
	}
	run := func(arguments ...string) ([]byte, error) {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
		defer cancel()
		command := exec.CommandContext(ctx, browser, append([]string{
			"--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=8000", "--user-data-dir=" + filepath.Join(folder, "profile"),
			"--blink-settings=preferredColorScheme=" + scheme, "--allow-file-access-from-files",
		}, append(arguments, "file://"+path)...)...)
		var failed bytes.Buffer
		command.Stderr = &failed
		answer, err := command.Output()
		if err != nil {
			return nil, fmt.Errorf("%w: %s", err, failed.String())
		}
		return answer, nil
	}
	window := func(height int) string { return fmt.Sprintf("--window-size=%d,%d", max(s.width, 600), height) }
	document, err := run("--dump-dom", window(2000))
	if err != nil {
		return err
	}
	match := title.FindSubmatch(document)
	if match == nil {
		return fmt.Errorf("the page does not say how high it is")
	}
	high, err := strconv.Atoi(string(match[1]))
	if err != nil || high == 0 {
		return fmt.Errorf("the page is %q high", match[1])
	}
	if height > 0 {
		high = min(high, height)
	}
	high = min(high, 15000) // what the browser can draw
	raw := filepath.Join(folder, "page.png")
	// The window's own frame takes some of its height.
	if _, err := run("--screenshot="+raw, window(high+200)); err != nil {
		return err
	}
	return crop(raw, to, s.width, high)
}

// crop cuts the picture down to the frame.
func crop(from, to string, width, height int) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return err
	}
	cut := image.NewRGBA(image.Rect(0, 0, min(width, picture.Bounds().Dx()), min(height, picture.Bounds().Dy())))
	draw.Draw(cut, cut.Bounds(), picture, picture.Bounds().Min, draw.Src)
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, cut); err != nil {
		return err
	}
	return os.WriteFile(to, out.Bytes(), 0o644)
}
