# SPDX-License-Identifier: AGPL-3.0-or-later

FORGE = node_modules/.bin/forge

# Everything that the contracts need, at the versions of the lock file. npm's warning about install scripts that it blocked is harmless:
# the platform packages bring the binaries.
contracts/node_modules: contracts/package-lock.json
	npm ci --prefix contracts --no-audit --no-fund
	touch $@

.PHONY: setup
setup: contracts/node_modules

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
