// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/commandline.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CommandLine)
};

/// Reads one argument after the other from the text.
class Splitter final
{
public:
    Splitter(const QString& text, CommandStyle style) : m_text(text), m_style(style) {}

    Result<QStringList> arguments()
    {
        while (m_at < m_text.size()) {
            if (!step())
                return failure(ErrorKind::Usage, Tr::tr("The command ends with a backslash."));
        }
        if (!m_quote.isNull())
            return failure(ErrorKind::Usage, Tr::tr("The command has a quote that is not closed."));
        flush();
        if (m_arguments.isEmpty() || m_arguments.constFirst().isEmpty())
            return failure(ErrorKind::Usage, Tr::tr("The command is empty."));
        return m_arguments;
    }

private:
    bool step()
    {
        const QChar c = m_text.at(m_at++);
        if (!m_quote.isNull()) {
            inQuotes(c);
        } else if (c == u'\'' || c == u'"') {
            m_quote = c;
            m_open = true;
        } else if (c.isSpace()) {
            flush();
        } else if (c == u'\\' && m_style == CommandStyle::Unix) {
            if (m_at == m_text.size())
                return false;
            add(m_text.at(m_at++));
        } else {
            add(c);
        }
        return true;
    }

    void inQuotes(QChar c)
    {
        if (c == m_quote) {
            m_quote = QChar();
        } else if (c == u'\\' && m_quote == u'"' && m_at < m_text.size() && escapable().contains(m_text.at(m_at))) {
            add(m_text.at(m_at++));
        } else {
            add(c);
        }
    }

    [[nodiscard]] QStringView escapable() const { return m_style == CommandStyle::Unix ? u"\"\\$`\n" : u"\""; }

    void add(QChar c)
    {
        m_current += c;
        m_open = true;
    }

    void flush()
    {
        if (m_open)
            m_arguments << std::exchange(m_current, QString());
        m_open = false;
    }

    const QString m_text;
    const CommandStyle m_style;
    qsizetype m_at = 0;
    QChar m_quote;       ///< the quote that is open; null outside
    bool m_open = false; ///< an argument has begun, if only with ""
    QString m_current;
    QStringList m_arguments;
};

} // namespace

Result<QStringList> splitCommand(const QString& command, CommandStyle style)
{
    return Splitter(command.trimmed(), style).arguments();
}

} // namespace Ack
