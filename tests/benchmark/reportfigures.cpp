// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "groups.h"
#include "helpers.h"
#include "measuring.h"
#include "models/findings.h"
#include "recreate/body.h"
#include "recreate/checks.h"
#include "recreate/command.h"
#include "report/auditcsv.h"
#include "report/audithtml.h"
#include "report/auditjson.h"
#include "report/auditmarkdown.h"
#include "session/filesaudit.h"
#include "session/recreation.h"
#include "simulator/cloud.h"
#include "support/uniformaccount.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int runs = 3;
constexpr double megabyte = 1024.0 * 1024;

/// What the fake cloud answers for the clusters of an account of one region: their details.
QJsonArray details(int clusters)
{
    const SimulatedAccount account = uniformAccount(Samples::regions(), 1, clusters);
    QJsonArray objects;
    for (const QJsonObject& cluster : account.clusters) {
        const QUrl url(u"https://cs.%1.aliyuncs.com/clusters/%2"_s.arg(cluster["region"_L1].toString(),
                                                                       cluster["id"_L1].toString()));
        objects.append(QJsonDocument::fromJson(answer(account, {.url = url, .headers = {}, .body = {}}).body).object());
    }
    return objects;
}

AuditReport largeReport()
{
    const QByteArray detail = QJsonDocument(details(1).first().toObject()).toJson(QJsonDocument::Compact);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    AuditReport report{.scanId = u"benchmark"_s, .startedAt = now, .finishedAt = now};
    report.findings = Samples::many(rows);
    for (Finding& finding : report.findings) {
        finding.cluster.detail = detail;
        finding.cluster.readAt = now;
    }
    for (const Region& region : Samples::regions().open())
        report.regions.append({.id = region.id, .name = region.nameEnglish, .state = RegionState::Done});
    return report;
}

/// Takes everything and keeps nothing, so that only the writer is measured.
class Sink final : public QIODevice
{
public:
    Sink() { open(WriteOnly); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_bytes += size;
        return size;
    }

private:
    qint64 m_bytes = 0;
};

/// The same cells joined with commas and encoded, a row at a time; only this is counted.
double joining(const AuditReport& report)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        AuditCells cells(report);
        double total = 0;
        for (qsizetype first = 0; first < report.findings.size(); first += 1'000) {
            QList<QStringList> chunk;
            for (qsizetype i = first; i < std::min(first + 1'000, report.findings.size()); ++i) {
                QStringList row;
                for (const QString& cell : cells.forFinding(report.findings.at(i)))
                    row.append(QString(cell.constData(), cell.size())); // not shared with what comes next
                chunk.append(row);
            }
            total += millisecondsOf([&] {
                for (const QStringList& row : chunk)
                    keep(row.join(u',').toUtf8());
            });
        }
        times.append(total);
    }
    return median(times);
}

void writingFigures(Results& results)
{
    const AuditReport report = largeReport();
    const auto write = [&](const std::function<bool(QIODevice&)>& writer) {
        qint64 bytes = 0;
        const double ms = medianOf(runs, [&] {
            Sink sink;
            bytes = writer(sink) ? sink.bytes() : 0;
        });
        return std::pair(ms, double(bytes) / megabyte / (ms / 1000));
    };
    const auto [csv, csvSpeed] = write([&](QIODevice& device) { return writeAuditCsv(report, device).has_value(); });
    results.add(compared(u"csv"_s, csv, u"ms"_s, u"joining the same cells, UTF-8"_s, joining(report), u"<= 2"_s));
    const auto excel = write(
        [&](QIODevice& device) { return writeAuditCsv(report, device, {.preset = CsvPreset::Excel}).has_value(); });
    const auto json = write([&](QIODevice& device) { return writeAuditJson(report, device).has_value(); });
    const auto html = write([&](QIODevice& device) { return writeAuditHtml(report, device).has_value(); });
    const auto markdown = write([&](QIODevice& device) { return writeAuditMarkdown(report, device).has_value(); });
    const auto speed = [&](const QString& name, double value) {
        results.add({.name = name, .value = value, .unit = u"MB/s"_s, .peerName = u"100,000 rows"_s});
    };
    speed(u"csv-speed"_s, csvSpeed);
    speed(u"csv-excel-speed"_s, excel.second);
    speed(u"json-speed"_s, json.second);
    speed(u"html-speed"_s, html.second);
    speed(u"markdown-speed"_s, markdown.second);
}

/// An array as `aliyun cs GET /clusters` prints it, of at least this size.
bool writeCliOutput(const QString& path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonArray objects = details(1'000);
    QList<QByteArray> texts;
    for (const QJsonValue& object : objects)
        texts.append(QJsonDocument(object.toObject()).toJson(QJsonDocument::Indented));
    const QByteArray id = objects.first()["cluster_id"_L1].toString().toLatin1();
    file.write("[\n");
    for (qint64 i = 0; file.pos() < size; ++i) {
        QByteArray text = texts.at(i % texts.size());
        const QByteArray old = objects.at(i % texts.size())["cluster_id"_L1].toString().toLatin1();
        text.replace(old, "c" + QByteArray::number(i, 16).rightJustified(id.size() - 1, '0'));
        file.write((i == 0 ? QByteArray() : QByteArray(",\n")) + text);
    }
    return file.write("]\n") == 2 && file.flush();
}

void openingFigures(Results& results)
{
    constexpr qint64 size = 200LL * 1024 * 1024;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clusters.json"_s);
    if (!writeCliOutput(path, size)) {
        results.fail(u"open-200mb"_s, u"the file could not be written"_s);
        return;
    }
    const auto ours = runClient({u"open"_s, path});
    const auto bare = runBare({u"parse"_s, path});
    if (!ours || !bare) {
        results.fail(u"open-200mb"_s, ours ? bare.error().message : ours.error().message);
        return;
    }
    results.add(compared(u"open-200mb"_s, ours->value("ms"_L1).toDouble(), u"ms"_s,
                         u"QJsonDocument on the whole file"_s, bare->value("ms"_L1).toDouble(), u"<= 1.3"_s));
    const auto memory = [&](const QString& name, const QJsonObject& from, QLatin1StringView key, const QString& aim) {
        results.add(
            compared(name, from[key].toDouble() / megabyte, u"MB"_s, u"size of the file"_s, size / megabyte, aim));
    };
    memory(u"open-200mb-memory"_s, *ours, "memory"_L1, u"<= 1.5"_s);
    memory(u"open-200mb-kept"_s, *ours, "kept"_L1, QString());
    memory(u"open-200mb-memory-bare"_s, *bare, "memory"_L1, QString());
}

void commandFigures(Results& results)
{
    constexpr int commands = 1'000;
    const auto report = auditFiles(
        {{.name = u"clusters"_s, .content = QJsonDocument(details(3 * commands)).toJson(QJsonDocument::Compact)}},
        RuleMode::Evidence, systemClock());
    if (!report) {
        results.fail(u"recreate-1000"_s, report.error().message);
        return;
    }
    QList<Recreation> recreations;
    for (const Finding& finding : report->findings) {
        const auto recreation = recreationFrom(*report, finding.cluster.id);
        if (recreation && recreations.size() < commands)
            recreations.append(*recreation);
    }
    qsizetype characters = 0;
    const double ms = medianOf(runs, [&] {
        for (const Recreation& recreation : recreations) {
            const Plan plan = planFrom(recreation.cluster, recreation.facts);
            keep(check(plan, recreation.facts));
            const auto command = renderCommand({.body = createClusterBody(plan),
                                                .region = recreation.cluster.region,
                                                .endpointHost = u"cs.cn-hangzhou.aliyuncs.com"_s,
                                                .cliProfile = {}},
                                               Shell::Posix, BodyForm::Inline);
            characters += command ? command->text.size() : 0;
        }
    });
    if (recreations.size() < commands || characters == 0)
        results.fail(u"recreate-1000"_s, u"only %1 clusters can be re-created"_s.arg(recreations.size()));
    else
        results.add({.name = u"recreate-1000"_s,
                     .value = ms,
                     .unit = u"ms"_s,
                     .peerName = u"planned, checked, rendered for a POSIX shell"_s});
}

} // namespace

QList<Group> reportGroups()
{
    return {{u"writing"_s, u"reports of 100,000 rows"_s, writingFigures},
            {u"open-200mb"_s, u"opening 200 MB of the aliyun CLI's output"_s, openingFigures},
            {u"recreate-1000"_s, u"1,000 re-create commands"_s, commandFigures}};
}

} // namespace Ack::Bench
