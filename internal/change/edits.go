// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"path"
	"slices"
	"strings"
)

// Edits says which of the files that judge a change the change touches. Every list holds paths,
// sorted.
type Edits struct {
	// policy/, schema/, halos/waivers/ (permissions to deviate from rules), and .gitattributes
	Rules     []string `json:"rules,omitempty"`
	Templates []string `json:"templates,omitempty"` // halos/templates/: ranges and pinned code
	// halos/networks/: authorities, admins, platform addresses
	Networks []string `json:"networks,omitempty"`
	Tool     []string `json:"tool,omitempty"` // code of the tool and of the contracts
	// artifact/ of a Class: what is deployed. Only the recording app writes it, on the main branch
	Records []string `json:"records,omitempty"`
	// .github/, action.yml, CODEOWNERS: what runs the tool, and who is asked
	Workflows []string `json:"workflows,omitempty"`
}

// EditsOf sorts out which of the changed paths of a repository belong to what judges a change.
// folder is the folder with the manifests; "" is the root of the repository. Workflows and
// CODEOWNERS are at the root, wherever the manifests are.
func EditsOf(folder string, paths []string) Edits {
	var edits Edits
	for _, changed := range paths {
		changed = path.Clean(changed)
		below := changed
		if folder != "" {
			below = "" // outside of the folder
			if after, found := strings.CutPrefix(changed, folder+"/"); found {
				below = after
			}
		}
		within := func(changed string, folders ...string) bool {
			return slices.ContainsFunc(folders, func(folder string) bool { return changed == folder || strings.HasPrefix(changed, folder+"/") })
		}
		switch {
		case within(changed, ".github", "CODEOWNERS", "docs/CODEOWNERS") || within(below, ".github", "action.yml", "action.yaml"):
			edits.Workflows = append(edits.Workflows, changed)
		case within(below, "policy", "schema", "halos/waivers") || path.Base(changed) == attributesFile:
			edits.Rules = append(edits.Rules, changed)
		case within(below, "halos/templates"):
			edits.Templates = append(edits.Templates, changed)
		case within(below, "halos/networks") && !isRollout(below):
			edits.Networks = append(edits.Networks, changed)
		case isRecords(below):
			edits.Records = append(edits.Records, changed)
		case within(below, "cmd", "internal", "contracts", "scripts", ".ci", "files.go", "go.mod", "go.sum", "go.work", "vendor", "Makefile", "package.json"):
			edits.Tool = append(edits.Tool, changed)
		}
	}
	for _, list := range []*[]string{&edits.Rules, &edits.Templates, &edits.Networks, &edits.Tool, &edits.Workflows, &edits.Records} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	return edits
}

// isRollout tells whether a path is in the folder in which the rollouts of a platform lie. They are
// judged as those of a Class are, and judge nothing.
func isRollout(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) > 4 && parts[3] == "approvals"
}

// isRecords tells whether a path is in the artifact folder of a Class, or takes the place of that
// folder. The path is relative to the folder with the manifests. Upper and lower case are the same
// here, because they are on some machines.
func isRecords(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) > 3 && parts[0] == "halos" && slices.ContainsFunc(parts[3:], func(part string) bool { return strings.EqualFold(part, "artifact") })
}

// Judge tells whether the change edits what judges it: rules, ranges, or the platform's addresses.
func (e Edits) Judge() bool { return len(e.Rules)+len(e.Templates)+len(e.Networks) > 0 }

// Kinds returns the kinds of change that follow from the paths alone.
func (e Edits) Kinds() []Kind {
	var kinds []Kind
	for _, each := range []struct {
		paths []string
		kind  Kind
	}{{e.Records, RecordChange}, {e.Rules, RuleChange}, {e.Templates, TemplateChange}, {e.Networks, NetworkChange}, {append(slices.Clone(e.Tool), e.Workflows...), ToolChange}} {
		if len(each.paths) > 0 {
			kinds = append(kinds, each.kind)
		}
	}
	return kinds
}
