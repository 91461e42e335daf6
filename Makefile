# make run     build and start the daemon on the example configuration
# make test    everything that guards the project
# make build   .build/release/monitord
# make bench   the measured numbers of the README        make fuzz     ten minutes for each fuzzer
# make install DESTDIR=… PREFIX=/usr                      make schema    (see CONTRIBUTING.md for the rest)

SHELL := /bin/bash
.DEFAULT_GOAL := build
PREFIX ?= /usr
DESTDIR ?=
PACKAGES := libcurl4-openssl-dev libsqlite3-dev libssl-dev libstemmer-dev libre2-dev zlib1g-dev
TEST_PACKAGES := unicode-data python3-venv openssl systemd systemd-container dbus prometheus-alertmanager
BENCH_PACKAGES := curl libxml2-utils
SWIFT_BUILD := swift build
# The service runs where no Swift toolchain is: the standard library goes into the binary.
SWIFT_RELEASE := $(SWIFT_BUILD) -c release --static-swift-stdlib --product monitord
export LC_ALL := C.UTF-8

.PHONY: build run test lint deps test-deps man install bench fuzz clean

build: deps
	$(SWIFT_RELEASE)

run: build
	@echo
	@echo "monitord is running on config/monitord.yaml. Drop a file into config/inbox, or edit config/rules.d, and watch. Ctrl-C stops it."
	@echo
	exec .build/release/monitord run --config config/monitord.yaml

deps:
	@Scripts/install-packages $(PACKAGES)

test-deps: deps
	@Scripts/install-packages $(TEST_PACKAGES)
	@Scripts/install-python

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzzers/Package.swift Fuzzers/Entries Fuzzers/Sources

# The release build first: the container test installs it as a service.
test: test-deps lint build
	$(SWIFT_BUILD) --build-tests
	Scripts/run-tests

# The manual page and the completions are made from the commands themselves.
man: build
	$(SWIFT_BUILD) -c release --static-swift-stdlib --product generate-manual
	mkdir -p .build/share
	.build/release/generate-manual .build/release/monitord --output-directory .build/share
	for shell in bash zsh fish; do .build/release/monitord --generate-completion-script $$shell > .build/share/completion.$$shell; done

install: man
	install -D -m 0755 .build/release/monitord $(DESTDIR)$(PREFIX)/bin/monitord
	install -D -m 0644 systemd/monitord.service $(DESTDIR)$(PREFIX)/lib/systemd/system/monitord.service
	install -D -m 0644 systemd/sysusers.d/monitord.conf $(DESTDIR)$(PREFIX)/lib/sysusers.d/monitord.conf
	install -D -m 0644 systemd/tmpfiles.d/monitord.conf $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/monitord.conf
	install -D -m 0644 systemd/logrotate.d/monitord $(DESTDIR)/etc/logrotate.d/monitord
	install -D -m 0644 README.md $(DESTDIR)$(PREFIX)/share/doc/monitord/README.md
	cp -r docs $(DESTDIR)$(PREFIX)/share/doc/monitord/
	install -D -m 0644 .build/share/monitord.1 $(DESTDIR)$(PREFIX)/share/man/man1/monitord.1
	install -D -m 0644 .build/share/completion.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/monitord
	install -D -m 0644 .build/share/completion.zsh $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_monitord
	install -D -m 0644 .build/share/completion.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/monitord.fish
	install -D -m 0644 systemd/catalog/monitord.catalog $(DESTDIR)$(PREFIX)/lib/systemd/catalog/monitord.catalog

bench: build
	@Scripts/install-packages $(BENCH_PACKAGES)
	Benchmarks/run

fuzz: deps
	Fuzzers/run

clean:
	rm -rf .build .venv
