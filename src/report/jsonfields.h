// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Ack {

/// Reads typed members of a JSON object. A member that is missing or null is "not known"; one of another type is
/// damage, and the first damage found is kept with its place, such as "clusters[3].evidence".
class JsonFields final
{
public:
    /// `damage` is shared by all objects of one document and outlives them.
    JsonFields(QJsonObject object, QString place, QString& damage);

    [[nodiscard]] bool has(QLatin1StringView key) const; ///< present and not null
    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView key) const;
    [[nodiscard]] std::optional<bool> boolean(QLatin1StringView key) const;
    [[nodiscard]] QDateTime time(QLatin1StringView key) const; ///< UTC; null when not known
    [[nodiscard]] JsonFields object(QLatin1StringView key) const;
    [[nodiscard]] QList<JsonFields> objects(QLatin1StringView key) const;
    [[nodiscard]] const QJsonObject& raw() const { return m_object; }

    /// Marks the member as damaged.
    void reject(QLatin1StringView key) const;

private:
    [[nodiscard]] QString placeOf(QLatin1StringView key) const;

    QJsonObject m_object;
    QString m_place;
    QString* m_damage;
};

} // namespace Ack
