// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "completion.h"

#include "choices.h"
#include "optiontable.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr Command commands[] = {Command::Scan, Command::Check,    Command::Recreate,
                                Command::Diff, Command::Profiles, Command::Policy};

QStringList commandWords(Commands wanted)
{
    QStringList words;
    for (const Command command : commands) {
        if (wanted & bitOf(command))
            words.append(commandWord(command));
    }
    return words;
}

QStringList allWords()
{
    Commands all;
    for (const Command command : commands)
        all |= bitOf(command);
    return commandWords(all);
}

QStringList optionNames(Command command)
{
    QStringList names;
    const QList<OptionSpec> table = optionTable();
    for (const OptionSpec& option : table) {
        if (option.commands & bitOf(command))
            names.append(option.name);
    }
    return names;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The commands that take the option, by what they take for its value.
struct Offer
{
    QStringList commands;
    QStringList choices; ///< empty: any text
};

QList<Offer> offersOf(const OptionSpec& option)
{
    QList<Offer> offers;
    for (const Command command : commands) {
        if (!(option.commands & bitOf(command)))
            continue;
        const QStringList choices = choicesOf(option.value, command);
        const auto same = std::ranges::find(offers, choices, &Offer::choices);
        if (same != offers.end())
            same->commands.append(commandWord(command));
        else
            offers.append({.commands = {commandWord(command)}, .choices = choices});
    }
    return offers;
}

bool isPath(const OptionSpec& option)
{
    return option.value == "FILE"_L1 || option.value == "DIR"_L1;
}

QString bashChoices(const QList<Offer>& offers)
{
    const auto action = [](const Offer& offer) {
        if (offer.choices.isEmpty())
            return u":"_s; // a free text: nothing to offer
        return u"mapfile -t COMPREPLY < <(compgen -W %1 -- \"$word\")"_s.arg(quoted(offer.choices.join(u' ')));
    };
    if (offers.size() == 1)
        return action(offers.first());
    QString cases;
    for (const Offer& offer : offers)
        cases += u" %1) %2 ;;"_s.arg(offer.commands.join(u'|'), action(offer));
    return u"case $command in%1 esac"_s.arg(cases);
}

/// `    --format) words=…; return ;;` for every option that takes a value.
QString bashValues()
{
    QString cases;
    const QList<OptionSpec> table = optionTable();
    for (const OptionSpec& option : table) {
        if (option.value.isEmpty())
            continue;
        QString action;
        if (option.value == "DIR"_L1)
            action = u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\")"_s;
        else if (option.value == "FILE"_L1)
            action = u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"_s;
        else
            action = bashChoices(offersOf(option));
        cases += u"        %1) %2; return ;;\n"_s.arg(option.name, action);
    }
    return cases;
}

QString zshArgument(const OptionSpec& option, Command command)
{
    QString help = option.help;
    help.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
    QString text = (option.repeatable ? u"*"_s : QString()) + option.name + u'[' + help + u']';
    if (!option.value.isEmpty()) {
        const QStringList choices = choicesOf(option.value, command);
        QString action;
        if (option.value == "DIR"_L1)
            action = u"_files -/"_s;
        else if (option.value == "FILE"_L1)
            action = u"_files"_s;
        else if (!choices.isEmpty())
            action = u'(' + choices.join(u' ') + u')';
        text += u':' + option.value.toLower().remove(u'[').remove(u']') + u':' + action;
    }
    return quoted(text);
}

QString fishLine(const OptionSpec& option, const Offer& offer)
{
    const QString text = u"complete -c ack-audit -n %1 -l %2 -d %3"_s.arg(
        quoted(u"__fish_seen_subcommand_from "_s + offer.commands.join(u' ')), option.name.mid(2), quoted(option.help));
    if (isPath(option))
        return text + u" -r -F\n"_s;
    if (!offer.choices.isEmpty())
        return text + u" -x -a "_s + quoted(offer.choices.join(u' ')) + u'\n';
    return text + (option.value.isEmpty() ? u"\n"_s : u" -x\n"_s);
}

} // namespace

QByteArray bashCompletion()
{
    QString byCommand;
    for (const Command command : commands)
        byCommand += u"        %1) words=%2 ;;\n"_s.arg(commandWord(command), quoted(optionNames(command).join(u' ')));
    return uR"(# bash completion for ack-audit
_ack_audit()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W %1 -- "$word")
        return
    fi
    case $previous in
%2    esac
    case $command in
%3    esac
    if [ "$command" = profiles ] && [ "$COMP_CWORD" -eq 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W %4 -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    elif [ "$command" = check ] || [ "$command" = diff ] || [ "$command" = profiles ]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _ack_audit ack-audit
)"_s.arg(quoted((allWords() + QStringList{u"--help"_s, u"--version"_s}).join(u' ')), bashValues(), byCommand,
         quoted(profileActions().join(u' ')))
        .toUtf8();
}

QByteArray zshCompletion()
{
    QString byCommand;
    const QList<OptionSpec> table = optionTable();
    for (const Command command : commands) {
        QString arguments;
        for (const OptionSpec& option : table) {
            if (option.commands & bitOf(command))
                arguments += u" \\\n            "_s + zshArgument(option, command);
        }
        if (command == Command::Check || command == Command::Diff)
            arguments += u" \\\n            '*:file:_files'"_s;
        if (command == Command::Profiles)
            arguments += u" \\\n            '1:action:(%1)' '*:file:_files'"_s.arg(profileActions().join(u' '));
        byCommand += u"        %1)\n            _arguments%2 ;;\n"_s.arg(commandWord(command), arguments);
    }
    return uR"(#compdef ack-audit
_ack_audit()
{
    if (( CURRENT == 2 )); then
        _values command %1
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
%2    esac
}
_ack_audit "$@"
)"_s.arg(allWords().join(u' '), byCommand)
        .toUtf8();
}

QByteArray fishCompletion()
{
    QString text = u"# fish completion for ack-audit\ncomplete -c ack-audit -f\n"_s;
    text += u"complete -c ack-audit -n __fish_use_subcommand -a %1\n"_s.arg(quoted(allWords().join(u' ')));
    text += u"complete -c ack-audit -n '__fish_seen_subcommand_from profiles' -a %1\n"_s.arg(
        quoted(profileActions().join(u' ')));
    text += u"complete -c ack-audit -n '__fish_seen_subcommand_from check diff profiles' -F\n"_s;
    const QList<OptionSpec> table = optionTable();
    for (const OptionSpec& option : table) {
        for (const Offer& offer : offersOf(option))
            text += fishLine(option, offer);
    }
    return text.toUtf8();
}

} // namespace Ack
