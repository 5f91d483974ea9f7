// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/theme.h"

#include "ui/common/themestyle.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QStyle>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    QRgb window, base, alternate, text, dim, button, highlight, highlighted, link, edge;
};

QPalette paletteOf(const Colours& c)
{
    QPalette palette{QColor(c.button), QColor(c.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::ToolTipBase, c.alternate);
    set(QPalette::PlaceholderText, c.dim);
    set(QPalette::BrightText, c.highlighted);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlighted);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Mid, c.edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.dim));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.edge));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.text));
    return palette;
}

} // namespace

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Theme> themeFromKey(const QString& key)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        if (key.compare(themeKey(theme), Qt::CaseInsensitive) == 0)
            return theme;
    return {};
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff5f6f7,
                      .base = 0xffffffff,
                      .alternate = 0xfff0f2f4,
                      .text = 0xff1f2328,
                      .dim = 0xff5f666d,
                      .button = 0xffeceef0,
                      .highlight = 0xff0b5cad,
                      .highlighted = 0xffffffff,
                      .link = 0xff0b5cad,
                      .edge = 0xffc4c9ce});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff26282b,
                      .base = 0xff1e1e1e,
                      .alternate = 0xff25272a,
                      .text = 0xffe6e8ea,
                      .dim = 0xff9aa1a8,
                      .button = 0xff34373b,
                      .highlight = 0xff2f6fb3,
                      .highlighted = 0xffffffff,
                      .link = 0xff79b8ff,
                      .edge = 0xff50555b});
}

void applyTheme(QApplication& application, Theme theme)
{
    static const QString systemStyle = application.style()->name();
    const bool system = theme == Theme::System;
    QApplication::setStyle(new ThemeStyle(system ? systemStyle : u"fusion"_s));
    QApplication::setPalette(system ? QPalette() : theme == Theme::Dark ? darkPalette() : lightPalette());
}

void applyFonts(QApplication& application)
{
    static const QFont system = application.font();
    QFont font = system;
    font.setFamilies(QStringList{QFontInfo(system).family(), u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                                 u"Microsoft YaHei"_s, u"PingFang SC"_s});
    QApplication::setFont(font);
}

} // namespace Ack
