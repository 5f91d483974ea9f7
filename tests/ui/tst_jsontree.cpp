// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestJsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void showsEveryKindOfValue_data();
    void showsEveryKindOfValue();
    void showsHostileTextVisibly();
    void cutsLongTexts();
    void survivesDepth();
    void modelHoldsTheTree();
    void findsInReadingOrder();
    void isEmptyForWhatIsNotJson();
};

namespace {

std::shared_ptr<const JsonTree> treeOf(const QByteArray& json)
{
    return std::make_shared<const JsonTree>(jsonTree(json));
}

QStringList keys(const QList<QModelIndex>& found)
{
    QStringList keys;
    for (const QModelIndex& index : found)
        keys.append(index.data().toString());
    return keys;
}

} // namespace

void TestJsonTree::showsEveryKindOfValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << QByteArray(R"("x")") << u"\"x\""_s;
    QTest::newRow("empty text") << QByteArray(R"("")") << u"\"\""_s;
    QTest::newRow("number") << QByteArray("1.5") << u"1.5"_s;
    QTest::newRow("large number") << QByteArray("1234567890123456") << u"1234567890123456"_s;
    QTest::newRow("true") << QByteArray("true") << u"true"_s;
    QTest::newRow("null") << QByteArray("null") << u"null"_s;
    QTest::newRow("list") << QByteArray("[1, 2]") << u"[2]"_s;
    QTest::newRow("object") << QByteArray(R"({"a": 1})") << u"{1}"_s;
}

void TestJsonTree::showsEveryKindOfValue()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, value);
    const JsonTree tree = jsonTree("{\"key\": " + json + "}");
    QCOMPARE(tree.nodes.at(1).key, u"key"_s);
    QCOMPARE(tree.nodes.at(1).value, value);
}

void TestJsonTree::showsHostileTextVisibly()
{
    const JsonTree tree = jsonTree(u"{\"a\\u202Eb\": \"<b>\\n\u200B\"}"_s.toUtf8());
    QCOMPARE(tree.nodes.at(1).key, u"a\\u202Eb"_s);
    QCOMPARE(tree.nodes.at(1).value, u"\"<b>\\u000A\\u200B\""_s);
}

void TestJsonTree::cutsLongTexts()
{
    const JsonTree tree = jsonTree("[\"" + QByteArray(5000, 'x') + "\"]");
    QVERIFY(tree.nodes.at(1).value.size() < 1100);
    QVERIFY(tree.nodes.at(1).value.endsWith(u"…\""_s));
}

void TestJsonTree::survivesDepth()
{
    const int depth = 900;
    const JsonTree tree = jsonTree(QByteArray(depth, '[') + QByteArray(depth, ']'));
    QCOMPARE(tree.nodes.size(), size_t(depth));
}

void TestJsonTree::modelHoldsTheTree()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(treeOf(R"({"a": [1, {"b": 2}], "c": "d"})"));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(list.data().toString(), u"a"_s);
    QCOMPARE(model.rowCount(list), 2);
    const QModelIndex deepest = model.index(0, 0, model.index(1, 0, list));
    QCOMPARE(deepest.data().toString(), u"b"_s);
    QCOMPARE(deepest.parent().parent(), list);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Value: [2]"_s);
    model.setTree({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJsonTree::findsInReadingOrder()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(treeOf(R"({"a": {"net": "x"}, "b": [{"vNET": 1}, "the net"], "c": "NETwork"})"));
    QCOMPARE(keys(model.find(u"net"_s, 100)), QStringList({u"net"_s, u"vNET"_s, u"[1]"_s, u"c"_s}));
    QCOMPARE(keys(model.find(u"net"_s, 2)), QStringList({u"net"_s, u"vNET"_s}));
    QVERIFY(model.index(2, 0).data(JsonTreeModel::FoundRole).toBool());
    QVERIFY(!model.index(0, 0).data(JsonTreeModel::FoundRole).toBool());
    QVERIFY(model.find(QString(), 100).isEmpty());
    QVERIFY(!model.index(2, 0).data(JsonTreeModel::FoundRole).toBool());
}

void TestJsonTree::isEmptyForWhatIsNotJson()
{
    for (const QByteArray& json : {QByteArray(), QByteArray("{"), QByteArray("<html>")})
        QVERIFY(jsonTree(json).nodes.empty());
    JsonTreeModel model;
    model.setTree(treeOf("{"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.find(u"x"_s, 10).isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
