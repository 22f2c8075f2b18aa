# The two commands: `make demo` and `make test`. Each makes what it needs, and neither needs anything done before.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
FAKE_AWS := .venv-fake-aws
OFFICIAL := .venv-official
# Compiled once, and not by each of the many processes that the tests start.
INSTALL := $(BIN)/uv pip install --quiet --compile-bytecode --python

.PHONY: help demo test lint types format benchmarks data reference clean

help: ## Show the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

demo: $(VENV)/.installed ## Compile stacks/votes.py and print its CloudFormation
	@$(BIN)/sampy synth stacks/votes.py

test: lint types $(FAKE_AWS)/.installed $(OFFICIAL)/.installed ## Run every check and every test
	@$(BIN)/python -m compileall -q -j 0 sampy
	$(BIN)/pytest --numprocesses auto --dist worksteal

lint: $(VENV)/.installed-dev ## Check style and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.installed-dev ## Check types
	$(BIN)/mypy
	$(BIN)/basedpyright

format: $(VENV)/.installed-dev ## Put the code into the common format
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

benchmarks: $(VENV)/.installed-dev ## Measure sampy beside others
	$(BIN)/python -m tests.benchmarks

data: $(VENV)/.installed-dev ## Make the tables of sampy/data anew from the installed packages
	for script in scripts/refresh_*.py; do $(BIN)/python $$script || exit 1; done

reference: $(VENV)/.installed-dev ## Make the pages of docs/reference anew from the docstrings
	$(BIN)/python scripts/make_reference.py

clean: ## Remove the virtual environment and what was built
	rm -rf $(VENV) $(FAKE_AWS) $(OFFICIAL) .sampy build dist

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("sampy needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)

$(BIN)/uv: | $(VENV)/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check uv

$(VENV)/.installed: pyproject.toml | $(BIN)/uv
	@$(INSTALL) $(BIN)/python --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/uv
	@$(INSTALL) $(BIN)/python --editable '.[dev]'
	@touch $@ $(VENV)/.installed

# A server that the tests deploy to. It needs another botocore than sampy does, and so an environment of its own.
$(FAKE_AWS)/.installed: tests/fake_aws/requirements.txt sampy/fake_aws/requirements.txt | $(BIN)/uv
	@$(BIN)/uv venv --quiet --allow-existing --python $(PYTHON) $(FAKE_AWS)
	@$(INSTALL) $(FAKE_AWS)/bin/python --requirement tests/fake_aws/requirements.txt
	@touch $@

# What AWS has for the same, which the tests deploy with first; it needs other versions of much that sampy needs.
$(OFFICIAL)/.installed: tests/fake_aws/official_requirements.txt | $(BIN)/uv
	@$(BIN)/uv venv --quiet --allow-existing --python $(PYTHON) $(OFFICIAL)
	@$(INSTALL) $(OFFICIAL)/bin/python --requirement tests/fake_aws/official_requirements.txt
	@touch $@
