# `make demo` and `make test` need Python 3.11 or later and nothing else: they make their own environment in .venv.
PYTHON ?= python3
DOC ?= fixtures/documents/security-article.txt

BIN := .venv/bin
READY := .venv/.ready

.PHONY: demo test test-clients test-files lint bench clean

demo: $(READY)
	$(BIN)/gulfcite extract --format table $(DOC)
	$(BIN)/gulfcite check $(DOC) || test $$? -eq 1
	$(BIN)/gulfcite cited-by --format table $(DOC)

test: lint
	$(BIN)/python -m pytest

# with the real programs that take our files in: installs them (Debian, npm), and none may be missing
test-clients: $(READY)
	PYTHON="$$PWD/$(BIN)/python" sh tests/clients/install.sh
	CLIENTS=required $(BIN)/python -m pytest tests/clients

# the same documents as text and as files that real programs make: installs them (Debian), and none may be missing
test-files: $(READY)
	sh tests/files/install.sh
	FILES=required $(BIN)/python -m pytest tests/files

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python tests/bench.py $(DOC)

clean:
	rm -rf .venv build dist tests/clients/installed

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("gulfcite needs Python 3.11 or later: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q gulfcite
	@touch $@
