# SPDX-License-Identifier: AGPL-3.0-or-later

# Every target that people call has a line of help behind '##'.
.PHONY: help
help: ## what can be made, one line each
	@awk -F ': .*## ' '/^[a-z-]+: .*## / { printf "make %-24s %s\n", $$1, $$2 }' Makefile

# Relative to contracts/, where it runs.
FORGE = ../scripts/forge
ACT = v0.2.89
ACTIONLINT = v1.7.7
CUE = v0.17.1
CONFTEST = v0.71.1
GOLANGCI = v2.15.0
DEADCODE = v0.52.0
CYCLONEDX = v1.10.0

# Everything is compiled as releases are: without C, and without this machine's paths. Otherwise the
# test that builds a release twice would compile every package a second time.
export CGO_ENABLED = 0
export GOFLAGS := $(strip $(GOFLAGS) -trimpath)

# Everything that the contracts need, at the versions and with the hashes of the lock file. Install
# scripts are not run: the platform packages bring the binaries. Not `npm ci`, because it insists on
# the binaries of every other platform too, which not every registry mirror serves.
contracts/node_modules: contracts/package-lock.json
	npm install --prefix contracts --no-save --ignore-scripts --no-audit --no-fund
	touch $@

# GitHub's description of its API, which tests compare every request with: 400 MB, of which one file
# is read.
internal/githubtest/node_modules: internal/githubtest/package-lock.json
	npm install --prefix internal/githubtest --no-save --ignore-scripts --no-audit --no-fund
	touch $@

# Runs workflow files without GitHub, for `make story`.
bin/act-$(ACT):
	GOBIN="$(CURDIR)/bin/tmp" go install github.com/nektos/act@$(ACT)
	mv bin/tmp/act $@

bin/actionlint-$(ACTIONLINT):
	GOBIN="$(CURDIR)/bin/tmp" go install github.com/rhysd/actionlint/cmd/actionlint@$(ACTIONLINT)
	mv bin/tmp/actionlint $@

# The published schema of SARIF, which a test validates with.
internal/diagnostic/node_modules: internal/diagnostic/package-lock.json
	npm install --prefix internal/diagnostic --no-save --ignore-scripts --no-audit --no-fund
	touch $@

.PHONY: setup
setup: contracts/node_modules internal/githubtest/node_modules internal/diagnostic/node_modules ## install what the tests need from npm

.PHONY: contracts
contracts: setup ## build the contracts
	cd contracts && $(FORGE) build --skip test

# The names of the numbered errors, the Go bindings, the manifests that follow from the contracts,
# and the pages of reference.
.PHONY: generate
generate: contracts ## write what follows from contracts, schema and Go types anew
	go run ./scripts/faults -root .
	find contracts/bindings -maxdepth 1 -name '*.go' ! -name doc.go -delete
	go run ./contracts/bindings/gen -contracts contracts -out contracts/bindings
	go run ./scripts/manifests -root . -out .
	go run ./scripts/reference -root . -out .

.PHONY: check-generated
check-generated: contracts ## fail unless the committed generated files are current
	scripts/generated-is-current

# Formatting, contracts (sizes, unit, fuzz and invariant tests, gas snapshots), generated files,
# style, and the Go tests, which start real nodes. The style is looked at while the contracts are
# compiled, for which one processor is enough. The Go tests collect garbage less often than usual
# (GOGC): that takes up to 4 GiB of memory, and a fifth less of the processors' time.
.PHONY: test
test: setup ## everything that a change has to pass
	$(MAKE) --no-print-directory -j 2 test-contracts test-style
	scripts/generated-is-current
	GOGC=400 go test -timeout 25m -parallel 6 ./...
	$(MAKE) --no-print-directory lint-workflows story

.PHONY: test-contracts
test-contracts: lint-contracts ## the part of test that is about contracts
	cd contracts && $(FORGE) fmt --check
	cd contracts && $(FORGE) build --sizes --skip test
	cd contracts && FORGE_SNAPSHOT_CHECK=true $(FORGE) test

.PHONY: test-style
test-style: ## formatting and style of Go, of comments and of pages
	@unformatted=$$(gofmt -l cmd internal scripts contracts/bindings contracts/test); if [ -n "$$unformatted" ]; then echo "not formatted: $$unformatted" >&2; exit 1; fi
	$(MAKE) --no-print-directory lint

# .golangci.yml says why a rule is off; go vet is one of its linters. A function that neither the
# programs nor the tests reach is dead: what a test alone reaches is for the test to keep.
.PHONY: lint
lint: bin/golangci-lint-$(GOLANGCI) bin/deadcode-$(DEADCODE) ## the style of Go, of comments and of pages
	bin/golangci-lint-$(GOLANGCI) run ./...
	@dead=$$(bin/deadcode-$(DEADCODE) -test ./...) || exit 1; if [ -n "$$dead" ]; then echo "$$dead" >&2; exit 1; fi
	go run ./scripts/prose

# Comments and paragraphs that are wider than 100 columns are broken anew; nothing else is touched.
.PHONY: fix-prose
fix-prose: ## break comments and paragraphs that are too wide
	go run ./scripts/prose -fix

bin/golangci-lint-$(GOLANGCI):
	GOBIN="$(CURDIR)/bin/tmp" go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI)
	mv bin/tmp/golangci-lint $@

bin/deadcode-$(DEADCODE):
	GOBIN="$(CURDIR)/bin/tmp" go install golang.org/x/tools/cmd/deadcode@$(DEADCODE)
	mv bin/tmp/deadcode $@

# contracts/README.md says why a rule is off.
.PHONY: lint-contracts
lint-contracts: setup ## the contracts' style
	cd contracts && node_modules/.bin/solhint --disc --max-warnings 0 'src/**/*.sol'

# Without gas measurements, which mean nothing in an instrumented build, and without invariants,
# which reach a line on some days only. About five minutes.
.PHONY: coverage
coverage: setup ## how much of contracts/src the tests run, and what they do not
	cd contracts && FORGE_SNAPSHOT_EMIT=false $(FORGE) coverage --report lcov --report-file cache/lcov.info --no-match-path 'test/**/*{Gas,invariants}*' > cache/coverage.log 2>&1 || { cat cache/coverage.log; exit 1; }
	go run ./scripts/coverage -lcov contracts/cache/lcov.info -contracts contracts -uncovered contracts/uncovered.txt

# See CONTRIBUTING. A quarter of a second each, on two cores.
SEQUENCES = 2000
SEED = 0
.PHONY: edits
edits: ## carry out random sequences of edits of live Classes: SEQUENCES=2000 SEED=0
	go test ./internal/plan -run TestRandomSequencesOfEdits -v -timeout 2h -sequences $(SEQUENCES) -seed $(SEED)

# Seconds; `make test` decides them too.
.PHONY: prove
prove: ## the arithmetic lemmas of contracts/prove, one line each
	@command -v z3 > /dev/null || { echo "z3 is not installed: apt-get install z3" >&2; exit 1; }
	@go run ./contracts/prove .

# See contracts/README.md. N=0 tries all; SHARD=i/n and MINUTES= bound a run.
N = 1300
SHARD = 1/1
SEED = 1
MINUTES = 0
FILE =
.PHONY: mutate
mutate: setup ## small changes of the contracts, and which of them no test notices
	go build -o bin/mutate-contracts ./scripts/mutate
	bin/mutate-contracts -n "$(N)" -shard "$(SHARD)" -seed "$(SEED)" -minutes "$(MINUTES)" -file "$(FILE)" -log bin/mutants.tsv

# The workflow files, their expressions and their scripts; those that a new repository begins with;
# and those that a page shows.
.PHONY: lint-workflows
lint-workflows: bin/actionlint-$(ACTIONLINT) ## the style of the workflow files
	bin/actionlint-$(ACTIONLINT)
	rm -rf bin/page && mkdir bin/page
	awk '/^```yaml/ { file = "bin/page/" ++n ".yml"; next } /^```/ { file = "" } file { print > file }' docs/checking.md
	go run ./cmd/halocompile init -C bin/page/begun --owner @acme/governance --pin 1111111111111111111111111111111111111111
	bin/actionlint-$(ACTIONLINT) bin/page/*.yml bin/page/begun/.github/workflows/*.yml

# By the real workflow files. About two minutes.
.PHONY: story
story: bin/act-$(ACT) ## a pull request's whole life, and an attack, one line a step
	go build -o bin/halocompile ./cmd/halocompile
	go run ./scripts/story -binary bin/halocompile -act bin/act-$(ACT)

# A minute each (FUZZTIME=10m for more), at 100,000 executions a minute and more on two cores. What
# is found stays under testdata/fuzz and is a test from then on. FuzzUnit, which loads a whole
# repository each time, is no parser: go test ./internal/manifest -fuzz '^FuzzUnit$$'.
FUZZTIME = 1m
PARSERS = manifest/FuzzSource catalog/FuzzAmount manifest/FuzzSeconds manifest/FuzzFormat canon/FuzzCanonical \
	proposal/FuzzProposal change/FuzzAttributes bundle/FuzzDocuments artifact/FuzzRecord safe/FuzzDecodeMultiSend \
	host/FuzzOwners keyfile/FuzzLook exec/FuzzJournal creation/FuzzCompiled
.PHONY: fuzz
fuzz: ## try every parser of what others write on random input
	for each in $(PARSERS); do go test ./internal/$${each%/*} -run '^$$' -fuzz "^$${each#*/}\$$" -fuzztime $(FUZZTIME) || exit 1; done

# About ten minutes; `make test` tries one of each family.
.PHONY: hostile
hostile: ## every hostile repository, each bounded in memory and time
	go test ./cmd/halocompile -run TestHostileRepositoriesAreBounded -v -timeout 60m -args -hostile

# Single faults of a node, one at a time, against plan, sign, apply, advance and artifact verify.
# `make test` tries some; here are more, on the embedded chain, anvil and geth. About 35 minutes on
# two cores. Another SEED draws others; FAULT= is an expression that the names must match, as they
# are printed.
FAULTS = 6000
FAULT =
.PHONY: faults
faults: setup ## single faults of a node, against plan, sign, apply, advance and verify
	@mkdir -p bin
	go test ./cmd/halocompile -count 1 -v -timeout 3h -parallel 8 -run '^TestOneFaultOfANode$$' -faults "$(FAULTS)" -seed "$(SEED)" -fault "$(FAULT)" > bin/faults.log; \
		status=$$?; grep -v '^=== ' bin/faults.log; exit $$status

# The usual tools, which the check of ten thousand Units is measured beside.
bin/cue-$(CUE):
	GOBIN="$(CURDIR)/bin/tmp" go install cuelang.org/go/cmd/cue@$(CUE)
	mv bin/tmp/cue $@

bin/conftest-$(CONFTEST):
	GOBIN="$(CURDIR)/bin/tmp" go install github.com/open-policy-agent/conftest@$(CONFTEST)
	mv bin/tmp/conftest $@

# About twenty minutes; make bench ONLY=check measures the check alone, ONLY=scale Classes of many
# Units, as many as UNITS says.
UNITS = 200,1000
.PHONY: bench
bench: bin/cue-$(CUE) bin/conftest-$(CONFTEST) ## figures, one a line: name, value, unit
	go build -o bin/halocompile ./cmd/halocompile
	go run ./scripts/bench -binary "$(CURDIR)/bin/halocompile" -cue "$(CURDIR)/bin/cue-$(CUE)" -conftest "$(CURDIR)/bin/conftest-$(CONFTEST)" -only "$(ONLY)" -units "$(UNITS)"

# Into dist/. The same sources give the same bytes, in every folder and on every machine with the Go
# that go.mod pins. Published by .github/workflows/release.yml, from a tag.
VERSION =
COMMIT =
REPOSITORY = https://github.com/halo-factory/halocompile
PLATFORMS = linux/amd64 linux/arm64 darwin/amd64 darwin/arm64
.PHONY: release
release: bin/cyclonedx-gomod-$(CYCLONEDX) ## programs, archives, contents and checksums of VERSION=v1.2.3
	go run ./scripts/release -version "$(VERSION)" -commit "$(COMMIT)" -repository "$(REPOSITORY)" -platforms "$(PLATFORMS)" -sbom bin/cyclonedx-gomod-$(CYCLONEDX) -out dist

# What is committed, in two folders, each with a build cache of its own: nothing of the first build
# can reach the second. About 20 minutes on two cores; `make test` compares one platform with a
# shared cache.
.PHONY: release-is-reproducible
release-is-reproducible: bin/cyclonedx-gomod-$(CYCLONEDX) ## release twice, in different folders, and compare the bytes
	scripts/release-is-reproducible bin/cyclonedx-gomod-$(CYCLONEDX) "$(PLATFORMS)"

# -trimpath, because its list of contents names the digest of the program that wrote it.
bin/cyclonedx-gomod-$(CYCLONEDX):
	GOBIN="$(CURDIR)/bin/tmp" CGO_ENABLED=0 go install -trimpath github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@$(CYCLONEDX)
	mv bin/tmp/cyclonedx-gomod $@
