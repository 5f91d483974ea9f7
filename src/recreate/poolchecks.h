// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/checklist.h"

#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace Ack {

/// The checks of one node pool.
class PoolChecks final
{
public:
    PoolChecks(Checklist& list, int index);

    void run();
    /// Nodes of the pool, at most.
    [[nodiscard]] qint64 nodes() const;

private:
    [[nodiscard]] QString at(QLatin1StringView field) const { return m_path + field; }
    [[nodiscard]] QJsonValue value(QLatin1StringView field) const { return m_list.plan.value(at(field)); }
    [[nodiscard]] QString text(QLatin1StringView field) const { return value(field).toString(); }

    void error(const QString& id, QLatin1StringView field, const QString& sentence);
    void warn(const QString& id, QLatin1StringView field, const QString& sentence);

    static bool isOneOf(const QString& text, std::initializer_list<QLatin1StringView> words)
    {
        return std::ranges::any_of(words, [&text](QLatin1StringView word) { return text == word; });
    }

    void checkName();
    void checkVSwitches();
    void checkTypes();
    void checkType(QLatin1StringView field, const QString& type);
    void checkTrunk(QLatin1StringView field, const QString& type);
    void checkSale(QLatin1StringView field, const QString& type);
    void checkSize();
    void checkScaling();
    void checkDisks();
    void checkLevel(QLatin1StringView field, const QString& level, int size);
    void checkDataDisk(const QJsonObject& disk);
    void checkLogin();
    void checkBilling();
    void checkRuntime();
    void checkRuntimeVersion(const QString& runtime);
    void checkLabels();
    void checkExclusiveEni();
    void checkImage();
    void checkKeyPairOnly();
    void checkDiskOptions();
    void checkDisk(QLatin1StringView field, const QString& category, bool isEncrypted, bool hasAutoOptions);
    void checkSpot();
    void checkTags();
    void checkWhatIsShared();
    void checkComponents();
    void checkComponent(const QJsonObject& component);

    Checklist& m_list;
    const QString m_path;
};

} // namespace Ack
