# SPDX-License-Identifier: AGPL-3.0-or-later

# Relative to contracts/, where it runs.
FORGE = ../scripts/forge
ACT = v0.2.89
ACTIONLINT = v1.7.7
CUE = v0.17.1
CONFTEST = v0.71.1

# Everything that the contracts need, at the versions and with the hashes of the lock file. Install scripts are not run: the platform packages bring
# the binaries. Not `npm ci`, because it insists on the binaries of every other platform too, which not every registry mirror serves.
contracts/node_modules: contracts/package-lock.json
	npm install --prefix contracts --no-save --ignore-scripts --no-audit --no-fund
	touch $@

# GitHub's description of its API, which tests compare every request with: 400 MB, of which one file is read.
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
setup: contracts/node_modules internal/githubtest/node_modules internal/diagnostic/node_modules

.PHONY: contracts
contracts: setup
	cd contracts && $(FORGE) build --skip test

# The names of the numbered errors, the Go bindings, the manifests that follow from the contracts,
# and the pages of reference.
.PHONY: generate
generate: contracts
	go run ./scripts/faults -root .
	find contracts/bindings -maxdepth 1 -name '*.go' ! -name doc.go -delete
	go run ./contracts/bindings/gen -contracts contracts -out contracts/bindings
	go run ./scripts/manifests -root .
	go run ./scripts/reference -root . -out .

.PHONY: check-generated
check-generated: contracts
	scripts/generated-is-current

# Everything: formatting, contracts (sizes, unit, fuzz and invariant tests, gas snapshots), generated files, and the Go tests, which start real nodes.
.PHONY: test
test: setup lint-contracts
	cd contracts && $(FORGE) fmt --check
	cd contracts && $(FORGE) build --sizes --skip test
	cd contracts && FORGE_SNAPSHOT_CHECK=true $(FORGE) test
	scripts/generated-is-current
	@unformatted=$$(gofmt -l cmd internal scripts contracts/bindings contracts/test); if [ -n "$$unformatted" ]; then echo "not formatted: $$unformatted" >&2; exit 1; fi
	go vet ./...
	go test -timeout 25m -parallel 6 ./...
	$(MAKE) --no-print-directory lint-workflows story

# The contracts' style; contracts/README.md says why a rule is off.
.PHONY: lint-contracts
lint-contracts: setup
	cd contracts && node_modules/.bin/solhint --disc --max-warnings 0 'src/**/*.sol'

# How much of contracts/src the tests run, and what they do not. Without gas measurements, which mean nothing in an instrumented build, and without
# invariants, which reach a line on some days only. About five minutes.
.PHONY: coverage
coverage: setup
	cd contracts && FORGE_SNAPSHOT_EMIT=false $(FORGE) coverage --report lcov --report-file cache/lcov.info --no-match-path 'test/**/*{Gas,invariants}*' > cache/coverage.log 2>&1 || { cat cache/coverage.log; exit 1; }
	go run ./scripts/coverage -lcov contracts/cache/lcov.info -contracts contracts -uncovered contracts/uncovered.txt

# The arithmetic lemmas of contracts/prove, one line each. Seconds; `make test` decides them too.
.PHONY: prove
prove:
	@command -v z3 > /dev/null || { echo "z3 is not installed: apt-get install z3" >&2; exit 1; }
	@go run ./contracts/prove .

# Small changes of the contracts, one at a time, and which of them no test notices; see
# contracts/README.md. N=0 tries all; SHARD=i/n and MINUTES= bound a run.
N = 1300
SHARD = 1/1
SEED = 1
MINUTES = 0
FILE =
.PHONY: mutate
mutate: setup
	go build -o bin/mutate-contracts ./scripts/mutate
	bin/mutate-contracts -n "$(N)" -shard "$(SHARD)" -seed "$(SEED)" -minutes "$(MINUTES)" -file "$(FILE)" -log bin/mutants.tsv

# The workflow files, their expressions and their scripts; and those that the pages for other repositories show.
.PHONY: lint-workflows
lint-workflows: bin/actionlint-$(ACTIONLINT)
	bin/actionlint-$(ACTIONLINT)
	rm -rf bin/page && mkdir bin/page
	awk '/^```yaml/ { file = "bin/page/" ++n ".yml"; next } /^```/ { file = "" } file { print > file }' docs/pull-requests.md docs/checking.md
	bin/actionlint-$(ACTIONLINT) bin/page/*.yml

# A pull request's whole life, and an attack, by the real workflow files: one line a step. About two minutes.
.PHONY: story
story: bin/act-$(ACT)
	go build -o bin/halocompile ./cmd/halocompile
	go run ./scripts/story -binary bin/halocompile -act bin/act-$(ACT)

# Every parser of what others write, a minute each (FUZZTIME=10m for more), at 100,000 executions a minute and more on two
# cores. What is found stays under testdata/fuzz and is a test from then on. FuzzUnit, which loads a whole repository each
# time, is no parser: go test ./internal/manifest -fuzz '^FuzzUnit$$'.
FUZZTIME = 1m
PARSERS = manifest/FuzzSource catalog/FuzzAmount manifest/FuzzSeconds manifest/FuzzFormat canon/FuzzCanonical \
	proposal/FuzzProposal change/FuzzAttributes bundle/FuzzDocuments artifact/FuzzRecord safe/FuzzDecodeMultiSend \
	host/FuzzOwners keyfile/FuzzLook exec/FuzzJournal
.PHONY: fuzz
fuzz:
	for each in $(PARSERS); do go test ./internal/$${each%/*} -run '^$$' -fuzz "^$${each#*/}\$$" -fuzztime $(FUZZTIME) || exit 1; done

# Every hostile repository, each bounded in memory and time: about ten minutes; `make test` tries one of each family.
.PHONY: hostile
hostile:
	go test ./cmd/halocompile -run TestHostileRepositoriesAreBounded -v -timeout 60m -args -hostile

# Single faults of a node, one at a time, against plan, sign, apply, advance and artifact verify.
# `make test` tries some; here are more, on the embedded chain, anvil and geth. About 35 minutes on
# two cores. Another SEED draws others; FAULT= is an expression that the names must match, as they
# are printed.
FAULTS = 6000
FAULT =
.PHONY: faults
faults: setup
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

# Figures, one a line: name, value, unit. About ten minutes; make bench ONLY=check measures the check alone.
.PHONY: bench
bench: bin/cue-$(CUE) bin/conftest-$(CONFTEST)
	go build -o bin/halocompile ./cmd/halocompile
	go run ./scripts/bench -binary "$(CURDIR)/bin/halocompile" -cue "$(CURDIR)/bin/cue-$(CUE)" -conftest "$(CURDIR)/bin/conftest-$(CONFTEST)" -only "$(ONLY)"
