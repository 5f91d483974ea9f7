// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/audithtml.h"
#include "samplereport.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QString html(const AuditReport& report, bool problemsOnly = false)
{
    return QString::fromUtf8(
        Sample::written([&](QIODevice& device) { return writeAuditHtml(report, device, problemsOnly); }));
}

/// The body is written as XML would have it, but for void elements: a parser that is not ours finds what is not closed
/// or not escaped.
QString bodyAsXml(const QString& page)
{
    QString body = page.sliced(page.indexOf(u"<body>"_s));
    body = body.left(body.indexOf(u"</html>"_s));
    return body.replace(u"<br>"_s, u"<br/>"_s).remove(u"<wbr>"_s).replace(u"&nbsp;"_s, u"&#160;"_s);
}

QString textOf(const QString& page, QString* problem = nullptr)
{
    QXmlStreamReader reader(bodyAsXml(page));
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + u' ';
    }
    if (problem != nullptr && reader.hasError())
        *problem = u"%1 at line %2"_s.arg(reader.errorString()).arg(reader.lineNumber());
    return text;
}

AuditReport named(const QString& text)
{
    AuditReport report = Sample::report();
    report.accountLabel = text;
    report.accountUid = text;
    report.regions[1].name = text;
    report.regions[1].error = Error{.kind = ErrorKind::Denied, .code = text, .message = text};
    for (Finding& finding : report.findings) {
        finding.cluster.name = text;
        finding.cluster.id = ClusterId(text);
        finding.cluster.version = text;
        finding.cluster.state = text;
        finding.cluster.evidence.append({.source = text, .value = text});
        finding.judgement.plugin = text;
        finding.waiver = Waiver{.reason = text, .author = text};
    }
    return report;
}

} // namespace

class TestAuditHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverything()
    {
        const AuditReport report = Sample::report();
        QString problem;
        const QString text = textOf(html(report), &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (const QString& part :
             {u"prod, \"intl\" (1234567890123456)"_s, u"2026-11-23T14:00:00Z to 2026-11-23T14:03:00Z"_s,
              u"AlibabaCloud-ACK-009"_s, u"no: totals do not cover"_s, u"cn-beijing"_s, u"denied"_s,
              u"replaced in May (ops)"_s, u"Waived until 2027-05-01"_s, u"TERWAY_ENIIP"_s, u"FLANNEL"_s,
              u"parameters.Network = "_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const Finding& finding : report.findings)
            QVERIFY(text.contains(finding.cluster.id.text()));
        for (const QString& count :
             {QString::number(report.totals().nonCompliant), QString::number(report.totals().compliant)})
            QVERIFY(html(report).contains(u"<b class=\"count\">%1</b>"_s.arg(count)));
    }

    void loadsAndRunsNothing()
    {
        const QString page = html(Sample::report());
        QVERIFY(page.contains(u"Content-Security-Policy\" content=\"default-src 'none'"_s));
        static const QRegularExpression loaded(u"<(script|link|img|iframe|object|embed|form|a)\\b|\\bon\\w+=|url\\(|"
                                               "@import|\\b(src|href)=|https?://"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const auto match = loaded.match(page);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        QVERIFY(page.contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(page.contains(u"@media print"_s));
    }

    void dataIsNeverMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tag") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("script end") << u"</script></style></title><script>alert(1)</script>"_s;
        QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)"_s;
        QTest::newRow("apostrophe") << u"' x='y"_s;
        QTest::newRow("entity") << u"&lt;b&gt; &amp;"_s;
        QTest::newRow("comment") << u"<!-- --><![CDATA[x]]>"_s;
        QTest::newRow("bidi") << u"a\u202egpj.exe\u2066b\u2069"_s;
        QTest::newRow("invisible") << u"a\u200bb\ufeffc"_s + QChar(0) + QChar(7) + u'\n';
        QTest::newRow("surrogate") << QString(QChar(0xd800)) + u"x"_s;
        QTest::newRow("placeholders") << u"%1 %2 %99 %L1"_s;
        QTest::newRow("chinese") << u"生产集群（杭州）"_s;
    }
    void dataIsNeverMarkup()
    {
        QFETCH(QString, text);
        const QString page = html(named(text));
        QString problem;
        const QString shown = textOf(page, &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(!page.contains(u"<img"_s) && !page.contains(u"<script"_s) && !page.contains(u"alert(1)\""_s));
        QCOMPARE(page.count(u"</style>"_s), 1);
        QCOMPARE(page.count(u"</title>"_s), 1);
        for (const char16_t c : {u'\u202e', u'\u2066', u'\u200b', u'\ufeff', u'\0', u'\a'})
            QVERIFY(!page.contains(QChar(c)));
        QVERIFY(shown.count(QString::fromUtf8(htmlText(text).toUtf8())
                                .replace(u"&lt;"_s, u"<"_s)
                                .replace(u"&gt;"_s, u">"_s)
                                .replace(u"&quot;"_s, u"\""_s)
                                .replace(u"&amp;"_s, u"&"_s)) > Sample::report().findings.size());
    }

    void randomTextsKeepTheForm()
    {
        quint32 state = 20261123;
        for (int i = 0; i < 200; ++i) {
            const QString text = Sample::randomText(state);
            QString problem;
            (void)textOf(html(named(text)), &problem);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + u' ' + text));
        }
    }

    void problemsOnlyLeavesOutTheRest()
    {
        AuditReport report = Sample::report();
        for (qsizetype i = 0; i < report.findings.size(); ++i)
            report.findings[i].cluster.id = ClusterId(u"c%1"_s.arg(i));
        const QString page = html(report, true);
        QVERIFY(page.contains(u"problems only; the totals count every cluster"_s));
        for (const Finding& finding : report.findings)
            QCOMPARE(page.contains(u"<small>%1</small>"_s.arg(finding.cluster.id.text())), isProblem(finding));
    }

    void completeAndEmpty()
    {
        AuditReport report = Sample::report();
        report.findings.clear();
        report.regions = {{.id = RegionId(u"cn-hangzhou"_s), .state = RegionState::Done}};
        const QString page = html(report);
        QString problem;
        QVERIFY(textOf(page, &problem).contains(u"1 of 1 read"_s));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(!page.contains(u"Regions not read"_s));
        QVERIFY(!page.contains(u"totals do not cover"_s));
    }

    void fullDiskIsSaid()
    {
        QBuffer device;
        device.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const Status written = writeAuditHtml(Sample::report(), device);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::File);
    }
};

QTEST_GUILESS_MAIN(TestAuditHtml)
#include "tst_audithtml.moc"
