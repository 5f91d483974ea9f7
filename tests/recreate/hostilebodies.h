// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

namespace Ack {

using namespace Qt::StringLiterals;

/// Names that break commands.
[[nodiscard]] inline const QStringList& hostileTexts()
{
    static const QStringList texts{u"prod-web"_s,
                                   u"生产集群"_s,
                                   u"a\"b'c`d"_s,
                                   u"$(reboot) $HOME ${x}"_s,
                                   u"%PATH% %%x ^&|<>"_s,
                                   u"!! !x !-1"_s,
                                   u"line\nbreak\r\n\ttab"_s,
                                   u"bidi\u202E\u200B end"_s,
                                   u"😀 \\ \\\\ \\u0041"_s,
                                   u"ACK_JSON"_s,
                                   u"\nACK_JSON\n"_s,
                                   u"-- --flag =x"_s,
                                   u"“curly” ‘quotes’"_s,
                                   QString(u"nul"_s + QChar(0) + u"end"_s),
                                   QString(3000, u'x')};
    return texts;
}

[[nodiscard]] inline QString randomText(QRandomGenerator& random)
{
    QString text = hostileTexts().at(random.bounded(int(hostileTexts().size())));
    for (int i = random.bounded(12); i > 0; --i)
        text += QChar(char16_t(random.bounded(1, 0xD800)));
    return text;
}

/// A request with such names in it.
[[nodiscard]] inline QJsonObject randomBody(QRandomGenerator& random)
{
    QJsonObject body{{u"name"_s, randomText(random)},
                     {u"snat_entry"_s, random.bounded(2) == 1},
                     {u"n"_s, random.bounded(1'000'000)}};
    QJsonArray tags;
    for (int i = random.bounded(4); i > 0; --i)
        tags.append(QJsonObject{{u"key"_s, randomText(random)}, {u"value"_s, randomText(random)}});
    body[u"tags"_s] = tags;
    const QJsonObject config{{u"IPVlan"_s, u"false"_s}, {u"x"_s, randomText(random)}};
    body[u"addons"_s] =
        QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s},
                               {u"config"_s, QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))}}};
    return body;
}

} // namespace Ack
