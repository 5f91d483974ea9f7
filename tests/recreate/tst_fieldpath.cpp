// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/fieldpath.h"

#include <QJsonArray>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestFieldPath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        const QString types = u"nodepools[0].scaling_group.instance_types"_s;
        const auto row = [](const char* name, const QString& path, const QString& text, const QJsonValue& value) {
            QTest::newRow(name) << path << text << value;
        };
        row("text", u"name"_s, u"prod"_s, u"prod"_s);
        row("text in quotes", u"name"_s, u"\"prod\""_s, u"prod"_s);
        row("text that looks like a number", u"name"_s, u"123"_s, u"123"_s);
        row("text that looks like a boolean", u"name"_s, u"true"_s, u"true"_s);
        row("version", u"kubernetes_version"_s, u"1.35.7-aliyun.1"_s, u"1.35.7-aliyun.1"_s);
        row("empty text", u"name"_s, QString(), QString());
        row("boolean", u"snat_entry"_s, u"false"_s, false);
        row("number", u"nodepools[0].scaling_group.desired_size"_s, u"3"_s, 3);
        row("list", types, u"[\"ecs.g7.xlarge\",\"ecs.c7.xlarge\"]"_s,
            QJsonArray{u"ecs.g7.xlarge"_s, u"ecs.c7.xlarge"_s});
        row("list at commas", types, u"ecs.g7.xlarge, ecs.c7.xlarge"_s,
            QJsonArray{u"ecs.g7.xlarge"_s, u"ecs.c7.xlarge"_s});
        row("list of one", u"pod_vswitch_ids"_s, u"vsw-a"_s, QJsonArray{u"vsw-a"_s});
        row("empty list", u"pod_vswitch_ids"_s, u"[]"_s, QJsonArray());
        row("element", u"pod_vswitch_ids[0]"_s, u"vsw-a"_s, u"vsw-a"_s);
        row("objects", u"tags"_s, u"[{\"key\":\"a\",\"value\":\"b\"}]"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}}});
        row("pool", u"nodepools[1]"_s, u"{\"scaling_group\":{\"desired_size\":3}}"_s,
            QJsonObject{{u"scaling_group"_s, QJsonObject{{u"desired_size"_s, 3}}}});
        row("labels", u"nodepools[0].kubernetes_config.labels"_s, u"[{\"key\":\"a\",\"value\":\"b\"}]"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}}});
        row("object", u"rrsa_config"_s, u"{\"enabled\":true}"_s, QJsonObject{{u"enabled"_s, true}});
    }
    void readsValues()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const Result<QJsonValue> value = fieldValueFromText(path, text);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QTEST(*value, "value");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& path, const QString& text) {
            QTest::newRow(name) << path << text;
        };
        row("unknown", u"colour"_s, u"red"_s);
        row("unknown inside an object", u"rrsa_config"_s, u"{\"enabled\":true,\"colour\":1}"_s);
        row("password inside a pool", u"nodepools"_s, u"[{\"scaling_group\":{\"login_password\":\"x\"}}]"_s);
        row("wrong type inside a pool", u"nodepools[1]"_s, u"{\"scaling_group\":{\"desired_size\":\"3\"}}"_s);
        row("upper case inside an add-on", u"addons"_s, u"[{\"name\":\"a\",\"Config\":\"{}\"}]"_s);
        row("deprecated", u"worker_instance_types"_s, u"a"_s);
        row("flannel", u"container_cidr"_s, u"10.0.0.0/16"_s);
        row("password", u"nodepools[0].scaling_group.login_password"_s, u"x"_s);
        row("not a path", u"name; rm -rf /"_s, u"x"_s);
        row("huge index", u"nodepools[100000].nodepool_info.name"_s, u"x"_s);
        row("negative index", u"nodepools[-1].nodepool_info.name"_s, u"x"_s);
        row("empty path", QString(), u"x"_s);
        row("no boolean", u"snat_entry"_s, u"yes"_s);
        row("no number", u"nodepools[0].scaling_group.desired_size"_s, u"three"_s);
        row("fraction", u"nodepools[0].scaling_group.desired_size"_s, u"1.5"_s);
        row("list of numbers", u"pod_vswitch_ids"_s, u"[1]"_s);
        row("broken list", u"pod_vswitch_ids"_s, u"[\"vsw-a\""_s);
        row("text for objects", u"tags"_s, u"a=b"_s);
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const Result<QJsonValue> value = fieldValueFromText(path, text);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::Usage);
        QVERIFY2(value.error().message.startsWith(path.left(10)), qPrintable(value.error().message));
    }

    void seesHoles()
    {
        const QJsonObject body{
            {u"tags"_s, QJsonArray{QJsonObject()}},
            {u"nodepools"_s, QJsonArray{QJsonObject{{u"scaling_group"_s, QJsonObject{{u"tags"_s, QJsonArray()}}}}}}};
        QCOMPARE(indexBeforeHole(body, u"name"_s), std::nullopt);
        QCOMPARE(indexBeforeHole(body, u"tags[0].key"_s), std::nullopt);
        QCOMPARE(indexBeforeHole(body, u"tags[1]"_s), std::nullopt);
        QCOMPARE(indexBeforeHole(body, u"tags[2].key"_s), 1);
        QCOMPARE(indexBeforeHole(body, u"addons[0].name"_s), std::nullopt);
        QCOMPARE(indexBeforeHole(body, u"addons[1].name"_s), 0);
        QCOMPARE(indexBeforeHole(body, u"nodepools[0].scaling_group.tags[1].key"_s), 0);
        QCOMPARE(indexBeforeHole(body, u"nodepools[1].scaling_group.tags[1].key"_s), 0);
        QCOMPARE(indexBeforeHole(body, u"nodepools[3].scaling_group.tags[0].key"_s), 1);
    }

    void setsAndReads()
    {
        QJsonObject body;
        setAtPath(body, u"nodepools[1].scaling_group.vswitch_ids"_s, QJsonArray{u"a"_s});
        setAtPath(body, u"nodepools[1].scaling_group.desired_size"_s, 2);
        setAtPath(body, u"name"_s, u"x"_s);
        QCOMPARE(valueAtPath(body, u"nodepools[1].scaling_group.vswitch_ids[0]"_s), QJsonValue(u"a"_s));
        QCOMPARE(valueAtPath(body, u"nodepools[1].scaling_group.desired_size"_s), QJsonValue(2));
        QCOMPARE(valueAtPath(body, u"nodepools[0]"_s), QJsonValue(QJsonObject()));
        QVERIFY(valueAtPath(body, u"nodepools[2].x"_s).isUndefined());
    }
};

QTEST_GUILESS_MAIN(TestFieldPath)
#include "tst_fieldpath.moc"
