// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// The other side of a comparison: what a program does that has nothing but Qt. Prints one JSON object.

#include "measuring.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Ack::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int connectionsPerHost = 6; ///< of one QNetworkAccessManager over HTTP/1.1

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(2);
}

int print(const QJsonObject& figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        stop(path + u": "_s + file.errorString());
    return file.readAll();
}

/// One region: its first list page, then everything else, so many at once.
struct Region
{
    QString base;
    QStringList targets;
    int next = 0;
    int inFlight = 0;
};

/// Fetches every target of a plan and parses each answer as JSON.
class Fetcher final : public QObject
{
public:
    Fetcher(const QJsonArray& plan, int concurrency) : m_concurrency(concurrency)
    {
        for (const QJsonValue& region : plan) {
            Region one{.base = region["base"_L1].toString()};
            for (const QJsonValue& target : region["targets"_L1].toArray())
                one.targets.append(target.toString());
            m_left += one.targets.size();
            m_regions.push_back(one);
        }
        const int managers = (concurrency + connectionsPerHost - 1) / connectionsPerHost;
        for (int i = 0; i < managers; ++i)
            m_managers.push_back(std::make_unique<QNetworkAccessManager>());
    }

    void start()
    {
        for (Region& region : m_regions)
            ask(region);
    }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void ask(Region& region)
    {
        const int number = region.next++;
        ++region.inFlight;
        auto& manager = m_managers[std::size_t(number) % m_managers.size()];
        QNetworkReply* reply = manager->get(QNetworkRequest(QUrl(region.base + region.targets.at(number))));
        connect(reply, &QNetworkReply::finished, this, [this, reply, &region] { take(reply, region); });
    }

    void take(QNetworkReply* reply, Region& region)
    {
        const QByteArray body = reply->readAll();
        if (reply->error() != QNetworkReply::NoError || QJsonDocument::fromJson(body).isNull())
            stop(reply->url().toString() + u": "_s + reply->errorString());
        reply->deleteLater();
        m_bytes += body.size();
        --region.inFlight;
        while (region.next < region.targets.size() && region.inFlight < m_concurrency)
            ask(region);
        if (--m_left == 0)
            QCoreApplication::quit();
    }

    const int m_concurrency;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    std::vector<Region> m_regions;
    qsizetype m_left = 0;
    qint64 m_bytes = 0;
};

int runFetch(const QString& path, int concurrency)
{
    const QJsonArray plan = QJsonDocument::fromJson(contentOf(path)).array();
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = cpuSeconds();
    Fetcher fetcher(plan, concurrency);
    fetcher.start();
    QCoreApplication::exec();
    return print({{u"ms"_s, double(clock.nsecsElapsed()) / 1e6},
                  {u"cpu_s"_s, cpuSeconds() - cpuBefore},
                  {u"bytes"_s, fetcher.bytes()},
                  {u"highest_resident"_s, highestResidentBytes()}});
}

int runParse(const QString& path)
{
    const qint64 before = residentBytes();
    const double ms = millisecondsOf([&] {
        const QByteArray content = contentOf(path);
        const QJsonDocument document = QJsonDocument::fromJson(content);
        if (document.isNull())
            stop(u"not JSON"_s);
        keep(document);
    });
    return print({{u"ms"_s, ms}, {u"memory"_s, highestResidentBytes() - before}});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"concurrency"_s, u"Requests in flight per region."_s, u"N"_s, u"12"_s});
    parser.addPositionalArgument(u"what"_s, u"fetch PLAN, or parse FILE"_s);
    parser.process(application);
    const QStringList what = parser.positionalArguments();
    if (what.value(0) == "fetch"_L1)
        return runFetch(what.value(1), parser.value(u"concurrency"_s).toInt());
    if (what.value(0) == "parse"_L1)
        return runParse(what.value(1));
    stop(u"fetch PLAN, or parse FILE"_s);
}
