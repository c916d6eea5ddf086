#pragma once
#include "core/desk/documentdesk.h"

class ActDialog;
class QWidget;

/// Dialogs for what happens to a document beside its determination; each opens and acts by itself.
namespace DocumentActs {
/// The next word on the attribute: \p says is what the panel proposes. The signer's decides.
ActDialog *opinion(Desk &desk, const Document &document, const Determination &says,
                   QWidget *parent);
/// 规范性文件, 政策性文件, 具体举措, 有效期至, 一类事.
ActDialog *particulars(Desk &desk, const Document &document, QWidget *parent);
/// 公文备案 and 规范性文件备案.
ActDialog *filing(Desk &desk, const Document &document, QWidget *parent);
/// 规范性文件清理.
ActDialog *clearing(Desk &desk, const Document &document, QWidget *parent);
/// 解读 or why there is none.
ActDialog *interpretation(Desk &desk, const Document &document, QWidget *parent);
/// 涉密公文, counted only.
ActDialog *tally(Desk &desk, QWidget *parent);
} // namespace DocumentActs
