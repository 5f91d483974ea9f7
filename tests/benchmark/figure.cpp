// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "figure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonNumber(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QByteArray shown(const std::optional<double>& number)
{
    if (!number)
        return "-";
    return std::abs(*number) < 1'000 ? QByteArray::number(*number, 'g', 4) : QByteArray::number(*number, 'f', 0);
}

void printLine(const QByteArray& name, const QByteArray& value, const QByteArray& unit, const QByteArray& peer,
               const QByteArray& ratio, const QByteArray& aim, const QByteArray& peerName)
{
    std::printf("%-26s %10s %-5s %10s %8s  %-9s %s\n", name.constData(), value.constData(), unit.constData(),
                peer.constData(), ratio.constData(), aim.constData(), peerName.constData());
    std::fflush(stdout);
}

} // namespace

Figure compared(const QString& name, double value, const QString& unit, const QString& peerName, double peer,
                const QString& aim)
{
    return {.name = name,
            .value = value,
            .unit = unit,
            .peerName = peerName,
            .peer = peer,
            .ratio = peer > 0 ? std::optional(value / peer) : std::nullopt,
            .aim = aim};
}

void Results::printHeader()
{
    printLine("figure", "value", "unit", "peer", "ratio", "aim", "held against");
}

void Results::add(const Figure& figure)
{
    printLine(figure.name.toUtf8(), shown(figure.value), figure.unit.toUtf8(), shown(figure.peer), shown(figure.ratio),
              figure.aim.toUtf8(), figure.peerName.toUtf8());
    m_figures.append(QJsonObject{{u"name"_s, figure.name},
                                 {u"value"_s, figure.value},
                                 {u"unit"_s, figure.unit},
                                 {u"peer"_s, figure.peerName},
                                 {u"peer_value"_s, jsonNumber(figure.peer)},
                                 {u"ratio"_s, jsonNumber(figure.ratio)},
                                 {u"aim"_s, figure.aim}});
}

void Results::fail(const QString& name, const QString& why)
{
    m_failed = true;
    std::printf("%-26s not measured: %s\n", qUtf8Printable(name), qUtf8Printable(why));
    std::fflush(stdout);
    m_figures.append(QJsonObject{{u"name"_s, name}, {u"error"_s, why}});
}

QByteArray Results::toJson() const
{
    return QJsonDocument(QJsonObject{{u"figures"_s, m_figures}}).toJson();
}

} // namespace Ack::Bench
