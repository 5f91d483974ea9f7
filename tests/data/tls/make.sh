#!/bin/sh
# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
# Makes the certificates of the tests anew. TEST ONLY: the keys are public, nothing may trust this authority.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/ca.key" -out ca.pem -days 36500 \
    -subj '/O=ACK Audit Workbench tests/CN=Test only authority' \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign'
openssl req -newkey rsa:2048 -nodes -keyout server.key -out "$work/server.csr" -subj '/CN=127.0.0.1'
{ echo 'TEST ONLY: this key is public, it protects nothing.'; cat server.key; } > "$work/marked" && cp "$work/marked" server.key
chmod 644 server.key
printf '%s\n' 'subjectAltName=IP:127.0.0.1' 'extendedKeyUsage=serverAuth' 'basicConstraints=CA:FALSE' > "$work/leaf.ext"

openssl x509 -req -in "$work/server.csr" -CA ca.pem -CAkey "$work/ca.key" -CAcreateserial -CAserial "$work/ca.srl" \
    -days 36499 -extfile "$work/leaf.ext" -out server.pem

# x509 cannot set a past end of validity; ca can.
: > "$work/index"
openssl ca -batch -notext -in "$work/server.csr" -cert ca.pem -keyfile "$work/ca.key" -out expired.pem \
    -startdate 20200101000000Z -enddate 20200201000000Z -extfile "$work/leaf.ext" -config /dev/stdin <<CONFIG
[ca]
default_ca = it
[it]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
CONFIG
