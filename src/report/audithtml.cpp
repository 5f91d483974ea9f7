// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/audithtml.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushAt = 64 * 1024;

/// Nothing may be loaded or run, whatever a cluster is called.
constexpr QLatin1StringView policy{
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"};

constexpr QLatin1StringView style{R"(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1e1e1e; --soft: #595959; --line: #d0d0d0; --band: #f4f4f4;
  --warn: #9a4400; }
body { margin: 2rem auto; max-width: 84rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6em; margin: 0 0 .8rem; }
h2 { font-size: 1.2em; margin: 1.6em 0 .6em; break-after: avoid; }
small { color: var(--soft); font-size: .85em; }
table { border-collapse: collapse; }
.facts th { text-align: left; font-weight: 600; color: var(--soft); padding: .15rem 1.2rem .15rem 0;
  vertical-align: top; white-space: nowrap; }
.facts td { padding: .15rem 0; overflow-wrap: break-word; }
.totals { margin: 1.2rem 0 .6rem; }
.totals td { padding: .3rem 1.6rem .3rem 0; vertical-align: bottom; }
.count { font-size: 1.7em; font-variant-numeric: tabular-nums; }
.bar { width: 100%; height: .9rem; border-radius: .2rem; outline: 1px solid var(--soft); }
.bar { table-layout: fixed; }
.bar td { padding: 0; height: .9rem; font-size: 1px; line-height: 1; }
.list { width: 100%; font-size: .92em; }
.list th { text-align: left; border-bottom: 2px solid var(--soft); padding: .4rem .5rem; white-space: nowrap;
  background: var(--paper); position: sticky; top: 0; }
.list td { border-bottom: 1px solid var(--line); padding: .4rem .5rem; vertical-align: top; overflow-wrap: break-word; }
.clusters { table-layout: fixed; }
.clusters .evidence { font-size: .84em; line-height: 1.3; }
.evidence small { font-size: inherit; }
.clusters th:nth-child(1) { width: 11%; } .clusters th:nth-child(2) { width: 18%; }
.clusters th:nth-child(3), .clusters th:nth-child(5), .clusters th:nth-child(7) { width: 8.5%; }
.clusters th:nth-child(4) { width: 7%; } .clusters th:nth-child(6) { width: 6%; }
.clusters td { overflow-wrap: anywhere; }
.list tbody tr:nth-child(even) { background: var(--band); }
.chip { display: inline-block; border-radius: .25rem; padding: .05rem .45rem; white-space: nowrap; font-weight: 600;
  font-size: .9em; border: 1px solid #595959; }
.bad { background: #d55e00; color: #000000; }
.unknown { background: #6e6e6e; color: #ffffff; }
.good { background: #0072b2; color: #ffffff; }
.none { background: #56b4e9; color: #000000; }
.waived { background: #e69f00; color: #000000; }
.warn { color: var(--warn); }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1e1e1e; --ink: #ececec; --soft: #a8a8a8; --line: #3c3c3c; --band: #262626; --warn: #ffb066; }
}
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  .list th { position: static; }
  tr { break-inside: avoid; }
  .chip, .bar td, .list tbody tr { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)"};

/// Collects text and passes it on in larger pieces.
class Writer final
{
public:
    explicit Writer(QIODevice& device) : m_device(device) {}

    void put(const QString& text)
    {
        m_buffer += text.toUtf8();
        if (m_buffer.size() >= flushAt)
            flush();
    }
    [[nodiscard]] bool isFailed() const { return m_failed; }
    [[nodiscard]] Status finish()
    {
        flush();
        if (!m_failed)
            return {};
        return failure(ErrorKind::File,
                       QCoreApplication::translate("Ack::AuditHtml", "The HTML report cannot be written: %1")
                           .arg(m_device.errorString()));
    }

private:
    void flush()
    {
        m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
        m_buffer.resize(0);
    }

    QIODevice& m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

QString head(const AuditHtmlParts& parts)
{
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s.arg(QString(policy)) +
           parts.title() + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
}

} // namespace

Status writeAuditHtml(const AuditReport& report, QIODevice& device, bool problemsOnly)
{
    const AuditHtmlParts parts(report, problemsOnly);
    Writer writer(device);
    writer.put(head(parts));
    writer.put(parts.summary());
    writer.put(parts.regions());
    writer.put(u"<h2>Clusters</h2>\n"_s + parts.tableStart());
    for (const Finding& finding : report.findings) {
        if (writer.isFailed())
            break;
        if (parts.isShown(finding))
            writer.put(parts.tableRow(finding));
    }
    writer.put(parts.tableEnd());
    writer.put(parts.advice());
    writer.put(u"<p><small>Made by ACK Audit Workbench %1, which only reads. Times are UTC.</small></p>\n"
               "</body>\n</html>\n"_s.arg(QLatin1StringView(ACK_VERSION)));
    return writer.finish();
}

} // namespace Ack
