// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "figure.h"
#include "groups.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Ack::Bench;
using namespace Qt::StringLiterals;

namespace {

QList<Group> allGroups()
{
    return scanGroups() + loadGroups() + tableGroups() + reportGroups() + windowGroups();
}

bool isWanted(const Group& group, const QStringList& only)
{
    return only.isEmpty() || only.contains(group.name);
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
        return true;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return false;
}

} // namespace

/// Never fails on time: exit status 1 says that a figure could not be measured.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // what is painted under a real server runs in processes of its own
    const QTemporaryDir runtime;             // for its own user only, as Qt wants it
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the product on loopback. One line per figure."_s);
    parser.addHelpOption();
    parser.addOption({u"only"_s, u"Only this group (repeatable); see --list."_s, u"NAME"_s});
    parser.addOption({u"json"_s, u"Writes the figures as JSON too."_s, u"FILE"_s});
    parser.addOption({u"list"_s, u"Names the groups."_s});
    parser.process(application);
    const QStringList only = parser.values(u"only"_s);
    const QList<Group> groups = allGroups();
    Results results;
    if (!parser.isSet(u"list"_s))
        Results::printHeader();
    int measured = 0;
    for (const Group& group : groups) {
        if (parser.isSet(u"list"_s)) {
            std::printf("%-16s %s\n", qUtf8Printable(group.name), qUtf8Printable(group.about));
        } else if (isWanted(group, only)) {
            group.run(results);
            ++measured;
        }
    }
    if (parser.isSet(u"list"_s))
        return 0;
    if (measured == 0)
        std::fprintf(stderr, "No group has that name; see --list.\n");
    const bool written = !parser.isSet(u"json"_s) || writeFile(parser.value(u"json"_s), results.toJson());
    return measured == 0 || !written ? 2 : int(results.hasFailures());
}
