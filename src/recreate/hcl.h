// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Ack {

/// A JSON value as an expression of Terraform's language; nothing in a text has a meaning there.
[[nodiscard]] QString hclValue(const QJsonValue& value);

/// Collects lines of one resource with its indentation.
class HclBlock final
{
public:
    HclBlock(const QString& head, int depth);

    /// Nothing for null and undefined.
    void set(const QString& name, const QJsonValue& value);
    void setExpression(const QString& name, const QString& expression);
    void add(const QString& block) { m_text += block; }
    [[nodiscard]] QString text() const;

private:
    const QString m_indent;
    QString m_text;
};

/// A block with these members; objects, and each object of a list, become blocks inside it.
[[nodiscard]] QString hclBlock(const QString& name, const QJsonObject& members, int depth);
/// [{key, value}] → {key: value}
[[nodiscard]] QJsonObject hclMap(const QJsonArray& pairs);
/// The comment on fields that have to be added by hand; empty when there are none.
[[nodiscard]] QString handwork(const QStringList& fields);

} // namespace Ack
