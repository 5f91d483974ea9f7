// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

class QIODevice;

namespace Ack {

/// Cuts JSON documents one after another into parts small enough to be decoded one at a time: the objects in a
/// top-level array or in the member "clusters" of a top-level object, and what stays of the document when they are
/// taken out. It only finds borders; whether a part is JSON shows when it is decoded. What it cannot cut without doubt
/// is Unfit (damage, other elements, "clusters" twice, very deep nesting) and has to be looked at as a whole.
class JsonSplitter final
{
public:
    enum class Part {
        Element,  ///< one object of a list, in text()
        Document, ///< the end of a document; text() has all of it but the elements
        End,      ///< nothing is left
        Unfit
    };

    /// `device` is open for reading and outlives this.
    explicit JsonSplitter(QIODevice& device) : m_device(device) {}
    Q_DISABLE_COPY_MOVE(JsonSplitter)

    [[nodiscard]] Part next();
    [[nodiscard]] const QByteArray& text() const { return m_text; }
    /// After an element: the document as far as it came before its list, closed.
    [[nodiscard]] QByteArray head() const { return m_document + m_closing; }

private:
    enum class State { Between, Members, List, Ended, Unfit };

    bool fill();
    [[nodiscard]] bool hasByte() { return m_at < m_window.size() || fill(); }
    void skipSpace();
    bool skipMarks();
    bool copyText(QByteArray& target);
    bool copyNested(QByteArray& target);
    bool copyMember();
    Part begin();
    Part members();
    Part elements();
    Part unfit();
    Part endDocument();

    QIODevice& m_device;
    QByteArray m_window; ///< what was read and not yet looked at begins at m_at
    qsizetype m_at = 0;
    qint64 m_read = 0;
    State m_state = State::Between;
    QByteArray m_document; ///< of the document that is being cut, without its elements
    QByteArray m_closing;  ///< what makes m_document whole inside its list
    QByteArray m_text;
    QByteArray m_key;      ///< the last member's, with its quotes
    char m_previous = 0;   ///< the last character of the document that is no white space
    bool m_isFirst = true; ///< of its list
    bool m_hadList = false;
    bool m_isEmpty = true; ///< no document so far
};

} // namespace Ack
