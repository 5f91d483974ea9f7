// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/accountchoices.h"

#include "fakestore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAccountChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void offersTheDemoAccountWithoutChoosingIt();
    void followsTheBook();
    void keepsRegionsPerAccount();
    void forgetsARemovedAccount();
};

namespace {

struct Fixture
{
    QTemporaryDir folder;
    FakeStore store;
    AccountBook book{folder.path(), store};
    AccountChoices choices{book};

    ProfileId keep(const QString& label)
    {
        const AccessKey key{.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret"), .token = {}};
        return book.keepForSession({.label = label}, key)->id;
    }
    static QString key(const ProfileId& id) { return choiceKey({.kind = AccountChoice::Kind::Profile, .profile = id}); }
};

} // namespace

void TestAccountChoices::offersTheDemoAccountWithoutChoosingIt()
{
    Fixture f;
    QCOMPARE(f.choices.entries().size(), 1);
    QVERIFY(!f.choices.current());
    QVERIFY(!f.choices.select(u"profile:nobody"_s));
    QVERIFY(f.choices.select(u"demo"_s));
    QCOMPARE(f.choices.current()->label, u"Demo account"_s);
}

void TestAccountChoices::followsTheBook()
{
    Fixture f;
    QSignalSpy changes(&f.choices, &AccountChoices::entriesChanged);
    const ProfileId id = f.keep(u"prod"_s);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(f.choices.entries().first().label, u"prod"_s);
    QVERIFY(f.choices.select(Fixture::key(id)));
    f.keep(u"another"_s);
    QCOMPARE(f.choices.current()->label, u"prod"_s);
}

void TestAccountChoices::keepsRegionsPerAccount()
{
    Fixture f;
    const ProfileId id = f.keep(u"prod"_s);
    const QList<RegionId> two{RegionId(u"cn-hangzhou"_s), RegionId(u"us-west-1"_s)};
    f.choices.setRegions(two);
    f.choices.select(Fixture::key(id));
    QCOMPARE(f.choices.regions(), QList<RegionId>());
    f.choices.setRegions(two);
    f.choices.select(u"demo"_s);
    QCOMPARE(f.choices.regions(), QList<RegionId>());
    f.choices.setRegions({RegionId(u"cn-beijing"_s)});
    f.choices.select(Fixture::key(id));
    QCOMPARE(f.choices.regions(), two);
    QCOMPARE(f.book.find(id)->regions, QStringList({u"cn-hangzhou"_s, u"us-west-1"_s}));
}

void TestAccountChoices::forgetsARemovedAccount()
{
    Fixture f;
    const ProfileId id = f.keep(u"prod"_s);
    f.choices.select(Fixture::key(id));
    QSignalSpy changes(&f.choices, &AccountChoices::currentChanged);
    const auto removed = f.book.remove(id);
    QTRY_VERIFY(!f.choices.current());
    QCOMPARE(changes.size(), 1);
}

QTEST_GUILESS_MAIN(TestAccountChoices)
#include "tst_accountchoices.moc"
