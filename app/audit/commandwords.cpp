// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "commandwords.h"

#include "core/text.h"
#include "optiontable.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CommandLine)
};

/// Takes the option at `at`, and moves on to the last word it uses.
Status takeOption(CommandWords& words, const QStringList& arguments, qsizetype& at)
{
    const QString word = arguments.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word == "-h"_L1 ? u"--help"_s : word.left(equals);
    const std::optional<OptionSpec> option = findOption(name);
    if (!option)
        return wrong(Tr::tr("Unknown option %1; --help lists the options.").arg(shown(name)));
    QString value;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return wrong(Tr::tr("%1 takes no value.").arg(name));
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (at + 1 < arguments.size() && !arguments.at(at + 1).startsWith("--"_L1)) {
        value = arguments.at(++at);
    }
    if (!option->value.isEmpty() && value.isEmpty())
        return wrong(Tr::tr("%1 needs a value: %2.").arg(name, option->value));
    if (words.has(name) && !option->repeatable && !option->value.isEmpty())
        return wrong(Tr::tr("%1 is given twice.").arg(name));
    words.options[name].append(value);
    return {};
}

} // namespace

tl::unexpected<Error> wrong(const QString& sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

QString shown(const QString& text)
{
    return visibleText(text.left(200));
}

tl::unexpected<Error> wrongValue(const QString& option, const QString& value, const QString& expected)
{
    return wrong(Tr::tr("%1 cannot be \"%2\"; expected %3.").arg(option, shown(value), expected));
}

Result<CommandWords> sortWords(const QStringList& arguments)
{
    CommandWords words;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString word = arguments.at(at);
        if (word == "--"_L1) {
            words.positional += arguments.mid(at + 1);
            break;
        }
        if (word.startsWith(u'-') && word != "-"_L1) {
            if (const Status taken = takeOption(words, arguments, at); !taken)
                return failure(taken.error());
        } else {
            words.positional.append(word);
        }
    }
    return words;
}

} // namespace Ack
