// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/emptyreason.h"

#include <QTest>

using namespace Ack;

Q_DECLARE_METATYPE(Ack::EmptyFacts)
Q_DECLARE_METATYPE(Ack::EmptyReason)

class TestEmptyReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyThereIsNoTable_data();
    void tellsWhyThereIsNoTable();
};

void TestEmptyReason::tellsWhyThereIsNoTable_data()
{
    using Stage = ShownAudit::Stage;
    QTest::addColumn<EmptyFacts>("facts");
    QTest::addColumn<EmptyReason>("reason");
    const auto row = [](const char* name, const EmptyFacts& facts, EmptyReason reason) {
        QTest::newRow(name) << facts << reason;
    };
    row("first start", {}, EmptyReason::NoAccount);
    row("account, no scan", {.hasAccount = true}, EmptyReason::NeverScanned);
    row("scan has just begun", {.stage = Stage::Scanning, .hasAccount = true}, EmptyReason::None);
    row("scan has rows", {.stage = Stage::Scanning, .total = 3, .shown = 3}, EmptyReason::None);
    row("filter hides rows of a scan", {.stage = Stage::Scanning, .total = 3}, EmptyReason::FilterHidesAll);
    row("rows are on the way", {.stage = Stage::Finished, .filling = true, .complete = true}, EmptyReason::None);
    row("no clusters", {.stage = Stage::Finished, .complete = true}, EmptyReason::NoClusters);
    row("nothing readable", {.stage = Stage::Finished}, EmptyReason::NothingReadable);
    row("filter hides all", {.stage = Stage::Finished, .complete = true, .total = 3}, EmptyReason::FilterHidesAll);
    const auto region = [](RegionState state, int clusters) {
        return RegionOutcome{.state = state, .clusters = clusters};
    };
    row("region denied", {.stage = Stage::Finished, .region = region(RegionState::Denied, 0), .total = 3},
        EmptyReason::RegionUnread);
    row("region without clusters",
        {.stage = Stage::Finished, .complete = true, .region = region(RegionState::Done, 0), .total = 3},
        EmptyReason::RegionEmpty);
    row("region whose clusters are filtered",
        {.stage = Stage::Finished, .complete = true, .region = region(RegionState::Done, 2), .total = 3},
        EmptyReason::FilterHidesAll);
    row("region partly read, filtered",
        {.stage = Stage::Finished, .region = region(RegionState::DoneShort, 2), .total = 3},
        EmptyReason::FilterHidesAll);
    row("region still being read", {.stage = Stage::Scanning, .region = region(RegionState::Running, 0), .total = 3},
        EmptyReason::FilterHidesAll);
    row("file without account", {.stage = Stage::Finished, .total = 3, .shown = 1}, EmptyReason::None);
}

void TestEmptyReason::tellsWhyThereIsNoTable()
{
    QFETCH(const EmptyFacts, facts);
    QFETCH(const EmptyReason, reason);
    QCOMPARE(emptyReason(facts), reason);
}

QTEST_GUILESS_MAIN(TestEmptyReason)
#include "tst_emptyreason.moc"
