// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/cloudprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

QProcessEnvironment environmentWithoutProxy()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"http_proxy"_s, u"https_proxy"_s, u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s})
        variables.remove(name);
    return variables;
}

Result<std::unique_ptr<CloudProcess>> CloudProcess::start(const QString& program, const QStringList& options)
{
    std::unique_ptr<CloudProcess> cloud(new CloudProcess);
    cloud->m_process.setProcessEnvironment(environmentWithoutProxy());
    cloud->m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    cloud->m_process.start(program, options);
    while (!cloud->m_process.canReadLine()) {
        if (!cloud->m_process.waitForReadyRead(60'000))
            return failure(ErrorKind::Unavailable, u"the fake cloud does not start"_s);
    }
    const QJsonObject ready = QJsonDocument::fromJson(cloud->m_process.readLine()).object();
    cloud->m_central = ready["central"_L1].toString();
    const QJsonObject regions = ready["regions"_L1].toObject();
    for (auto region = regions.begin(); region != regions.end(); ++region)
        cloud->m_urls.insert(region.key(), region->toString());
    for (const QJsonValue& argument : ready["arguments"_L1].toArray())
        cloud->m_arguments.append(argument.toString());
    return cloud;
}

CloudProcess::~CloudProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Ack
