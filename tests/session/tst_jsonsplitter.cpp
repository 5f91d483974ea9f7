// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/jsonsplitter.h"

#include <QBuffer>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// Texts are easier to read with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Gives so many bytes at a time, as a pipe does.
class Dripping final : public QIODevice
{
public:
    Dripping(QByteArray text, qint64 portion) : m_text(std::move(text)), m_portion(portion)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 count = std::min({size, m_portion, qint64(m_text.size())});
        std::copy_n(m_text.constData(), count, data);
        m_text.remove(0, count);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_text;
    const qint64 m_portion;
};

/// "E" with each element, "D" with each document, "end" or "unfit".
QByteArrayList partsOf(QIODevice& device)
{
    JsonSplitter splitter(device);
    QByteArrayList parts;
    for (;;) {
        switch (splitter.next()) {
        case JsonSplitter::Part::Element:
            parts.append("E" + splitter.text());
            break;
        case JsonSplitter::Part::Document:
            parts.append("D" + splitter.text());
            break;
        case JsonSplitter::Part::End:
            parts.append("end");
            return parts;
        case JsonSplitter::Part::Unfit:
            parts.append("unfit");
            return parts;
        }
    }
}

} // namespace

class TestJsonSplitter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("parts");
        using List = QByteArrayList;
        QTest::newRow("array") << QByteArray("[{\"a\":1},{}]") << List{"E{\"a\":1}", "E{}", "D[]", "end"};
        QTest::newRow("empty array") << QByteArray(" [ ] ") << List{"D[]", "end"};
        QTest::newRow("white space") << QByteArray("\n[\t{ } ,\r\n{ }\n]\n") << List{"E{ }", "E{ }", "D[]", "end"};
        QTest::newRow("clusters") << json("{'a': [1], 'clusters' : [{'b':[2]}, {}], 'c':{'clusters':[{}]}}")
                                  << List{json("E{'b':[2]}"), "E{}",
                                          json("D{'a': [1], 'clusters' : [], 'c':{'clusters':[{}]}}"), "end"};
        QTest::newRow("no clusters") << json("{'clusters':[]}") << List{json("D{'clusters':[]}"), "end"};
        QTest::newRow("clusters that are no list")
            << json("{'clusters':null}") << List{json("D{'clusters':null}"), "end"};
        QTest::newRow("clusters as a value")
            << json("{'a':'clusters','b':[{}]}") << List{json("D{'a':'clusters','b':[{}]}"), "end"};
        QTest::newRow("one object") << json("{'a':{'b':[1,{'c':'}'}]}}")
                                    << List{json("D{'a':{'b':[1,{'c':'}'}]}}"), "end"};
        QTest::newRow("one after another")
            << QByteArray("{}[{}]\n{\"a\":1}") << List{"D{}", "E{}", "D[]", "D{\"a\":1}", "end"};
        QTest::newRow("byte order marks")
            << QByteArray("\xEF\xBB\xBF{}\n\xEF\xBB\xBF\xEF\xBB\xBF[]\xEF\xBB\xBF") << List{"D{}", "D[]", "end"};
        const QByteArray brackets = "{\"a\":\"}]{[\\\"}\\\\\"}";
        const QByteArray quotes = "{\"\\\\\\\"]\":\"[\\\\\"}";
        QTest::newRow("brackets and quotes in a text")
            << '[' + brackets + ',' + quotes + ']' << List{'E' + brackets, 'E' + quotes, "D[]", "end"};
        QTest::newRow("UTF-8") << QByteArray("[{\"名\":\"数据\"}]") << List{"E{\"名\":\"数据\"}", "D[]", "end"};
        QTest::newRow("white space in a word stays") << QByteArray("{\"a\":t rue}") << List{"D{\"a\":t rue}", "end"};
        const QByteArray deep = "{\"a\":" + QByteArray(999, '[') + QByteArray(999, ']') + '}';
        QTest::newRow("deep") << '[' + deep + ']' << List{'E' + deep, "D[]", "end"};
    }
    void cuts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, parts);
        for (const qint64 portion : {1, 2, 3, 7, 1 << 20}) {
            Dripping device(text, portion);
            QCOMPARE(partsOf(device), parts);
        }
    }

    void leavesWhatIsInDoubt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\xEF\xBB\xBF ");
        QTest::newRow("half a mark") << QByteArray("{}\xEF\xBB");
        QTest::newRow("word") << QByteArray("ERROR: x");
        QTest::newRow("garbage behind") << QByteArray("[{}] x");
        QTest::newRow("closing bracket behind") << QByteArray("[{}]]");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6);
        QTest::newRow("numbers") << QByteArray("[1,2]");
        QTest::newRow("array in an array") << QByteArray("[[{}]]");
        QTest::newRow("comma missing") << QByteArray("[{} {}]");
        QTest::newRow("comma first") << QByteArray("[,{}]");
        QTest::newRow("comma last") << QByteArray("[{},]");
        QTest::newRow("two commas") << QByteArray("[{},,{}]");
        QTest::newRow("other bracket") << QByteArray("[{}}");
        QTest::newRow("mark between elements") << QByteArray("[{},\xEF\xBB\xBF{}]");
        QTest::newRow("half an array") << QByteArray("[{},");
        QTest::newRow("half an element") << QByteArray("[{},{\"a\":[");
        QTest::newRow("half a text") << QByteArray("[{\"a\":\"b]}");
        QTest::newRow("backslash at the end") << QByteArray("{\"a\":\"b\\");
        QTest::newRow("half an object") << QByteArray("{\"clusters\":[{}]");
        QTest::newRow("half a member") << QByteArray("{\"a\":1");
        QTest::newRow("clusters twice") << QByteArray("{\"clusters\":[{}],\"clusters\":[{}]}");
        QTest::newRow("clusters twice, null first") << QByteArray("{\"clusters\":null,\"clusters\":[{}]}");
        QTest::newRow("clusters twice, null last") << QByteArray("{\"clusters\":[{}],\"clusters\":null}");
        QTest::newRow("key with an escape") << QByteArray("{\"cl\\u0075sters\":[{}]}");
        QTest::newRow("too deep") << '[' + QByteArray("{\"a\":").repeated(1'001);
        QTest::newRow("too deep and closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    }
    void leavesWhatIsInDoubt()
    {
        QFETCH(QByteArray, text);
        for (const qint64 portion : {1, 5, 1 << 20}) {
            Dripping device(text, portion);
            const QByteArrayList parts = partsOf(device);
            QCOMPARE(parts.last(), QByteArray("unfit"));
        }
    }

    void knowsTheHeadOfAList()
    {
        QBuffer buffer;
        buffer.setData(json("{'schema':'ack-audit/1','clusters':[{},{}],'z':1}[{}]"));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        JsonSplitter splitter(buffer);
        QCOMPARE(splitter.next(), JsonSplitter::Part::Element);
        QCOMPARE(splitter.head(), json("{'schema':'ack-audit/1','clusters':[]}"));
        QCOMPARE(splitter.next(), JsonSplitter::Part::Element);
        QCOMPARE(splitter.next(), JsonSplitter::Part::Document);
        QCOMPARE(splitter.next(), JsonSplitter::Part::Element);
        QCOMPARE(splitter.head(), QByteArray("[]"));
    }

    void staysUnfit()
    {
        QBuffer buffer;
        buffer.setData("x[{}]");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        JsonSplitter splitter(buffer);
        QCOMPARE(splitter.next(), JsonSplitter::Part::Unfit);
        QCOMPARE(splitter.next(), JsonSplitter::Part::Unfit);
    }
};

QTEST_GUILESS_MAIN(TestJsonSplitter)
#include "tst_jsonsplitter.moc"
