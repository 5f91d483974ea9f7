// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/answers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFlatObject()
    {
        const Result<Answers> answers =
            answersFromJson(R"({"name":"x","pod_vswitch_ids":["vsw-a"],"nodepools[0].scaling_group.desired_size":3})");
        QVERIFY(answers);
        QCOMPARE(*answers, (Answers{{u"name"_s, u"x"_s},
                                    {u"pod_vswitch_ids"_s, QJsonArray{u"vsw-a"_s}},
                                    {u"nodepools[0].scaling_group.desired_size"_s, 3}}));
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"not valid JSON"_s;
        QTest::newRow("half") << QByteArray("{\"name\":") << u"not valid JSON"_s;
        QTest::newRow("list") << QByteArray("[]") << u"one JSON object"_s;
        QTest::newRow("unknown field") << QByteArray("{\"colour\":1}") << u"colour"_s;
        QTest::newRow("wrong type") << QByteArray("{\"name\":1}") << u"name"_s;
        QTest::newRow("null") << QByteArray("{\"name\":null}") << u"name"_s;
        QTest::newRow("nested unknown field")
            << QByteArray("{\"nodepools\":[{\"scaling_group\":{\"login_password\":\"x\"}}]}")
            << u"nodepools[0].scaling_group.login_password"_s;
    }
    void refusesFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        const Result<Answers> answers = answersFromJson(json);
        QVERIFY(!answers);
        QCOMPARE(answers.error().kind, ErrorKind::Usage);
        QVERIFY2(answers.error().message.contains(part), qPrintable(answers.error().message));
    }

    void refusesAssignments_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::newRow("no value") << u"name"_s;
        QTest::newRow("no field") << u"=x"_s;
        QTest::newRow("unknown field") << u"colour=red"_s;
        QTest::newRow("wrong type") << u"snat_entry=perhaps"_s;
    }
    void refusesAssignments()
    {
        QFETCH(QString, assignment);
        Answers answers;
        const Status added = addAnswer(answers, assignment);
        QCOMPARE(added.error().kind, ErrorKind::Usage);
        QVERIFY2(added.error().message.contains(assignment.section(u'=', 0, 0)), qPrintable(added.error().message));
        QVERIFY(answers.isEmpty());
    }

    void laterAnswersWin()
    {
        Answers answers{{u"name"_s, u"old"_s},
                        {u"nodepools[0].scaling_group.desired_size"_s, 3},
                        {u"nodepools[0].nodepool_info.name"_s, u"a"_s},
                        {u"nodepools[10].nodepool_info.name"_s, u"b"_s}};
        QVERIFY(addAnswer(answers, u"name=a=b"_s));
        QCOMPARE(answers.value(u"name"_s), QJsonValue(u"a=b"_s));
        QVERIFY(addAnswer(answers, u"nodepools[0].scaling_group={\"desired_size\":4}"_s));
        QVERIFY(!answers.contains(u"nodepools[0].scaling_group.desired_size"_s));
        QVERIFY(answers.contains(u"nodepools[0].nodepool_info.name"_s));
        QVERIFY(addAnswer(answers, u"nodepools[1].nodepool_info.name=c"_s));
        QVERIFY(answers.contains(u"nodepools[10].nodepool_info.name"_s));
        QVERIFY(addAnswer(answers, u"nodepools=[]"_s));
        QCOMPARE(answers.keys(), (QStringList{u"name"_s, u"nodepools"_s}));
    }

    void findsInstanceTypes()
    {
        const QJsonObject pool{
            {u"scaling_group"_s, QJsonObject{{u"instance_types"_s, QJsonArray{u"ecs.a"_s, u"ecs.b"_s}}}}};
        const Answers answers{{u"nodepools"_s, QJsonArray{pool}},
                              {u"nodepools[1].scaling_group.instance_types"_s, QJsonArray{u"ecs.b"_s, u"ecs.c"_s}},
                              {u"nodepools[2].scaling_group.instance_types[0]"_s, u"ecs.d"_s},
                              {u"name"_s, u"ecs.e"_s}};
        QCOMPARE(instanceTypesIn(answers), (QStringList{u"ecs.a"_s, u"ecs.b"_s, u"ecs.c"_s, u"ecs.d"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
