// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/hcl.h"

#include "core/text.h"

#include <QJsonArray>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// A quoted text: what HCL gives a meaning to inside quotes is escaped.
QString hclText(const QString& text)
{
    QString quoted = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if ((c == u'$' || c == u'%') && i + 1 < text.size() && text.at(i + 1) == u'{')
            quoted += c; // $${ and %%{ stand for ${ and %{
        const bool isPaired = (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) ||
                              (c.isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate());
        if (c.isSurrogate() && !isPaired)
            quoted += QChar::ReplacementCharacter; // half a character has no escape in HCL
        else if (isInvisible(c.unicode()))
            quoted += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            quoted += c;
    }
    return quoted + u'"';
}

} // namespace

QString hclValue(const QJsonValue& value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::String:
        return hclText(value.toString());
    case QJsonValue::Array:
        for (const QJsonValue& element : value.toArray())
            parts.append(hclValue(element));
        return u'[' + parts.join(u", "_s) + u']';
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            parts.append(hclText(member.key()) + u" = "_s + hclValue(member.value()));
        return parts.isEmpty() ? u"{}"_s : u"{ "_s + parts.join(u", "_s) + u" }"_s;
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    }
    Q_UNREACHABLE();
}

HclBlock::HclBlock(const QString& head, int depth)
    : m_indent(QString(2 * depth, u' '))
    , m_text(m_indent + head + u" {\n"_s)
{}

void HclBlock::set(const QString& name, const QJsonValue& value)
{
    if (!value.isUndefined() && !value.isNull())
        setExpression(name, hclValue(value));
}

void HclBlock::setExpression(const QString& name, const QString& expression)
{
    m_text += m_indent + u"  "_s + name + u" = "_s + expression + u'\n';
}

QString HclBlock::text() const
{
    return m_text + m_indent + u"}\n"_s;
}

QString hclBlock(const QString& name, const QJsonObject& members, int depth)
{
    HclBlock block(name, depth);
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QJsonArray list = member.value().toArray();
        if (member.value().isObject()) {
            block.add(hclBlock(member.key(), member.value().toObject(), depth + 1));
        } else if (!list.isEmpty() && list.first().isObject()) {
            for (const QJsonValue& one : list)
                block.add(hclBlock(member.key(), one.toObject(), depth + 1));
        } else {
            block.set(member.key(), member.value());
        }
    }
    return block.text();
}

QJsonObject hclMap(const QJsonArray& pairs)
{
    QJsonObject map;
    for (const QJsonValue& pair : pairs)
        map[pair["key"_L1].toString()] = pair["value"_L1];
    return map;
}

QString handwork(const QStringList& fields)
{
    QStringList shown;
    for (const QString& field : fields)
        shown.append(visibleText(field.left(200)));
    return shown.isEmpty() ? QString() : u"# Add by hand, see plan.txt: "_s + shown.join(u", "_s) + u'\n';
}

} // namespace Ack
