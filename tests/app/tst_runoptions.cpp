// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"
#include "runoptions.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRunOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatTheRunReads_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("options");
        const auto row = [](const QString& given, const QString& options) {
            QTest::newRow(qPrintable(given)) << given << options;
        };
        const auto same = [&row](const QString& words) { row(words, words); };
        same(u"--demo"_s);
        same(u"--from-env"_s);
        same(u"--profile prod"_s);
        same(u"--profile=-x"_s);
        same(u"--from-aliyun-cli current --allow-external"_s);
        same(u"--from audit.json --data-dir d"_s);
        row(u"--from -"_s, u"--from FILE"_s);
        row(u"--demo --quiet --lang zh_CN --region cn-hangzhou --timeout 30"_s, u"--demo"_s);
        same(u"--profile prod --endpoint http://127.0.0.1:1 --endpoint cn-beijing=http://127.0.0.1:2 --ca-file ca.pem "
             "--timeout 1.5 --concurrency 3 --data-dir d --pod-vswitches both --cli-profile ops"_s);
        same(u"--demo --pod-vswitches config"_s);
    }
    void sayWhatTheRunReads()
    {
        QFETCH(QString, given);
        const Result<CommandLine> line = parseCommandLine(
            QStringList{u"recreate"_s, u"--all-non-compliant"_s, u"--output"_s, u"dir"_s} + given.split(u' '));
        QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
        QTEST(runOptions(*line).join(u' '), "options");
    }
};

QTEST_GUILESS_MAIN(TestRunOptions)
#include "tst_runoptions.moc"
