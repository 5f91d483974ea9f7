// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditjson.h"
#include "session/filesaudit.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QString idA = u"c00000000000000000000000000000001"_s;
const QString idB = u"c00000000000000000000000000000002"_s;
const QString moreNodes = u",\"size\":7"_s;

QByteArray contentOf(const QString& name)
{
    QFile file(QString::fromUtf8(ACK_TEST_DATA "/cli/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime testTime()
{
    return QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
}

Result<AuditReport> audit(const QList<QByteArray>& contents, RuleMode mode = RuleMode::Evidence)
{
    QList<AuditInput> inputs;
    for (qsizetype i = 0; i < contents.size(); ++i)
        inputs.append({.name = u"in%1.json"_s.arg(i), .content = contents.at(i)});
    return auditFiles(inputs, mode, testTime);
}

/// A row as the list calls return it: without anything that names the plug-in.
QByteArray row(const QString& id, const QString& region = u"cn-hangzhou"_s)
{
    return uR"({"cluster_id":"%1","name":"n","region_id":"%2","cluster_type":"ManagedKubernetes","state":"running"})"_s
        .arg(id, region)
        .toUtf8();
}

QByteArray detail(const QString& id, const QString& network, const QString& more = {})
{
    return uR"({"cluster_id":"%1","name":"n","region_id":"cn-hangzhou","cluster_type":"ManagedKubernetes",)"
           uR"("state":"running","parameters":{"Network":"%2"}%3})"_s.arg(id, network, more)
               .toUtf8();
}

/// A detail that names its plug-in in meta_data alone, which the strict rule does not read.
QByteArray detailWithCapabilities(const QString& id, const QString& network)
{
    const QString capabilities = uR"({\"Capabilities\":{\"Network\":\"%1\"}})"_s.arg(network);
    return detail(id, {}, uR"(,"meta_data":"%1")"_s.arg(capabilities));
}

QByteArray saved(const AuditReport& report, bool problemsOnly = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeAuditJson(report, buffer, problemsOnly) ? buffer.data() : QByteArray();
}

/// An audit of the detail that says when it was read.
QByteArray savedAt(const QByteArray& object, int year)
{
    auto report = audit({object});
    if (!report)
        return {};
    for (Finding& finding : report->findings)
        finding.cluster.readAt = QDateTime(QDate(year, 1, 1), QTime(), Qt::UTC);
    return saved(*report);
}

} // namespace

class TestFilesAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheExampleOfTheRule()
    {
        for (const RuleMode mode : {RuleMode::Evidence, RuleMode::Strict}) {
            const auto report = audit({contentOf(u"rule-example.json"_s)}, mode);
            QVERIFY(report);
            QCOMPARE(report->findings.size(), 2);
            for (const Finding& finding : report->findings) {
                QCOMPARE(finding.judgement.verdict, Verdict::NonCompliant);
                QCOMPARE(finding.judgement.strictVerdict, Verdict::NonCompliant);
                QCOMPARE(finding.judgement.plugin, u"Flannel"_s);
                QVERIFY(!finding.cluster.detail.contains("******"));
            }
            QCOMPARE(exitStatus(*report), 1);
            QVERIFY(report->isComplete());
            QVERIFY(detailCommands(*report).isEmpty());
        }
    }

    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("clusters");
        const QByteArray flannel = detail(idA, u"Flannel"_s);
        const QByteArray terway = detail(idB, u"terway-eniip"_s);
        QTest::newRow("array") << '[' + flannel + ',' + terway + ']' << 2;
        QTest::newRow("clusters") << R"({"clusters":[)" + flannel + R"(],"page_info":{"total_count":1}})" << 1;
        QTest::newRow("object") << flannel << 1;
        QTest::newRow("objects one after another") << flannel + "\n\n" + terway << 2;
        QTest::newRow("list and object") << '[' + row(idA) + ']' + terway << 2;
        QTest::newRow("empty array") << QByteArray("[]") << 0;
        QTest::newRow("empty clusters") << QByteArray(R"({"clusters":[],"page_info":{"total_count":0}})") << 0;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + flannel << 1;
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, clusters);
        const auto report = audit({content});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->findings.size(), clusters);
        QVERIFY(report->offline);
        QCOMPARE(report->startedAt, testTime());
        QVERIFY(report->isComplete());
    }

    void refusesOtherJson_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("another object") << QByteArray(R"({"a":1})") << u"neither clusters"_s;
        QTest::newRow("error answer") << QByteArray(R"({"code":"StatusForbidden","message":"no"})")
                                      << u"StatusForbidden"_s;
        QTest::newRow("error of the gateway")
            << QByteArray(R"({"Code":"Throttling","Message":"no"})") << u"Throttling"_s;
        QTest::newRow("clusters null") << QByteArray(R"({"clusters":null})") << u"no list of clusters"_s;
        QTest::newRow("clusters text") << QByteArray(R"({"clusters":"x"})") << u"no list of clusters"_s;
        QTest::newRow("array of numbers") << QByteArray("[1,2]") << u"no clusters"_s;
        QTest::newRow("row without an id") << QByteArray(R"([{"name":"x"}])") << u"cluster_id"_s;
        QTest::newRow("id of another type") << QByteArray(R"({"cluster_id":12})") << u"cluster_id"_s;
        QTest::newRow("id with a path") << QByteArray(R"({"cluster_id":"../x"})") << u"cluster_id"_s;
        QTest::newRow("pools of nothing") << QByteArray(R"({"nodepools":[]})") << u"no cluster before"_s;
        QTest::newRow("later schema") << QByteArray(R"({"schema":"ack-audit/9","clusters":[]})") << u"ack-audit/9"_s;
        QTest::newRow("damaged audit") << QByteArray(R"({"schema":"ack-audit/1","clusters":[{}]})") << u"damaged"_s;
    }
    void refusesOtherJson()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        const auto report = audit({detail(idA, u"Flannel"_s), content});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Usage);
        QVERIFY2(report.error().message.startsWith("in1.json"_L1), qPrintable(report.error().message));
        QVERIFY2(report.error().message.contains(part), qPrintable(report.error().message));
    }

    void aDetailGoesBeforeARow_data()
    {
        QTest::addColumn<QList<QByteArray>>("contents");
        const QByteArray list = '[' + row(idA) + ']';
        const QByteArray object = detail(idA, u"terway-eniip"_s);
        QTest::newRow("row first") << QList<QByteArray>{list, object};
        QTest::newRow("detail first") << QList<QByteArray>{object, list};
        QTest::newRow("in one file") << QList<QByteArray>{list + object};
        QTest::newRow("row twice") << QList<QByteArray>{list, object, list};
    }
    void aDetailGoesBeforeARow()
    {
        QFETCH(QList<QByteArray>, contents);
        const auto report = audit(contents);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().judgement.verdict, Verdict::Compliant);
    }

    void theLaterOfTwoDetailsCounts()
    {
        const auto report = audit({detail(idA, u"terway-eniip"_s), detail(idA, u"terway-eniip"_s, moreNodes)});
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().judgement.verdict, Verdict::Compliant);
        QCOMPARE(report->findings.first().cluster.nodeCount.value_or(0), 7);
    }
    void detailsThatContradictEachOtherAreNoProof_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<RuleMode>("mode");
        QTest::newRow("compliant last") << u"Flannel"_s << u"terway-eniip"_s << RuleMode::Evidence;
        QTest::newRow("compliant first") << u"terway-eniip"_s << u"Flannel"_s << RuleMode::Evidence;
        QTest::newRow("compliant last, strict") << u"Flannel"_s << u"terway-eniip"_s << RuleMode::Strict;
        QTest::newRow("compliant first, strict") << u"terway-eniip"_s << u"Flannel"_s << RuleMode::Strict;
    }
    void detailsThatContradictEachOtherAreNoProof()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(RuleMode, mode);
        const auto report = audit({detail(idA, first), detail(idA, second)}, mode);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().judgement.verdict, Verdict::Unknown);
        if (mode == RuleMode::Evidence)
            QCOMPARE(report->findings.first().judgement.reason, ReasonCode::Conflict);
    }
    void noOrderOfInputsHidesAContradiction_data()
    {
        QTest::addColumn<QByteArrayList>("inputs");
        const QByteArray terway = detail(idA, u"terway-eniip"_s);
        const QByteArray flannel = detail(idA, u"Flannel"_s);
        const QByteArray registered =
            QByteArray(terway).replace("ManagedKubernetes", "ExternalKubernetes").replace("terway-eniip", "");
        const QByteArray deleting = QByteArray(flannel).replace("running", "deleting");
        const QByteArray byCapability = detailWithCapabilities(idA, u"Flannel"_s);
        QTest::newRow("saved ones around a detail")
            << QByteArrayList{flannel, savedAt(terway, 2024), savedAt(terway, 2025)};
        QTest::newRow("saved and agreeing, then newer")
            << QByteArrayList{flannel, savedAt(flannel, 2024), savedAt(terway, 2025)};
        QTest::newRow("registered") << QByteArrayList{registered, terway};
        QTest::newRow("being deleted") << QByteArrayList{deleting, terway};
        QTest::newRow("a weaker source") << QByteArrayList{byCapability, terway};
    }
    void noOrderOfInputsHidesAContradiction()
    {
        QFETCH(QByteArrayList, inputs);
        std::ranges::sort(inputs);
        do {
            const auto report = audit(inputs);
            QVERIFY(report);
            QCOMPARE(report->findings.size(), 1);
            QCOMPARE(report->findings.first().judgement.verdict, Verdict::Unknown);
            const auto again = audit({saved(*report)});
            QVERIFY(again);
            QCOMPARE(again->findings.first().judgement.verdict, Verdict::Unknown);
        } while (std::ranges::next_permutation(inputs).found);
    }
    void aNewerReadingGoesBeforeAnOlderOne()
    {
        const QByteArray terway = savedAt(detail(idA, u"terway-eniip"_s), 2025);
        const QByteArray flannel = savedAt(detail(idA, u"Flannel"_s), 2024);
        for (const QByteArrayList& inputs : {QByteArrayList{terway, flannel}, QByteArrayList{flannel, terway}}) {
            const auto report = audit(inputs);
            QVERIFY(report);
            QCOMPARE(report->findings.first().judgement.verdict, Verdict::Compliant);
        }
    }
    void theStrictVerdictDoesNotDependOnTheOrder()
    {
        const QByteArray exact = detail(idA, u"terway-eniip"_s);
        const QByteArray other = detail(idA, u"Terway-ENIIP"_s);
        const auto one = audit({exact, other});
        const auto another = audit({other, exact});
        QVERIFY(one && another);
        QCOMPARE(one->findings.first().judgement.strictVerdict, Verdict::Unknown);
        QCOMPARE(another->findings.first().judgement.strictVerdict, Verdict::Unknown);
    }
    void aShortListOfOneRegionSaysHowShort()
    {
        const auto report = audit({R"({"clusters":[)" + row(idA) + R"(],"page_info":{"total_count":3}})"});
        QVERIFY(report);
        QCOMPARE(report->regions.size(), 1);
        QCOMPARE(report->regions.first().state, RegionState::DoneShort);
        QCOMPARE(report->regions.first().expected.value_or(0), 3);
        const auto huge = audit({R"({"clusters":[)" + row(idA) + R"(],"page_info":{"total_count":9007199254740991}})"});
        QVERIFY(huge && huge->regions.first().expected.value_or(0) > 1);
    }
    void aStrictAuditStaysStrict()
    {
        const QByteArray object = detailWithCapabilities(idA, u"terway-eniip"_s);
        const auto strict = audit({object}, RuleMode::Strict);
        QVERIFY(strict);
        const auto again = audit({saved(*strict)});
        QVERIFY(again);
        QCOMPARE(again->mode, RuleMode::Strict);
        QCOMPARE(again->findings.first().judgement, strict->findings.first().judgement);
        QVERIFY(again->findings.first().judgement != audit({object})->findings.first().judgement);
    }

    void namesTheCommandsForWhatAListLacks()
    {
        const auto report = audit({'[' + row(idA) + ',' + row(idB, u"eu-west-1"_s) + ']'});
        QVERIFY(report);
        for (const Finding& finding : report->findings)
            QCOMPARE(finding.judgement.verdict, Verdict::Unknown);
        QCOMPARE(exitStatus(*report), 3);
        QCOMPARE(detailCommands(*report),
                 (QStringList{u"aliyun cs GET /clusters/"_s + idA +
                                  u" --region cn-hangzhou --secure --endpoint cs.cn-hangzhou.aliyuncs.com"_s,
                              u"aliyun cs GET /clusters/"_s + idB +
                                  u" --region eu-west-1 --secure --endpoint cs.eu-west-1.aliyuncs.com"_s}));
    }

    void aRegionThatIsNoneIsNotPutIntoACommand()
    {
        const auto report = audit({'[' + row(idA, u"x; reboot"_s) + ']'});
        QVERIFY(report);
        QCOMPARE(detailCommands(*report), QStringList{u"aliyun cs GET /clusters/"_s + idA + u" --secure"_s});
    }

    void noticesThatPagesAreMissing_data()
    {
        QTest::addColumn<QList<QByteArray>>("contents");
        QTest::addColumn<bool>("complete");
        const auto page = [](const QByteArray& rows, int total) {
            return R"({"clusters":[)" + rows + R"(],"page_info":{"total_count":)" + QByteArray::number(total) + "}}";
        };
        const QByteArray a = detail(idA, u"terway-eniip"_s);
        const QByteArray b = detail(idB, u"terway-eniip"_s);
        QByteArray elsewhere = b;
        elsewhere.replace("cn-hangzhou", "eu-west-1");
        QTest::newRow("all") << QList{page(a + ',' + b, 2)} << true;
        QTest::newRow("two pages") << QList{page(a, 2), page(b, 2)} << true;
        QTest::newRow("a page is missing") << QList{page(a, 2)} << false;
        QTest::newRow("the same page twice") << QList{page(a, 2), page(a, 2)} << false;
        QTest::newRow("two regions") << QList{page(a, 1), page(elsewhere, 1)} << true;
        QTest::newRow("one of two regions short") << QList{page(a, 2), page(elsewhere, 2)} << false;
        QTest::newRow("no row at all") << QList{page({}, 7)} << false;
        QTest::newRow("over several regions") << QList{page(a + ',' + elsewhere, 3)} << false;
    }
    void noticesThatPagesAreMissing()
    {
        QFETCH(QList<QByteArray>, contents);
        QFETCH(bool, complete);
        const auto report = audit(contents);
        QVERIFY(report);
        QCOMPARE(report->isComplete(), complete);
        QCOMPARE(exitStatus(*report), complete ? 0 : 3);
    }

    void readsNodePoolsBesideTheObject_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray pools = R"([{"nodepool_info":{"nodepool_id":"np1","name":"p"},"kubernetes_config":)"
                                 R"({"labels":[{"key":"k8s.aliyun.com/exclusive-mode-eni-type","value":"eniOnly"}]}}])";
        const auto with = [&](const char* key) {
            return detail(idA, u"terway-eniip"_s,
                          u",\"%1\":%2"_s.arg(QString::fromLatin1(key), QString::fromUtf8(pools)));
        };
        QTest::newRow("node_pools") << with("node_pools");
        QTest::newRow("nodepools") << with("nodepools");
        QTest::newRow("answer of the service behind it")
            << detail(idA, u"terway-eniip"_s) + "\n{\"nodepools\":" + pools + "}";
    }
    void readsNodePoolsBesideTheObject()
    {
        QFETCH(QByteArray, content);
        const auto report = audit({content});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        const Finding& finding = report->findings.first();
        QVERIFY(finding.cluster.nodePools);
        QCOMPARE(finding.cluster.nodePools->size(), 1);
        QCOMPARE(finding.judgement.reason, ReasonCode::TerwayEniipExclusivePools);
        QVERIFY(!finding.cluster.detail.contains("nodepool_info"));
    }

    void aSavedAuditGivesTheSameVerdicts()
    {
        const auto first =
            audit({detail(idA, u"Flannel"_s), detail(idB, u"terway-eniip"_s), contentOf(u"rule-example.json"_s)});
        QVERIFY(first);
        const auto again = audit({saved(*first)});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->findings.size(), first->findings.size());
        for (qsizetype i = 0; i < first->findings.size(); ++i) {
            QCOMPARE(again->findings.at(i).judgement, first->findings.at(i).judgement);
            QCOMPARE(again->findings.at(i).cluster.id, first->findings.at(i).cluster.id);
        }
        QCOMPARE(again->scanId, first->scanId);
        QCOMPARE(exitStatus(*again), exitStatus(*first));
    }

    void aSavedAuditThatWasIncompleteStaysSo()
    {
        auto report = audit({detail(idA, u"terway-eniip"_s)});
        QVERIFY(report);
        report->regions.append(
            {.id = RegionId(u"cn-beijing"_s), .state = RegionState::Denied, .error = Error{.kind = ErrorKind::Denied}});
        const auto again = audit({saved(*report)});
        QVERIFY(again);
        QVERIFY(!again->isComplete());
        QCOMPARE(exitStatus(*again), 3);
        const auto together = audit({saved(*report), detail(idB, u"terway-eniip"_s)});
        QVERIFY(together);
        QCOMPARE(together->findings.size(), 2);
        QVERIFY(!together->isComplete());
    }

    void aSavedAuditOfProblemsOnlyIsNotComplete()
    {
        const auto report = audit({detail(idA, u"terway-eniip"_s)});
        const auto again = audit({saved(*report, true)});
        QVERIFY(again);
        QCOMPARE(again->findings.size(), 0);
        QVERIFY(!again->isComplete());
    }

    void secretsInASavedAuditAreTakenOut()
    {
        const auto report = audit({detail(idA, u"Flannel"_s)});
        QByteArray json = saved(*report);
        json.replace("\"detail\":{", "\"detail\":{\"login_password\":\"canary-7f3a\",");
        QVERIFY(json.contains("canary-7f3a"));
        const auto again = audit({json});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QVERIFY(!saved(*again).contains("canary-7f3a"));
    }

    void aListInAnotherOrderGivesTheSame_data()
    {
        QTest::addColumn<QByteArray>("usual");
        QTest::addColumn<QByteArray>("unusual"); // cannot be read a cluster at a time
        QByteArray rows;
        for (int i = 0; i < 500; ++i) {
            const QString id = u"c%1"_s.arg(i % 450, 32, 10, QChar(u'0'));
            rows += (i % 3 == 0 ? row(id) : detail(id, i % 3 == 1 ? u"terway-eniip"_s : u"Flannel"_s)) + ",\n";
        }
        rows.chop(2);
        const QByteArray count = R"("page_info":{"total_count":451})";
        QTest::newRow("key with an escape")
            << R"({"clusters":[)" + rows + "]," + count + '}' << R"({"cl\u0075sters":[)" + rows + "]," + count + '}';
        const auto report = audit({'[' + rows + ']'}, RuleMode::Strict);
        QVERIFY(report);
        const QByteArray whole = saved(*report);
        const QByteArray sorted = QJsonDocument::fromJson(whole).toJson();
        QVERIFY(sorted.indexOf("\"clusters\"") < sorted.indexOf("\"schema\""));
        QTest::newRow("saved audit, its schema last") << whole << sorted;
    }
    void aListInAnotherOrderGivesTheSame()
    {
        QFETCH(QByteArray, usual);
        QFETCH(QByteArray, unusual);
        const auto a = audit({usual});
        const auto b = audit({unusual});
        QVERIFY2(a, qPrintable(a ? QString() : a.error().message));
        QVERIFY2(b, qPrintable(b ? QString() : b.error().message));
        QCOMPARE(a->findings.size(), 450);
        QVERIFY(a->findings == b->findings);
        QVERIFY(a->regions == b->regions);
        QCOMPARE(a->isComplete(), b->isComplete());
        QCOMPARE(exitStatus(*a), exitStatus(*b));
    }

    void readsAnOpenFile_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("sentence"); // empty: it can be read
        QTest::newRow("few") << 3 << QByteArray("]") << QString();
        QTest::newRow("several pieces") << 20'000 << QByteArray("]") << QString();
        QTest::newRow("half written") << 20'000 << QByteArray(",{\"cluster") << u"in the middle"_s;
        QTest::newRow("damaged at its end") << 20'000 << QByteArray(",{\"a\":x}]") << u"not valid JSON"_s;
        QTest::newRow("another entry at its end") << 20'000 << QByteArray(",{\"name\":\"n\"}]") << u"cluster_id"_s;
        QTest::newRow("text behind") << 20'000 << QByteArray("] x") << u"not valid JSON"_s;
    }
    void readsAnOpenFile()
    {
        QFETCH(int, clusters);
        QFETCH(QByteArray, behind);
        QFETCH(QString, sentence);
        QByteArrayList rows;
        for (int i = 0; i < clusters; ++i)
            rows.append(detail(u"c%1"_s.arg(i, 32, 10, QChar(u'0')), i % 2 == 0 ? u"Flannel"_s : u"terway-eniip"_s));
        const auto file = std::make_shared<QTemporaryFile>();
        QVERIFY(file->open());
        QVERIFY(file->write('[' + rows.join(',') + behind) > 0 && file->flush());
        const auto report =
            auditFiles({{.name = u"in.json"_s, .content = {}, .file = file}}, RuleMode::Evidence, testTime);
        QCOMPARE(report.has_value(), sentence.isEmpty());
        if (report) {
            QCOMPARE(report->findings.size(), clusters);
            QCOMPARE(report->totals().nonCompliant, (clusters + 1) / 2);
            QCOMPARE(report->findings.first().cluster.id.text(), u"c%1"_s.arg(0, 32, 10, QChar(u'0')));
        } else {
            QVERIFY2(report.error().message.startsWith("in.json "_L1), qPrintable(report.error().message));
            QVERIFY2(report.error().message.contains(sentence), qPrintable(report.error().message));
        }
    }

    void aListThatComesTwiceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        const QByteArray first = R"({"clusters":[)" + detail(idA, u"Flannel"_s) + "],";
        QTest::newRow("empty behind") << first + R"("clusters":[]})";
        QTest::newRow("null behind") << first + R"("clusters":null})";
        QTest::newRow("with an escape") << first + R"("cl\u0075sters":[]})";
    }
    void aListThatComesTwiceIsRefused()
    {
        QFETCH(QByteArray, input);
        const auto report = audit({input});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains("twice"_L1), qPrintable(report.error().message));
    }
    void aNameInAnInnerObjectIsNoSecondList()
    {
        const auto report = audit({R"({"clusters":[)" + detail(idA, u"Flannel"_s) + R"(],"more":{"clusters":[]}})"});
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 1);
    }

    void regionsCarryTheirNames()
    {
        const auto report = audit({detail(idA, u"Flannel"_s)});
        QCOMPARE(report->regions.size(), 1);
        QCOMPARE(report->regions.first().name, u"China (Hangzhou)"_s);
        QCOMPARE(report->regions.first().state, RegionState::Done);
    }
};

QTEST_GUILESS_MAIN(TestFilesAudit)
#include "tst_filesaudit.moc"
