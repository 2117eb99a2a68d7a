# Two commands do all: `make run` and `make test`. What they do stands in scripts/, a file each.

.PHONY: help run test full bench pictures package package-test
.DEFAULT_GOAL := help

help: ## Says what there is
	@grep -hE '^[a-z-]+: .*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 16

run: ## Installs what is missing, builds, and opens the example visit; without a display writes its papers into out/
	@scripts/run.sh

test: ## Installs what is missing and runs every check
	@scripts/test.sh

full: ## The slow and heavy proofs; says which it ran and which it left out
	@scripts/full.sh

bench: ## The figures of the README, beside what others do, in one run
	@scripts/bench.sh

pictures: ## Pictures of each screen of the program, for README and guide
	@scripts/pictures.sh

package: ## Packages for Debian and Fedora and their like
	@scripts/package.sh

package-test: ## Installs the package here, opens a visit with it, removes it
	@scripts/package-test.sh
