// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "completion.h"
#include "manualpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!isWritten)
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
    return isWritten;
}

} // namespace

/// ack-documents DIR: writes the man pages and the completion files that are installed.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        QTextStream(stderr) << "Usage: ack-documents DIR\n";
        return 2;
    }
    const QDir dir(arguments.at(1));
    bool isWritten = write(dir.filePath(u"ack-audit.1"_s), Ack::auditManualPage()) &&
                     write(dir.filePath(u"ack-audit.bash"_s), Ack::bashCompletion()) &&
                     write(dir.filePath(u"_ack-audit"_s), Ack::zshCompletion()) &&
                     write(dir.filePath(u"ack-audit.fish"_s), Ack::fishCompletion());
#ifdef ACK_HAS_WORKBENCH
    isWritten = isWritten && write(dir.filePath(u"ack-workbench.1"_s), Ack::workbenchManualPage());
#endif
    return isWritten ? 0 : 1;
}
