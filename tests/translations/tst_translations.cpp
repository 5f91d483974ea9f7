// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/verdict.h"
#include "report/auditcsv.h"
#include "report/auditjson.h"
#include "report/samplereport.h"
#include "resources/translations.h"

#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using Resources::Translations;

namespace {

/// Counts the changes of language that the application hears of.
class Listener final : public QObject
{
public:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        heard += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
    int heard = 0;
};

struct Run
{
    int status = -1;
    QByteArray output;
    QString errors;
};

Run runAudit(const QStringList& arguments, const QString& systemLanguage = u"C.UTF-8"_s)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LC_ALL"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LANG"_s, systemLanguage);
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf8(ACK_AUDIT_PROGRAM), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
}

QByteArray csvOf(const AuditReport& report)
{
    return Sample::written([&report](QIODevice& device) -> Status {
        const auto written = writeAuditCsv(report, device);
        return written ? Status() : failure(written.error());
    });
}

QByteArray jsonOf(const AuditReport& report)
{
    return Sample::written([&report](QIODevice& device) { return writeAuditJson(report, device); });
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void languageForReader_data();
    void languageForReader();
    void usesTheGlossary_data();
    void usesTheGlossary();
    void switchesAtOnceAndBack();
    void translatesQtItself();
    void formatsFollowTheLanguage();
    void pluralsInEnglish();
    void exportsAreNeverTranslated();
    void terminalSpeaksTheLanguage();
    void terminalResultsForProgramsStay();
    void terminalFollowsTheSystem();
};

void TestTranslations::languageForReader_data()
{
    QTest::addColumn<QStringList>("readable");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringList{u"en-GB"_s} << u"en"_s;
    QTest::newRow("simplified") << QStringList{u"zh-Hans-CN"_s, u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("traditional") << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s} << u"zh_CN"_s;
    QTest::newRow("German, then Chinese") << QStringList{u"de-DE"_s, u"zh-CN"_s, u"en"_s} << u"zh_CN"_s;
    QTest::newRow("German only") << QStringList{u"de-DE"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList{} << u"en"_s;
}

void TestTranslations::languageForReader()
{
    QFETCH(QStringList, readable);
    QFETCH(QString, language);
    QCOMPARE(Resources::languageFor(readable), language);
    QVERIFY(Resources::languages().contains(language));
}

void TestTranslations::usesTheGlossary_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* context, const char* source, const char* text) {
        QTest::newRow(source) << QByteArray(context) << QByteArray(source) << QString::fromUtf8(text);
    };
    row("Ack::Verdict", "Compliant", "合规");
    row("Ack::Verdict", "Non-compliant", "不合规");
    row("Ack::Verdict", "Unknown", "未知");
    row("Ack::Verdict", "Not applicable", "不适用");
    row("Ack::Verdict", "Waived", "已豁免");
    row("Ack::ClusterColumn", "Cluster ID", "集群ID");
    row("Ack::ClusterColumn", "Network plug-in", "网络插件");
    row("Ack::ClusterColumn", "vSwitches", "虚拟交换机");
    row("Ack::ClusterColumn", "VPC", "专有网络");
    row("Ack::ClusterColumn", "Region", "地域");
    row("Ack::ClusterColumn", "Deletion protection", "删除保护");
    row("Ack::NodePoolsPage", "Node pools", "节点池");
    row("Ack::DetailsPanel", "Remediation", "修复");
    row("Ack::RecreateWizard", "Re-create with Terway", "用 Terway 重建");
}

void TestTranslations::usesTheGlossary()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, text);
    Translations translations;
    translations.use(u"zh_CN"_s);
    QCOMPARE(QCoreApplication::translate(context.constData(), source.constData()), text);
}

void TestTranslations::switchesAtOnceAndBack()
{
    Listener listener;
    QCoreApplication::instance()->installEventFilter(&listener);
    Translations translations;
    translations.use(u"en"_s);
    QCOMPARE(translations.language(), u"en"_s);
    QCOMPARE(verdictWord(Verdict::Compliant), u"Compliant"_s);
    listener.heard = 0;
    translations.use(u"zh_CN"_s);
    QCOMPARE(verdictWord(Verdict::Compliant), u"合规"_s);
    QVERIFY(listener.heard > 0);
    translations.use(u"en"_s);
    QCOMPARE(verdictWord(Verdict::Compliant), u"Compliant"_s);
    listener.heard = 0;
    translations.use(u"en"_s);
    QCOMPARE(listener.heard, 0);
    translations.use(u"tlh"_s); // not spoken: the system's, which is none here
    QCOMPARE(translations.language(), u"en"_s);
}

void TestTranslations::translatesQtItself()
{
    Translations translations;
    translations.use(u"zh_CN"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);
    translations.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestTranslations::formatsFollowTheLanguage()
{
    Translations translations;
    translations.use(u"zh_CN"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QVERIFY(QLocale().toString(QDate(2026, 11, 23), QLocale::LongFormat).contains(u"年"_s));
    translations.use(u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QLocale().toString(12345), u"12,345"_s);
}

void TestTranslations::pluralsInEnglish()
{
    Translations translations;
    translations.use(u"en"_s);
    const auto clusters = [](int n) {
        return QCoreApplication::translate("Ack::DetailsPanel", "%n clusters selected", nullptr, n);
    };
    QCOMPARE(clusters(1), u"1 cluster selected"_s);
    QCOMPARE(clusters(2), u"2 clusters selected"_s);
    translations.use(u"zh_CN"_s);
    QCOMPARE(clusters(2), u"已选择 2 个集群"_s);
}

void TestTranslations::exportsAreNeverTranslated()
{
    const AuditReport report = Sample::report();
    Translations translations;
    translations.use(u"en"_s);
    const QByteArray csv = csvOf(report);
    const QByteArray json = jsonOf(report);
    QVERIFY(csv.contains("The cluster uses Flannel"));
    QVERIFY(json.contains("The cluster uses Flannel"));
    translations.use(u"zh_CN"_s);
    QCOMPARE(reasonSentenceTranslated(ReasonCode::Flannel).left(2), u"集群"_s);
    QCOMPARE(csvOf(report), csv);
    QCOMPARE(jsonOf(report), json);
}

void TestTranslations::terminalSpeaksTheLanguage()
{
    const Run wrong = runAudit({u"scan"_s, u"--lang"_s, u"zh_CN"_s, u"--nonsense"_s});
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.errors, u"未知选项 --nonsense；--help 列出所有选项。\n"_s);
    const Run help = runAudit({u"--help"_s, u"--lang=zh_CN"_s});
    QCOMPARE(help.status, 0);
    QVERIFY2(QString::fromUtf8(help.output).startsWith(u"用法："_s), help.output.constData());
    const Run scan = runAudit({u"scan"_s, u"--demo"_s, u"--region"_s, u"cn-hangzhou"_s, u"--lang"_s, u"zh_CN"_s});
    QCOMPARE(scan.status, 1);
    QVERIFY2(scan.errors.contains(u"集群"_s), qPrintable(scan.errors));
    QVERIFY2(QString::fromUtf8(scan.output).contains(u"审计完整。"_s), scan.output.constData());
}

void TestTranslations::terminalResultsForProgramsStay()
{
    static const QRegularExpression times(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s);
    const auto csv = [](const QString& language) {
        const Run run = runAudit({u"scan"_s, u"--demo"_s, u"--region"_s, u"cn-hangzhou"_s, u"--format"_s, u"csv"_s,
                                  u"--quiet"_s, u"--lang"_s, language});
        return QString::fromUtf8(run.output).replace(times, u"T"_s);
    };
    const QString english = csv(u"en"_s);
    QVERIFY(english.contains(u"Demo account"_s));
    QCOMPARE(csv(u"zh_CN"_s), english);
}

void TestTranslations::terminalFollowsTheSystem()
{
    const Run run = runAudit({u"scan"_s, u"--nonsense"_s}, u"zh_CN.UTF-8"_s);
    QCOMPARE(run.errors, u"未知选项 --nonsense；--help 列出所有选项。\n"_s);
    const Run other = runAudit({u"scan"_s, u"--nonsense"_s, u"--lang"_s, u"en"_s}, u"zh_CN.UTF-8"_s);
    QVERIFY2(other.errors.startsWith(u"Unknown option"_s), qPrintable(other.errors));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
