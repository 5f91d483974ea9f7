// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/dialogs.h"

#include <QList>

namespace Ack {

/// Answers at once with what the test prepared, and remembers what was asked.
class FakeDialogs final : public Dialogs
{
public:
    QString path;       ///< chosen file or folder; empty: cancelled
    bool agrees = true; ///< answer of confirm()
    QList<FileQuestion> questions;
    QList<Message> messages;

    void openFile(QWidget* /*parent*/, const FileQuestion& question, Path use) override { answer(question, use); }
    void openFiles(QWidget* /*parent*/, const FileQuestion& question, Paths use) override
    {
        answer(question, [&use](const QString& one) { use({one}); });
    }
    void saveFile(QWidget* /*parent*/, const FileQuestion& question, Path use) override { answer(question, use); }
    void chooseFolder(QWidget* /*parent*/, const FileQuestion& question, Path use) override { answer(question, use); }
    void message(QWidget* /*parent*/, const Message& message) override { messages.append(message); }
    void confirm(QWidget* /*parent*/, const Message& message, std::function<void(bool)> use) override
    {
        messages.append(message);
        use(agrees);
    }

private:
    void answer(const FileQuestion& question, const Path& use)
    {
        questions.append(question);
        if (!path.isEmpty())
            use(path);
    }
};

} // namespace Ack
