# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
"""packaging/scripts/check-translations finds what it is there to find."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "scripts" / "check-translations"

SOURCE = """
#include <QCoreApplication>
namespace Ack {
struct Tr { Q_DECLARE_TR_FUNCTIONS(Ack::Sample) };
QString a() { return Tr::tr("&Open %1…"); }
QString b() { return Tr::tr("%n cluster(s)", nullptr, 3); }
}
"""
GOOD = {"&Open %1…": "打开 %1(&O)…", "%n cluster(s)": "%n 个集群"}


class CheckTranslations(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.top = pathlib.Path(self.folder.name)
        (self.top / "src").mkdir()
        self.source = self.top / "src" / "a.cpp"
        self.source.write_text(SOURCE, encoding="utf-8")
        self.catalogue = self.top / "texts_zh_CN.ts"
        self.fill(GOOD)

    def run_script(self, *options):
        command = [sys.executable, str(SCRIPT), "--catalogue", str(self.catalogue), "--sources", str(self.top), *options]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def fill(self, texts):
        entries = [{"context": "Ack::Sample", "source": s, "translation": t} for s, t in texts.items()]
        answers = self.top / "answers.json"
        answers.write_text(json.dumps(entries), encoding="utf-8")
        self.assertEqual(self.run_script("--update", str(answers)).returncode, 0)

    def complaint(self):
        run = self.run_script()
        self.assertEqual(run.returncode, 1, run.stderr)
        return run.stderr

    def test_complete_catalogue_passes(self):
        run = self.run_script()
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_new_text(self):
        self.source.write_text(SOURCE.replace("&Open", "&Shut"), encoding="utf-8")
        said = self.complaint()
        self.assertIn("not in the catalogue: &Shut", said)
        self.assertIn("no longer in the sources: &Open", said)

    def test_unfinished(self):
        self.source.write_text(SOURCE.replace("&Open", "&Shut"), encoding="utf-8")
        self.assertEqual(self.run_script("--update").returncode, 0)
        self.assertIn("unfinished: &Shut", self.complaint())
        missing = json.loads(self.run_script("--missing").stdout)
        self.assertEqual([entry["source"] for entry in missing], ["&Shut %1…"])

    def test_placeholder_lost(self):
        for wrong in ("打开(&O)…", "打开 %2(&O)…", "打开 %1 %n(&O)…"):
            self.fill({**GOOD, "&Open %1…": wrong})
            self.assertIn("placeholders", self.complaint())

    def test_count_lost(self):
        self.fill({**GOOD, "%n cluster(s)": "集群"})
        self.assertIn("placeholders", self.complaint())

    def test_mnemonic_lost(self):
        self.fill({**GOOD, "&Open %1…": "打开 %1…"})
        self.assertIn("mnemonic", self.complaint())

    def test_ellipsis_lost(self):
        self.fill({**GOOD, "&Open %1…": "打开 %1(&O)"})
        self.assertIn("ellipsis", self.complaint())

    def test_text_outside_of_a_class(self):
        text = 'QString tr(const char*); namespace Ack { QString c() { return tr("lost"); } }'
        self.source.write_text(SOURCE + text, encoding="utf-8")
        self.assertIn("outside of any class: lost", self.complaint())


if __name__ == "__main__":
    unittest.main()
