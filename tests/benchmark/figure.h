// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>
#include <optional>

namespace Ack::Bench {

/// One measured number and what it is held against.
struct Figure
{
    QString name; ///< "scan-24x5"
    double value = 0;
    QString unit; ///< of value and peer
    QString peerName{};
    std::optional<double> peer{};
    std::optional<double> ratio{}; ///< value / peer; peer / value where more is better
    QString aim{};                 ///< "<= 1.15"; for people, never a reason to fail
};

/// A figure held against a floor or a peer: ratio = value / peer.
[[nodiscard]] Figure compared(const QString& name, double value, const QString& unit, const QString& peerName,
                              double peer, const QString& aim);

/// Prints each figure as one line when it is known, and keeps all for the JSON file.
class Results final
{
public:
    void add(const Figure& figure);
    /// A measurement that could not be made is said too; it makes the program's exit status 1.
    void fail(const QString& name, const QString& why);
    [[nodiscard]] bool hasFailures() const { return m_failed; }
    [[nodiscard]] QByteArray toJson() const;

    static void printHeader();

private:
    QJsonArray m_figures;
    bool m_failed = false;
};

/// Figures that are measured together, chosen by name.
struct Group
{
    QString name;
    QString about;
    std::function<void(Results&)> run;
};

} // namespace Ack::Bench
