// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCannotBeSeen_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"prod-web"_s << u"prod-web"_s;
        QTest::newRow("chinese") << u"生产集群"_s << u"生产集群"_s;
        QTest::newRow("emoji") << u"a😀b"_s << u"a😀b"_s;
        QTest::newRow("markup stays") << u"<img src=x>"_s << u"<img src=x>"_s;
        QTest::newRow("bidi override") << u"a\u202Eb"_s << u"a\\u202Eb"_s;
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"a\\u200Bb\\uFEFF"_s;
        QTest::newRow("newline") << u"a\nb"_s << u"a\\u000Ab"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a\\u0000b"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a\uFFFDb"_s;
    }
    void showsWhatCannotBeSeen()
    {
        QFETCH(QString, raw);
        QTEST(Ack::visibleText(raw), "shown");
    }

    void makesFileNameParts_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("part");
        QTest::newRow("plain") << u"prod-web"_s << u"prod-web"_s;
        QTest::newRow("traversal") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("windows") << u"C:\\x\\con"_s << u"C-x-con"_s;
        QTest::newRow("device") << u"CON"_s << u"_CON"_s;
        QTest::newRow("device with ending") << u"nul.json"_s << u"_nul.json"_s;
        QTest::newRow("empty") << QString() << u"unnamed"_s;
        QTest::newRow("only dots") << u"..."_s << u"unnamed"_s;
        QTest::newRow("chinese") << u"生产"_s << u"unnamed"_s;
        QTest::newRow("long") << QString(500, u'a') << QString(64, u'a');
    }
    void makesFileNameParts()
    {
        QFETCH(QString, raw);
        QTEST(Ack::fileNamePart(raw), "part");
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
