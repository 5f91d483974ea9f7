// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "windowfixture.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestMainWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsCsv();
    void exportFailureKeepsTheOldFile();
    void cancelledDialogWritesNothing();
    void opensASavedAudit();
    void opensOutputOfTheCli();
    void tellsWhyAFileCannotBeOpened_data();
    void tellsWhyAFileCannotBeOpened();

private:
    static QString notice(const WindowFixture& f)
    {
        QStringList texts;
        for (const auto* label : f.find<QWidget>(u"Notice"_s)->findChildren<QLabel*>())
            texts.append(label->text());
        return f.find<QWidget>(u"Notice"_s)->isVisible() ? texts.join(u'\n') : QString();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestMainWindowFiles::exportsCsv()
{
    WindowFixture f;
    QVERIFY(!f.find<QPushButton>(u"Export report…"_s)->isEnabled());
    QVERIFY(f.showDemo());
    f.dialogs.path = f.folder.filePath(u"report.csv"_s);
    f.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(f.dialogs.path));
    QVERIFY(f.dialogs.questions.first().start.endsWith(u".csv"_s));
    const QByteArray csv = contentOf(f.dialogs.path);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFregion_id,region_name,cluster_id"));
    QVERIFY(csv.count("\r\n") > f.rows());
    QVERIFY(csv.contains("REGION_UNREADABLE"));
    QTRY_VERIFY2(notice(f).contains(u"report.csv"_s), qPrintable(notice(f)));
    QVERIFY(notice(f).contains(u"apostrophe: "_s));
}

void TestMainWindowFiles::exportFailureKeepsTheOldFile()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    f.dialogs.path = f.folder.filePath(u"missing/report.csv"_s);
    f.click(u"Export report…"_s);
    QTRY_VERIFY2(notice(f).contains(u"could not be written"_s), qPrintable(notice(f)));
    QVERIFY(f.find<QPushButton>(u"Export report…"_s)->isEnabled());
}

void TestMainWindowFiles::cancelledDialogWritesNothing()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    f.click(u"Export report…"_s);
    QCOMPARE(f.dialogs.questions.size(), 1);
    QVERIFY(!f.window->isBusy());
}

void TestMainWindowFiles::opensASavedAudit()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    f.dialogs.path = f.folder.filePath(u"saved.json"_s);
    f.click(u"Export report…"_s);
    QTRY_VERIFY(!f.window->isBusy());
    const Totals totals = f.audit().report().totals();
    WindowFixture other;
    other.dialogs.path = f.dialogs.path;
    other.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(other.isFinished());
    QCOMPARE(other.audit().report().totals().nonCompliant, totals.nonCompliant);
    QCOMPARE(other.rows(), totals.clusters);
    QVERIFY(other.status().startsWith(u"Audit of files"_s));
    QVERIFY(!other.find<QPushButton>(u"Retry failed regions"_s)->isEnabled());
}

void TestMainWindowFiles::opensOutputOfTheCli()
{
    WindowFixture f;
    const QString path = f.folder.filePath(u"clusters.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"cluster_id": "c1", "name": "a", "region_id": "cn-hangzhou", "parameters": {"Network": "Flannel"}},
                   {"cluster_id": "c2", "name": "b", "region_id": "cn-hangzhou"}])");
    file.close();
    f.window->openFiles({path});
    QTRY_VERIFY(f.isFinished());
    QCOMPARE(f.rows(), 2);
    QCOMPARE(f.cell(0, ClusterColumn::Verdict), u"Non-compliant"_s);
    QCOMPARE(f.cell(1, ClusterColumn::Verdict), u"Unknown"_s);
}

void TestMainWindowFiles::tellsWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestMainWindowFiles::tellsWhyAFileCannotBeOpened()
{
    QFETCH(const QByteArray, content);
    WindowFixture f;
    QVERIFY(f.showDemo());
    const int rows = f.rows();
    const QString path = f.folder.filePath(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    f.window->openFiles({path});
    QTRY_VERIFY2(notice(f).contains(u"bad.json"_s), qPrintable(notice(f)));
    QCOMPARE(f.rows(), rows); // what was shown stays
}

QTEST_MAIN(TestMainWindowFiles)
#include "tst_mainwindow_files.moc"
