// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "helpers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<CloudProcess>> startCloud(const QStringList& options)
{
    return CloudProcess::start(QString::fromUtf8(ACK_FAKE_CLOUD), options);
}

Result<QJsonObject> runHelper(const QString& program, const QStringList& arguments, int milliseconds)
{
    QProcess process;
    process.setProcessEnvironment(environmentWithoutProxy());
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        return failure(ErrorKind::Deadline, program + u": "_s + process.errorString());
    }
    const QJsonDocument printed = QJsonDocument::fromJson(process.readAllStandardOutput());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !printed.isObject())
        return failure(ErrorKind::Rejected, QString::fromUtf8(process.readAllStandardError()).trimmed());
    return printed.object();
}

Result<QJsonObject> runClient(const QStringList& arguments)
{
    return runHelper(QString::fromUtf8(ACK_BENCH_CLIENT), arguments);
}

Result<QJsonObject> runBare(const QStringList& arguments)
{
    return runHelper(QString::fromUtf8(ACK_BENCH_BARE), arguments);
}

Result<QJsonArray> recordedTargets(const QString& uniform, const QString& folder)
{
    const QString record = folder + u"/requests-"_s + uniform + u".jsonl"_s;
    {
        const auto cloud = startCloud({u"--uniform"_s, uniform, u"--record"_s, record});
        if (!cloud)
            return failure(cloud.error());
        if (const auto scanned = runClient(QStringList{u"scan"_s} + (*cloud)->endpointArguments()); !scanned)
            return failure(scanned.error());
    }
    QFile file(record);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, file.errorString());
    QMap<QString, QJsonArray> byRegion;
    while (!file.atEnd()) {
        const QJsonObject request = QJsonDocument::fromJson(file.readLine()).object();
        const QString region = request["region"_L1].toString();
        if (!region.isEmpty()) // STS is asked with headers that the bare program does not send
            byRegion[region].append(request["target"_L1]);
    }
    QJsonArray targets;
    for (auto region = byRegion.cbegin(); region != byRegion.cend(); ++region)
        targets.append(QJsonObject{{u"region"_s, region.key()}, {u"targets"_s, *region}});
    return targets;
}

Status writePlan(const QString& path, const QJsonArray& targets, const CloudProcess& cloud)
{
    QJsonArray plan;
    for (const QJsonValue& region : targets)
        plan.append(
            QJsonObject{{u"base"_s, cloud.url(region["region"_L1].toString())}, {u"targets"_s, region["targets"_L1]}});
    QFile file(path);
    const QByteArray json = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return failure(ErrorKind::File, file.errorString());
    return {};
}

} // namespace Ack::Bench
