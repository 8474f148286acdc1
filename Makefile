# Everything happens in .venv; nothing outside this folder is touched.
PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python
PIP := $(PY) -m pip --disable-pip-version-check -qq

.PHONY: demo test check demo-picture bench clean

demo: .venv/.run
	@LINKNOTE_HOME=.venv/demo-home $(PY) -m linknote compose examples/profile.txt \
		--found "your talk on moving 140 services off VMs" \
		--why "to learn how you kept the teams on board" \
		--yes --no-copy

test: .venv/.test
	@$(PY) -m pytest

check: .venv/.check
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(PY) -m mypy
	@$(PY) docs/make_rules.py --check
	@$(PY) -c "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"

# The picture in the README, drawn by Rich from a real run.
demo-picture: .venv/.test
	@$(PY) docs/picture.py

bench: .venv/.test
	@$(PY) benchmarks/startup.py
	@$(PY) -m benchmarks.fit
	@$(PY) benchmarks/completion.py
	@$(PY) benchmarks/check.py --speed
	@$(PY) benchmarks/preview.py

clean:
	rm -rf .venv

$(PY):
	$(PYTHON) -m venv .venv

.venv/.run: pyproject.toml constraints.txt | $(PY)
	@echo "Setting up .venv (about half a minute, once) …"
	@$(PIP) install -c constraints.txt -e .
	@touch $@

.venv/.test: .venv/.run
	@$(PIP) install -c constraints.txt -e ".[test]"
	@touch $@

.venv/.check: .venv/.run
	@$(PIP) install -c constraints.txt -e ".[check,pdf]"
	@touch $@
