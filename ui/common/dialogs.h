// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Ack {

/// What a file dialog asks for.
struct FileQuestion
{
    QString title;
    QString start;         ///< folder or suggested path; empty: where the last dialog ended
    QStringList filters;   ///< "CSV (*.csv)"; empty: all files
    QString defaultSuffix; ///< "csv"; for saving
};

/// What a message box says; every text is plain.
struct Message
{
    enum class Kind { Information, Warning, Error, Question };

    Kind kind = Kind::Information;
    QString title;
    QString text;
    QString details{};      ///< second paragraph
    QString accept{};       ///< word on the button that agrees, for confirm(); empty: "OK"
    bool dangerous = false; ///< confirm(): the other button is the default one
};

/// Every question that is asked in a window of its own. Nothing waits: the answer comes through the callback, and not
/// at all when `parent` is gone before. Tests give their own.
class Dialogs
{
public:
    using Path = std::function<void(const QString& path)>;
    using Paths = std::function<void(const QStringList& paths)>;

    virtual ~Dialogs() = default;
    /// The callbacks of the four are called only when something was chosen.
    virtual void openFile(QWidget* parent, const FileQuestion& question, Path use) = 0;
    virtual void openFiles(QWidget* parent, const FileQuestion& question, Paths use) = 0;
    /// Asks before an existing file is replaced.
    virtual void saveFile(QWidget* parent, const FileQuestion& question, Path use) = 0;
    virtual void chooseFolder(QWidget* parent, const FileQuestion& question, Path use) = 0;
    virtual void message(QWidget* parent, const Message& message) = 0;
    /// Calls back exactly once; false when closed otherwise.
    virtual void confirm(QWidget* parent, const Message& message, std::function<void(bool agreed)> use) = 0;
};

/// The windows of Qt: QFileDialog and QMessageBox, opened without waiting.
class QtDialogs final : public Dialogs
{
public:
    void openFile(QWidget* parent, const FileQuestion& question, Path use) override;
    void openFiles(QWidget* parent, const FileQuestion& question, Paths use) override;
    void saveFile(QWidget* parent, const FileQuestion& question, Path use) override;
    void chooseFolder(QWidget* parent, const FileQuestion& question, Path use) override;
    void message(QWidget* parent, const Message& message) override;
    void confirm(QWidget* parent, const Message& message, std::function<void(bool agreed)> use) override;
};

} // namespace Ack
