// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

class QIODevice;

namespace Ack {

/// Writes JSON a buffer at a time and in the order of the calls, so that a report of any size needs no document in
/// memory. The caller balances what it opens. An empty text, an unset value and an unknown time are written as null.
class JsonStream final
{
public:
    explicit JsonStream(QIODevice& device);
    Q_DISABLE_COPY_MOVE(JsonStream)

    void open(char bracket);                        ///< '{' or '[' as the next element
    void open(QLatin1StringView key, char bracket); ///< the same as a member
    void close(char bracket);                       ///< '}' or ']'
    void newLine();                                 ///< between elements, for people and for line-wise tools

    void text(QLatin1StringView key, const QString& value);
    void textOrEmpty(QLatin1StringView key, const QString& value); ///< "" stays ""
    void texts(QLatin1StringView key, const QStringList& values);
    void number(QLatin1StringView key, std::optional<qint64> value);
    void boolean(QLatin1StringView key, std::optional<bool> value);
    void null(QLatin1StringView key);
    /// A value that is JSON already (compact, from QJsonDocument).
    void json(QLatin1StringView key, const QByteArray& value);
    void json(const QByteArray& value);

    [[nodiscard]] Status finish();

private:
    void key(QLatin1StringView name);
    void separate();
    void quoted(const QString& value);
    void flushIfLarge();
    void flush();

    QIODevice& m_device;
    QByteArray m_buffer;
    QString m_error;
    bool m_needsComma = false;
};

} // namespace Ack
