// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/scanmemory.h"

namespace Ack {

void ScanMemory::noteRetired(ListForm form)
{
    if (form == m_first && !m_answered.contains(form))
        m_first = nextForm(form).value_or(form);
}

bool ScanMemory::claim(const ClusterId& cluster, const RegionId& region)
{
    if (m_claims.contains(cluster))
        return false;
    m_claims.insert(cluster, region);
    return true;
}

void ScanMemory::release(const RegionId& region)
{
    m_claims.removeIf([&region](const auto& claim) { return claim.value() == region; });
}

Future<ApiReply> ScanMemory::accountWideList(const RegionId& region, const CallOptions& options)
{
    // Asked once for the scan, whatever the answer: the other regions would only be refused in the same way.
    const bool usable = m_accountWide && !m_accountWide->isCanceled() &&
                        (!m_accountWide->isFinished() || m_accountWide->resultCount() > 0);
    if (!usable)
        m_accountWide = m_client.call(listRequest(ListForm::AccountWide, region, 1, 0), options);
    return *m_accountWide;
}

void ScanMemory::cancel()
{
    if (m_accountWide && !m_accountWide->isFinished())
        m_accountWide->cancel();
}

} // namespace Ack
