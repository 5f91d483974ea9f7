// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QHash>

namespace Ack {

/// Lets the clusters of an audit share what many of them say alike (region, type, version, evidence): half the memory
/// of a cluster beside its detail.
class TextPool final
{
public:
    void share(Finding& finding);

private:
    void share(QString& text);
    void share(RegionId& region);
    void share(QStringList& texts);
    void share(QList<Evidence>& evidence);

    QHash<QString, QString> m_texts;
    QMultiHash<size_t, QList<Evidence>> m_evidence; ///< by a hash of what it says
    QMultiHash<size_t, QStringList> m_lists;
};

} // namespace Ack
