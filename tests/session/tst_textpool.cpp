// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/textpool.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// Texts of its own, that share nothing with another one's.
QString fresh(const char* text)
{
    return QString::fromLatin1(text);
}

Finding finding(int number, const char* network)
{
    Cluster cluster{.id = ClusterId(u"c%1"_s.arg(number)),
                    .region = RegionId(fresh("cn-hangzhou")),
                    .name = u"name %1"_s.arg(number),
                    .type = fresh("ManagedKubernetes"),
                    .profile = {},
                    .spec = {},
                    .version = fresh("1.35.7-aliyun.1"),
                    .state = fresh("running"),
                    .vpcId = {},
                    .vswitchIds = {fresh("vsw-1"), fresh("vsw-2")},
                    .serviceCidr = {},
                    .podCidr = {},
                    .proxyMode = {},
                    .createdAt = {},
                    .evidence = {{.rank = EvidenceRank::ParametersNetwork,
                                  .source = fresh("parameters.Network"),
                                  .value = fresh(network),
                                  .plugin = fresh(network),
                                  .state = {}}},
                    .strictNetwork = fresh(network),
                    .detail = QByteArray::number(number),
                    .readAt = {}};
    return findingFor(std::move(cluster), RuleMode::Evidence);
}

} // namespace

class TestTextPool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesWhatIsAlike()
    {
        TextPool pool;
        Finding a = finding(1, "terway-eniip");
        Finding b = finding(2, "terway-eniip");
        QVERIFY(a.cluster.version.constData() != b.cluster.version.constData());
        pool.share(a);
        pool.share(b);
        QCOMPARE(a.cluster.version.constData(), b.cluster.version.constData());
        QCOMPARE(a.cluster.region.text().constData(), b.cluster.region.text().constData());
        QCOMPARE(a.cluster.strictNetwork->constData(), b.cluster.strictNetwork->constData());
        QVERIFY(a.cluster.evidence.isSharedWith(b.cluster.evidence));
        QVERIFY(a.cluster.vswitchIds.isSharedWith(b.cluster.vswitchIds));
    }

    void changesNothing()
    {
        TextPool pool;
        for (int i = 0; i < 10'000; ++i) {
            const Finding before = finding(i, i % 3 == 0 ? "Flannel" : i % 3 == 1 ? "terway-eniip" : "");
            Finding after = before;
            pool.share(after);
            QVERIFY(after == before);
        }
    }

    void tellsEvidenceApart()
    {
        TextPool pool;
        Finding a = finding(1, "terway-eniip");
        pool.share(a);
        Finding b = finding(2, "terway-eniip");
        b.cluster.evidence[0].running = false; // not a part of the hash
        const Finding before = b;
        pool.share(b);
        QVERIFY(b == before);
        QVERIFY(!b.cluster.evidence.isSharedWith(a.cluster.evidence));
    }
};

QTEST_GUILESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
