// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "choices.h"

#include <QHash>

namespace Ack {

using namespace Qt::StringLiterals;

QStringList choicesOf(const QString& valueName, Command command)
{
    if (command == Command::Diff && valueName == "FORMAT"_L1)
        return {u"table"_s, u"json"_s};
    static const QHash<QString, QStringList> choices{
        {u"FORMAT"_s, {u"table"_s, u"csv"_s, u"json"_s, u"markdown"_s, u"html"_s}},
        {u"PRESET"_s, {u"plain"_s, u"excel"_s}},
        {u"SHELL"_s, {u"posix"_s, u"fish"_s, u"cmd"_s, u"powershell"_s}},
        {u"FORM"_s, {u"inline"_s, u"file"_s}},
        {u"WHAT"_s, {u"command"_s, u"json"_s, u"terraform"_s, u"plan"_s}},
        {u"WHERE"_s, {u"top-level"_s, u"config"_s, u"both"_s}},
        {u"LANG"_s, {u"en"_s, u"zh_CN"_s}},
    };
    return choices.value(valueName);
}

QStringList profileActions()
{
    return {u"list"_s, u"add"_s, u"import"_s, u"remove"_s};
}

} // namespace Ack
