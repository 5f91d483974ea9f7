// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Ack::Resources {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/i18n"_s;

/// The built-in copy, else the one of the Qt that runs.
bool loadQtTexts(QTranslator& translator, const QString& language)
{
    const QString name = u"qtbase_"_s + language;
    return translator.load(name, folder) || translator.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QLocale formatsOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale own(language);
    return system.language() == own.language() && system.script() == own.script() ? system : own;
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"zh_CN"_s};
}

QString languageFor(const QStringList& readable)
{
    for (const QString& name : readable) {
        switch (QLocale(name).language()) {
        case QLocale::Chinese:
            return u"zh_CN"_s;
        case QLocale::English:
            return u"en"_s;
        default:
            break;
        }
    }
    return u"en"_s;
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString& language)
{
    const QString wanted = languages().contains(language) ? language : languageFor(QLocale::system().uiLanguages());
    if (wanted == m_language)
        return;
    m_language = wanted;
    // Formats first: texts that hold numbers are made anew as soon as the translators change.
    QLocale::setDefault(formatsOf(wanted));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_texts);
    if (wanted != "en"_L1 && loadQtTexts(m_qt, wanted))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(u"ack_audit_"_s + wanted, folder))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace Ack::Resources
