# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads the CSV files of csvsample with Python's csv module and compares them with what was meant."""

import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

COLUMNS = (
    "region_id region_name cluster_id cluster_name cluster_type cluster_profile cluster_spec kubernetes_version state "
    "node_count vpc_id vswitch_ids service_cidr pod_cidr proxy_mode deletion_protection created_at network_plugin verdict "
    "reason_code reason evidence_source evidence_value strict_verdict rule_id severity remediation console_url "
    "account_label account_uid scanned_at scan_complete waived waiver_reason waiver_expires waiver_author"
).split()
FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"


def is_blank(char):
    return unicodedata.category(char).startswith("Z") or char in "\n\v\f\x85"


def is_formula(cell):
    for char in cell:
        if char in FORMULA:
            return True
        if not is_blank(char):
            return False
    return False


def must_be_visible(char):
    code = ord(char)
    return code < 0x10000 and (
        unicodedata.category(char) == "Cc" or 0x200B <= code <= 0x200F or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x2069 or code == 0xFEFF
    )


def read(path, preset):
    raw = path.read_bytes()
    bom = b"\xef\xbb\xbf"
    assert raw.startswith(bom) == (preset == "excel"), f"{path.name}: byte order mark"
    assert raw.endswith(b"\r\n"), f"{path.name}: last line end"
    encoding = "utf-8-sig" if preset == "excel" else "utf-8"
    with path.open(newline="", encoding=encoding) as stream:
        return list(csv.reader(stream, strict=True))


def check_matrix(folder):
    meant = json.loads((folder / "matrix.json").read_text(encoding="utf-8"))
    rows = meant["rows"]
    assert len(rows) == 3000 and any(cell for row in rows for cell in row)
    assert read(folder / "matrix-plain.csv", "plain") == rows, "plain: not the same cells"
    guarded = 0
    excel = read(folder / "matrix-excel.csv", "excel")
    assert len(excel) == len(rows)
    for given, shown in zip(rows, excel):
        assert len(given) == len(shown)
        for raw, cell in zip(given, shown):
            guarded += is_formula(raw)
            assert cell.startswith("'") or not is_formula(raw), f"unguarded: {raw!r}"
            assert not is_formula(cell), f"a formula was written: {cell!r}"
            assert not any(must_be_visible(char) for char in cell), f"something invisible was written: {cell!r}"
            if not is_formula(raw) and raw.isprintable():
                assert cell == raw, f"changed without need: {raw!r}"
    assert guarded == meant["guarded"] and guarded > 100, (guarded, meant["guarded"])


def check_report(folder, preset):
    header, *rows = read(folder / f"report-{preset}.csv", preset)
    assert header == COLUMNS, header
    assert all(len(row) == len(COLUMNS) for row in rows)
    records = [dict(zip(header, row)) for row in rows]
    unread = [record for record in records if not record["cluster_id"]]
    assert {record["region_id"] for record in unread} == {"cn-beijing", "eu-west-1"}
    assert all(r["verdict"] == "unknown" and r["reason_code"] == "REGION_UNREADABLE" for r in unread)
    assert all(record["scan_complete"] == "false" for record in records)
    assert len(records) - len(unread) == 18


def main():
    with tempfile.TemporaryDirectory() as name:
        subprocess.run([sys.argv[1], name], check=True)
        folder = pathlib.Path(name)
        check_matrix(folder)
        for preset in ("plain", "excel"):
            check_report(folder, preset)


main()
