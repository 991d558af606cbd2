#!/usr/bin/env bash
# Installs the Chromium that the tests of the report page drive, where the machine is Debian's and we may; says so where not.
set -u
if command -v chromium >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" -ne 0 ]; then
  echo 'No Chromium here and no way to install it: run "sudo apt-get install chromium" for the browser tests.'
  exit 1
fi
echo 'Installing Chromium for the browser tests …'
apt-get update -qq >/dev/null 2>&1
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1
command -v chromium >/dev/null 2>&1
