// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/verdictdelegate.h"
#include "ui/common/verdictstyle.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

constexpr int verdictRole = Qt::UserRole + 1;
constexpr int waivedRole = Qt::UserRole + 2;

const QList<Verdict> verdicts{Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable};

QImage paintedChip(Verdict verdict, bool waived, const QPalette& palette)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), chipWord(verdict, waived));
    model.setData(model.index(0, 0), static_cast<int>(verdict), verdictRole);
    model.setData(model.index(0, 0), waived, waivedRole);
    const VerdictDelegate delegate(verdictRole, waivedRole);
    QStyleOptionViewItem option;
    option.palette = palette;
    option.rect = QRect(0, 0, 180, 32);
    option.fontMetrics = QFontMetrics(option.font);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    return image;
}

/// Number of pixels that differ clearly from their left neighbour: edges of letters and shapes.
int edges(const QImage& grey)
{
    int count = 0;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 1; x < grey.width(); ++x)
            count += std::abs(qGray(grey.pixel(x, y)) - qGray(grey.pixel(x - 1, y))) > 40 ? 1 : 0;
    return count;
}

} // namespace

class TestCommonStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesKnownContrasts();
    void chipsCanBeRead_data();
    void chipsCanBeRead();
    void themesCanBeRead_data();
    void themesCanBeRead();
    void looksDifferWithoutColour();
    void paintsShapeAndWord();
    void leavesOtherCellsAlone();
    void drawsEveryIconInTheTextColour();
    void knowsNoOtherIcon();
    void tellsDarkFromLight();
    void readsThemeKeys();
};

void TestCommonStyle::computesKnownContrasts()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0xff0072b2), Qt::white) - 5.19) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor(0xffd55e00), Qt::white) - 3.87) < 0.01);
}

void TestCommonStyle::chipsCanBeRead_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("waived");
    QTest::addColumn<bool>("dark");
    for (const Verdict verdict : verdicts)
        for (const bool waived : {false, true})
            for (const bool dark : {false, true})
                QTest::addRow("%s %s %s", qPrintable(verdictKey(verdict)), waived ? "waived" : "",
                              dark ? "dark" : "light")
                    << verdict << waived << dark;
}

void TestCommonStyle::chipsCanBeRead()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, waived);
    QFETCH(bool, dark);
    const VerdictStyle style = verdictStyle(verdict, waived, dark);
    QVERIFY(contrastRatio(style.text, style.fill) >= 4.5);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QVERIFY(contrastRatio(style.outline, palette.color(QPalette::Base)) >= 3.0);
    if (dark)
        return;
    QVERIFY(contrastRatio(style.outline, palette.color(QPalette::Window)) >= 3.0);
    QVERIFY(contrastRatio(style.outline, palette.color(QPalette::AlternateBase)) >= 3.0);
}

void TestCommonStyle::themesCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestCommonStyle::themesCanBeRead()
{
    QFETCH(QPalette, palette);
    const auto contrast = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(text), palette.color(ground));
    };
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        for (const QPalette::ColorRole text :
             {QPalette::WindowText, QPalette::Text, QPalette::Link, QPalette::PlaceholderText})
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(contrast(text, ground))));
    QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= 4.5);
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
}

void TestCommonStyle::looksDifferWithoutColour()
{
    QSet<int> shapes;
    QSet<QString> words;
    for (const Verdict verdict : verdicts) {
        shapes.insert(static_cast<int>(verdictStyle(verdict, false, false).shape));
        words.insert(chipWord(verdict, false));
    }
    shapes.insert(static_cast<int>(verdictStyle(Verdict::NonCompliant, true, false).shape));
    words.insert(chipWord(Verdict::NonCompliant, true));
    QCOMPARE(shapes.size(), 5);
    QCOMPARE(words.size(), 5);
    QVERIFY(!words.contains(QString()));
}

void TestCommonStyle::paintsShapeAndWord()
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QList<QImage> greys;
        for (const Verdict verdict : verdicts) {
            const QImage grey = paintedChip(verdict, false, palette).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(edges(grey) > 60, qPrintable(verdictKey(verdict)));
            for (const QImage& other : std::as_const(greys))
                QVERIFY(grey != other);
            greys.append(grey);
        }
        QVERIFY(paintedChip(Verdict::Unknown, true, palette) != paintedChip(Verdict::Unknown, false, palette));
    }
}

void TestCommonStyle::leavesOtherCellsAlone()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"prod-web"_s);
    const VerdictDelegate delegate(verdictRole, waivedRole);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 180, 32);
    QCOMPARE(delegate.sizeHint(option, model.index(0, 0)), QStyledItemDelegate().sizeHint(option, model.index(0, 0)));
    model.setData(model.index(0, 0), 99, verdictRole);
    QCOMPARE(delegate.sizeHint(option, model.index(0, 0)), QStyledItemDelegate().sizeHint(option, model.index(0, 0)));
}

void TestCommonStyle::drawsEveryIconInTheTextColour()
{
    QVERIFY(iconNames().size() > 40);
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        for (const QString& name : iconNames()) {
            const QImage image = icon(name).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
            int strong = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    strong += qAlpha(image.pixel(x, y)) > 200 && (qGray(image.pixel(x, y)) > 128) == dark ? 1 : 0;
            QVERIFY2(strong > 8, qPrintable(name));
        }
    }
    QApplication::setPalette(QPalette());
}

void TestCommonStyle::knowsNoOtherIcon()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    QVERIFY(icon(u"../regions"_s).isNull());
}

void TestCommonStyle::tellsDarkFromLight()
{
    QVERIFY(isDark(darkPalette()));
    QVERIFY(!isDark(lightPalette()));
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(*qApp, Theme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, Theme::System);
}

void TestCommonStyle::readsThemeKeys()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        QCOMPARE(themeFromKey(themeKey(theme)), std::optional(theme));
    QCOMPARE(themeFromKey(u"DARK"_s), std::optional(Theme::Dark));
    QCOMPARE(themeFromKey(u"blue"_s), std::optional<Theme>());
}

QTEST_MAIN(TestCommonStyle)
#include "tst_common_style.moc"
