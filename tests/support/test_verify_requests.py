# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests of verify_requests.py: the published signatures, and that each kind of tampering is found."""

import base64
import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import verify_requests as subject

DATA = pathlib.Path(__file__).resolve().parent.parent / "data" / "signature-vectors.json"
VECTORS = json.loads(DATA.read_text(encoding="utf-8"))["vectors"]


def merged_headers(given):
    """Names that differ in case only are one header: values sorted, joined by a comma (the SDK's own rule)."""
    values = {}
    for name, value in given.items():
        values.setdefault(name.lower(), []).append(value.strip())
    return {name: ",".join(sorted(texts)) for name, texts in values.items()}


def record_of(vector):
    """The vector's request as a server would have recorded it."""
    given = vector["input"]
    headers = dict(given["headers"], Authorization=vector["expected"]["authorization"])
    query = subject.canonical_query(list((given["query"] or {}).items()))
    return {"arrived": given["x_acs_date"] or "2026-11-23T06:00:00Z", "region": "", "method": given["method"],
            "target": given["path"] + ("?" + query if query else ""),
            "headers": [[name, value] for name, value in headers.items()],
            "body_base64": base64.b64encode((given["body"] or "").encode()).decode(), "answered": True, "status": 200}


def keys_of(vector):
    given = vector["input"]
    return {given["access_key_id"]: (given["access_key_secret"], given["security_token"] or "")}


def problems(record, keys):
    verifier = subject.Verifier(keys)
    verifier.add(1, record)
    return verifier.problems


class Vectors(unittest.TestCase):
    def test_all_signatures(self):
        self.assertEqual(len(VECTORS), 24)
        for vector in VECTORS:
            with self.subTest(vector["name"]):
                given, expected = vector["input"], vector["expected"]
                headers = merged_headers(given["headers"])
                signed = expected["signed_headers"].split(";")
                text = subject.canonical_request(given["method"], given["path"], list((given["query"] or {}).items()),
                                                 headers, signed, (given["body"] or "").encode())
                self.assertEqual(text, expected["canonical_request"])
                self.assertEqual(subject.signature(text, given["access_key_secret"]), expected["signature"])


class Tampering(unittest.TestCase):
    def setUp(self):
        self.vector = next(v for v in VECTORS if v["name"] == "roa-get-list-for-region")
        self.record = record_of(self.vector)
        self.keys = keys_of(self.vector)

    def assert_found(self, record, text, keys=None):
        found = problems(record, keys or self.keys)
        self.assertTrue(any(text in problem for problem in found), found)

    def header(self, record, name):
        return next(pair for pair in record["headers"] if pair[0].lower() == name)

    def test_good_request(self):
        self.assertEqual(problems(self.record, self.keys), [])

    def test_wrong_secret(self):
        self.assert_found(self.record, "wrong signature", {next(iter(self.keys)): ("not-a-real-secret", "")})

    def test_unknown_key(self):
        self.assert_found(self.record, "is not known", {"LTAI5tOther": ("x", "")})

    def test_other_path(self):
        record = dict(self.record, target=self.record["target"].replace("cn-hangzhou", "cn-beijing"))
        self.assert_found(record, "wrong signature")

    def test_other_query(self):
        self.assert_found(dict(self.record, target=self.record["target"] + "0"), "wrong signature")

    def test_plus_for_a_space(self):
        record = record_of(next(v for v in VECTORS if v["name"] == "query-space-plus-tilde-star"))
        record["target"] = record["target"].replace("%20", "+")
        self.assert_found(record, "wrong signature")

    def test_other_header(self):
        record = copy.deepcopy(self.record)
        self.header(record, "x-acs-action")[1] += "V1"
        self.assert_found(record, "wrong signature")

    def test_unsigned_header(self):
        record = copy.deepcopy(self.record)
        record["headers"].append(["x-acs-extra", "1"])
        self.assert_found(record, "lacks x-acs-extra")

    def test_body(self):
        self.assert_found(dict(self.record, body_base64="e30="), "x-acs-content-sha256")

    def test_late(self):
        self.assert_found(dict(self.record, arrived="2031-01-01T00:00:00.000Z"), "s away")

    def test_form_of_the_date(self):
        record = copy.deepcopy(self.record)
        self.header(record, "x-acs-date")[1] = "Mon, 23 Nov 2026 06:00:00 GMT"
        self.assert_found(record, "another form")

    def test_no_authorization(self):
        record = copy.deepcopy(self.record)
        record["headers"].remove(self.header(record, "authorization"))
        self.assert_found(record, "Authorization")

    def test_missing_token(self):
        keys = {key: (secret, "token") for key, (secret, _) in self.keys.items()}
        self.assert_found(self.record, "security token", keys)

    def test_mutating(self):
        self.assert_found(dict(self.record, method="DELETE"), "could change something")
        self.assert_found(dict(self.record, method="POST"), "could change something")

    def test_nonce_twice(self):
        verifier = subject.Verifier(self.keys)
        verifier.add(1, self.record)
        verifier.add(2, self.record)
        self.assertEqual(verifier.problems, ["request 2: nonce comes twice"])

    def test_nonce_of_an_unanswered_request(self):
        verifier = subject.Verifier(self.keys)
        verifier.add(1, dict(self.record, answered=False))
        verifier.add(2, self.record)
        self.assertEqual(verifier.problems, [])
        verifier.add(3, self.record)
        self.assertEqual(len(verifier.problems), 1)


class Program(unittest.TestCase):
    def run_on(self, text, *arguments):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            return subprocess.run([sys.executable, subject.__file__, file.name, *arguments], capture_output=True, text=True)

    def setUp(self):
        vector = next(v for v in VECTORS if v["name"] == "roa-get-legacy-list")
        self.line = json.dumps(record_of(vector)) + "\n"
        (key, (secret, _)), = keys_of(vector).items()
        self.key = ["--key", key + "=" + secret]

    def test_good(self):
        run = self.run_on(self.line, *self.key)
        self.assertEqual((run.returncode, json.loads(run.stdout)["requests"], run.stderr), (0, 1, ""))

    def test_bad(self):
        run = self.run_on(self.line.replace("/clusters", "/clustern"), *self.key)
        self.assertEqual(run.returncode, 1)
        self.assertIn("wrong signature", run.stderr)

    def test_half_written_last_line(self):
        self.assertEqual(self.run_on(self.line + self.line[:40], *self.key).returncode, 0)

    def test_limits(self):
        self.assertEqual(self.run_on(self.line, *self.key, "--at-most", "0").returncode, 1)
        self.assertEqual(self.run_on(self.line, *self.key, "--at-least", "2").returncode, 1)
        self.assertEqual(self.run_on("", *self.key).returncode, 1)

    def test_unusable(self):
        self.assertEqual(self.run_on("{]\n", *self.key).returncode, 2)
        missing = subprocess.run([sys.executable, subject.__file__, "/nowhere/at/all"], capture_output=True, text=True)
        self.assertEqual(missing.returncode, 2)


if __name__ == "__main__":
    unittest.main()
