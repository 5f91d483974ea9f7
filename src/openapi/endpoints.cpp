// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/endpoints.h"

#include "core/text.h"
#include "openapi/loopback.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Endpoints)
};

tl::unexpected<Error> refused(QString text, const QString& reason)
{
    static const QRegularExpression userInfo(u"//[^/@]*@"_s); // may hold a password
    text.replace(userInfo, u"//…@"_s);
    return failure(ErrorKind::Usage,
                   Tr::tr("The endpoint \"%1\" cannot be used: %2").arg(visibleText(text.left(200)), reason));
}

bool hasWebScheme(const QString& text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

/// Without a region, {region} goes together with the dot or slash beside it: "cs.{region}.example" → "cs.example".
QString filled(QString pattern, Product product, const RegionId& region)
{
    pattern.replace("{product}"_L1, productCode(product));
    if (region.isEmpty())
        pattern.remove("{region}."_L1).remove("/{region}"_L1).remove(".{region}"_L1).remove("-{region}"_L1);
    return pattern.replace("{region}"_L1, region.text());
}

QUrl baseOf(const QString& filledPattern)
{
    QUrl url(filledPattern, QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url;
}

bool hasDotSegment(const QString& path)
{
    const QStringList segments = path.split(u'/');
    return segments.contains("."_L1) || segments.contains(".."_L1) || path.contains("//"_L1);
}

/// The reason why an address, its placeholders filled in, cannot be used; empty when it can.
QString problemOf(const QString& filledPattern)
{
    const bool printable = std::ranges::all_of(filledPattern, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!printable)
        return Tr::tr("it holds a blank or a character that is not allowed");
    if (filledPattern.contains(u'{') || filledPattern.contains(u'}'))
        return Tr::tr("only {product} and {region} are replaced");
    if (filledPattern.contains(u'?') || filledPattern.contains(u'#') || filledPattern.contains(u'@'))
        return Tr::tr("it may hold no user name, query or fragment");
    const QUrl url = baseOf(filledPattern);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || hasDotSegment(url.path(QUrl::FullyEncoded)))
        return Tr::tr("it is not a valid address");
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return Tr::tr("http is allowed to this computer only (127.0.0.1, ::1, localhost); use https");
    return {};
}

QString centralHost(Product product)
{
    return productCode(product) + ".aliyuncs.com"_L1;
}

QString publicHost(Product product, const Region& region)
{
    switch (product) {
    case Product::Cs:
        return region.csHost;
    case Product::Vpc:
        return region.vpcHost;
    case Product::Ecs:
        return region.ecsHost;
    case Product::Sts:
        return region.stsHost;
    }
    Q_UNREACHABLE();
}

} // namespace

Endpoints::Endpoints(RegionTable table) : m_table(std::move(table)) {}

Status Endpoints::addOverride(const QString& text)
{
    const bool plain = hasWebScheme(text);
    const qsizetype equals = plain ? -1 : text.indexOf(u'=');
    const RegionId region(equals < 0 ? QString() : text.left(equals));
    const QString pattern = text.mid(equals + 1);
    if (equals >= 0 && !isWellFormed(region))
        return refused(text, Tr::tr("\"%1\" is not a region id").arg(visibleText(region.text().left(80))));
    if (!hasWebScheme(pattern))
        return refused(text, Tr::tr("expected URL or REGION=URL, and the URL starts with https://"));
    const RegionId sample = equals < 0 ? RegionId(u"cn-hangzhou"_s) : region;
    for (const RegionId& id : {sample, equals < 0 ? RegionId() : region}) {
        if (const QString problem = problemOf(filled(pattern, Product::Cs, id)); !problem.isEmpty())
            return refused(text, problem);
    }
    if (plain) {
        m_plain = pattern;
        return {};
    }
    m_byRegion.removeIf([&region](const auto& entry) { return entry.first == region; });
    m_byRegion.append({region, pattern});
    return {};
}

QUrl Endpoints::baseUrl(Product product, const RegionId& region) const
{
    const auto own = std::ranges::find(m_byRegion, region, &std::pair<RegionId, QString>::first);
    // STS is asked for the account, not for a region: a role of any STS region goes to the plain override.
    if (own != m_byRegion.end() && product != Product::Sts)
        return baseOf(filled(own->second, product, region));
    if (!m_plain.isEmpty())
        return baseOf(filled(m_plain, product, region));
    QString host = region.isEmpty() ? QString() : publicHost(product, m_table.region(region));
    if (host.isEmpty())
        host = centralHost(product);
    return QUrl("https://"_L1 + host);
}

} // namespace Ack
