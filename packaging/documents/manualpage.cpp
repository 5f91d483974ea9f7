// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "manualpage.h"

#include "optiontable.h"
#ifdef ACK_HAS_WORKBENCH
#include "workbench/options.h"
#endif

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString& program, const QString& purpose)
{
    const QString version = QString::fromLatin1(ACK_VERSION);
    return u".TH %1 1 \"\" \"ACK Audit Workbench %2\" \"User Commands\"\n.SH NAME\n%3 \\- %4\n"_s.arg(
        program.toUpper(), version, troffText(program), troffText(purpose));
}

QString section(const QString& name, const QStringList& paragraphs)
{
    QString text = u".SH "_s + name + u'\n';
    for (const QString& paragraph : paragraphs)
        text += u".PP\n"_s + troffText(paragraph) + u'\n';
    return text;
}

QString entry(const QString& name, const QString& value, const QString& help)
{
    const QString shown = value.isEmpty() ? QString() : u" \\fI"_s + troffText(value) + u"\\fR"_s;
    return u".TP\n\\fB"_s + troffText(name) + u"\\fR"_s + shown + u'\n' + troffText(help) + u'\n';
}

constexpr Command commands[] = {Command::Scan, Command::Check,    Command::Recreate,
                                Command::Diff, Command::Profiles, Command::Policy};

QString commandsOf(const OptionSpec& option)
{
    QStringList words;
    for (const Command command : commands) {
        if (option.commands & bitOf(command))
            words.append(commandWord(command));
    }
    return words.size() == std::ssize(commands) ? QString() : u" ("_s + words.join(u", "_s) + u')';
}

QString synopsis()
{
    QString text = u".SH SYNOPSIS\n.nf\n"_s;
    for (const Command command : commands) {
        const QString help = helpText(command);
        const QString usage = help.left(help.indexOf(u"\n\n"_s));
        const QStringList lines = usage.mid(usage.indexOf(u':') + 1).split(u'\n');
        for (const QString& line : lines)
            text += troffText(line.trimmed()) + u'\n';
    }
    return text + u".fi\n"_s;
}

QString exitStatus()
{
    return u".SH EXIT STATUS\n"_s + entry(u"0"_s, {}, u"complete, and nothing is non-compliant"_s) +
           entry(u"1"_s, {}, u"at least one cluster is non-compliant; diff: something got worse"_s) +
           entry(u"2"_s, {}, u"wrong usage, unusable input, or output that cannot be written"_s) +
           entry(u"3"_s, {},
                 u"nothing non-compliant was found, but the audit is incomplete or a verdict is unknown"_s) +
           entry(u"4"_s, {}, u"nothing could be read at all"_s) +
           entry(u"130"_s, {}, u"interrupted; the partial report was written"_s);
}

QString files()
{
    return u".SH FILES\n"_s +
           entry(
               u"~/.local/share/ack-audit-workbench"_s, {},
               u"settings, index of accounts, waivers and history; no secret is ever in it. --data-dir names another."_s);
}

} // namespace

QString troffText(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'"', u"\\(dq"_s);
    if (safe.startsWith(u'.') || safe.startsWith(u'\''))
        safe.prepend(u"\\&"_s);
    return safe;
}

QByteArray auditManualPage()
{
    QString page = heading(u"ack-audit"_s, u"audit Alibaba Cloud ACK clusters for ENI multiple IP mode"_s) + synopsis();
    page += section(
        u"DESCRIPTION"_s,
        {u"ack-audit lists the Kubernetes clusters of every region of an Alibaba Cloud account and judges each by one "
         u"rule "
         "(AlibabaCloud-ACK-009): its network plug-in must be Terway in ENI multiple IP mode, terway-eniip. It shows "
         "the "
         "evidence of each verdict, and writes the command that creates a non-compliant cluster anew with Terway."_s,
         u"It only reads. It never sends a request that changes anything."_s});
    page += u".SH OPTIONS\n"_s;
    const QList<OptionSpec> table = optionTable();
    for (const OptionSpec& option : table)
        page += entry(option.name, option.value, option.help + commandsOf(option));
    page += exitStatus() + files();
    page += u".SH SEE ALSO\n.BR ack\\-workbench (1)\n"_s;
    return page.toUtf8();
}

#ifdef ACK_HAS_WORKBENCH
QByteArray workbenchManualPage()
{
    QString page = heading(u"ack-workbench"_s, u"window for auditing Alibaba Cloud ACK clusters"_s) +
                   u".SH SYNOPSIS\n.B ack\\-workbench\n[\\fIOPTION\\fR]...\n"_s;
    page += section(
        u"DESCRIPTION"_s,
        {u"The window of ACK Audit Workbench: accounts, a table of clusters with verdicts and evidence, reports, "
         "and a wizard that produces the request that creates a cluster anew with Terway. It only reads."_s});
    page += u".SH OPTIONS\n"_s;
    const QList<QCommandLineOption> options = workbenchOptions();
    for (const QCommandLineOption& option : options)
        page += entry(u"--"_s + option.names().last(), option.valueName(), option.description());
    page += files() + u".SH SEE ALSO\n.BR ack\\-audit (1)\n"_s;
    return page.toUtf8();
}
#endif

} // namespace Ack
