// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// Writes a seed corpus into a folder: what the fake cloud answers, the published cases of tests/data, and errors of
// every kind.

#include "audit/auditreport.h"
#include "inventory/clusterparser.h"
#include "report/auditjson.h"
#include "resources/resources.h"
#include "simulator/cloud.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

class Corpus final
{
public:
    explicit Corpus(QString folder) : m_folder(std::move(folder)) {}

    void add(const QString& target, const QByteArray& content)
    {
        const QString folder = m_folder + u'/' + target;
        QDir().mkpath(folder);
        QFile file(folder + u"/seed-%1"_s.arg(++m_count));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qUtf8Printable(file.errorString()));
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    const QString m_folder;
    int m_count = 0;
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonDocument parsed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll());
}

QByteArray savedAudit(const QJsonObject& cluster)
{
    AuditReport report{.scanId = u"seed"_s};
    report.startedAt = report.finishedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    report.findings.append(findingFor(parseCluster(cluster), RuleMode::Evidence));
    report.regions.append(
        {.id = report.findings.first().cluster.region, .name = u"somewhere"_s, .state = RegionState::Done});
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    if (!writeAuditJson(report, json))
        qFatal("a seed cannot be saved");
    return json.data();
}

void addCluster(Corpus& corpus, const QJsonObject& cluster, const QJsonValue& pools, const QJsonObject& answers)
{
    corpus.add(u"apiparser"_s, compact(cluster));
    corpus.add(u"savedaudit"_s, compact(cluster));
    corpus.add(u"savedaudit"_s, savedAudit(cluster));
    corpus.add(u"plan"_s, compact({{u"cluster"_s, cluster}, {u"nodepools"_s, pools}, {u"answers"_s, answers}}));
}

SimulatedAccount demoAccount()
{
    QJsonObject description = QJsonDocument::fromJson(Resources::demoAccount()).object();
    description[u"faults"_s] = QJsonArray();
    const auto account = parseAccount(description);
    if (!account)
        qFatal("%s", qUtf8Printable(account.error().message));
    return *account;
}

QByteArray ask(const SimulatedAccount& account, const QString& region, const QString& path)
{
    const QUrl url(u"https://cs.%1.aliyuncs.com%2"_s.arg(region, path));
    return answer(account, {.url = url, .headers = {}, .body = {}}).body;
}

void addDemo(Corpus& corpus, const QJsonObject& answers)
{
    const SimulatedAccount account = demoAccount();
    for (auto region = account.regionById.begin(); region != account.regionById.end(); ++region) {
        const QByteArray list = ask(account, region.key(), u"/regions/%1/clusters"_s.arg(region.key()));
        corpus.add(u"apiparser"_s, list);
        corpus.add(u"savedaudit"_s, list);
    }
    for (const QJsonObject& cluster : account.clusters) {
        const QString region = cluster["region"_L1].toString();
        const QString path = u"/clusters/"_s + cluster["id"_L1].toString();
        const QByteArray pools = ask(account, region, path + u"/nodepools"_s);
        corpus.add(u"apiparser"_s, pools);
        corpus.add(u"apiparser"_s, ask(account, region, path + u"/addon_instances"_s));
        addCluster(corpus, QJsonDocument::fromJson(ask(account, region, path)).object(),
                   QJsonDocument::fromJson(pools)["nodepools"_L1], answers);
    }
}

void addErrors(Corpus& corpus)
{
    QJsonObject description = QJsonDocument::fromJson(Resources::demoAccount()).object();
    for (const char* kind : {"throttled", "denied", "retired", "not_enabled", "not_found", "unavailable", "failing",
                             "html", "xml", "redirect", "wrong_shape"}) {
        description[u"faults"_s] = QJsonArray{QJsonObject{{u"kind"_s, QString::fromLatin1(kind)}}};
        const auto account = parseAccount(description);
        const QByteArray body = account ? ask(*account, u"cn-hangzhou"_s, u"/clusters"_s) : QByteArray();
        for (const char status : {'\2', '\4', '\5', '\10'})
            corpus.add(u"errorbody"_s, status + body);
    }
}

/// Profiles of every mode, in the shape of the aliyun CLI 3.4.
void addCliProfiles(Corpus& corpus)
{
    const QByteArray pair = R"("access_key_id":"LTAI5tFakeFakeFakeFake01","access_key_secret":"not-a-real-secret-1")";
    const QByteArray role = R"("ram_role_arn":"acs:ram::1234567890123456:role/a","ram_session_name":"audit")";
    const QList<QByteArray> modes{R"("mode":"AK",)" + pair,
                                  R"("mode":"StsToken","sts_token":"fake-token",)" + pair,
                                  R"("mode":"RamRoleArn","expired_seconds":900,)" + pair + ',' + role,
                                  R"("mode":"ChainableRamRoleArn","source_profile":"base",)" + role,
                                  R"("mode":"External","process_command":"get-key --user audit")",
                                  R"("mode":"CredentialsURI","credentials_uri":"http://127.0.0.1:9/key")",
                                  R"("mode":"EcsRamRole","ram_role_name":"auditor")",
                                  R"("mode":"OIDC","oidc_provider_arn":"x","oidc_token_file":"/dev/null",)" + role,
                                  R"("mode":"CloudSSO","sts_expiration":1790000100,"access_token":"fake",)" + pair};
    for (const QByteArray& mode : modes)
        corpus.add(u"cliprofiles"_s, R"({"current":"p","profiles":[{"name":"p",)" + mode +
                                         R"(},{"name":"base","mode":"AK",)" + pair + R"(}],"meta_path":""})");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz-seeds FOLDER\n");
        return 2;
    }
    Corpus corpus(QString::fromLocal8Bit(argv[1]));
    const QString data = QString::fromUtf8(ACK_TEST_DATA);
    const QJsonObject answers = parsed(data + u"/recreate/rule-example-answers.json"_s).object();
    for (const QJsonValue& value : parsed(data + u"/verdict-cases.json"_s)["cases"_L1].toArray())
        addCluster(corpus, value["cluster"_L1].toObject(), QJsonArray(), answers);
    for (const QJsonValue& value : parsed(data + u"/cli/rule-example.json"_s).array())
        addCluster(corpus, value.toObject(), QJsonArray(), answers);
    addDemo(corpus, answers);
    addErrors(corpus);
    addCliProfiles(corpus);
    std::printf("%d seeds\n", corpus.count());
    return 0;
}
