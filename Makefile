# SPDX-License-Identifier: AGPL-3.0-or-later

FORGE = node_modules/.bin/forge

# Everything that the contracts need, at the versions and with the hashes of the lock file. Install scripts are not run: the platform packages bring
# the binaries. Not `npm ci`, because it insists on the binaries of every other platform too, which not every registry mirror serves.
contracts/node_modules: contracts/package-lock.json
	npm install --prefix contracts --no-save --ignore-scripts --no-audit --no-fund
	touch $@

# GitHub's description of its API, which tests compare every request with: 400 MB, of which one file is read.
internal/githubtest/node_modules: internal/githubtest/package-lock.json
	npm install --prefix internal/githubtest --no-save --ignore-scripts --no-audit --no-fund
	touch $@

.PHONY: setup
setup: contracts/node_modules internal/githubtest/node_modules

.PHONY: contracts
contracts: setup
	cd contracts && $(FORGE) build --skip test

# The Go bindings, and the manifests that follow from the contracts.
.PHONY: generate
generate: contracts
	find contracts/bindings -maxdepth 1 -name '*.go' ! -name doc.go -delete
	go run ./contracts/bindings/gen -contracts contracts -out contracts/bindings
	go run ./scripts/manifests -root .

.PHONY: check-generated
check-generated: contracts
	scripts/generated-is-current

# Everything: formatting, contracts (sizes, unit, fuzz and invariant tests, gas snapshots), generated files, and the Go tests, which start real nodes.
.PHONY: test
test: setup
	cd contracts && $(FORGE) fmt --check
	cd contracts && $(FORGE) build --sizes --skip test
	cd contracts && FORGE_SNAPSHOT_CHECK=true $(FORGE) test
	scripts/generated-is-current
	@unformatted=$$(gofmt -l cmd internal scripts contracts/bindings); if [ -n "$$unformatted" ]; then echo "not formatted: $$unformatted" >&2; exit 1; fi
	go vet ./...
	go test -timeout 25m ./...

# Figures, one a line: name, value, unit.
.PHONY: bench
bench:
	go build -o bin/halocompile ./cmd/halocompile
	go run ./scripts/bench -binary bin/halocompile
