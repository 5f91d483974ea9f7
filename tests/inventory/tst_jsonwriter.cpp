// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestJsonWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLeavesAsQtDoes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("empty") << QJsonValue(QString());
        QTest::newRow("plain") << QJsonValue(u"cn-hangzhou"_s);
        QTest::newRow("quotes") << QJsonValue(u"say \"hello\" \\ bye"_s);
        QTest::newRow("control characters") << QJsonValue(u"a\b\f\n\r\t\u0001\u001f\u007fz"_s);
        QTest::newRow("Chinese after plain") << QJsonValue(u"prod 集群"_s);
        QTest::newRow("beyond the first plane") << QJsonValue(u"\U0001F680 up"_s);
        QTest::newRow("half a pair") << QJsonValue(u"a"_s + QChar(0xd800) + u'b');
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("whole") << QJsonValue(qint64(9007199254740993));
        QTest::newRow("least whole") << QJsonValue(std::numeric_limits<qint64>::min() + 1);
        QTest::newRow("fraction") << QJsonValue(0.1);
        QTest::newRow("large") << QJsonValue(1e300);
    }

    void writesLeavesAsQtDoes()
    {
        QFETCH(QJsonValue, value);
        JsonWriter writer;
        writer.mark('[');
        writer.leaf(value);
        writer.word("]");
        QCOMPARE(writer.bytes(), QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
