// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/resources.h"
#include "support/cloudserver.h"
#include "support/uniformaccount.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "ack-fake-cloud: %s\n", qUtf8Printable(why));
    std::exit(2);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"A fake Alibaba Cloud on loopback addresses. Prints one line of JSON when it is ready."_s);
    parser.addHelpOption();
    parser.addOption({u"account"_s, u"Described account; default: the demo account."_s, u"FILE"_s});
    parser.addOption({u"uniform"_s, u"REGIONSxCLUSTERS: a generated account, such as 24x5."_s, u"RxC"_s});
    parser.addOption({u"listen"_s, u"First address (then one more per region) and port; port 0: free ones."_s,
                      u"ADDRESS[-LAST]:PORT"_s, u"127.0.0.2:0"_s});
    parser.addOption({u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s, u"0"_s});
    parser.addOption({u"record"_s, u"Writes each request as a line of JSON."_s, u"FILE"_s});
    parser.addOption({u"key"_s, u"Accepts this key only (repeatable); without any, signatures are not looked at."_s,
                      u"ID=SECRET[=TOKEN]"_s});
    parser.addOption({u"clock-offset"_s, u"The service's clock is that far ahead."_s, u"SECONDS"_s, u"0"_s});
    parser.addOption({u"rate"_s, u"Throttles what goes beyond N requests a second and region."_s, u"N"_s, u"0"_s});
    parser.addOption({u"fault"_s, u"One more fault of the account, as JSON (repeatable)."_s, u"JSON"_s});
    parser.addOption({u"no-faults"_s, u"Leaves the account's own faults out."_s});
}

SimulatedAccount describedAccount(const QString& path)
{
    QByteArray json = Resources::demoAccount();
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            stop(path + u": "_s + file.errorString());
        json = file.readAll();
    }
    const Result<SimulatedAccount> account = parseAccount(json);
    if (!account)
        stop(account.error().message);
    return *account;
}

SimulatedAccount generatedAccount(const QString& size)
{
    static const QRegularExpression form(u"\\A(\\d{1,2})x(\\d{1,6})\\z"_s);
    const auto match = form.match(size);
    const Result<RegionTable> table = RegionTable::fromJson(Resources::regionTable());
    if (!match.hasMatch() || !table)
        stop(u"--uniform takes REGIONSxCLUSTERS"_s);
    return uniformAccount(*table, match.captured(1).toInt(), match.captured(2).toInt());
}

SimulatedAccount accountOf(const QCommandLineParser& parser)
{
    const SimulatedAccount account = parser.isSet(u"uniform"_s) ? generatedAccount(parser.value(u"uniform"_s))
                                                                : describedAccount(parser.value(u"account"_s));
    QJsonArray faults = parser.isSet(u"no-faults"_s) ? QJsonArray() : account.list("faults"_L1);
    for (const QString& fault : parser.values(u"fault"_s))
        faults.append(QJsonDocument::fromJson(fault.toUtf8()).object());
    return withFaults(account, faults);
}

QHash<QByteArray, KnownKey> keysOf(const QStringList& texts)
{
    QHash<QByteArray, KnownKey> keys;
    for (const QString& text : texts) {
        const QList<QByteArray> parts = text.toUtf8().split('=');
        if (parts.size() < 2)
            stop(u"--key takes ID=SECRET[=TOKEN]"_s);
        keys.insert(parts.at(0), {parts.at(1), parts.value(2)});
    }
    return keys;
}

CloudServerOptions optionsOf(const QCommandLineParser& parser)
{
    static const QRegularExpression form(u"\\A([0-9.]+)(?:-(\\d+))?(?::(\\d+))?\\z"_s);
    const auto listen = form.match(parser.value(u"listen"_s));
    const QHostAddress first(listen.captured(1));
    if (!listen.hasMatch() || !first.isLoopback())
        stop(u"--listen takes a loopback address, such as 127.0.0.2-26:8080"_s);
    CloudServerOptions options{.account = accountOf(parser),
                               .firstAddress = first,
                               .port = listen.captured(3).toUShort(),
                               .latency = std::chrono::milliseconds(parser.value(u"latency"_s).toInt()),
                               .keys = keysOf(parser.values(u"key"_s)),
                               .clockOffset = std::chrono::seconds(parser.value(u"clock-offset"_s).toInt()),
                               .requestsPerSecond = parser.value(u"rate"_s).toInt(),
                               .recordFile = parser.value(u"record"_s)};
    const auto last = first.toIPv4Address() + quint32(options.account.list("regions"_L1).size());
    if (!listen.captured(2).isEmpty() && listen.captured(2).toUInt() < (last & 0xff))
        stop(u"the account needs addresses up to "_s + QHostAddress(last).toString());
    return options;
}

QByteArray readyLine(const CloudServer& server)
{
    QJsonObject regions;
    for (const QString& region : server.regions())
        regions[region] = server.url(region);
    return QJsonDocument(QJsonObject{{u"ready"_s, true},
                                     {u"central"_s, server.centralUrl()},
                                     {u"regions"_s, regions},
                                     {u"arguments"_s, QJsonArray::fromStringList(server.endpointArguments())}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const CloudServer server(optionsOf(parser));
    std::printf("%s\n", readyLine(server).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
