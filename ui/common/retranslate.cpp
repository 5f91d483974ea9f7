// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/retranslate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace Ack {

namespace {

/// Hears the language changes of the object it filters.
class LanguageFilter final : public QObject
{
public:
    LanguageFilter(QObject* watched, QObject* parent, std::function<void()> react)
        : QObject(parent)
        , m_watched(watched)
        , m_react(std::move(react))
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A filter of the application sees the events of every other object too.
        if (watched == m_watched && event->type() == QEvent::LanguageChange)
            m_react();
        return false;
    }

private:
    const QObject* const m_watched;
    std::function<void()> m_react;
};

} // namespace

void retranslate(QWidget* owner, std::function<void()> setTexts)
{
    setTexts();
    new LanguageFilter(owner, owner, std::move(setTexts));
}

void retranslate(QObject* owner, std::function<void()> setTexts)
{
    setTexts();
    onLanguageChange(owner, std::move(setTexts));
}

void onLanguageChange(QObject* owner, std::function<void()> react)
{
    if (auto* application = QCoreApplication::instance())
        new LanguageFilter(application, owner, std::move(react));
}

} // namespace Ack
