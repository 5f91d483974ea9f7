// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "panefixture.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTimer>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestClusterPaneCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void copiesEveryFormatByKey_data();
    void copiesEveryFormatByKey();
    void copiesJson();
    void leavesTheHeaderOut();
    void copiesOnlyTheColumnsThatAreShown();
    void copiesNothingWithoutASelection();
    void staysResponsiveWithTenThousandRows();

private:
    QString waitForText() const
    {
        return QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); })
                   ? QGuiApplication::clipboard()->text()
                   : QString();
    }

    std::unique_ptr<PaneFixture> f;
};

void TestClusterPaneCopy::init()
{
    failOnWarnings();
    f = std::make_unique<PaneFixture>();
    f->model.mergeFindings({Samples::finding(u"c1"_s, u"a,1"_s), Samples::finding(u"c2"_s, u"b"_s, u"terway-eniip"_s)});
    f->view().columns().restore(R"([{"id":"favourite","shown":true},{"id":"verdict","shown":true},
        {"id":"cluster_name","shown":true},{"id":"region_id","shown":false},{"id":"network_plugin","shown":false},
        {"id":"kubernetes_version","shown":false},{"id":"state","shown":false},{"id":"node_count","shown":false},
        {"id":"cluster_id","shown":false},{"id":"reason","shown":false}])");
    QGuiApplication::clipboard()->clear();
}

void TestClusterPaneCopy::copiesEveryFormatByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("CSV") << Qt::Key_V << u"verdict,cluster_name\r\nnon_compliant,\"a,1\"\r\ncompliant,b\r\n"_s
                         << u"2 rows × 2 columns copied"_s;
    QTest::newRow("Markdown") << Qt::Key_M
                              << u"| Verdict | Name |\n| --- | --- |\n| Non-compliant | a,1 |\n| Compliant | b |\n"_s
                              << u"2 rows × 2 columns copied"_s;
    QTest::newRow("ids") << Qt::Key_I << u"c1\nc2\n"_s << u"2 rows × 1 column copied"_s;
    QTest::newRow("column") << Qt::Key_K << u"Name\na,1\nb\n"_s << u"2 rows × 1 column copied"_s;
    QTest::newRow("cell") << Qt::Key_X << u"a,1"_s << u"1 row × 1 column copied"_s;
}

void TestClusterPaneCopy::copiesEveryFormatByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    f->goTo(0, ClusterColumn::Name);
    f->view().selectAll();
    const QSignalSpy copied(&f->pane, &ClusterPane::copied);
    f->press(key, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text().replace(u"Non\\-compliant"_s, u"Non-compliant"_s), text);
    QCOMPARE(copied.at(0).at(0).toString(), told);
}

void TestClusterPaneCopy::copiesJson()
{
    f->select(0);
    f->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const QJsonArray rows = QJsonDocument::fromJson(waitForText().toUtf8()).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).toObject(), QJsonObject({{u"verdict"_s, u"non_compliant"_s}, {u"cluster_name"_s, u"a,1"_s}}));
}

void TestClusterPaneCopy::leavesTheHeaderOut()
{
    f->select(1);
    f->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    f->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(waitForText(), u"compliant,b\r\n"_s);
}

void TestClusterPaneCopy::copiesOnlyTheColumnsThatAreShown()
{
    f->view().columns().move(ClusterColumn::Name, -1);
    f->select(1);
    f->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(waitForText(), u"cluster_name,verdict\r\nb,compliant\r\n"_s);
}

void TestClusterPaneCopy::copiesNothingWithoutASelection()
{
    f->view().clearSelection();
    for (const QString& name : {u"Copy as CSV"_s, u"Copy list of ids"_s, u"Favourite"_s})
        QVERIFY2(!f->pane.findChild<QAction*>(name)->isEnabled(), qPrintable(name));
    f->select(0);
    QVERIFY(f->pane.findChild<QAction*>(u"Copy as CSV"_s)->isEnabled());
}

/// The bound is far above what is measured: it catches work in the GUI thread, not a busy machine.
void TestClusterPaneCopy::staysResponsiveWithTenThousandRows()
{
    f->model.mergeFindings(Samples::many(10'000));
    f->view().columns().reset();
    f->view().selectAll();
    QCoreApplication::processEvents();
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
    for (const Qt::Key key : {Qt::Key_V, Qt::Key_M, Qt::Key_J}) {
        const QSignalSpy copied(&f->pane, &ClusterPane::copied);
        beat.start(2);
        turn.start();
        f->press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 60'000);
        beat.stop();
        QVERIFY(copied.at(0).at(0).toString().startsWith(u"10002 rows"_s));
    }
    qInfo("10,002 rows: longest pause %lld ms", longest);
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestClusterPaneCopy)
#include "tst_clusterpane_copy.moc"
