#!/bin/sh
set -e
# The sandbox helper must be root's and setuid where the kernel forbids unprivileged user namespaces.
if [ -f /opt/Gouji/chrome-sandbox ]; then
  chown root:root /opt/Gouji/chrome-sandbox
  chmod 4755 /opt/Gouji/chrome-sandbox
fi
ln -sf /opt/Gouji/gouji /usr/bin/gouji-workstation
ln -sf /opt/Gouji/resources/cli/gouji /usr/bin/gouji
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q /usr/share/applications || true; fi
