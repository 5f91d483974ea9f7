// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/announcer.h"

#include <QAccessibleWidget>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 1000; ///< ms

class AnnouncerInterface final : public QAccessibleWidget
{
public:
    explicit AnnouncerInterface(Announcer* announcer)
        : QAccessibleWidget(announcer, QAccessible::Notification)
        , m_announcer(announcer)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_announcer->sentence() : QString();
    }

private:
    Announcer* m_announcer; ///< the object of this interface
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new AnnouncerInterface(announcer) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* parent) : QWidget(parent)
{
    QAccessible::installFactory(makeInterface); // once: it is not added again
    setObjectName(u"Announcer"_s);
    setFixedSize(1, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString& sentence)
{
    m_next = sentence;
    if (!m_pause.isActive())
        speak();
}

void Announcer::speak()
{
    if (m_next.isEmpty())
        return;
    m_sentence = std::exchange(m_next, {});
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT spoken(m_sentence);
    m_pause.start();
}

} // namespace Ack
