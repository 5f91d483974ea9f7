// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/jsonstream.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestJsonStream final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItIsTold()
    {
        const QByteArray bytes = Sample::written([](QIODevice& device) {
            JsonStream json(device);
            json.open('{');
            json.text("a"_L1, u"x"_s);
            json.text("b"_L1, {});
            json.textOrEmpty("c"_L1, {});
            json.number("d"_L1, -7);
            json.number("e"_L1, std::nullopt);
            json.boolean("f"_L1, false);
            json.texts("g"_L1, {u"1"_s, u"2"_s});
            json.open("h"_L1, '[');
            for (int i = 0; i < 2; ++i) {
                json.newLine();
                json.open('{');
                json.close('}');
            }
            json.close(']');
            json.json("i"_L1, "{\"k\":1}");
            json.close('}');
            return json.finish();
        });
        QCOMPARE(bytes,
                 QByteArray("{\"a\":\"x\",\"b\":null,\"c\":\"\",\"d\":-7,\"e\":null,\"f\":false,\"g\":[\"1\",\"2\"],"
                            "\"h\":[\n{},\n{}],\"i\":{\"k\":1}}\n"));
    }

    void givesTextsBack()
    {
        quint32 state = 12;
        for (int i = 0; i < 2000; ++i) {
            const QString text = Sample::randomText(state, 40);
            const QByteArray bytes = Sample::written([&text](QIODevice& device) {
                JsonStream json(device);
                json.open('{');
                json.textOrEmpty("t"_L1, text);
                json.close('}');
                return json.finish();
            });
            QCOMPARE(QJsonDocument::fromJson(bytes).object()["t"_L1].toString(), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonStream)
#include "tst_jsonstream.moc"
