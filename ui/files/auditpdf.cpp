// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/files/auditpdf.h"

#include "core/text.h"
#include "report/audithtml.h"
#include "report/reporttext.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 300;
constexpr int dotsPerInch = 96;
constexpr int footerHeight = 24;

/// What Qt's rich text knows of the style sheet of the HTML report.
const QString style = uR"(
h1 { font-size: 18px; } h2 { font-size: 14px; }
table.list { border-collapse: collapse; border-style: solid; border-width: 1px; border-color: #d0d0d0; }
th { text-align: left; background-color: #ececec; }
.facts th { background-color: transparent; color: #595959; }
small { font-size: 9px; color: #404040; }
.count { font-size: 18px; }
.bad { background-color: #d55e00; color: #000000; } .unknown { background-color: #6e6e6e; color: #ffffff; }
.good { background-color: #0072b2; color: #ffffff; } .none { background-color: #56b4e9; color: #000000; }
.waived { background-color: #e69f00; color: #000000; } .warn { color: #9a4400; }
)"_s;

/// Pages of one file, with a line at the foot of each.
class Pages final
{
public:
    Pages(QIODevice& device, const QString& title) : m_title(title), m_writer(&device)
    {
        m_writer.setTitle(title);
        m_writer.setCreator(u"ACK Audit Workbench"_s);
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 10),
                                           QPageLayout::Millimeter));
    }

    /// Begins on a page of its own. False when nothing can be written.
    [[nodiscard]] bool add(const QString& html)
    {
        if (!m_painter.isActive() && !m_painter.begin(&m_writer))
            return false;
        const QSizeF area(m_writer.width(), m_writer.height() - footerHeight);
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&m_writer);
        QFont font = document.defaultFont();
        font.setPixelSize(11);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(style);
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setPageSize(area);
        for (int page = 0; page < document.pageCount(); ++page)
            draw(document, page, area);
        return true;
    }

    [[nodiscard]] bool finish() { return m_painter.end(); }

private:
    void draw(QTextDocument& document, int page, const QSizeF& area)
    {
        if (m_page > 0)
            m_writer.newPage();
        ++m_page;
        m_painter.save();
        m_painter.translate(0, -page * area.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * area.height(), area.width(), area.height());
        context.palette = QPalette(Qt::black, Qt::white);
        context.palette.setColor(QPalette::Text, Qt::black);
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        QFont font = document.defaultFont();
        font.setPixelSize(9);
        m_painter.setFont(font);
        m_painter.setPen(QColor(0xff595959));
        const QRectF foot(0, area.height() + 6, area.width(), footerHeight - 6);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_title);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, QString::number(m_page));
    }

    const QString m_title;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_page = 0;
};

bool addTables(const AuditHtmlParts& parts, Pages& pages)
{
    QString html = parts.summary() + parts.regions() + u"<h2>Clusters</h2>"_s + parts.tableStart();
    int rows = 0;
    for (const Finding& finding : parts.report().findings) {
        if (rows == rowsAtOnce) {
            if (!pages.add(html + parts.tableEnd()))
                return false;
            html = parts.tableStart();
            rows = 0;
        }
        html += parts.tableRow(finding);
        ++rows;
    }
    return pages.add(html + parts.tableEnd() + parts.advice());
}

} // namespace

Status writeAuditPdf(const AuditReport& report, QIODevice& device)
{
    const AuditHtmlParts parts(report);
    const QString title =
        u"ACK audit %1 %2"_s.arg(visibleText(report.accountLabel.left(100)), isoUtc(runTime(report))).simplified();
    Pages pages(device, title);
    if (addTables(parts, pages) && pages.finish())
        return {};
    return failure(
        ErrorKind::File,
        QCoreApplication::translate("Ack::AuditPdf", "The PDF report cannot be written: %1").arg(device.errorString()));
}

} // namespace Ack
