// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/packfiles.h"

#include "core/text.h"
#include "recreate/body.h"
#include "recreate/command.h"
#include "recreate/jsontext.h"
#include "recreate/plantext.h"
#include "recreate/terraform.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Pack)
};

QString fileName(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return u"command.sh"_s;
    case Shell::Fish:
        return u"command.fish"_s;
    case Shell::Cmd:
        return u"command.cmd"_s;
    case Shell::PowerShell:
        return u"command.ps1"_s;
    }
    Q_UNREACHABLE();
}

/// A data text inside Markdown: nothing in it is markup.
QString markdownText(const QString& untrusted)
{
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]<>()#+!|~-])"_s);
    return visibleText(untrusted.left(200)).replace(special, u"\\\\1"_s);
}

/// What the request file alone may hold no command holds: then all of them read the file.
BodyForm formInPack(const Plan& plan, Shell shell)
{
    const bool isPosixLike = shell == Shell::Posix || shell == Shell::Fish;
    return isPosixLike && !holdsUserData(plan) ? BodyForm::Inline : BodyForm::SavedFile;
}

QString folderOf(const PackEntry& entry)
{
    return entry.plan.region.text() + u'/' + entry.plan.oldCluster.text();
}

QByteArray readme(const QList<PackEntry>& entries)
{
    QString text = u"# "_s + Tr::tr("Re-creating clusters with Terway") + u"\n\n"_s;
    text +=
        Tr::tr("One folder per cluster. Nothing here was sent. Read plan.txt, then run one of the command files inside "
               "the folder: each creates a new cluster and leaves the old one alone.") +
        u"\n\n"_s;
    text += u"| "_s +
            QStringList{Tr::tr("Cluster"), Tr::tr("Folder"), Tr::tr("Open errors"), Tr::tr("Warnings")}.join(u" | "_s) +
            u" |\n| --- | --- | --- | --- |\n"_s;
    for (const PackEntry& entry : entries) {
        const auto errors = std::ranges::count(entry.problems, Severity::Error, &Problem::severity);
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(markdownText(entry.plan.oldName), folderOf(entry))
                    .arg(errors)
                    .arg(entry.problems.size() - errors);
    }
    text += u"\n## "_s + Tr::tr("Afterwards, for each cluster") + u"\n\n"_s;
    int number = 0;
    for (const QString& step : stepsAfterCreation(Plan(), {Tr::tr("(see the folder's plan.txt)")}))
        text += u"%1. "_s.arg(++number) + step + u'\n';
    return text.toUtf8();
}

/// As a word of a POSIX shell. Nothing that an eye cannot see, and no line break.
QString shellWord(const QString& word)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    QString shown = visibleText(word);
    if (plain.match(shown).hasMatch())
        return shown;
    return u'\'' + shown.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The command that plans one cluster again, with answers.
QString answerCommand(const PackEntry& entry, const QStringList& runOptions)
{
    QStringList words{u"ack-audit"_s, u"recreate"_s, u"--cluster"_s, entry.plan.oldCluster.text()};
    const QString first = runOptions.value(0);
    const bool isFromFile =
        first.isEmpty() ? entry.plan.offline : first == "--from"_L1 || first.startsWith("--from="_L1);
    if (!isFromFile)
        words += {u"--region"_s, entry.plan.region.text()};
    words += runOptions.isEmpty() && isFromFile ? QStringList{u"--from"_s, u"FILE"_s} : runOptions;
    QStringList quoted;
    for (const QString& word : std::as_const(words))
        quoted.append(shellWord(word));
    return quoted.join(u' ') + u" --set FIELD=VALUE …"_s;
}

QByteArray openQuestions(const QList<PackEntry>& entries, const QStringList& runOptions)
{
    QString text = u"# "_s + Tr::tr("Open questions") + u"\n"_s;
    bool any = false;
    for (const PackEntry& entry : entries) {
        if (!hasErrors(entry.problems))
            continue;
        any = true;
        text += u"\n## "_s + markdownText(entry.plan.oldName) + u" ("_s + folderOf(entry) + u")\n\n"_s;
        for (const Problem& problem : entry.problems) {
            if (problem.severity == Severity::Error)
                text += u"- `"_s + problem.field + u"`: "_s + markdownText(problem.sentence) + u'\n';
        }
        // Indented: within a code span a backtick would end it.
        text += u'\n' + Tr::tr("Answer with:") + u"\n\n    "_s + answerCommand(entry, runOptions) + u'\n';
    }
    if (!any)
        text += u'\n' + Tr::tr("None.") + u'\n';
    return text.toUtf8();
}

} // namespace

Result<QString> packFolder(const PackEntry& entry)
{
    if (!isWellFormed(entry.plan.region) || !isWellFormed(entry.plan.oldCluster))
        return failure(ErrorKind::Usage, Tr::tr("Cluster %1 in %2 cannot be a folder.")
                                             .arg(visibleText(entry.plan.oldCluster.text().left(80)),
                                                  visibleText(entry.plan.region.text().left(80))));
    return folderOf(entry);
}

Result<QList<PackFile>> packFilesOf(const PackEntry& entry, const QString& cliProfile)
{
    const Result<QString> folder = packFolder(entry);
    if (!folder)
        return failure(folder.error());
    const CommandRequest request = commandRequest(entry.plan, entry.endpointHost, cliProfile);
    QString text = planText(entry.plan, entry.problems);
    QList<PackFile> files;
    if (!hasErrors(entry.problems)) {
        files.append({*folder + u"/request.json"_s, readableJson(createClusterBody(entry.plan))});
        for (const Shell shell : {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell}) {
            const BodyForm form = formInPack(entry.plan, shell);
            const Result<ShellCommand> command = renderCommand(request, shell, form);
            if (!command)
                return failure(command.error());
            const QByteArray ending = shell == Shell::Cmd || shell == Shell::PowerShell ? "\r\n" : "\n";
            files.append({*folder + u'/' + fileName(shell), command->text.toUtf8() + ending});
        }
        files.append({*folder + u"/main.tf"_s, terraform(entry.plan).toUtf8()});
        text += u"\n"_s + Tr::tr("Afterwards") + u'\n';
        const Result<QStringList> readBack = readBackCommands(request, Shell::Posix);
        for (const QString& step : stepsAfterCreation(entry.plan, readBack.value_or(QStringList())))
            text += u"  - "_s + step + u'\n';
    }
    files.append({*folder + u"/plan.txt"_s, text.toUtf8()});
    return files;
}

QStringList packFileNames()
{
    QStringList names{u"request.json"_s, u"main.tf"_s, u"plan.txt"_s};
    for (const Shell shell : {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell})
        names.append(fileName(shell));
    return names;
}

QList<PackFile> packOverview(const QList<PackEntry>& entries, const QStringList& runOptions)
{
    return {{u"README.md"_s, readme(entries)}, {u"open-questions.md"_s, openQuestions(entries, runOptions)}};
}

} // namespace Ack
