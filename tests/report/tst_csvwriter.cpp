// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/csvwriter.h"
#include "samplereport.h"

#include <QBuffer>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QByteArray csv(CsvPreset preset, const QList<QStringList>& rows, int* guarded = nullptr)
{
    return Sample::written([&](QIODevice& device) {
        CsvWriter writer(device, preset);
        for (const QStringList& row : rows)
            writer.writeRow(row);
        const Status finished = writer.finish();
        if (guarded)
            *guarded = writer.guardedCells();
        return finished;
    });
}

/// RFC 4180 by the letter, written apart from the writer.
QList<QStringList> parsed(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\r')) {
            row.append(std::exchange(cell, {}));
            if (c == u'\r') {
                rows.append(std::exchange(row, {}));
                ++i;
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

/// A device that is full after some bytes.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"no space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheseBytes_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QByteArray>("bytes");
        const int plain = int(CsvPreset::Plain);
        const int excel = int(CsvPreset::Excel);
        const QByteArray bom("\xef\xbb\xbf");
        QTest::newRow("plain") << plain << QStringList{u"a"_s, u"b c"_s, {}} << QByteArray("a,b c,\r\n");
        QTest::newRow("quotes") << plain << QStringList{u"a,b"_s, u"say \"hi\""_s, u"x\ny"_s, u"x\ry"_s}
                                << QByteArray("\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"x\ry\"\r\n");
        QTest::newRow("one empty cell") << plain << QStringList{QString()} << QByteArray("\"\"\r\n");
        QTest::newRow("values as they are") << plain << QStringList{u"=1+1"_s, u"a\tb"_s, u"a\u202Eb"_s}
                                            << QByteArray("=1+1,a\tb,a\xe2\x80\xae"
                                                          "b\r\n");
        QTest::newRow("chinese") << plain << QStringList{u"生产"_s, u"x"_s}
                                 << QByteArray("\xe7\x94\x9f\xe4\xba\xa7,x\r\n");
        QTest::newRow("excel") << excel << QStringList{u"a"_s, u"生产"_s} << bom + "a,\xe7\x94\x9f\xe4\xba\xa7\r\n";
        QTest::newRow("excel guard") << excel << QStringList{u"=1+1"_s, u"-5"_s, u" @x"_s, u"a=b"_s}
                                     << bom + "'=1+1,'-5,' @x,a=b\r\n";
        QTest::newRow("excel full width") << excel << QStringList{u"＝1"_s, u"\u3000＋1"_s}
                                          << bom + QByteArray("'\xef\xbc\x9d"
                                                              "1,'\xe3\x80\x80\xef\xbc\x8b"
                                                              "1\r\n");
        QTest::newRow("excel tab, CR") << excel << QStringList{u"\tx"_s, u"\rx"_s} << bom + "'\\u0009x,'\\u000Dx\r\n";
        QTest::newRow("excel guard and quotes") << excel << QStringList{u"=HYPERLINK(\"x\",\"y\")"_s, u"z"_s}
                                                << bom + "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",z\r\n";
        QTest::newRow("excel made visible") << excel << QStringList{u"a\u202Eb"_s, u"a\u200Bb"_s, u"a\nb"_s}
                                            << bom + "a\\u202Eb,a\\u200Bb,a\\u000Ab\r\n";
    }
    void writesTheseBytes()
    {
        QFETCH(int, preset);
        QFETCH(QStringList, row);
        QTEST(csv(CsvPreset(preset), {row}), "bytes");
    }

    void countsGuardedCells()
    {
        int guarded = -1;
        csv(CsvPreset::Excel, {{u"=1"_s, u"a"_s, u" +1"_s}, {u"-"_s, {}, u"'=1"_s}}, &guarded);
        QCOMPARE(guarded, 3);
        csv(CsvPreset::Plain, {{u"=1"_s}}, &guarded);
        QCOMPARE(guarded, 0);
    }

    void givesBackWhatWasWritten()
    {
        quint32 state = 4711;
        QList<QStringList> rows;
        for (int i = 0; i < 2000; ++i)
            rows.append({Sample::randomText(state), Sample::randomText(state), Sample::randomText(state)});
        QCOMPARE(parsed(QString::fromUtf8(csv(CsvPreset::Plain, rows))), rows);
        const auto excel = parsed(QString::fromUtf8(csv(CsvPreset::Excel, rows)));
        QCOMPARE(excel.size(), rows.size());
        for (const QStringList& row : excel)
            QCOMPARE(row.size(), 3);
    }

    void guardsNoColumnName()
    {
        const QStringList names{u"-a"_s, u"b,c"_s};
        const QByteArray bytes = Sample::written([&names](QIODevice& device) {
            CsvWriter writer(device, CsvPreset::Excel);
            writer.writeHeader(names);
            return writer.finish();
        });
        QCOMPARE(bytes, QByteArray("\xef\xbb\xbf-a,\"b,c\"\r\n"));
    }

    void tellsOfAFullDevice_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("later") << qint64(100'000);
    }
    void tellsOfAFullDevice()
    {
        QFETCH(qint64, room);
        FullDevice device(room);
        CsvWriter writer(device, CsvPreset::Plain);
        const QStringList row(10, QString(100, u'x'));
        for (int i = 0; i < 500; ++i)
            writer.writeRow(row);
        const Status finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, ErrorKind::File);
        QVERIFY(finished.error().message.contains("no space left"_L1));
    }

    void knowsPresetsByName()
    {
        QCOMPARE(csvPresetFromKey(u"excel"_s), CsvPreset::Excel);
        QCOMPARE(csvPresetFromKey(u"plain"_s), CsvPreset::Plain);
        QVERIFY(!csvPresetFromKey(u"Excel"_s));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
