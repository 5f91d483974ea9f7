// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/savedviews.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void surviveARestart();
    void replaceByNameWithoutCase();
    void ignoreWhatTheyDoNotUnderstand_data();
    void ignoreWhatTheyDoNotUnderstand();
};

namespace {

SavedView sample(const QString& name)
{
    return {.name = name,
            .filter = u"name:^prod \"a b\" 生产"_s,
            .syntax = FilterSyntax::Patterns,
            .problemsOnly = true,
            .favouritesOnly = true,
            .columns = R"([{"id":"cluster_name","shown":true,"width":120}])",
            .sortColumn = ClusterColumn::Version,
            .sortOrder = Qt::DescendingOrder};
}

} // namespace

void TestSavedViews::surviveARestart()
{
    SavedViews before;
    before.put(sample(u"旧版本"_s));
    before.put({.name = u"All"_s});
    SavedViews after;
    after.restore(before.save());
    QCOMPARE(after.views().size(), 2);
    QCOMPARE(after.views().at(0), sample(u"旧版本"_s));
    QCOMPARE(after.views().at(1).sortColumn, ClusterColumn::Verdict);
}

void TestSavedViews::replaceByNameWithoutCase()
{
    SavedViews views;
    const QSignalSpy changed(&views, &SavedViews::changed);
    views.put({.name = u"Old"_s});
    views.put({.name = u"OLD"_s, .problemsOnly = true});
    QCOMPARE(views.views().size(), 1);
    QVERIFY(views.find(u"old"_s)->problemsOnly);
    QVERIFY(!views.find(u"new"_s));
    QCOMPARE(changed.size(), 2);
    views.setViews({});
    views.setViews({});
    QCOMPARE(changed.size(), 3);
}

void TestSavedViews::ignoreWhatTheyDoNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("not JSON") << QByteArray("[[") << 0;
    QTest::newRow("other shape") << QByteArray(R"({"name": "x"})") << 0;
    QTest::newRow("odd entries") << QByteArray(R"([7, {}, {"name": " "}, {"name": "x", "sort": 5, "columns": 3}])")
                                 << 1;
    QTest::newRow("twice") << QByteArray(R"([{"name": "x"}, {"name": "X"}])") << 1;
}

void TestSavedViews::ignoreWhatTheyDoNotUnderstand()
{
    QFETCH(const QByteArray, saved);
    QFETCH(const int, count);
    SavedViews views;
    views.restore(saved);
    QCOMPARE(views.views().size(), count);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
