// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingspage.h"

#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Ack {

namespace {

QString withoutMnemonic(QString text)
{
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    return bracket >= 0 && text.endsWith(u')') ? text.left(bracket) : text.remove(u'&');
}

QLabel* dimLabel(QWidget* parent)
{
    QLabel* label = wrappedLabel({}, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsPage::SettingsPage(PreferenceStore& store, const char* title, const char* explanation, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(title)
    , m_explanation(explanation)
    , m_head(titleLabel({}, this))
    , m_text(wrappedLabel({}, this))
    , m_form(new QFormLayout)
{
    setObjectName(QString::fromUtf8(title));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_text);
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(14);
    onLanguageChange(this, [this] { showTexts(); });
}

void SettingsPage::showTexts()
{
    m_head->setText(title());
    m_text->setText(translated(m_explanation));
}

QString SettingsPage::title() const
{
    return translated(m_title);
}

QString SettingsPage::translated(const char* text) const
{
    return QCoreApplication::translate(metaObject()->className(), text);
}

QLabel* SettingsPage::addRow(QWidget* field, QLabel* note)
{
    auto* cell = new QWidget(this);
    cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // so that the note uses the width of the row
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    const bool stretches = field->layout() != nullptr; // a row of its own
    column->addWidget(field, 0, stretches ? Qt::Alignment() : Qt::AlignLeft);
    column->addWidget(note);
    if (qobject_cast<QCheckBox*>(field)) {
        m_form->addRow(cell);
        return nullptr;
    }
    QLabel* label = addPlainRow(m_form, {}, cell);
    label->setBuddy(field);
    return label;
}

void SettingsPage::addField(QWidget* field, const Words& words)
{
    field->setObjectName(withoutMnemonic(QString::fromUtf8(words.name)));
    auto* box = qobject_cast<QCheckBox*>(field);
    QLabel* explanation = dimLabel(this);
    QLabel* label = addRow(field, explanation);
    retranslate(static_cast<QObject*>(field), [this, field, box, label, explanation, words] {
        const QString name = translated(words.name);
        if (box)
            box->setText(name);
        else
            label->setText(name);
        explanation->setText(translated(words.explanation));
        field->setAccessibleName(withoutMnemonic(name));
        field->setAccessibleDescription(translated(words.explanation));
    });
}

QCheckBox* SettingsPage::addCheckBox(const Words& words, bool Preferences::*value)
{
    auto* box = new QCheckBox(this);
    addField(box, words);
    follow([box, value](const Preferences& now) { box->setChecked(now.*value); });
    connect(box, &QCheckBox::toggled, this,
            [this, value](bool on) { change([value, on](Preferences& edited) { edited.*value = on; }); });
    return box;
}

QSpinBox* SettingsPage::addSpinBox(const Words& words, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setKeyboardTracking(false); // a number half typed is no setting
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    addField(box, words);
    return box;
}

QComboBox* SettingsPage::addComboBox(const Words& words, const QList<const char*>& items,
                                     const std::function<int(const Preferences&)>& read,
                                     const std::function<void(Preferences&, int)>& write)
{
    auto* box = new QComboBox(this);
    for (qsizetype i = 0; i < items.size(); ++i)
        box->addItem(QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(box, words);
    retranslate(static_cast<QObject*>(box), [this, box, items] {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, translated(items.at(i)));
    });
    follow([box, read](const Preferences& now) { box->setCurrentIndex(read(now)); });
    connect(box, &QComboBox::activated, this,
            [this, write](int index) { change([&write, index](Preferences& edited) { write(edited, index); }); });
    return box;
}

void SettingsPage::follow(const std::function<void(const Preferences&)>& show)
{
    show(m_store.values());
    connect(&m_store, &PreferenceStore::changed, this, [show](const Preferences& now) { show(now); });
}

void SettingsPage::change(const std::function<void(Preferences&)>& edit)
{
    Preferences values = m_store.values();
    edit(values);
    m_store.set(values);
}

} // namespace Ack
