// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/checks.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Ack {

/// One cluster of a remediation pack: its plan, and what is open.
struct PackEntry
{
    Plan plan;
    QList<Problem> problems;
    QString endpointHost; ///< public host of the region
};

/// A file of the pack, relative to its folder.
struct PackFile
{
    QString path;
    QByteArray content;
};

/// The folder of one cluster: "cn-hangzhou/c0de…". Error Usage when region or id cannot be a folder's name.
[[nodiscard]] Result<QString> packFolder(const PackEntry& entry);

/// The files of one cluster without open errors: request.json, one command per shell, plan.txt. With open errors only
/// plan.txt, which lists them.
[[nodiscard]] Result<QList<PackFile>> packFilesOf(const PackEntry& entry, const QString& cliProfile = {});

/// Every name that packFilesOf() can give inside a cluster's folder.
[[nodiscard]] QStringList packFileNames();

/// README.md (what is here, how to go on) and open-questions.md (what must be answered, per cluster, and by which
/// command). `runOptions` name the account or the file that the pack was made from; empty: not known.
[[nodiscard]] QList<PackFile> packOverview(const QList<PackEntry>& entries, const QStringList& runOptions = {});

} // namespace Ack
