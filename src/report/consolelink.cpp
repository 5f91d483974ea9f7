// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/consolelink.h"

#include <QStringBuilder>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView clusterPrefix{"https://cs.console.aliyun.com/#/k8s/cluster/"};

/// The form that isWellFormed() asks for, without its regular expression: a report writes one link per row.
bool mayBeLinked(const QString& id)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    };
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), isPlain);
}

} // namespace

QString consoleLink(const ClusterId& id)
{
    return mayBeLinked(id.text()) ? QString(clusterPrefix % id.text() % "/v2/info/overview"_L1)
                                  : QString(clusterPrefix % "list"_L1);
}

bool isConsoleLink(const QString& link)
{
    return link.startsWith("https://cs.console.aliyun.com/"_L1);
}

} // namespace Ack
