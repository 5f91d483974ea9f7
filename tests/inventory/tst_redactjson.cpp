// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/redactjson.h"

#include "inventory/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// JSON written with ' for ", which is easier to read here.
QJsonObject parsed(QByteArray json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.replace('\'', '"'));
    if (!document.isObject())
        qFatal("not an object: %s", json.constData());
    return document.object();
}

QString asText(const QJsonObject& object)
{
    return QString::fromUtf8(compact(object));
}

} // namespace

class TestRedactJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto same = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json << json; };
        const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
            QTest::newRow(name) << before << after;
        };

        row("password", "{'parameters':{'Password':'not-a-real-secret'}}", "{'parameters':{'Password':null}}");
        row("masked value of any name", "{'WorkerSnapshotPolicyId':'******'}", "{'WorkerSnapshotPolicyId':null}");
        row("masked in a list", "{'a':['******','b']}", "{'a':[null,'b']}");
        row("numeric password", "{'login_password':12345678}", "{'login_password':null}");
        row("object of tokens", "{'tokens':{'a':{'b':'c'}}}", "{'tokens':null}");
        row("certificate authorities", "{'CA':'abc','ClientCA':'def','CAKey':'ghi'}",
            "{'CA':null,'CAKey':null,'ClientCA':null}");
        row("inside a JSON text", "{'meta_data':'{\\'A\\':1,\\'ScaleOutToken\\':\\'x\\'}'}",
            "{'meta_data':'{\\'A\\':1,\\'ScaleOutToken\\':null}'}");
        row("inside JSON in a JSON text",
            "{'meta_data':'{\\'Addons\\':[{\\'config\\':\\'{\\\\\\'password\\\\\\':\\\\\\'x\\\\\\'}\\',\\'name\\':\\'"
            "a\\'}]}'}",
            "{'meta_data':'{\\'Addons\\':[{\\'config\\':\\'{\\\\\\'password\\\\\\':null}\\',\\'name\\':\\'a\\'}]}'}");
        row("inside a JSON text of a text", "{'a':'\\'{\\\\\\'token\\\\\\':\\\\\\'x\\\\\\'}\\''}",
            "{'a':'\\'{\\\\\\'token\\\\\\':null}\\''}");
        row("command line",
            "{'SetUpArgs':'--addon-names kube-flannel-ds --token abc.def --region x --password=\\u0027p w\\u0027'}",
            "{'SetUpArgs':'--addon-names kube-flannel-ds --token *** --region x --password=***'}");
        row("flag without value", "{'SetUpArgs':'--use-token --addon-names kube-flannel-ds'}",
            "{'SetUpArgs':'--use-token --addon-names kube-flannel-ds'}");
        row("log-in in a URL", "{'url':'https://user:pass@host/x'}", "{'url':'https://***@host/x'}");
        row("bootstrap token alone", "{'x':'join abcdef.0123456789abcdef now'}", "{'x':'join *** now'}");
        row("private key", "{'x':'-----BEGIN RSA PRIVATE KEY-----\\nabc'}", "{'x':null}");
        row("kubeconfig", "{'config':'apiVersion: v1\\nkind: Config\\nusers: []'}", "{'config':null}");
        row("name and value", "{'env':[{'name':'DB_PASSWORD','value':'x'}]}",
            "{'env':[{'name':'DB_PASSWORD','value':null}]}");
        row("tag", "{'tags':[{'key':'api-token','value':'x'}]}", "{'tags':[{'key':'api-token','value':null}]}");
        row("broken JSON", "{'meta_data':'{\\'Password\\':\\'x\\',***'}", "{'meta_data':'***'}");
        row("unclosed quote", "{'meta_data':'{\\'Password\\':\\'x y z'}", "{'meta_data':'***'}");

        same("nothing secret",
             "{'a':[1,2.5,'x',null,true,{'b':{}}],'name':'n','parameters':{'ALIYUN::AccountId':'1234567890123456'}}");
        same("empty secrets", "{'Password':'','UserData':'','login_password':null}");
        same("feature flags", "{'Capabilities':{'TerwayEniip':true,'UserData':true}}");
        same("names of key pairs", "{'key_pair':'my-key','WorkerKeyPair':'k'}");
        same("key ids of encryption", "{'encryption_provider_key':'key-hz1'}");
        same("expiry of tokens", "{'rrsa_config':{'max_oidc_token_expiration':3600}}");
        same("spelling of JSON texts", "{'meta_data':'{ \\'b\\' : 1.0 , \\'a\\':[ ] }'}");
        same("numbers",
             "{'a':[0,-1,1.5,1e+300,-5e-31,9007199254740993,0.1],'b':{'c':[],'d':{}},'e':[true,false,null]}");
        same("odd characters", "{'a\\u0001\\n':'\\b\\f\\n\\r\\t\\u001f\\\\/\\u007f 生é\\ud83d\\ude00 \\ud800'}");
        same("free text of the operator", "{'name':'token: $(reboot)'}");
        same("broken JSON without a secret", "{'meta_data':'\\'Addons\\':***'}");
        same("documentation mask", "{'meta_data':'***'}");
        same("add-on with a telling name", "{'addons':[{'config':'','name':'ack-secret-manager','version':'1'}]}");
    }
    void changes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(compact(redacted(parsed(before))), compact(parsed(after)));
        QCOMPARE(redactedJson(parsed(before)), compact(parsed(after)));
    }

    void neverLetsACanaryThrough_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"Password",
                                "WorkerLoginPassword",
                                "login_password",
                                "MasterLoginPassword",
                                "ScaleOutToken",
                                "token",
                                "bootstrap_token",
                                "SecurityToken",
                                "secret",
                                "AccessKeySecret",
                                "client_secret",
                                "user_data",
                                "UserData",
                                "pre_user_data",
                                "kubeconfig",
                                "KubeConfig",
                                "ClientKey",
                                "client-key",
                                "CAKey",
                                "ca_key",
                                "private_key",
                                "PrivateKey",
                                "CA",
                                "ClientCA",
                                "PASSWORD",
                                "passwd",
                                "docker_credentials",
                                "x.password.y",
                                "WORKER_LOGIN_PASSWORD"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void neverLetsACanaryThrough()
    {
        QFETCH(QString, key);
        const QString canary = u"CANARY-not-a-real-secret-Zq7"_s;
        const QList<QJsonValue> forms{canary, QJsonArray{canary, 1},
                                      QJsonObject{{u"deep"_s, QJsonObject{{u"x"_s, canary}}}},
                                      u"{\"a\":\""_s + canary + u"\"}"_s, u" \t"_s + canary + u"\n"_s + canary};
        for (const QJsonValue& form : forms) {
            QJsonValue nested = QJsonObject{{key, form}, {u"kept"_s, u"yes"_s}};
            for (int depth = 0; depth < 12; ++depth) {
                const QJsonObject object{{u"top"_s, nested}};
                const QString clean = asText(redacted(object));
                QVERIFY2(!clean.contains(canary), qPrintable(clean));
                QCOMPARE(QString::fromUtf8(redactedJson(object)), clean);
                QVERIFY2(clean.contains(u"kept"_s), qPrintable(clean));
                // alternately in an array, an object and a JSON text
                if (depth % 3 == 0)
                    nested = QJsonArray{7, nested};
                else if (depth % 3 == 1)
                    nested = QJsonObject{{u"config"_s, nested}};
                else
                    nested = QString::fromUtf8(QJsonDocument(QJsonObject{{u"in"_s, nested}}).toJson());
            }
        }
    }

    void scrubsTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"--token CANARY --x y", "--token=CANARY", "--scale-out-token \"CANARY a\"", "PASSWORD=CANARY",
              "password: CANARY", "export API_TOKEN='CANARY b'", "Authorization: Bearer CANARY",
              "{\"token\":\"CANARY\",", "[\"token\",{\"secret\" : \"CANARY\"", "{\\\"Password\\\":\\\"CANARY\\\",***",
              "https://me:CANARY@host", "user_data=CANARY;next", "login_password CANARY", "--password \"a\"CANARY",
              "--password='a'\"b\"CANARY", "--password a'CANARY b'",
              "co\"x\\\"privatekey:\\\"false\\\",b\"CANARY\\\"z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void scrubsTexts()
    {
        QFETCH(QString, text);
        const QJsonObject once = redacted({{u"SetUpArgs"_s, text}});
        QVERIFY2(!asText(once).contains("CANARY"_L1), qPrintable(asText(once)));
        QCOMPARE(asText(redacted(once)), asText(once));
    }

    void scrubsLongTexts()
    {
        const QString half(1024 * 1024, u'x');
        for (const QString& text :
             {u"--password \""_s + half + u"CANARY"_s + half + u'"', u"--token "_s + half + u"CANARY"_s,
              u"token='"_s + half + u"CANARY'"_s, u"{\"token\":\""_s + half + u"CANARY"_s,
              u"secret=\""_s + QString(u"\\\""_s).repeated(100'000) + u"CANARY\""_s})
            QVERIFY(!asText(redacted({{u"x"_s, text}})).contains("CANARY"_L1));
    }

    void endsOnDepthAndSize()
    {
        const QJsonObject object{
            {u"meta_data"_s, QString::fromUtf8("{\"a\":" + QByteArray(1'000, '[') + QByteArray(1'000, ']') + '}')},
            {u"name"_s, QString(64 * 1024, u'n')},
            {u"big"_s, QString(4 * 1024 * 1024, u'x')}};
        const QJsonObject clean = redacted(object);
        QCOMPARE(clean["meta_data"_L1], object["meta_data"_L1]);
        QCOMPARE(clean["name"_L1], object["name"_L1]);
        QCOMPARE(clean["big"_L1], object["big"_L1]);

        QJsonValue nested = QJsonObject{{u"token"_s, u"CANARY"_s}};
        for (int level = 0; level < 3'000; ++level)
            nested = QJsonArray{nested};
        const QJsonObject cut = redacted({{u"deep"_s, nested}, {u"kept"_s, 1}});
        QCOMPARE(cut["kept"_L1].toInt(), 1);
        int levels = 0;
        for (QJsonValue at = cut["deep"_L1]; at.isArray(); at = at.toArray().at(0))
            ++levels;
        QVERIFY(levels > 500);
        QVERIFY(levels < 3'000);
    }

    void keepsTextsOfAddOns()
    {
        QCOMPARE(redactedText(u"{\"IPVlan\":\"true\"}"_s), u"{\"IPVlan\":\"true\"}"_s);
        QCOMPARE(redactedText(u"{\"token\":\"x\"}"_s), u"{\"token\":null}"_s);
        QCOMPARE(redactedText(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestRedactJson)
#include "tst_redactjson.moc"
