// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/favourites.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestFavourites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void belongToAnAccount();
    void toggleTogether();
    void surviveARestart();
    void ignoreWhatTheyDoNotUnderstand();
};

namespace {

const ClusterId first(u"c1"_s);
const ClusterId second(u"c2"_s);

} // namespace

void TestFavourites::belongToAnAccount()
{
    Favourites favourites;
    favourites.setAccount(u"prod"_s);
    favourites.toggle({first});
    const QSignalSpy changed(&favourites, &Favourites::changed);
    favourites.setAccount(u"test"_s);
    QVERIFY(favourites.ids().isEmpty());
    favourites.setAccount(u"prod"_s);
    QCOMPARE(favourites.ids(), QSet<ClusterId>({first}));
    favourites.setAccount(u"prod"_s);
    QCOMPARE(changed.size(), 2);
}

void TestFavourites::toggleTogether()
{
    Favourites favourites;
    favourites.toggle({first});
    favourites.toggle({first, second});
    QCOMPARE(favourites.ids(), QSet<ClusterId>({first, second}));
    favourites.toggle({second, first});
    QVERIFY(favourites.ids().isEmpty());
    const QSignalSpy changed(&favourites, &Favourites::changed);
    favourites.toggle({});
    favourites.toggle({ClusterId()});
    QCOMPARE(changed.size(), 0);
}

void TestFavourites::surviveARestart()
{
    Favourites before;
    before.setAccount(u"生产"_s);
    before.toggle({first, second});
    Favourites after;
    after.setAccount(u"生产"_s);
    after.restore(before.save());
    QCOMPARE(after.ids(), before.ids());
    QCOMPARE(after.save(), before.save());
}

void TestFavourites::ignoreWhatTheyDoNotUnderstand()
{
    for (const QByteArray& saved : {QByteArray(), QByteArray("[1]"), QByteArray(R"({"a": 3, "b": [4, "", null]})")}) {
        Favourites favourites;
        favourites.setAccount(u"b"_s);
        favourites.restore(saved);
        QVERIFY(favourites.ids().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFavourites)
#include "tst_favourites.moc"
