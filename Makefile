# The one door. Each target that is meant for people has its line of help beside it.
.DEFAULT_GOAL := help
SHELL := /bin/bash
# What a target runs shows its own progress; make's echo and its "Entering directory" would only hide it.
MAKEFLAGS += --no-print-directory
.SILENT:

NODE := node
export DATA

.PHONY: help
help: ## Show this help
	awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: node
node:
	command -v $(NODE) >/dev/null || { echo "Veikart needs Node.js 20 or newer: install it from https://nodejs.org."; exit 1; }
	$(NODE) -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || { echo "Veikart needs Node.js 20 or newer; this is $$($(NODE) --version)."; exit 1; }

.PHONY: run
run: node ## Build and start everything on this machine (Ctrl-C stops it); DATA=demo shows an invented municipality
	exec $(NODE) scripts/run.mjs

.PHONY: test
test: node ## Everything a change must pass: checks, tests on both sides, browser journeys
	exec $(NODE) scripts/test.mjs

.PHONY: bench
bench: node ## Measure what has a bar to keep, over HTTP, on 5 000 invented units over 20 years
	exec $(NODE) scripts/bench.mjs

.PHONY: prepare
prepare: node ## Fetch Maven, PostgreSQL and Keycloak into .local/ (for tests started from an editor)
	exec $(NODE) scripts/tool.mjs prepare

.PHONY: contract
contract: node ## Write openapi/openapi.yaml and the web client's types anew from the code
	exec $(NODE) scripts/tool.mjs contract

.PHONY: format
format: node ## Format backend and web client
	exec $(NODE) scripts/tool.mjs format

.PHONY: clean-data
clean-data: node ## Forget all local data, Bærum's and the demo's: the next run begins with a fresh import
	exec $(NODE) scripts/tool.mjs clean-data

.PHONY: clean
clean: node ## Forget everything built, fetched and stored in this folder
	exec $(NODE) scripts/tool.mjs clean
