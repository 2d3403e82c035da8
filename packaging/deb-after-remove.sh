#!/bin/sh
set -e
rm -f /usr/bin/gouji /usr/bin/gouji-workstation
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q /usr/share/applications || true; fi
