// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/textpool.h"

namespace Ack {

namespace {

/// What is different in every cluster is not worth a search; a hostile file cannot make the pool larger than this.
constexpr qsizetype most = 4'096;

/// Replaces the value by an equal one that is there already.
template <typename T>
void shareIn(QMultiHash<size_t, T>& pool, size_t hash, T& value)
{
    const auto [begin, end] = std::as_const(pool).equal_range(hash);
    for (auto known = begin; known != end; ++known) {
        if (*known == value) {
            value = *known;
            return;
        }
    }
    if (pool.size() < most)
        pool.insert(hash, value);
}

} // namespace

void TextPool::share(Finding& finding)
{
    Cluster& cluster = finding.cluster;
    share(cluster.region);
    for (QString* text : {&cluster.type, &cluster.profile, &cluster.spec, &cluster.version, &cluster.state,
                          &cluster.vpcId, &cluster.serviceCidr, &cluster.podCidr, &cluster.proxyMode})
        share(*text);
    share(cluster.vswitchIds);
    if (cluster.strictNetwork)
        share(*cluster.strictNetwork);
    share(cluster.evidence);
    share(finding.judgement.plugin);
    share(finding.judgement.sources);
    share(finding.judgement.values);
}

void TextPool::share(QString& text)
{
    if (text.isEmpty())
        return;
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd())
        text = *known;
    else if (m_texts.size() < most)
        m_texts.insert(text, text);
}

void TextPool::share(RegionId& region)
{
    QString text = region.text();
    share(text);
    region = RegionId(std::move(text));
}

void TextPool::share(QStringList& texts)
{
    if (!texts.isEmpty())
        shareIn(m_lists, qHashRange(texts.cbegin(), texts.cend()), texts);
}

void TextPool::share(QList<Evidence>& evidence)
{
    if (evidence.isEmpty())
        return;
    size_t hash = 0;
    for (const Evidence& piece : std::as_const(evidence))
        hash = qHashMulti(hash, piece.source, piece.value, piece.state);
    shareIn(m_evidence, hash, evidence);
}

} // namespace Ack
