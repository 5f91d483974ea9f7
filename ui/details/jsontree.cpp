// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsontree.h"

#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 1000;

QString shown(const QString& text)
{
    return visibleText(text.size() > longestValue ? text.left(longestValue) + u'…' : text);
}

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
    case QJsonValue::String:
        return u'"' + shown(value.toString()) + u'"';
    case QJsonValue::Array:
        return u"[%1]"_s.arg(value.toArray().size());
    case QJsonValue::Object:
        return u"{%1}"_s.arg(value.toObject().size());
    }
    return {};
}

/// Breadth first, so that children stand side by side; no recursion, whatever the depth.
class Builder final
{
public:
    explicit Builder(const QJsonValue& whole) { add({}, whole, -1, 0); }

    [[nodiscard]] JsonTree build()
    {
        for (size_t i = 0; i < m_values.size(); ++i)
            addChildren(i);
        return std::move(m_tree);
    }

private:
    void add(const QString& key, const QJsonValue& value, int parent, int row)
    {
        m_tree.nodes.push_back({.key = key, .value = valueText(value), .parent = parent, .row = row});
        m_values.push_back(value);
    }

    void addChildren(size_t i)
    {
        const QJsonValue value = m_values[i];
        m_values[i] = {};
        const auto first = int(m_tree.nodes.size());
        int row = 0;
        if (value.isArray()) {
            for (const QJsonValue& child : value.toArray()) {
                add(u"[%1]"_s.arg(row), child, int(i), row);
                ++row;
            }
        } else {
            const QJsonObject object = value.toObject();
            for (auto child = object.begin(); child != object.end(); ++child, ++row)
                add(shown(child.key()), child.value(), int(i), row);
        }
        m_tree.nodes[i].first = first;
        m_tree.nodes[i].count = row;
    }

    JsonTree m_tree;
    std::vector<QJsonValue> m_values;
};

} // namespace

JsonTree jsonTree(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {};
    return Builder(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())).build();
}

} // namespace Ack
