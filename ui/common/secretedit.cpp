// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/secretedit.h"

#include <QSignalBlocker>

namespace Ack {

SecretEdit::SecretEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::dropHistory);
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker quiet(this);
    forget();
}

Secret SecretEdit::secret() const
{
    QString typed = text().trimmed();
    QByteArray bytes = typed.toUtf8();
    const Secret secret{bytes};
    wipe(bytes);
    // Leaves the buffer alone when it is still the field's own.
    wipe(typed);
    return secret;
}

void SecretEdit::setSecret(const Secret& secret)
{
    setText(QString::fromUtf8(secret.bytes()));
}

void SecretEdit::forget()
{
    // Once the field has let go of its text, this copy alone holds the buffer, and wiping it wipes the field's.
    QString typed = text();
    setText({});
    wipe(typed);
}

void SecretEdit::dropHistory()
{
    // QLineEdit records every edit, also behind the dots; only setting the whole text clears that record.
    const QSignalBlocker quiet(this);
    const int cursor = cursorPosition();
    setText(text());
    setCursorPosition(cursor);
}

} // namespace Ack
