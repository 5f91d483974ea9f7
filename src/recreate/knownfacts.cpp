// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/knownfacts.h"

#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& versionForm()
{
    static const QRegularExpression form(u"\\A[vV]?(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:-aliyun\\.(\\d{1,4}))?\\z"_s);
    return form;
}

struct SmallTypes
{
    QLatin1StringView pattern;
    int pods;
};

constexpr SmallTypes smallTypes[] = {
    {QLatin1StringView("ecs\\.(n1|n2|e3|sn1|sn2|t1|s[123])\\..*"), 0}, // retired families; the small ones have one ENI
    {QLatin1StringView("ecs\\.(g5|g6|c5|c6|r5|r6|hfc5|hfg5|hfc6|hfg6|hfr6|sn1ne|sn2ne|se1ne|g6e|c6e|r6e)\\.large"), 6},
    {QLatin1StringView("ecs\\.(t5|t6|n4|mn4|xn4|e4)[a-z0-9-]*\\.(nano|small|medium|large)"), 2},
    {QLatin1StringView("ecs\\.(n4|mn4|e4)\\.(xlarge|[248]xlarge)"), 6},
    {QLatin1StringView("ecs\\.(t5|t6)[a-z0-9-]*\\.(xlarge|[24]xlarge)"), 6},
    {QLatin1StringView("ecs\\.gn6i-c4g1\\.xlarge"), 10},
};

} // namespace

QVersionNumber kubernetesVersion(const QString& text)
{
    const QRegularExpressionMatch match = versionForm().match(text);
    if (!match.hasMatch())
        return {};
    return QVersionNumber(
        {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()});
}

bool isExactKubernetesVersion(const QString& text)
{
    static const QRegularExpression form(u"\\A\\d+\\.\\d+\\.\\d+-aliyun\\.\\d+\\z"_s);
    return form.match(text).hasMatch();
}

bool isEndedKubernetesVersion(const QString& text)
{
    const QVersionNumber version = kubernetesVersion(text);
    return !version.isNull() && version < QVersionNumber(1, 34);
}

std::optional<int> knownSmallInstanceType(const QString& type)
{
    for (const SmallTypes& row : smallTypes) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(row.pattern)).match(type).hasMatch())
            return row.pods;
    }
    return std::nullopt;
}

} // namespace Ack
