// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

type bookFile struct{ Book rawBook }

type rawBook struct {
	Title        string              `json:"title"`
	Form         string              `json:"form"`
	Entity       string              `json:"entity"`
	Assets       []catalog.BookAsset `json:"assets"`
	Attestations []rawAttestation    `json:"attestations"`
}

type rawAttestation struct {
	Type       string `json:"type"`
	Reference  string `json:"reference"`
	SHA256     string `json:"sha256"`
	At         string `json:"at"`
	RefreshDue string `json:"refreshDue"`
	Scope      string `json:"scope"`
}

// books resolves the Books of a Class, by their files. Whether a Unit's Book is among them is for
// the rules: manifests from before there were Books have none.
func (r *resolver) books(repository *Repository, schemas []*schema, sources *Sources) map[string]*catalog.Book {
	made := map[string]*catalog.Book{}
	places, texts := sources.of(book)
	for i, place := range places {
		schemas[0] = repository.renewed(schemas[0])
		from, ok := repository.parse(place, texts[i], schemas[0], r.problems)
		if !ok {
			continue
		}
		if raw := (bookFile{}); schemas[0].check(from, &raw, r.problems) {
			made[place.file] = r.book(from, raw.Book)
		}
		r.note(place, from)
	}
	return made
}

func (r *resolver) book(from *source, raw rawBook) *catalog.Book {
	made := &catalog.Book{Title: raw.Title, Form: raw.Form, Entity: raw.Entity, Assets: raw.Assets}
	for i, each := range raw.Attestations {
		path := fmt.Sprintf("book.attestations.%d", i)
		// moments of one form sort as texts
		if r.moment(from, path+".at", each.At, second) && r.moment(from, path+".refreshDue", each.RefreshDue, second) && each.RefreshDue <= each.At {
			r.problems.add(fault.WrongValue, from.at(path+".refreshDue"), "%s.refreshDue: %s is not after %s, when it was given", path, each.RefreshDue, each.At)
		}
		made.Attestations = append(made.Attestations, catalog.Attestation{
			Type: each.Type, Reference: each.Reference, SHA256: common.HexToHash(each.SHA256), At: each.At, RefreshDue: each.RefreshDue,
			Scope: r.address(from, path+".scope", each.Scope),
		})
	}
	return made
}
