// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/preferences.h"

namespace Ack {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QString yes = u"true"_s;

int numberOf(const QString& text, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

QString proxyKey(ProxyChoice::Mode mode)
{
    switch (mode) {
    case ProxyChoice::Mode::System:
        return u"system"_s;
    case ProxyChoice::Mode::None:
        return u"none"_s;
    case ProxyChoice::Mode::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
}

ProxyChoice::Mode proxyModeOf(const QString& key)
{
    for (const ProxyChoice::Mode mode : {ProxyChoice::Mode::None, ProxyChoice::Mode::Manual}) {
        if (key == proxyKey(mode))
            return mode;
    }
    return ProxyChoice::Mode::System;
}

ProxyPreference readProxy(const WindowSettings& file)
{
    ProxyPreference proxy{.mode = proxyModeOf(file.text(u"network/proxy"_s)),
                          .host = file.text(u"network/proxy-host"_s),
                          .port = numberOf(file.text(u"network/proxy-port"_s), 1, 65535, ProxyPreference().port),
                          .user = file.text(u"network/proxy-user"_s)};
    if (proxy.mode == ProxyChoice::Mode::Manual && proxy.host.isEmpty())
        proxy.mode = ProxyChoice::Mode::System;
    return proxy;
}

Preferences read(const WindowSettings& file)
{
    const Preferences first;
    const auto duration = [&file](const QString& key, int least, int most, seconds otherwise) {
        return seconds(numberOf(file.text(key), least, most, int(otherwise.count())));
    };
    const QString language = file.text(u"general/language"_s);
    return {.language = language == "en"_L1 || language == "zh_CN"_L1 ? language : QString(),
            .theme = themeFromKey(file.text(u"general/theme"_s)).value_or(first.theme),
            .concurrency = numberOf(file.text(u"scan/concurrency"_s), 1, Limits::concurrency, first.concurrency),
            .requestDeadline = duration(u"scan/request-seconds"_s, Limits::requestSeconds[0], Limits::requestSeconds[1],
                                        first.requestDeadline),
            .regionDeadline = duration(u"scan/region-seconds"_s, Limits::regionSeconds[0], Limits::regionSeconds[1],
                                       first.regionDeadline),
            .scanDeadline = duration(u"scan/scan-seconds"_s, 0, Limits::scanSeconds, first.scanDeadline),
            .nodePools = file.text(u"scan/node-pools"_s) == yes,
            .strict = file.text(u"scan/rule"_s) == "strict"_L1,
            .proxy = readProxy(file),
            .caFile = file.text(u"network/ca-file"_s),
            .excelCsv = file.text(u"export/csv"_s) != "plain"_L1,
            .historyKeep = numberOf(file.text(u"history/keep"_s), 0, Limits::historyKeep, first.historyKeep),
            .sensitiveIds = file.text(u"privacy/sensitive"_s) == yes};
}

void write(WindowSettings& file, const Preferences& values)
{
    const auto flag = [](bool on) { return on ? yes : u"false"_s; };
    const auto count = [](seconds duration) { return QString::number(duration.count()); };
    file.set(u"general/language"_s, values.language);
    file.set(u"general/theme"_s, themeKey(values.theme));
    file.set(u"scan/concurrency"_s, QString::number(values.concurrency));
    file.set(u"scan/request-seconds"_s, count(values.requestDeadline));
    file.set(u"scan/region-seconds"_s, count(values.regionDeadline));
    file.set(u"scan/scan-seconds"_s, count(values.scanDeadline));
    file.set(u"scan/node-pools"_s, flag(values.nodePools));
    file.set(u"scan/rule"_s, values.strict ? u"strict"_s : u"evidence"_s);
    file.set(u"network/proxy"_s, proxyKey(values.proxy.mode));
    file.set(u"network/proxy-host"_s, values.proxy.host);
    file.set(u"network/proxy-port"_s, QString::number(values.proxy.port));
    file.set(u"network/proxy-user"_s, values.proxy.user);
    file.set(u"network/ca-file"_s, values.caFile);
    file.set(u"export/csv"_s, values.excelCsv ? u"excel"_s : u"plain"_s);
    file.set(u"history/keep"_s, QString::number(values.historyKeep));
    file.set(u"privacy/sensitive"_s, flag(values.sensitiveIds));
}

} // namespace

PreferenceStore::PreferenceStore(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_file(dataDir)
    , m_values(read(m_file))
{}

void PreferenceStore::set(const Preferences& values)
{
    if (values == m_values)
        return;
    const Preferences before = m_values;
    m_values = values;
    write(m_file, m_values);
    Q_EMIT changed(m_values, before);
}

} // namespace Ack
