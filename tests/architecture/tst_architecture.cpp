// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QString path; ///< relative to the top of the tree
    QString text; ///< without comments
};

/// Which rooms a room may include, besides itself. The law of the house: an arrow that is not here fails.
const QHash<QString, QSet<QString>>& mayInclude()
{
    static const QSet<QString> rooms{u"core"_s,     u"openapi"_s, u"inventory"_s,   u"audit"_s,
                                     u"recreate"_s, u"report"_s,  u"credentials"_s, u"simulator"_s};
    static const QHash<QString, QSet<QString>> table{
        {u"core"_s, {}},
        {u"openapi"_s, {u"core"_s}},
        {u"inventory"_s, {u"core"_s, u"openapi"_s}},
        {u"audit"_s, {u"core"_s}},
        {u"recreate"_s, {u"core"_s}},
        {u"report"_s, {u"core"_s, u"audit"_s}},
        {u"credentials"_s, {u"core"_s, u"openapi"_s}},
        {u"simulator"_s, {u"core"_s, u"openapi"_s}},
        {u"session"_s, rooms | QSet<QString>{u"resources"_s}},
        {u"ui/models"_s, {u"core"_s, u"audit"_s, u"report"_s}},
        {u"ui"_s,
         {u"ui/models"_s, u"session"_s, u"core"_s, u"inventory"_s, u"audit"_s, u"recreate"_s, u"report"_s,
          u"credentials"_s, u"resources"_s}},
        {u"resources"_s, {}},
        {u"app"_s, rooms | QSet<QString>{u"session"_s, u"ui"_s, u"ui/models"_s, u"resources"_s, u"workbench"_s}},
    };
    return table;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/|//[^\\n]*"_s, QRegularExpression::DotMatchesEverythingOption);
    // A string literal such as "https://…" is cut as well; what the rules look for does not follow one on a line.
    return text.remove(comment);
}

QList<Source> sourcesBelow(const QStringList& folders)
{
    const QString top = QString::fromUtf8(ACK_SOURCE_DIR);
    QList<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(
                    {file.fileName().mid(top.size() + 1), withoutComments(QString::fromUtf8(file.readAll()))});
        }
    }
    return sources;
}

/// "src/core/error.h" → "core", "ui/models/x.h" → "ui/models", "ui/details/x.h" → "ui", "app/audit/x.cpp" → "app"
QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == "src"_L1)
        return parts.value(1);
    if (path.startsWith("ui/models/"_L1))
        return u"ui/models"_s;
    return parts.first();
}

/// The room that a project include names ("core/error.h", "ui/models/x.h"); empty for one in the same folder.
QString roomOfInclude(const QString& include)
{
    if (include.startsWith("ui/models/"_L1))
        return u"ui/models"_s;
    return include.contains(u'/') ? include.section(u'/', 0, 0) : QString();
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto all = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

/// Files in which the pattern occurs.
QStringList filesWith(const QList<Source>& sources, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList paths;
    for (const Source& source : sources) {
        if (expression.match(source.text).hasMatch())
            paths.append(source.path);
    }
    paths.sort();
    return paths;
}

QString stemOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

} // namespace

/// The rules of CONTRIBUTING.md ("Rooms"), read from the sources.
class TestArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_product = sourcesBelow({u"src"_s, u"ui"_s, u"app"_s, u"resources"_s});
        QVERIFY(m_product.size() > 20);
    }

    void includesStayWithinTheTable()
    {
        QStringList wrong;
        for (const Source& source : m_product) {
            const QString room = roomOf(source.path);
            QVERIFY2(mayInclude().contains(room), qPrintable(source.path));
            for (const QString& include : matches(source.text, u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s)) {
                const QString other = roomOfInclude(include);
                if (!other.isEmpty() && other != room && !mayInclude()[room].contains(other))
                    wrong.append(source.path + u" includes "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void libraryLinksStayWithinTheTable()
    {
        for (auto room = mayInclude().cbegin(); room != mayInclude().cend(); ++room) {
            QFile file(QString::fromUtf8(ACK_SOURCE_DIR) + u"/src/"_s + room.key() + u"/CMakeLists.txt"_s);
            if (!file.open(QIODevice::ReadOnly))
                continue; // not a room of src/
            for (const QString& linked : matches(QString::fromUtf8(file.readAll()), u"\\bAck::([A-Z][A-Za-z]+)"_s)) {
                const QString other = linked.toLower();
                QVERIFY2(other == "options"_L1 || room.value().contains(other),
                         qPrintable(room.key() + u" links Ack::"_s + linked));
            }
        }
    }

    void pureRoomsLinkQtCoreOnly_data()
    {
        QTest::addColumn<QString>("room");
        QTest::newRow("core") << u"core"_s;
        QTest::newRow("audit") << u"audit"_s;
        QTest::newRow("recreate") << u"recreate"_s;
    }
    void pureRoomsLinkQtCoreOnly()
    {
        QFETCH(QString, room);
        QFile file(QString::fromUtf8(ACK_SOURCE_DIR) + u"/src/"_s + room + u"/CMakeLists.txt"_s);
        if (room == "recreate"_L1 && !file.exists())
            return; // the room is not built yet
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList linked = matches(QString::fromUtf8(file.readAll()), u"\\bQt6::([A-Za-z]+)"_s);
        for (const QString& module : linked)
            QCOMPARE(module, u"Core"_s);
    }

    void nothingBelowSrcKnowsAScreen()
    {
        const QString screen = u"^\\s*#\\s*include\\s*<(Qt(Gui|Widgets)/|QWidget|QWindow|QGuiApplication|QApplication|"
                               "QPainter|QColor|QIcon|QPixmap|QFont|QPalette|QClipboard|QDialog|QMessageBox|QAction)"_s;
        const QStringList found = filesWith(sourcesBelow({u"src"_s, u"app/audit"_s}), screen);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void modelsKnowNoWidgets()
    {
        const QStringList found = filesWith(
            sourcesBelow({u"ui/models"_s}),
            u"^\\s*#\\s*include\\s*<(QtWidgets/|QWidget|QAction>|QTableView|QHeaderView|QStyle|QApplication)"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theKeychainLibraryIsIncludedOnce()
    {
        const QStringList found = filesWith(m_product, u"#\\s*include\\s*<qt6keychain/|\\bQKeychain\\b"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith("src/credentials/"_L1) && found.first().endsWith(".cpp"_L1),
                 qPrintable(found.first()));
    }

    void theNetworkLibraryIsNamedInOnePair()
    {
        QSet<QString> stems;
        for (const QString& path : filesWith(m_product, u"\\bQNetworkAccessManager\\b"_s))
            stems.insert(stemOf(path));
        QCOMPARE(stems, QSet<QString>{u"src/openapi/qnamtransport"_s});
    }

    void thereAreNoSingletons()
    {
        QStringList found;
        for (const Source& source : m_product) {
            for (const QString& owner : matches(source.text, u"(\\w*)(?:::|\\.|->|\\s)instance\\s*\\(\\s*\\)"_s)) {
                if (!owner.startsWith(u'Q'))
                    found.append(source.path);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void thereAreNoNestedEventLoops()
    {
        const QStringList found = filesWith(
            sourcesBelow({u"src"_s, u"ui"_s, u"app/workbench"_s, u"resources"_s}),
            u"\\bQEventLoop\\b|processEvents|(?<!app|application|Application)(\\.|->)exec\\s*\\(\\s*\\)|waitForFinished|waitForReadyRead|QTest::qWait"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void certificatesAndSecretsHaveNoBackDoor()
    {
        const QStringList found = filesWith(m_product, u"ignoreSslErrors|setInsecureFallback|VerifyNone|QueryPeer"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothingButReadsIsSent()
    {
        // One transport, one verb: whoever sends anything but a GET has to say so here first.
        const QStringList found = filesWith(
            m_product,
            u"\\b(QNetworkAccessManager::)?(PostOperation|PutOperation|DeleteOperation)\\b|->(post|put|deleteResource|sendCustomRequest)\\("_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void connectionsNameTheirSlots()
    {
        const QStringList found = filesWith(m_product, u"\\b(SIGNAL|SLOT)\\("_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everySourceHasItsLicence()
    {
        const QString top = QString::fromUtf8(ACK_SOURCE_DIR);
        for (const Source& source : sourcesBelow({u"src"_s, u"ui"_s, u"app"_s, u"resources"_s, u"tests"_s})) {
            QFile file(top + u'/' + source.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(400).contains("SPDX-License-Identifier: Apache-2.0"), qPrintable(source.path));
        }
    }

private:
    QList<Source> m_product;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
