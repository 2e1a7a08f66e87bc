// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"path"
	"strings"

	"github.com/halo-factory/halocompile/internal/proposal"
)

// check shows the commands that make the plan again and sign it. People run them, so nothing goes
// in but names and numbers of a harmless form.
func (b *builder) check(c *proposal.Class, sign bool) Markdown {
	base := repositoryURL(b.page.Server, b.page.Repository)
	class, digest := c.Name.String(), c.Digest
	folder := "halos/" + class + "/approvals/" + digest
	if !classForm.MatchString(class) || !digestForm.MatchString(digest) {
		return Markdown{}
	}
	var lines []string
	if base != "" && numberForm.MatchString(b.page.Pull) && commitForm.MatchString(b.page.Head) && cleanPath(path.Join(b.page.Folder, "x")) {
		lines = append(lines, "git fetch "+base+" pull/"+b.page.Pull+"/head && git switch --detach "+b.page.Head)
		if b.page.Folder != "" {
			lines = append(lines, "cd "+b.page.Folder)
		}
	}
	lines = append(lines,
		fmt.Sprintf("halocompile plan %s --deadline %d --rpc-url \"$NODE\"", c.Name, c.Plan.Core.Deadline),
		"sha256sum "+folder+"/bundle.json",
		"# "+digest)
	if sign {
		lines = append(lines, "halocompile sign --dir "+folder+" --key owner.json --rpc-url \"$NODE\"")
		lines = append(lines, "git add "+folder+" && git commit --signoff -m 'Approve "+class+"'")
	}
	return commands(lines...)
}

func commands(lines ...string) Markdown {
	return Markdown{"```sh\n" + strings.Join(lines, "\n") + "\n```"}
}
