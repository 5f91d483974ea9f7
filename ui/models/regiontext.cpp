// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/regiontext.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Ack::RegionText", text);
}

QString countText(const RegionOutcome& outcome, int problems)
{
    if (problems == 0)
        return QString::number(outcome.clusters);
    if (problems == 1)
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "%1 · 1 problem")).arg(outcome.clusters);
    return words(QT_TRANSLATE_NOOP("Ack::RegionText", "%1 · %2 problems")).arg(outcome.clusters).arg(problems);
}

QString shortText(const RegionOutcome& outcome)
{
    if (outcome.expected)
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "incomplete: %1 of %2"))
            .arg(outcome.clusters)
            .arg(*outcome.expected);
    return words(QT_TRANSLATE_NOOP("Ack::RegionText", "incomplete: %1")).arg(outcome.clusters);
}

QString runningText(const RegionOutcome& outcome)
{
    if (outcome.clusters == 0)
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "reading…"));
    return words(QT_TRANSLATE_NOOP("Ack::RegionText", "page %1 · %2 of %3"))
        .arg(outcome.page)
        .arg(outcome.read)
        .arg(std::max(outcome.clusters, outcome.expected.value_or(0)));
}

} // namespace

QString shortRegionName(const QString& name)
{
    const qsizetype open = name.indexOf(u'(');
    if (open < 0 || !name.endsWith(u')'))
        return name;
    return name.sliced(open + 1, name.size() - open - 2);
}

QString regionTitle(const RegionOutcome& outcome, const RegionTable& names)
{
    if (QLocale().language() == QLocale::Chinese && names.contains(outcome.id))
        return visibleText(names.region(outcome.id).nameChinese);
    if (outcome.name.isEmpty() && outcome.id.isEmpty())
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "Without a region"));
    return visibleText(outcome.name.isEmpty() ? outcome.id.text() : outcome.name);
}

QString regionStateWord(RegionState state)
{
    switch (state) {
    case RegionState::Queued:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "waiting"));
    case RegionState::Running:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "running"));
    case RegionState::Throttled:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "throttled"));
    case RegionState::Done:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "done"));
    case RegionState::DoneShort:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "incomplete"));
    case RegionState::Denied:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "denied"));
    case RegionState::Unreachable:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "unreachable"));
    case RegionState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "cancelled"));
    case RegionState::NotEnabled:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "not enabled"));
    case RegionState::Failed:
        return words(QT_TRANSLATE_NOOP("Ack::RegionText", "failed"));
    }
    return {};
}

QString regionDetail(const RegionOutcome& outcome, int problems)
{
    switch (outcome.state) {
    case RegionState::Running:
        return runningText(outcome);
    case RegionState::Throttled:
        if (outcome.retryIn.count() > 0)
            return words(QT_TRANSLATE_NOOP("Ack::RegionText", "throttled, %1 s"))
                .arg((outcome.retryIn.count() + 999) / 1000);
        return regionStateWord(outcome.state);
    case RegionState::Done:
        return outcome.verifiable
                   ? countText(outcome, problems)
                   : words(QT_TRANSLATE_NOOP("Ack::RegionText", "%1, perhaps more")).arg(countText(outcome, problems));
    case RegionState::DoneShort:
        return shortText(outcome);
    case RegionState::Cancelled:
        if (outcome.clusters > 0)
            return words(QT_TRANSLATE_NOOP("Ack::RegionText", "cancelled · %1")).arg(outcome.clusters);
        return regionStateWord(outcome.state);
    case RegionState::Queued:
    case RegionState::Denied:
    case RegionState::Unreachable:
    case RegionState::NotEnabled:
    case RegionState::Failed:
        return regionStateWord(outcome.state);
    }
    return {};
}

} // namespace Ack
