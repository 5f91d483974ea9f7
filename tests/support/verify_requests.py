#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
"""Verifies recorded requests, independently of the program's own signer.

Reads the JSON lines that ack-fake-cloud records, recomputes each ACS3-HMAC-SHA256 signature from the published
description, and checks that no nonce comes twice (but for a request whose first copy got no answer), that nothing could
have changed anything, and that time stamps are right. Prints totals as one line of JSON.

Exit status: 0 all in order, 1 something is not, 2 unusable input."""

import argparse
import base64
import collections
import datetime
import hashlib
import hmac
import json
import re
import sys
import urllib.parse

ALGORITHM = "ACS3-HMAC-SHA256"
AUTHORIZATION = re.compile(ALGORITHM + r" Credential=([^,\s]+),SignedHeaders=([a-z0-9;-]+),Signature=([0-9a-f]{64})")
READING_RPC = re.compile(r"(Describe|Get|List)[A-Za-z]+|AssumeRole")


def encode(text):
    return urllib.parse.quote(text, safe="-_.~", encoding="utf-8", errors="strict")


def decode(text):
    # Not unquote_plus: in these requests a plus sign is a plus sign.
    return urllib.parse.unquote(text, encoding="utf-8", errors="strict")


def canonical_query(pairs):
    ordered = sorted(pairs, key=lambda pair: pair[0].encode("utf-16-be", "surrogatepass"))
    return "&".join(encode(name) + "=" + encode(value) for name, value in ordered)


def canonical_request(method, path, pairs, headers, signed, body):
    """`headers` maps lower-case names to values, `signed` lists the names that take part."""
    uri = "/".join(encode(decode(segment)) for segment in path.split("/")) or "/"
    lines = "".join(name + ":" + headers[name].strip() + "\n" for name in signed)
    return "\n".join([method, uri, canonical_query(pairs), lines, ";".join(signed), hashlib.sha256(body).hexdigest()])


def signature(request, secret):
    text = ALGORITHM + "\n" + hashlib.sha256(request.encode("utf-8")).hexdigest()
    return hmac.new(secret.encode("utf-8"), text.encode("utf-8"), hashlib.sha256).hexdigest()


def pairs_of(query):
    pairs = []
    for part in query.split("&") if query else []:
        name, _, value = part.partition("=")
        pairs.append((decode(name), decode(value)))
    return pairs


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Verifier:
    def __init__(self, keys, offset=0, window=900):
        self.keys = keys
        self.offset = datetime.timedelta(seconds=offset)
        self.window = window
        self.nonces = {}
        self.operations = collections.Counter()
        self.regions = collections.Counter()
        self.problems = []

    def problem(self, number, text):
        self.problems.append("request %d: %s" % (number, text))

    def add(self, number, record):
        headers = {}
        for name, value in record["headers"]:
            if name.lower() in headers:
                self.problem(number, "header %s comes twice" % name.lower())
            headers[name.lower()] = value
        self.operations[record.get("operation") or headers.get("x-acs-action", "")] += 1
        self.regions[record.get("region", "")] += 1
        self.check_reading(number, record, headers)
        self.check_nonce(number, record, headers)
        self.check_date(number, record, headers)
        try:
            self.check_signature(number, record, headers)
        except (ValueError, KeyError) as error:
            self.problem(number, "cannot be read: %r" % error)

    def check_reading(self, number, record, headers):
        is_rpc_read = (record["method"] == "POST" and record["target"].split("?")[0] == "/"
                       and READING_RPC.fullmatch(headers.get("x-acs-action", "")))
        if record["method"] != "GET" and not is_rpc_read:
            self.problem(number, "%s %s could change something" % (record["method"], record["target"]))

    def check_nonce(self, number, record, headers):
        nonce = headers.get("x-acs-signature-nonce", "")
        if len(nonce) < 16:
            self.problem(number, "nonce %r is too short" % nonce)
        earlier = self.nonces.get(nonce)
        if earlier and (earlier["answered"] or earlier["target"] != record["target"]):
            self.problem(number, "nonce comes twice")
        self.nonces[nonce] = record

    def check_date(self, number, record, headers):
        date = headers.get("x-acs-date", "")
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", date):
            return self.problem(number, "x-acs-date %r has another form" % date)
        away = abs((instant(date) - instant(record["arrived"]) - self.offset).total_seconds())
        if away > self.window:
            self.problem(number, "x-acs-date is %d s away" % away)

    def check_signature(self, number, record, headers):
        match = AUTHORIZATION.fullmatch(headers.get("authorization", ""))
        if not match:
            return self.problem(number, "no proper Authorization header")
        key_id, names, claimed = match.groups()
        if key_id not in self.keys:
            return self.problem(number, "key %s is not known" % key_id)
        secret, token = self.keys[key_id]
        if headers.get("x-acs-security-token", "") != token:
            self.problem(number, "wrong or missing security token")
        signed = names.split(";")
        wanted = [name for name in headers if name == "host" or name == "content-type" or name.startswith("x-acs-")]
        if sorted(signed) != signed or len(set(signed)) != len(signed) or set(wanted) - set(signed):
            self.problem(number, "SignedHeaders is not sorted or lacks " + ", ".join(sorted(set(wanted) - set(signed))))
        for name in ("host", "x-acs-action", "x-acs-version", "x-acs-date", "x-acs-content-sha256"):
            if not headers.get(name):
                self.problem(number, "header %s is missing" % name)
        body = base64.b64decode(record.get("body_base64", ""))
        if headers["x-acs-content-sha256"] != hashlib.sha256(body).hexdigest():
            self.problem(number, "x-acs-content-sha256 is not that of the body")
        path, _, query = record["target"].partition("?")
        text = canonical_request(record["method"], path, pairs_of(query), headers, signed, body)
        if not hmac.compare_digest(signature(text, secret), claimed):
            self.problem(number, "wrong signature")

    def totals(self):
        return {"requests": sum(self.operations.values()), "nonces": len(self.nonces), "problems": len(self.problems),
                "operations": dict(sorted(self.operations.items())), "regions": dict(sorted(self.regions.items()))}


def parse_key(text):
    parts = text.split("=")
    if len(parts) not in (2, 3):
        raise argparse.ArgumentTypeError("a key is ID=SECRET or ID=SECRET=TOKEN")
    return parts[0], (parts[1], parts[2] if len(parts) == 3 else "")


def read_lines(path):
    """The complete lines; the last one may be half-written when its writer was killed."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    return [json.loads(line) for line in lines[:-1] if line]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("record", help="JSON lines as ack-fake-cloud --record writes them")
    parser.add_argument("--key", action="append", type=parse_key, default=[], metavar="ID=SECRET[=TOKEN]")
    parser.add_argument("--clock-offset", type=int, default=0, help="seconds that the service's clock is ahead")
    parser.add_argument("--at-most", type=int, help="fail when there are more requests")
    parser.add_argument("--at-least", type=int, default=1, help="fail when there are fewer")
    arguments = parser.parse_args()
    try:
        records = read_lines(arguments.record)
    except (OSError, ValueError) as error:
        print("verify_requests: %s: %s" % (arguments.record, error), file=sys.stderr)
        return 2
    verifier = Verifier(dict(arguments.key), arguments.clock_offset)
    for number, record in enumerate(records, 1):
        verifier.add(number, record)
    if len(records) < arguments.at_least or (arguments.at_most is not None and len(records) > arguments.at_most):
        verifier.problems.append("%d requests" % len(records))
    for problem in verifier.problems:
        print(problem, file=sys.stderr)
    print(json.dumps(verifier.totals()))
    return 1 if verifier.problems else 0


if __name__ == "__main__":
    sys.exit(main())
