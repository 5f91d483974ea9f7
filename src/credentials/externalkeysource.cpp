// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/externalkeysource.h"

#include "core/text.h"
#include "credentials/keycheck.h"
#include "credentials/stskeys.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ExternalKeySource)
};

constexpr qsizetype MaxOutput = qsizetype(1024) * 1024;

QString programName(const QStringList& arguments)
{
    return visibleText(arguments.value(0).left(200));
}

} // namespace

ExternalKeySource::ExternalKeySource(QStringList arguments, const Clock& clock, std::chrono::milliseconds deadline)
    : CachedKeySource(clock)
    , m_arguments(std::move(arguments))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(deadline);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stop({.kind = ErrorKind::Deadline,
              .message =
                  Tr::tr("The command %1 did not print a key in time and was stopped.").arg(programName(m_arguments))});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ExternalKeySource::readOutput);
    connect(&m_process, &QProcess::finished, this, &ExternalKeySource::exited);
    connect(&m_process, &QProcess::errorOccurred, this, &ExternalKeySource::failedToStart);
}

ExternalKeySource::~ExternalKeySource()
{
    m_process.disconnect(this);
    m_process.kill();
    wipe(m_output);
}

void ExternalKeySource::fetch()
{
    m_stopped.reset();
    wipe(m_output);
    m_output.reserve(65'536); // growing would leave copies behind
    m_process.setProgram(m_arguments.value(0));
    m_process.setArguments(m_arguments.mid(1));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_limit.start();
    m_process.start(QIODevice::ReadOnly);
}

void ExternalKeySource::readOutput()
{
    QByteArray part = m_process.readAllStandardOutput();
    m_output += part;
    wipe(part);
    if (m_output.size() > MaxOutput)
        stop({.kind = ErrorKind::TooLarge,
              .message =
                  Tr::tr("The command %1 printed far more than a key and was stopped.").arg(programName(m_arguments))});
}

void ExternalKeySource::stop(const Error& error)
{
    if (!m_stopped)
        m_stopped = error;
    m_process.kill();
}

void ExternalKeySource::exited(int code, QProcess::ExitStatus status)
{
    m_limit.stop();
    readOutput();
    Result<AccessKey> key = printedKey(m_output);
    wipe(m_output);
    if (m_stopped)
        key = failure(*m_stopped);
    else if (status != QProcess::NormalExit || code != 0)
        key =
            failure(ErrorKind::Credential, Tr::tr("The command %1 failed (exit status %2) and gave no key; run it in a "
                                                  "terminal to see why.")
                                               .arg(programName(m_arguments))
                                               .arg(code));
    const std::optional<QDateTime> expires = key ? key->expires : std::nullopt;
    settle(key, expires ? renewalTime(*expires) : QDateTime());
}

void ExternalKeySource::failedToStart(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows
    m_limit.stop();
    settle(failure(ErrorKind::Credential, Tr::tr("The command %1 cannot be started: %2")
                                              .arg(programName(m_arguments), visibleText(m_process.errorString()))));
}

Result<AccessKey> printedKey(const QByteArray& output)
{
    const QJsonObject printed = QJsonDocument::fromJson(output).object();
    const QString mode = printed.value("mode"_L1).toString();
    AccessKey key{.id = printed.value("access_key_id"_L1).toString(),
                  .secret = secretOf(printed.value("access_key_secret"_L1)),
                  .token = secretOf(printed.value("sts_token"_L1))};
    if (const qint64 expiration = printed.value("sts_expiration"_L1).toInteger(); expiration > 0)
        key.expires = QDateTime::fromSecsSinceEpoch(expiration, Qt::UTC);
    if (mode == "AK"_L1)
        key.token = Secret();
    const bool isKnownMode = mode.isEmpty() || mode == "AK"_L1 || (mode == "StsToken"_L1 && key.isTemporary());
    if (!isKnownMode || !checkKey(key))
        return failure(ErrorKind::BadReply, Tr::tr("The command did not print a key as JSON (mode AK or StsToken, "
                                                   "access_key_id, access_key_secret, sts_token)."));
    return key;
}

} // namespace Ack
