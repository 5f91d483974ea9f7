// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/cloudserver.h"
#include "support/faultserver.h"
#include "windowfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

SimulatedAccount demoAccount(const QJsonArray& faults = {})
{
    QJsonObject description = QJsonDocument::fromJson(Resources::demoAccount()).object();
    description[u"faults"_s] = faults;
    const auto account = parseAccount(description);
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
}

QJsonArray faultOf(const QString& kind)
{
    return {QJsonObject{{u"kind"_s, kind}, {u"region"_s, u"cn-beijing"_s}}};
}

/// The endpoints of the server; `beijing` in place of its address for cn-beijing.
NetworkOptions endpointsOf(const CloudServer& server, const QString& beijing = {})
{
    NetworkOptions network;
    for (const QString& argument : server.endpointArguments()) {
        if (argument != u"--endpoint"_s && (beijing.isEmpty() || !argument.startsWith(u"cn-beijing="_s)))
            network.endpoints.append(argument);
    }
    if (!beijing.isEmpty())
        network.endpoints.append(u"cn-beijing="_s + beijing);
    return network;
}

/// The window on an account of two regions behind HTTP.
struct TwoRegions
{
    WindowFixture f;

    explicit TwoRegions(const NetworkOptions& network) : f(network)
    {
        qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tFakeFakeFakeFake01");
        qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "not-a-real-secret-000000000000");
        f.window->accounts().offer({.choice = {.kind = AccountChoice::Kind::Environment}, .label = u"auditor"_s});
        f.window->accounts().select(u"environment"_s);
        f.window->accounts().setRegions({RegionId(u"cn-beijing"_s), RegionId(u"cn-zhangjiakou"_s)});
        f.press(Qt::Key_F5);
    }

    bool ends() const
    {
        return QTest::qWaitFor([this] { return f.isFinished(); }, 100'000);
    }
    QModelIndex beijing() const
    {
        const auto* model = qobject_cast<RegionListModel*>(f.regionList()->model());
        return model->index(model->rowOf(RegionId(u"cn-beijing"_s)), 0);
    }
    QString row() const { return beijing().data().toString(); }
    QString cause() const { return beijing().data(Qt::AccessibleDescriptionRole).toString(); }
    QString notice() const
    {
        QString all;
        for (const auto* label : f.find<QWidget>(u"Notice"_s)->findChildren<QLabel*>())
            all += label->text();
        return all;
    }
    QString regionsRead() const { return f.find<QLabel>(u"Regions read"_s)->text(); }
};

} // namespace

/// Services that misbehave, as the window shows them: the region says what is wrong, what was read stays.
class TestMainWindowBadDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadRegionSaysWhyAndIsReadAgain_data();
    void aBadRegionSaysWhyAndIsReadAgain();
    void anUnreachableRegionSaysWhy_data();
    void anUnreachableRegionSaysWhy();
    void aThrottledRegionCountsDown();
    void aWrongKeyIsSaidOnce();
    void nothingReadableOffersToRetry();
    void aScanWithoutGapsIsComplete();
};

void TestMainWindowBadDays::aBadRegionSaysWhyAndIsReadAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("cause");
    QTest::newRow("login page of a proxy") << u"html"_s << QString() << u"proxy"_s;
    QTest::newRow("redirect to a login page") << u"redirect"_s << QString() << u"proxy"_s;
    QTest::newRow("denied") << u"denied"_s << u"denied"_s << u"cs:DescribeClustersForRegion"_s;
    QTest::newRow("wrong shape") << u"wrong_shape"_s << QString() << QString();
}

void TestMainWindowBadDays::aBadRegionSaysWhyAndIsReadAgain()
{
    QFETCH(QString, kind);
    QFETCH(QString, state);
    QFETCH(QString, cause);
    CloudServer server({.account = demoAccount(faultOf(kind))});
    const TwoRegions w(endpointsOf(server));
    QVERIFY(w.ends());
    QVERIFY2(w.beijing().data(RegionListModel::ProblemRole).toBool(), qPrintable(w.row()));
    QVERIFY2(w.row().contains(state), qPrintable(w.row()));
    QVERIFY2(!w.cause().isEmpty() && w.cause().contains(cause), qPrintable(w.cause()));
    QVERIFY2(w.notice().contains(u"Beijing"_s) && w.notice().contains(cause), qPrintable(w.notice()));
    QCOMPARE(w.f.rows(), 2); // those of the other region
    QVERIFY(w.regionsRead().contains(u"incomplete"_s));
    QVERIFY(w.f.status().contains(u"incomplete: 1 region"_s));
    server.setFaults({});
    w.f.press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(w.ends());
    QVERIFY2(!w.beijing().data(RegionListModel::ProblemRole).toBool(), qPrintable(w.row()));
    QVERIFY(w.f.rows() > 2);
    QVERIFY(w.f.audit().report().isComplete());
    QCOMPARE(w.regionsRead(), u"2 of 2 regions"_s);
    QVERIFY(w.f.status().contains(u"complete"_s) && !w.f.status().contains(u"incomplete"_s));
    QVERIFY(!w.f.find<QWidget>(u"Notice"_s)->isVisible());
}

void TestMainWindowBadDays::anUnreachableRegionSaysWhy_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no such host") << false << u"no-such-host.invalid"_s;
    QTest::newRow("untrusted certificate") << true << u"certificate"_s;
}

void TestMainWindowBadDays::anUnreachableRegionSaysWhy()
{
    QFETCH(bool, tls);
    QFETCH(QString, cause);
    const FaultServer untrusted([](const ServedRequest&) { return ServerAction::json("{}"); }, QHostAddress::LocalHost,
                                ServerIdentity::fromFolder(QString::fromUtf8(ACK_TEST_DATA "/tls"), u"server"_s));
    const CloudServer server({.account = demoAccount()});
    const TwoRegions w(endpointsOf(server, tls ? untrusted.baseUrl() : u"https://no-such-host.invalid"_s));
    QVERIFY(w.ends());
    QVERIFY2(w.row().contains(u"unreachable"_s), qPrintable(w.row()));
    QVERIFY2(w.cause().contains(cause), qPrintable(w.cause()));
    QVERIFY2(w.notice().contains(cause), qPrintable(w.notice()));
    QCOMPARE(w.f.rows(), 2);
    QVERIFY(w.f.status().contains(u"incomplete: 1 region"_s));
    QVERIFY(w.f.find<QAction>(u"Retry failed regions"_s)->isEnabled());
    QCOMPARE(untrusted.requestCount(), 0);
}

void TestMainWindowBadDays::aThrottledRegionCountsDown()
{
    CloudServer server({.account = demoAccount(faultOf(u"throttled"_s))});
    const TwoRegions w(endpointsOf(server));
    QTRY_VERIFY_WITH_TIMEOUT(w.row().contains(u"throttled"_s), 60'000);
    QVERIFY(w.f.audit().stage() == ShownAudit::Stage::Scanning);
    QTRY_VERIFY(w.regionsRead().contains(u"incomplete"_s));
    server.setFaults({});
    QVERIFY(w.ends());
    QVERIFY(w.f.audit().report().isComplete());
    QVERIFY(w.f.rows() > 2);
}

void TestMainWindowBadDays::aWrongKeyIsSaidOnce()
{
    const CloudServer server(
        {.account = demoAccount(), .keys = {{"LTAI5tFakeFakeFakeFake01", {"another-fake-secret-0000000000", {}}}}});
    const TwoRegions w(endpointsOf(server));
    QVERIFY(w.ends());
    QCOMPARE(w.f.rows(), 0);
    QVERIFY(!w.f.table()->isVisible());
    QString words;
    for (const auto* label : w.f.window->findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text() + u'\n';
    }
    QVERIFY2(words.contains(u"SignatureDoesNotMatch"_s), qPrintable(words));
    QVERIFY(!words.contains(u"not-a-real-secret"_s));
    QVERIFY(w.f.status().contains(u"incomplete"_s));
}

void TestMainWindowBadDays::nothingReadableOffersToRetry()
{
    CloudServer server({.account = demoAccount({QJsonObject{{u"kind"_s, u"denied"_s}}})});
    const TwoRegions w(endpointsOf(server));
    QVERIFY(w.ends());
    QVERIFY(!w.f.table()->isVisible());
    QVERIFY(w.regionsRead().startsWith(u"0 of 2"_s));
    server.setFaults({});
    w.f.click(u"Retry failed regions"_s);
    QVERIFY(w.ends());
    QVERIFY(w.f.table()->isVisible());
    QVERIFY(w.f.audit().report().isComplete());
}

void TestMainWindowBadDays::aScanWithoutGapsIsComplete()
{
    const CloudServer server({.account = demoAccount()});
    const TwoRegions w(endpointsOf(server));
    QVERIFY(w.regionsRead().isEmpty() || !w.regionsRead().startsWith(u"2 of 2"_s));
    QVERIFY(w.ends());
    QCOMPARE(w.regionsRead(), u"2 of 2 regions"_s);
    QVERIFY(!w.f.find<QLabel>(u"Status warning"_s)->isVisible());
}

QTEST_MAIN(TestMainWindowBadDays)
#include "tst_mainwindow_baddays.moc"
