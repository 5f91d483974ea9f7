// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/ack/icons"_s;

/// Draws one SVG, whose strokes are "currentColor", in the colour that text has right now.
class TintedSvg final : public QIconEngine
{
public:
    explicit TintedSvg(QString path) : m_path(std::move(path)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap(rect.size() * ratio, mode, QIcon::Off);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = colourOf(mode);
        const QString key = u"%1|%2x%3|%4"_s.arg(m_path).arg(size.width()).arg(size.height()).arg(colour.name());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer renderer(tinted(colour));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedSvg(m_path); }
    [[nodiscard]] QString key() const override { return u"ack-tinted-svg"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            return palette.color(QPalette::ButtonText);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QByteArray tinted(const QColor& colour) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", colour.name().toLatin1());
    }

    const QString m_path;
};

} // namespace

QIcon icon(const QString& name)
{
    const QString path = folder + u'/' + name + u".svg"_s;
    return QFile::exists(path) ? QIcon(new TintedSvg(path)) : QIcon();
}

QStringList iconNames()
{
    QStringList names = QDir(folder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace Ack
