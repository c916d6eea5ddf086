<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ActTerms</name>
    <message>
        <source>Confirm receipt with the applicant</source>
        <translation>与申请人确认收到</translation>
    </message>
    <message>
        <source>Ask once for completion</source>
        <translation>一次性补正告知</translation>
    </message>
    <message>
        <source>Draft the answer, or extend before then</source>
        <translation>拟写答复，或在此前批延期</translation>
    </message>
    <message>
        <source>Redraft after return</source>
        <translation>按退回意见重拟</translation>
    </message>
    <message>
        <source>Review and sign the answer</source>
        <translation>审签答复书</translation>
    </message>
    <message>
        <source>Serve the answer (signed)</source>
        <translation>送达答复书（已签发）</translation>
    </message>
    <message>
        <source>Applicant completes the application</source>
        <translation>等申请人补正</translation>
    </message>
    <message>
        <source>Record delivery of the completion notice</source>
        <translation>登记补正告知送达</translation>
    </message>
    <message>
        <source>Not completed in time: close</source>
        <translation>逾期未补正，办结</translation>
    </message>
    <message>
        <source>Opinion asked for</source>
        <translation>等被征求方意见</translation>
    </message>
    <message>
        <source>Record delivery of the consultation</source>
        <translation>登记征求意见送达</translation>
    </message>
    <message>
        <source>No opinion in time: go on</source>
        <translation>期满未回复，继续办理</translation>
    </message>
    <message>
        <source>Applicant pays the fee</source>
        <translation>等申请人缴费</translation>
    </message>
    <message>
        <source>Record delivery of the fee notice</source>
        <translation>登记收费通知送达</translation>
    </message>
    <message>
        <source>Not paid in time: check and close</source>
        <translation>逾期未缴费，核对后办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>退回给我</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>其余在办</translation>
    </message>
    <message>
        <source>Applicant explains the requests</source>
        <translation>申请人说明理由</translation>
    </message>
    <message>
        <source>Within 3 working days</source>
        <translation>三个工作日内</translation>
    </message>
</context>
<context>
    <name>AdjustDialog</name>
    <message>
        <source>What gave rise to it</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Withdrawn from, by</source>
        <translation>从何处、由何人撤下</translation>
    </message>
    <message>
        <source>Adjust the attribute</source>
        <translation>动态调整公开属性</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: re-examined and kept</source>
        <translation>%1：复查后维持</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 调整为 %2</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>撤下记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>No earlier version.</source>
        <translation>此前没有变更记录。</translation>
    </message>
</context>
<context>
    <name>AgendaTextView</name>
    <message>
        <source>The document</source>
        <translation>文件原文</translation>
    </message>
</context>
<context>
    <name>AgendaTreeModel</name>
    <message>
        <source>Own plans of units</source>
        <translation>各单位自定安排</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>%1 of %2 units done</source>
        <translation>%2家单位已完成%1家</translation>
    </message>
</context>
<context>
    <name>AgendaWorkspace</name>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Remove this evidence of obligation %1? The journal keeps that it was there.</source>
        <translation>移除任务%1的这份佐证？日志仍会记载曾有此佐证。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Evidence removed: %1</source>
        <translation>已移除佐证：%1</translation>
    </message>
    <message>
        <source>Progress kept: %1</source>
        <translation>进展已保存：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>已添加佐证：%1</translation>
    </message>
    <message>
        <source>No key points are loaded. Load the document of a year: its clauses are recognised, its obligations proposed.</source>
        <translation>尚未载入工作要点。请载入年度文件：条款会自动识别，任务会逐条列出供修改。</translation>
    </message>
    <message>
        <source>No key points are loaded. The head of the office loads the document of a year.</source>
        <translation>尚未载入工作要点。由工作机构负责人载入年度文件。</translation>
    </message>
    <message>
        <source>Key points of a year</source>
        <translation>年度工作要点</translation>
    </message>
    <message>
        <source>Document or plan (*.txt *.json)</source>
        <translation>文件或任务清单 (*.txt *.json)</translation>
    </message>
    <message>
        <source>%1: %2 obligations; %3 of %4 sentences covered</source>
        <translation>%1：%2项任务；%4句原文中已覆盖%3句</translation>
    </message>
    <message>
        <source>Unit sheet</source>
        <translation>单位督办表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n obligations written to %1</source>
        <translation>
            <numerusform>已将%n项任务写入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet that came back</source>
        <translation>报回的督办表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx *.csv)</source>
        <translation>电子表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>第%1行“%2”：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation>
            <numerusform>已保存%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Urge the unit</source>
        <translation>生成督办单</translation>
    </message>
    <message>
        <source>Unit sheet…</source>
        <translation>发出督办表…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>原文与任务</translation>
    </message>
    <message>
        <source>Units × obligations</source>
        <translation>单位×任务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which obligations</source>
        <translation>任务范围</translation>
    </message>
    <message>
        <source>⬣ overdue   ▲ near its day   ● in time   ✓ done   ‖ not demanded or does not apply   empty: not owed   ·   Enter opens</source>
        <translation>⬣ 已逾期&#x3000;▲ 临近节点&#x3000;● 期限内&#x3000;✓ 已完成&#x3000;‖ 非硬性或不适用&#x3000;空白：不承担&#x3000;·&#x3000;回车打开</translation>
    </message>
    <message>
        <source>Clauses and obligations</source>
        <translation>条款与任务</translation>
    </message>
    <message>
        <source>The key points of a year: what every unit owes, by when, how far it is and what shows it. Only what must be done turns red.</source>
        <translation>年度工作要点：各单位承担什么、何时完成、进展如何、有何佐证。只有硬性任务才会标红。</translation>
    </message>
    <message>
        <source>in the tree: the obligation before and after; ← → fold and open</source>
        <translation>在任务列表中：上一项、下一项任务；← → 折叠、展开</translation>
    </message>
    <message>
        <source>in the matrix: open the obligation for that unit; in the address field: add the link as evidence</source>
        <translation>在矩阵中：打开该单位的这项任务；在网址栏中：将链接添加为佐证</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1 of %2 done · %3 overdue · %4 near their day</source>
        <translation>共%2项，已完成%1项 · 逾期%3项 · 临近%4项</translation>
    </message>
    <message>
        <source>Choose a unit first</source>
        <translation>请先选择单位</translation>
    </message>
    <message>
        <source>Load the key points of 2021</source>
        <translation>载入2021年工作要点</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>on record: a new one; Ctrl+Enter saves it, Esc discards it</source>
        <translation>登记页：新登记一条；Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>单位×任务</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>载入文件…</translation>
    </message>
    <message>
        <source>Take in sheet…</source>
        <translation>收回督办表…</translation>
    </message>
</context>
<context>
    <name>AnnualTableModel</name>
    <message>
        <source>Table 3</source>
        <translation>表三</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
</context>
<context>
    <name>AnnualWorkspace</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>年报各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>表二 主动公开</translation>
    </message>
    <message>
        <source>Table 3</source>
        <translation>表三 申请办理</translation>
    </message>
    <message>
        <source>Table 4</source>
        <translation>表四 复议诉讼</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Frozen.</source>
        <translation>已定稿。</translation>
    </message>
    <message>
        <source>Line added.</source>
        <translation>已加注一行。</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>结果维持</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>结果纠正</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>尚未审结</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Lawsuits without review</source>
        <translation>未经复议直接起诉</translation>
    </message>
    <message>
        <source>Lawsuits after review</source>
        <translation>复议后起诉</translation>
    </message>
    <message>
        <source>The annual report from the records. Each cell opens the cases it counts; while a cross-check fails nothing is exported. A frozen year changes by visible lines only.</source>
        <translation>年报由登记数据实时生成。每一格都可打开所计的件；有一项勾稽关系未通过即不能导出。已定稿的年度只以注明的更正行修改。</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>逐格移动</translation>
    </message>
    <message>
        <source>Open the cases of the cell</source>
        <translation>打开该格所计的件</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1 fails: no export</source>
        <translation>%1 未通过，暂不能导出</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存正文</translation>
    </message>
    <message>
        <source>There is no case behind this cell.</source>
        <translation>该格没有对应的件。</translation>
    </message>
    <message>
        <source>Signed and saved.</source>
        <translation>已签名保存。</translation>
    </message>
    <message>
        <source>Choose one organ: each writes its own text.</source>
        <translation>请先选定一个单位：正文由各单位分别撰写。</translation>
    </message>
    <message>
        <source>Text saved.</source>
        <translation>正文已保存。</translation>
    </message>
    <message>
        <source>Export the annual report</source>
        <translation>导出年度报告</translation>
    </message>
    <message>
        <source>Table (*.xlsx);;Page (*.html);;PDF (*.pdf);;Text (*.odt)</source>
        <translation>表格 (*.xlsx);;网页 (*.html);;PDF (*.pdf);;文档 (*.odt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Table (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
</context>
<context>
    <name>ApplicantSection</name>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类型</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>公民</translation>
    </message>
    <message>
        <source>Legal person or other organisation</source>
        <translation>法人或其他组织</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number or social credit code</source>
        <translation>身份证号或统一社会信用代码</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>电话或电子邮箱</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Joint application, agent</source>
        <translation>联合申请、代理人</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Joint applicants</source>
        <translation>共同申请人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>已交授权委托书</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>姓名，用逗号或顿号分开</translation>
    </message>
</context>
<context>
    <name>AttachmentListModel</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>已核 %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现</translation>
    </message>
    <message numerus="yes">
        <source>%n finds to tick</source>
        <translation>
            <numerusform>%n 处待核</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>是否外发</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>卷内类别</translation>
    </message>
</context>
<context>
    <name>BacklogImportDialog</name>
    <message>
        <source>Enter them</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take in the backlog</source>
        <translation>导入历史公文</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Check number, title and day; F2 mends the chosen one.</source>
        <translation>请核对文号、标题和成文日期；按 F2 修改选中的一项。</translation>
    </message>
    <message>
        <source>%1 can be entered, %2 not</source>
        <translation>可录入 %1 件，不能录入 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n documents entered</source>
        <translation>
            <numerusform>已录入 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BacklogReading</name>
    <message>
        <source>The office has no organ “%1”. Add it first.</source>
        <translation>本台没有机关“%1”，请先添加。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>请核对：%1</translation>
    </message>
    <message>
        <source>Not everything was recognised</source>
        <translation>未能全部识别</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 answered late</source>
        <translation>%1：逾期 %2 件，逾期答复 %3 件</translation>
    </message>
    <message>
        <source>Units behind</source>
        <translation>需要督办的单位</translation>
    </message>
    <message>
        <source>Disclosure on request: brief for the meeting</source>
        <translation>依申请公开会议一页纸</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lost reviews and lawsuits</source>
        <translation>复议诉讼被纠错</translation>
    </message>
    <message>
        <source>Busiest applicants</source>
        <translation>申请较多的申请人</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working days</source>
        <translation>
            <numerusform>余 %n 个工作日以内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Officer who takes them</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n assigned</source>
        <translation>
            <numerusform>已停止，分派 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 Assigned before: %2.</source>
        <translation>%1 此前已分派 %2 件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>已分派 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %1 requests, or narrow the list.</source>
        <translation>一次最多选择 %1 件，请先筛选列表。</translation>
    </message>
    <message>
        <source>Export the chosen requests</source>
        <translation>导出所选申请</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n requests written to %1, names masked</source>
        <translation>
            <numerusform>已将 %n 件申请写入 %1，姓名已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并办理…</translation>
    </message>
    <message>
        <source>Merged; %1 leads</source>
        <translation>已合并，以 %1 为主</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Title holds</source>
        <translation>标题含</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>起草部门</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>截止年</translation>
    </message>
    <message>
        <source>Determine all</source>
        <translation>全部认定</translation>
    </message>
    <message>
        <source>Determine by rule</source>
        <translation>按规则批量认定</translation>
    </message>
    <message>
        <source>Each becomes: %1</source>
        <translation>逐件认定为：%1</translation>
    </message>
    <message>
        <source>What the rule takes</source>
        <translation>规则选中的公文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say what the rule takes.</source>
        <translation>请写明规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>What this desk does</source>
        <translation>本机的职能</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>保存名片…</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>本机名片</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What its numbers begin with</source>
        <translation>编号前缀</translation>
    </message>
    <message>
        <source>Desks that cannot ask each other draw different numbers by it: “W2” makes No. W2-001. The office itself needs none.</source>
        <translation>互不联网的工作台凭此编出不同的号：填“W2”，编号为第W2-001号。机关本机可不填。</translation>
    </message>
</context>
<context>
    <name>CarryForm</name>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Freeze the year</source>
        <translation>年度定稿</translation>
    </message>
    <message>
        <source>Add a restatement line</source>
        <translation>加注更正</translation>
    </message>
    <message>
        <source>Add a transfer line</source>
        <translation>加注划转</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cases carried over, to be added or moved</source>
        <translation>结转件数的增减或划转</translation>
    </message>
    <message>
        <source>Choose one organ to freeze its year.</source>
        <translation>请先选定一个单位再定稿。</translation>
    </message>
    <message>
        <source>The year is frozen; its table stays as it was handed in.</source>
        <translation>本年度已定稿，表格保持报送时的数字。</translation>
    </message>
    <message>
        <source>The year is not frozen; the table follows the records.</source>
        <translation>本年度未定稿，表格随登记实时变化。</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 定稿</translation>
    </message>
    <message>
        <source>%1 restated by %2: %3</source>
        <translation>%1 更正 %2 件：%3</translation>
    </message>
    <message>
        <source>%1 hands %2 to %3: %4</source>
        <translation>%1 划转 %2 件给 %3：%4</translation>
    </message>
</context>
<context>
    <name>ChallengeListModel</name>
    <message>
        <source>In the term of the law</source>
        <translation>在法定期限内</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer given</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>Sued although the answer had to be reviewed first.</source>
        <translation>应当先行复议而直接起诉。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organ or court</source>
        <translation>机关、法院</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Learned of</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>所涉答复</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>裁判日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>To be answered anew</source>
        <translation>重作期限</translation>
    </message>
</context>
<context>
    <name>ChallengesTab</name>
    <message>
        <source>Nothing was filed over this request.</source>
        <translation>本件没有复议、诉讼。</translation>
    </message>
    <message>
        <source>Reviews and lawsuits</source>
        <translation>复议、诉讼</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Once the last day has passed, the missing answer may be challenged.</source>
        <translation>尚未答复。期限届满后，申请人可以就逾期不答复申请复议或者起诉。</translation>
    </message>
    <message>
        <source>The periods to challenge the answer start once its delivery is recorded.</source>
        <translation>登记送达之后，起算复议、起诉期限。</translation>
    </message>
    <message>
        <source>Review until %1.</source>
        <translation>复议至 %1。</translation>
    </message>
    <message>
        <source>It must be reviewed before it can be sued.</source>
        <translation>应当先行复议，对复议决定不服的方可起诉。</translation>
    </message>
    <message>
        <source>Lawsuit until %1.</source>
        <translation>起诉至 %1。</translation>
    </message>
    <message>
        <source>The withheld part must be reviewed before it can be sued.</source>
        <translation>不予公开的部分应当先行复议。</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Nothing in this period.</source>
        <translation>本期没有数据。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check before publishing</source>
        <translation>发布前审查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>审查通过</translation>
    </message>
    <message>
        <source>Looked at: all of it may go out</source>
        <translation>已核对，均可以公开</translation>
    </message>
    <message>
        <source>A file that goes out…</source>
        <translation>随文公开的文件…</translation>
    </message>
    <message>
        <source>A file that goes out with the document</source>
        <translation>随公文一并公开的文件</translation>
    </message>
    <message>
        <source>Papers (*.docx *.odt *.xlsx *.pdf *.txt)</source>
        <translation>文件 (*.docx *.odt *.xlsx *.pdf *.txt)</translation>
    </message>
    <message>
        <source>Looking through what goes out…</source>
        <translation>正在检查拟公开的内容…</translation>
    </message>
    <message>
        <source>Not looked through.</source>
        <translation>未能检查。</translation>
    </message>
    <message>
        <source>Nothing personal or hidden was found in what goes out.</source>
        <translation>拟公开的内容中未发现个人信息或隐藏内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n finds in what goes out:</source>
        <translation>
            <numerusform>拟公开的内容中发现 %n 处：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Open the cases</source>
        <translation>打开所计的件</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>勾稽关系</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 项，%1 项通过</translation>
    </message>
    <message>
        <source>Fill the text in anew</source>
        <translation>按表格重填正文</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cases</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不一致项</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>存在冲突的记录</translation>
    </message>
    <message>
        <source>No two desks decided differently. When a package brings something else than what is here, both stand on this page until one is kept.</source>
        <translation>目前没有相互冲突的处理。数据包带来的内容与本机不一致时，两方都列在此处，直到选定其一。</translation>
    </message>
    <message>
        <source>Who settles it</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Settled until</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>unknown officer</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>%1 %2: which of these is to stand?</source>
        <translation>%1 %2：以哪一方为准？</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Kept; the other side stays in the history.</source>
        <translation>已保留；另一方留在历史记录中。</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>已指派。</translation>
    </message>
</context>
<context>
    <name>ConsultationListModel</name>
    <message>
        <source>Asked</source>
        <translation>征求对象</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Reply until</source>
        <translation>答复期满</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>收到意见</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入工作日</translation>
    </message>
</context>
<context>
    <name>ConsultationsTab</name>
    <message>
        <source>Nobody was asked for an opinion.</source>
        <translation>尚未征求意见。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Opinions asked for</source>
        <translation>征求意见情况</translation>
    </message>
    <message>
        <source>A letter to a third party or another organ never names the applicant.</source>
        <translation>征求意见函不透露申请人身份。</translation>
    </message>
</context>
<context>
    <name>ContentSection</name>
    <message>
        <source>What is asked for</source>
        <translation>申请公开的内容</translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation>送达地址</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>内容描述</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>送达地址</translation>
    </message>
    <message numerus="yes">
        <source>Registered as %n matters:</source>
        <translation>
            <numerusform>按 %n 项登记：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters found:</source>
        <translation>
            <numerusform>识别出 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>仍作一项</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n</source>
        <translation>
            <numerusform>拆为 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks to correct the applicant&apos;s own record (art. 41)</source>
        <translation>申请更正本人信息（第四十一条）</translation>
    </message>
</context>
<context>
    <name>CorrespondenceTab</name>
    <message>
        <source>Letters of this request</source>
        <translation>本件的往来文书</translation>
    </message>
    <message>
        <source>Letter to make</source>
        <translation>要制发的文书</translation>
    </message>
    <message>
        <source>Make letter</source>
        <translation>制发文书</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No letter has been made yet. Choose one above and make it.</source>
        <translation>还没有往来文书。在上面选一种并制发。</translation>
    </message>
    <message>
        <source>Service slip</source>
        <translation>送达回证</translation>
    </message>
</context>
<context>
    <name>CounterWorkspace</name>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Intake at the counter</source>
        <translation>窗口收件</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Register and print receipt</source>
        <translation>登记并打印回执</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记为%1。</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>已登记 %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1; it may be received and supplemented later</source>
        <translation>%1&#x3000;不影响收件，可转补正</translation>
    </message>
    <message>
        <source>(no content yet)</source>
        <translation>（尚无内容）</translation>
    </message>
    <message>
        <source>Received today: %1</source>
        <translation>今日已收 %1 件</translation>
    </message>
    <message>
        <source>Nothing received yet today.</source>
        <translation>今天还没有收件。</translation>
    </message>
    <message>
        <source>A field is full at %1 characters; put the rest into the description</source>
        <translation>单行栏最多 %1 字，已满；其余请写入内容描述</translation>
    </message>
    <message>
        <source>Register an application with nothing filled in?</source>
        <translation>一项都没有填写，仍要登记吗？</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>%1 The draft is kept.</source>
        <translation>%1草稿已存。</translation>
    </message>
    <message>
        <source>Registered as %1, but its draft could not be removed: %2</source>
        <translation>已登记为%1，但其草稿未能删除：%2</translation>
    </message>
    <message>
        <source>Discard what was typed for this application: %1?</source>
        <translation>放弃已填写的这件申请：%1？</translation>
    </message>
    <message>
        <source>The drafts could not be read: %1</source>
        <translation>草稿未能读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could not be read. They are left in the office file.</source>
        <translation>
            <numerusform>有 %n 份草稿无法读取，仍原样留在台账文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft looks as if it was registered already, as %1. Look before you register it again.</source>
        <translation>这份草稿似乎已登记为%1，再次登记前请先核对。</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>草稿未存</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>草稿未能保存：%1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已存 %1</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>已暂存：%1</translation>
    </message>
    <message>
        <source>Discard the draft: %1?</source>
        <translation>放弃这份草稿：%1？</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（尚无姓名）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Drafts put aside: %1</source>
        <translation>暂存的草稿 %1 件</translation>
    </message>
    <message>
        <source>Enter resume · Del discard</source>
        <translation>Enter 续填 · Del 放弃</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Nothing waits to be completed. Take the next one in: F2.</source>
        <translation>没有待补登的申请。接待下一位 F2</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补登</translation>
    </message>
    <message>
        <source>To complete %1</source>
        <translation>待补登 %1</translation>
    </message>
    <message>
        <source>Way of intake</source>
        <translation>收件方式</translation>
    </message>
    <message>
        <source>Full intake</source>
        <translation>完整收件</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>快速收件</translation>
    </message>
    <message>
        <source>Drafts put aside and received today</source>
        <translation>暂存的草稿和今日收件</translation>
    </message>
    <message>
        <source>Put aside, next</source>
        <translation>存草稿，接待下一位</translation>
    </message>
    <message>
        <source>Registered with something missing</source>
        <translation>已登记，但有缺项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The receipt can be made once the name and the day of receipt are known.</source>
        <translation>补齐姓名并确认收到日期后，方可出具回执。</translation>
    </message>
    <message>
        <source>It waits under “To complete” (F4).</source>
        <translation>缺项已列入“待补登”（F4）。</translation>
    </message>
    <message>
        <source>Take an application in without the mouse. Nothing is refused here: what is missing warns and is kept, and what you typed survives even a power failure.</source>
        <translation>不用鼠标即可收件。窗口不拒收：缺少的内容只作提示并照样保存，已输入的内容断电也不会丢失。</translation>
    </message>
    <message>
        <source>Full form, quick intake, to complete</source>
        <translation>完整登记、快速收件、待补录</translation>
    </message>
    <message>
        <source>Channel, while the channel has the focus</source>
        <translation>焦点在渠道时选择渠道</translation>
    </message>
    <message>
        <source>Split into several matters</source>
        <translation>拆分为多个事项</translation>
    </message>
    <message>
        <source>Put this draft aside and start the next</source>
        <translation>暂存当前草稿，登记下一件</translation>
    </message>
    <message>
        <source>Register and print the receipt</source>
        <translation>登记并打印回执</translation>
    </message>
    <message>
        <source>Public already: %1</source>
        <translation>已主动公开 %1 件</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>相近申请 %1 件</translation>
    </message>
    <message>
        <source>same applicant</source>
        <translation>同一申请人</translation>
    </message>
    <message>
        <source>This applicant: %1 this month, %2 in twelve months, %3 open</source>
        <translation>该申请人本月 %1 件，近十二个月 %2 件，在办 %3 件</translation>
    </message>
    <message>
        <source>Joint applicants or an agent</source>
        <translation>共同申请人或代理人</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白申请表</translation>
    </message>
    <message>
        <source>Count one of the other services; Alt+0 takes it back</source>
        <translation>其他服务计数一次；Alt+0 撤回</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>速查卡</translation>
    </message>
    <message>
        <source>Keys, clocks and what to say when, on one page to be printed</source>
        <translation>按键、期限和应答用语，打印成一页</translation>
    </message>
</context>
<context>
    <name>DashboardWorkspace</name>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>working days, pauses excluded</source>
        <translation>工作日，已去除不计时段</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>One-page brief</source>
        <translation>会议一页纸</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last ten years</source>
        <translation>近十年</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按期答复率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>平均答复用时</translation>
    </message>
    <message>
        <source>Corrected on review</source>
        <translation>复议诉讼纠错</translation>
    </message>
    <message>
        <source>Received and closed</source>
        <translation>新收与办结</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>答复用时</translation>
    </message>
    <message>
        <source>Open by organ</source>
        <translation>各单位在办</translation>
    </message>
    <message>
        <source>Document attributes</source>
        <translation>公文属性</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>申请渠道</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Where things stand, for those who answer for it. Every figure and every mark opens the cases behind it; no person is named.</source>
        <translation>供负责人了解办理情况。每个数字和图形都可打开对应的件；不出现个人信息。</translation>
    </message>
    <message>
        <source>Next figure or chart</source>
        <translation>下一项指标或图表</translation>
    </message>
    <message>
        <source>Choose a mark of the chart</source>
        <translation>在图中移动</translation>
    </message>
    <message>
        <source>Open the cases behind it</source>
        <translation>打开对应的件</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>导出看板</translation>
    </message>
    <message>
        <source>Table (*.xlsx);;PDF (*.pdf);;Picture (*.png)</source>
        <translation>表格 (*.xlsx);;PDF (*.pdf);;图片 (*.png)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.odt);;Page (*.html)</source>
        <translation>PDF (*.pdf);;文档 (*.odt);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>There is nothing behind this figure.</source>
        <translation>这个数字背后没有记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>对外公布</translation>
    </message>
    <message>
        <source>; figures of fewer than %1 persons are not shown</source>
        <translation>；不足 %1 人的不显示</translation>
    </message>
    <message>
        <source>From the documents behind a mark back to the charts</source>
        <translation>从图形背后的公文回到图表</translation>
    </message>
    <message>
        <source>Figures of too few persons are not shown, here and in what is exported.</source>
        <translation>人数过少的数字不显示，导出的文件也一样。</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Documents behind the figure</source>
        <translation>数字背后的公文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was counted anew: choose a first day that comes before the last.</source>
        <translation>截止日早于起始日，数字未重新统计：请把起始日改到截止日之前。</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>no package was taken in</source>
        <translation>没有收到过数据包</translation>
    </message>
    <message>
        <source>packages of %1</source>
        <translation>数据包：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>As of %1; %2. %3 to %4</source>
        <translation>截至 %1；%2。%3 至 %4</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>M</source>
        <comment>Monday, head of a column</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>T</source>
        <comment>Tuesday, head of a column</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>W</source>
        <comment>Wednesday, head of a column</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>T</source>
        <comment>Thursday, head of a column</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>F</source>
        <comment>Friday, head of a column</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>S</source>
        <comment>Saturday, head of a column</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>S</source>
        <comment>Sunday, head of a column</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and weekday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12 月</translation>
    </message>
</context>
<context>
    <name>DayLedgerView</name>
    <message>
        <source>Deadline ledger, day by day</source>
        <translation>期限账，逐日</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Ground (regulation)</source>
        <translation>理由（条例）</translation>
    </message>
    <message>
        <source>Disclosure attribute</source>
        <translation>公开属性</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Do laws, regulations or rules demand disclosure?</source>
        <translation>法律、法规、规章要求公开？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Secrecy review done</source>
        <translation>已作保密审查</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>已于 %1 公开</translation>
    </message>
    <message>
        <source>No last day can be worked out: the day of formation is missing.</source>
        <translation>缺成文日期，算不出公开期限。</translation>
    </message>
    <message>
        <source>To be published by %1</source>
        <translation>最迟 %1 公开</translation>
    </message>
    <message>
        <source>%1 characters, at least %2</source>
        <translation>%1 字，至少 %2 字</translation>
    </message>
</context>
<context>
    <name>DecisionSide</name>
    <message>
        <source>Publish today</source>
        <translation>今日公开</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Determine</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Check for publishing</source>
        <translation>发布前审查</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <source>Nothing is decided yet; a draft can be submitted once work has started.</source>
        <translation>尚未作出决定；开始办理后可提交答复草稿。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>答复类型</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Search record</source>
        <translation>检索记录</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Part withheld</source>
        <translation>不予公开的部分</translation>
    </message>
    <message>
        <source>Systems, keywords, sections, hits</source>
        <translation>检索系统、关键词、科室、命中</translation>
    </message>
    <message>
        <source>Particulars of the ground</source>
        <translation>理由要件</translation>
    </message>
    <message>
        <source>Public interest in disclosure</source>
        <translation>公开的公共利益理由</translation>
    </message>
</context>
<context>
    <name>DeedPage</name>
    <message>
        <source>Nothing of the year is on record here yet.</source>
        <translation>本年尚无登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n on record</source>
        <translation>
            <numerusform>已登记 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Choose the unit whose column was checked, then check again. Nothing was changed.</source>
        <translation>请先选择被检查栏目所属的单位，再行检查。未作任何改动。</translation>
    </message>
    <message>
        <source>Checked links, or a page of the site</source>
        <translation>链接检查结果，或网站导出文件夹中的网页</translation>
    </message>
    <message>
        <source>Sheet or site (*.csv *.xlsx *.html *.htm)</source>
        <translation>表格或网站 (*.csv *.xlsx *.html *.htm)</translation>
    </message>
    <message>
        <source>%1: %2 links, %3 new faults, %4 mended, %5 open</source>
        <translation>%1：检查链接 %2 个，新问题 %3 个，已整改 %4 个，待整改 %5 个</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>登记列表</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>登记种类</translation>
    </message>
    <message>
        <source>No unit is known yet. Put one of its occasions on record, or load the plan of a year, then check again. Nothing was changed.</source>
        <translation>尚无可选单位。请先登记该单位的一项工作，或载入年度要点，再行检查。未改动任何内容。</translation>
    </message>
    <message>
        <source>Column check…</source>
        <translation>栏目检查…</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Pass to a unit</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Assign in the unit</source>
        <translation>分办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>选登</translation>
    </message>
    <message>
        <source>Keep in the knowledge base</source>
        <translation>知识库入库</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>none by law</source>
        <translation>无规定期限</translation>
    </message>
    <message>
        <source>Answered late, %1</source>
        <translation>逾期答复 %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>已答复 %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>分办：%1</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>To be passed on</source>
        <translation>待转办</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Another kind: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>分办对象</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>改为%1，理由：%2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>Published %1 %2</source>
        <translation>选登 %1 %2</translation>
    </message>
    <message>
        <source>In the knowledge base since %1</source>
        <translation>知识库入库 %1</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>网上咨询</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>决策草案</translation>
    </message>
    <message>
        <source>background</source>
        <translation>制订背景</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>意见采纳情况</translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation>审议情况</translation>
    </message>
    <message>
        <source>result</source>
        <translation>决策结果</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>出台 %1</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>上会 %1</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>起草中</translation>
    </message>
    <message>
        <source>Opinions in</source>
        <translation>征求意见结束</translation>
    </message>
    <message>
        <source>Asking until %1</source>
        <translation>征求意见至 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Lacking: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Withheld, with its reason</source>
        <translation>依法不公开，已说明理由</translation>
    </message>
    <message>
        <source>Nothing is lacking</source>
        <translation>要素齐全</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Draft, link</source>
        <translation>草案链接</translation>
    </message>
    <message>
        <source>Background, link</source>
        <translation>背景链接</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>征求意见始</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>征求意见止</translation>
    </message>
    <message>
        <source>Why so short</source>
        <translation>缩短理由</translation>
    </message>
    <message>
        <source>Channels, one a line</source>
        <translation>渠道（每行一个）</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见条数</translation>
    </message>
    <message>
        <source>It concerns enterprises</source>
        <translation>涉企政策</translation>
    </message>
    <message>
        <source>Enterprises heard</source>
        <translation>听取企业意见</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>上会日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>审议会议</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>列席代表</translation>
    </message>
    <message>
        <source>Deliberation, link</source>
        <translation>审议链接</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>结果文号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出台日期</translation>
    </message>
    <message>
        <source>Adoption, link</source>
        <translation>采纳链接</translation>
    </message>
    <message>
        <source>Adoption out on</source>
        <translation>采纳公开日</translation>
    </message>
    <message>
        <source>Result, link</source>
        <translation>结果链接</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>不公开理由</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>调整理由</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>调整日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>The public has %n days</source>
        <translation>
            <numerusform>征求意见 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the opinions: to be out by %1</source>
        <translation>意见采纳情况应于 %1 前公开</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>%1 调整：%2</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>确定日期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>待公开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策事项</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>决策目录</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Feedback is lacking</source>
        <translation>待专项反馈</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>未设座谈或问卷</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>已办结 %1</translation>
    </message>
    <message>
        <source>Outside the catalogue</source>
        <translation>目录外议题</translation>
    </message>
    <message>
        <source>Pilot field</source>
        <translation>试点领域</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>线上活动</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Reason or fault</source>
        <translation>理由或问题</translation>
    </message>
    <message>
        <source>Talks or a questionnaire were held</source>
        <translation>设有座谈或问卷</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>人员（每行一人）</translation>
    </message>
    <message>
        <source>Mended or published</source>
        <translation>整改或公布日</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回应日期</translation>
    </message>
    <message>
        <source>Improved %1</source>
        <translation>已改进 %1</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>待改进流程</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待专项回应</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>改进日期</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Focus items</source>
        <translation>集中问题</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Demo office: the passphrase is “mingdu-demo”.</source>
        <translation>演示台账：口令为“mingdu-demo”。</translation>
    </message>
    <message>
        <source>Calendar covered until %1</source>
        <translation>日历已覆盖至 %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>已解锁。</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>工作台已锁定</translation>
    </message>
    <message>
        <source>Quick card for the window</source>
        <translation>窗口速查卡</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.odt);;Page (*.html)</source>
        <translation>PDF (*.pdf);;文本 (*.odt);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Journal checked %1, copy of the day made</source>
        <translation>日志已于 %1 校验，当日备份已完成</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Desks that are trusted</source>
        <translation>受信任的工作台</translation>
    </message>
    <message>
        <source>No other desk is trusted yet. Save our card and carry it to the other desk; take its card from there and trust it here, once the fingerprint was compared.</source>
        <translation>尚未信任其他工作台。请保存本机名片带到对方工作台，取回对方名片，核对指纹后在此信任。</translation>
    </message>
    <message>
        <source>Trust no longer…</source>
        <translation>取消信任…</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>保存本机名片…</translation>
    </message>
    <message>
        <source>Trust a card…</source>
        <translation>信任名片…</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Not named yet: save our card, and others can send to this desk.</source>
        <translation>尚未命名：保存本机名片后，其他工作台才能向本机发送。</translation>
    </message>
    <message>
        <source>trusted no longer, since %1</source>
        <translation>%1起不再信任</translation>
    </message>
    <message>
        <source>trusted since %1</source>
        <translation>%1起信任</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>its numbers begin with %1-</source>
        <translation>编号前缀%1-</translation>
    </message>
</context>
<context>
    <name>DispatchListModel</name>
    <message>
        <source>round %1</source>
        <translation>第%1次报送</translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message>
        <source>No dispatch form yet. Take one in: Ctrl+N.</source>
        <translation>还没有发文申请单。收件：Ctrl+N。</translation>
    </message>
    <message>
        <source>Why it is returned, or passed all the same</source>
        <translation>退文说明，或“原则上”放行的理由</translation>
    </message>
    <message>
        <source>Document number given</source>
        <translation>发文号</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退文</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>再次报送</translation>
    </message>
    <message>
        <source>Notice of return</source>
        <translation>退文通知</translation>
    </message>
    <message>
        <source>Dispatch forms</source>
        <translation>发文申请单</translation>
    </message>
    <message>
        <source>Passed at first sight: %1 of %2. Returned: %3.</source>
        <translation>一次通过 %1 / %2，退文 %3 次。</translation>
    </message>
    <message>
        <source>Nothing is missing: %1 checks</source>
        <translation>不缺项，已核 %1 项</translation>
    </message>
    <message>
        <source>Missing: %1. Checked and there: %2</source>
        <translation>缺 %1 项，已具备 %2 项</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新的发文申请单</translation>
    </message>
    <message>
        <source>Handed in again</source>
        <translation>再次报送</translation>
    </message>
    <message>
        <source>Pass all the same</source>
        <translation>说明理由后放行</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已收件：%1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>已通过：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退文：%1</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Drafter</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Disclosure office</source>
        <translation>公开机构</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Nobody has given an opinion yet.</source>
        <translation>尚无意见。</translation>
    </message>
    <message>
        <source>(dissents)</source>
        <translation>（不同意见）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>一类事</translation>
    </message>
    <message>
        <source>Opinion on the attribute</source>
        <translation>属性意见</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>拟定：%1</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give opinion</source>
        <translation>提出意见</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>公文信息</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Normative</source>
        <translation>规范性文件</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策性</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>具体举措</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>As a normative document by %1</source>
        <translation>规范性文件备案最迟 %1</translation>
    </message>
    <message>
        <source>As a document by %1</source>
        <translation>公文备案最迟 %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>公文备案</translation>
    </message>
    <message>
        <source>As a norm</source>
        <translation>规范备案</translation>
    </message>
    <message>
        <source>Clearing of normative documents</source>
        <translation>规范性文件清理</translation>
    </message>
    <message>
        <source>Last looked at on %1: %2</source>
        <translation>上次清理 %1：%2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>解读形式</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审签</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>免解读理由</translation>
    </message>
    <message>
        <source>Classified documents of a year</source>
        <translation>年度涉密公文数</translation>
    </message>
    <message>
        <source>Only how many were issued is kept: no number, no title, no text.</source>
        <translation>只记制发件数，不留文号、标题和正文。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Text of the document</source>
        <translation>公文正文</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>（无文号）</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>正文 %n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierSaving</name>
    <message>
        <source>Evidence list</source>
        <translation>答辩证据目录</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Binding the papers of the case…</source>
        <translation>正在装订本案材料…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>DueBars</name>
    <message>
        <source>Answers due on the coming working days</source>
        <translation>今后工作日到期的答复</translation>
    </message>
</context>
<context>
    <name>DutyMatrixModel</name>
    <message>
        <source>%1: %2 of %3 done, %4 overdue</source>
        <translation>%1：共%3项，已完成%2项，逾期%4项</translation>
    </message>
</context>
<context>
    <name>DutyPanel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Own last day</source>
        <translation>自定期限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day of the evidence</source>
        <translation>佐证日期</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>不适用的理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>佐证网址</translation>
    </message>
    <message>
        <source>No obligation is chosen</source>
        <translation>未选择任务</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>配合：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n家单位</numerusform>
        </translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>期限%1</translation>
    </message>
    <message numerus="yes">
        <source>urged %n times, last on %1</source>
        <translation>
            <numerusform>已督办%n次，最近%1</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>已移交%1</translation>
    </message>
    <message>
        <source>taken over from %1</source>
        <translation>承接自%1</translation>
    </message>
</context>
<context>
    <name>EnclosureDialog</name>
    <message>
        <source>It may leave</source>
        <translation>可以外发</translation>
    </message>
    <message>
        <source>Before the file leaves</source>
        <translation>外发前核对</translation>
    </message>
    <message>
        <source>Tick each find once you have seen it in the file and it may go. Who added the file can&apos;t do this.</source>
        <translation>逐处在文件中看过、确认可以外发后勾选。添加该文件的人不能核对。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark, kept with the case</source>
        <translation>备注，随卷保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EnterDocumentDialog</name>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Enter document</source>
        <translation>录入公文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Open text file…</source>
        <translation>打开文本文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open text file</source>
        <translation>打开文本文件</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>磁盘无响应</translation>
    </message>
    <message>
        <source>%1 wrote this draft, so another officer must sign it. The draft is kept.</source>
        <translation>草稿由%1拟写，须由他人签发；草稿已保留。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Mingdu. Update this program; the file was left as it is.</source>
        <translation>%1 由更新版本的明牍写成，请升级程序；文件未改动。</translation>
    </message>
    <message>
        <source>%1 was written by an older Mingdu. Open it once for writing: it is copied first, then brought up to date.</source>
        <translation>%1 由较早版本的明牍写成。请以可写方式打开一次：程序会先复制备份，再升级文件。</translation>
    </message>
    <message>
        <source>The office file is damaged: %1. Restore the newest backup; do not go on with this file.</source>
        <translation>台账文件已损坏：%1。请恢复最近的备份，不要继续使用此文件。</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. It can be read here; to write, close it there first.</source>
        <translation>%1 已在别处打开；此处可读，要写请先在那边关闭。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; what you typed is still here. Free some space and save again.</source>
        <translation>磁盘已满；未保存，已填内容仍在。请腾出空间后再保存。</translation>
    </message>
    <message>
        <source>The import stopped: %1 of %2 rows are kept (%3). Remove the cause and start it again; it goes on there.</source>
        <translation>导入中断：共 %2 行，前 %1 行已保存（%3）。排除原因后重新导入，将从中断处继续。</translation>
    </message>
    <message>
        <source>its text is neither UTF-8 nor GB 18030</source>
        <translation>文字编码既不是 UTF-8，也不是 GB 18030</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>内容不是文字</translation>
    </message>
    <message>
        <source>a quotation mark is not closed or stands inside a cell</source>
        <translation>有引号未成对，或出现在单元格中间</translation>
    </message>
    <message>
        <source>the workbook is damaged or cut short</source>
        <translation>工作簿已损坏或不完整</translation>
    </message>
    <message>
        <source>a part of the workbook is damaged</source>
        <translation>工作簿中有部分已损坏</translation>
    </message>
    <message>
        <source>it is no xlsx workbook</source>
        <translation>不是 xlsx 工作簿</translation>
    </message>
    <message>
        <source>it is an old or locked workbook; save it as xlsx without a password</source>
        <translation>是旧版或加密的工作簿，请另存为不带密码的 xlsx</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be read. Check that it is a file and that you may read it. Nothing was imported.</source>
        <translation>无法读取表格 %1。请确认它是文件且您有权读取。未导入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a table that can be read: %2%3. Nothing was imported.</source>
        <translation>%1 不是可读取的表格：%2%3。未导入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no longer at its place: it was moved, replaced or deleted, or its drive was taken away. Nothing was saved; what you typed is still here. Put the file back and save again.</source>
        <translation>%1 已不在原处：文件被移动、替换或删除，或者所在磁盘已被移除。没有保存任何内容，您输入的仍在此处。请把文件放回原处，再保存一次。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing was changed. Check Caps Lock and the input method, and try again.</source>
        <translation>这个口令打不开本文件。没有改动任何内容。请检查大写锁定和输入法，再试一次。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB; it was not added. Split it, or scan it at a lower resolution.</source>
        <translation>“%1”超过 %2 MB，没有添加。请拆分，或者降低扫描分辨率。</translation>
    </message>
    <message>
        <source>“%1” is locked by a password. Open it, save it without one, and try again; nothing of it was kept.</source>
        <translation>“%1”设有密码。请打开后另存为无密码的文件再试；其内容未被保存。</translation>
    </message>
    <message>
        <source>“%1” holds no text that could be read, as a scan does. Enter it by hand; nothing of it was kept.</source>
        <translation>“%1”没有可读取的文字（可能是扫描件）。请手工录入；其内容未被保存。</translation>
    </message>
    <message>
        <source>This is no sound package (%1). Nothing was taken in; have it sent anew.</source>
        <translation>这不是完好的数据包（%1）。未导入任何内容，请对方重新发送。</translation>
    </message>
    <message>
        <source>The package was made by a newer Mingdu (format %1). Nothing was taken in; update this desk first.</source>
        <translation>数据包由更新版本的明牍生成（格式 %1）。未导入任何内容，请先升级本机。</translation>
    </message>
    <message>
        <source>The package is larger than a part may be. Nothing was taken in; have it sent in parts.</source>
        <translation>数据包超过单个分包的上限。未导入任何内容，请对方分包发送。</translation>
    </message>
    <message>
        <source>The package is signed by a desk that is not trusted here (key %1). Nothing was taken in; compare its fingerprint and trust its card first.</source>
        <translation>数据包由本机未信任的工作台签名（密钥 %1）。未导入任何内容，请先核对指纹并信任其名片。</translation>
    </message>
    <message>
        <source>The package is sealed for another desk. Nothing was taken in; have it sent for this one.</source>
        <translation>数据包是加密给其他工作台的。未导入任何内容，请对方发送给本机。</translation>
    </message>
    <message>
        <source>The document has no numbered parts (一、 and （一）), so obligations can&apos;t be tied to it. Nothing was loaded; number them first.</source>
        <translation>文件没有分级编号（一、和（一）），无法对应任务，未载入。请补上编号后再载入。</translation>
    </message>
    <message>
        <source>The document has two parts numbered %1. Nothing was loaded; check the numbers.</source>
        <translation>文件有两处编号为%1，未载入。请核对编号。</translation>
    </message>
    <message>
        <source>The document has two parts headed “%1”. Nothing was loaded; check the headings.</source>
        <translation>文件有两处标题同为“%1”，未载入。请核对标题。</translation>
    </message>
    <message>
        <source>Part %1 comes before its number&apos;s turn; a part is missing. Nothing was loaded; compare it with the original.</source>
        <translation>%1的编号不连续，中间缺少一部分，未载入。请核对原文。</translation>
    </message>
    <message>
        <source>Obligation %1 names part %2, which the document does not have. Nothing was loaded; correct the part.</source>
        <translation>任务%1对应的条款%2在文件中不存在，未载入。请更正条款号。</translation>
    </message>
    <message>
        <source>The words of obligation %1 do not stand in its part: “%2”. Nothing was loaded; quote the original.</source>
        <translation>任务%1的文字在对应条款中找不到：“%2”，未载入。请照原文引用。</translation>
    </message>
    <message>
        <source>The words of obligation %1 stand in its part more than once: “%2”. Nothing was loaded; quote more of the sentence.</source>
        <translation>任务%1的文字在对应条款中出现多次：“%2”，未载入。请多引一些原文。</translation>
    </message>
    <message>
        <source>Two obligations are numbered %1. Nothing was loaded; number one of them anew.</source>
        <translation>有两项任务编号同为%1，未载入。请改其中一个编号。</translation>
    </message>
    <message>
        <source>Obligation %1 names nobody who owes it. Nothing was loaded; name a unit.</source>
        <translation>任务%1没有责任单位，未载入。请写明单位。</translation>
    </message>
    <message>
        <source>Obligation %1 has no last day. Nothing was loaded; give one.</source>
        <translation>任务%1没有时间节点，未载入。请写明期限。</translation>
    </message>
    <message>
        <source>“%1” owes nothing in this plan. Nothing was changed; check its name.</source>
        <translation>“%1”在本年度要点中没有承担任务；未作改动，请核对名称。</translation>
    </message>
    <message>
        <source>These key points can&apos;t be followed up: %1. Nothing was loaded; compare the file with the original.</source>
        <translation>这份工作要点无法对应任务：%1；未载入，请与原文核对。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was saved; write it as 2021-04-09.</source>
        <translation>“%1”不是日期；未保存，请写作 2021-04-09。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Nothing was saved; write digits only.</source>
        <translation>“%1”不是整数；未保存，请只写数字。</translation>
    </message>
    <message>
        <source>“%1” holds text that can&apos;t be read. Nothing was saved; type it anew.</source>
        <translation>“%1”含有无法识别的文字；未保存，请重新输入。</translation>
    </message>
    <message>
        <source>This is not a JSON object (near byte %1). Nothing was saved; correct it there.</source>
        <translation>不是 JSON 对象（第 %1 字节附近）；未保存，请在该处更正。</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Nothing was taken; save it as UTF-8 and try again.</source>
        <translation>不是 UTF-8 文本；未读入任何内容，请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>This is longer than the %1 that can be read at once. Nothing was saved; shorten or split it.</source>
        <translation>内容过长，一次最多 %1；未保存，请缩短或者拆开。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Nothing was saved; check its spelling.</source>
        <translation>不认得“%1”；未保存，请核对写法。</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Nothing was taken; add it and try again.</source>
        <translation>缺少“%1”列；未读入任何内容，请补上后再试。</translation>
    </message>
    <message>
        <source>“%1” is missing. Nothing was saved; fill it in.</source>
        <translation>缺少“%1”；未保存，请补填。</translation>
    </message>
    <message>
        <source>“%1” must be of the type %2. Nothing was saved; correct it.</source>
        <translation>“%1”应为 %2 类型；未保存，请更正。</translation>
    </message>
    <message>
        <source>“%2” can&apos;t stand for “%1”. Nothing was saved; give another value.</source>
        <translation>“%1”不能填“%2”；未保存，请换一个值。</translation>
    </message>
    <message>
        <source>These days can&apos;t be in this order: %1 before %2. Nothing was saved; check both.</source>
        <translation>日期顺序不对：%1 应早于 %2；未保存，请核对两个日期。</translation>
    </message>
    <message>
        <source>A number is out of range: %1. Nothing was saved; check it.</source>
        <translation>数值超出范围：%1；未保存，请核对。</translation>
    </message>
    <message>
        <source>%1 lies outside the calendar, which reaches from 1990 to 2100. Nothing was saved; check the year.</source>
        <translation>%1 超出日历范围（1990 至 2100 年）；未保存，请核对年份。</translation>
    </message>
    <message>
        <source>%1 lies in the future; a record can&apos;t. Nothing was saved; check the day.</source>
        <translation>%1 在今天之后，不能登记；未保存，请核对日期。</translation>
    </message>
    <message>
        <source>No rule is in force for %1 on %2. Nothing was changed; check the day.</source>
        <translation>%2 没有施行中的 %1 规则；未作改动，请核对日期。</translation>
    </message>
    <message>
        <source>The law file %1 was not loaded: %2: %3. The law in use stays; correct the file.</source>
        <translation>法规数据 %1 未载入：%2：%3。现用的法规数据不变，请更正该文件。</translation>
    </message>
    <message>
        <source>The holiday schedule %1 was not loaded: line %2: %3. The calendar in use stays; correct the file.</source>
        <translation>放假安排 %1 未载入：第 %2 行：%3。现用的日历不变，请更正该文件。</translation>
    </message>
    <message>
        <source>An extension of %1 working days is more than the %2 the law allows. Nothing was changed; enter fewer days.</source>
        <translation>延期 %1 个工作日超过法定的 %2 个工作日；未作改动，请减少天数。</translation>
    </message>
    <message>
        <source>“%1” is not an outcome. Nothing was changed; choose one of the list.</source>
        <translation>“%1”不是答复类型；未作改动，请从列表中选择。</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible while the request is %3. Nothing was changed; take one of its next steps.</source>
        <translation>%1：申请处于“%3”，不能办理“%2”；未作改动，请从列出的下一步中选。</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed; ask the administrator.</source>
        <translation>%1已停用，不能再在此办理；未作改动，请联系管理员。</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this: %2. Nothing was changed; ask somebody whose role does.</source>
        <translation>%1的角色无权%2。未作任何更改，请由有权的人员办理。</translation>
    </message>
    <message>
        <source>“%1” was not found. Nothing was changed; check how it is written.</source>
        <translation>未找到“%1”；未作改动，请核对写法。</translation>
    </message>
    <message>
        <source>“%1” fits more than one. Nothing was changed; name one of them.</source>
        <translation>“%1”不止一个；未作改动，请指明其一。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Open that one, or give another.</source>
        <translation>“%1”已存在，未改动；请打开已有的，或者换一个。</translation>
    </message>
    <message>
        <source>Two records disagree about %1. Both are kept; decide between them first.</source>
        <translation>%1 有两种记录，都已保留；请先裁定。</translation>
    </message>
    <message>
        <source>The template %1 was not loaded: paragraph %2 uses “%3”, which it may not. The text in use stays; take it out.</source>
        <translation>模板 %1 未载入：第 %2 段使用了不允许的“%3”。现用的模板不变，请删去该处。</translation>
    </message>
    <message>
        <source>The template %1 was not loaded: it must tell “{%2}”, which the rules of this letter demand. The text in use stays; add it.</source>
        <translation>模板 %1 未启用：必须包含“{%2}”，该文书依规则不得缺少此项。现用的模板不变，请补上。</translation>
    </message>
    <message>
        <source>The letter “%1” can&apos;t be made for this request: %2 (%3) Nothing was made.</source>
        <translation>不能为该申请制作文书“%1”：%2（%3）；未制作任何文书。</translation>
    </message>
    <message>
        <source>This document bears the secrecy mark “%1” and must not enter this desk. Nothing of it was kept; hand it to whoever keeps secrets.</source>
        <translation>该公文带有密级标志“%1”，不得进入本台；未保留任何内容，请交保密管理人员处理。</translation>
    </message>
    <message>
        <source>“%1” is empty; it was not added. Save it anew and add it again.</source>
        <translation>“%1”是空文件，没有添加。请重新保存后再添加。</translation>
    </message>
    <message>
        <source>“%1” is trusted no longer: nothing was taken from it or sent to it. If it works again, trust its new card.</source>
        <translation>“%1”已不受信任：未从其导入，也未向其发送任何内容。如已恢复使用，请信任其新名片。</translation>
    </message>
    <message>
        <source>The signature does not fit (%1): the package was changed on its way. Nothing was taken in; have it sent anew.</source>
        <translation>签名不符（%1）：数据包在途中被改动。未导入任何内容，请对方重新发送。</translation>
    </message>
    <message>
        <source>“%1” supervises: it may send no records. Nothing was taken in; ask the deciding office for them.</source>
        <translation>“%1”是监督工作台，不得发送记录。未导入任何内容，请向承办机关索取。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a paper; it was not added. Add a text, a PDF or a picture.</source>
        <translation>“%1”是程序，不是材料，没有添加。请添加文本、PDF 或者图片。</translation>
    </message>
    <message>
        <source>“%1” unpacks beyond all measure; it was not opened and not added. Have it sent in another form.</source>
        <translation>“%1”解压后异常巨大，没有打开，也没有添加。请对方换一种格式发来。</translation>
    </message>
    <message>
        <source>There is no office file at %1. Nothing was made; look for it where it was moved.</source>
        <translation>%1 没有台账文件；未新建任何文件，请查找它被移到了哪里。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1 已存在，未改动；请换一个名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; nothing was taken from it. Check that it is there and that you may read it.</source>
        <translation>%1 无法读取，未读入任何内容；请检查是否存在、是否有权限。</translation>
    </message>
    <message>
        <source>%1 is not an office file and was left as it is. Choose another one.</source>
        <translation>%1 不是台账文件，未改动；请另选文件。</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a save can be lost. It was left as it is; copy it to this machine.</source>
        <translation>%1 位于网络盘，保存可能丢失；文件未改动，请复制到本机。</translation>
    </message>
    <message>
        <source>%1 can only be read. Nothing was saved; what you typed is still here. Allow writing to it and save again.</source>
        <translation>%1 只读；未保存，已填内容仍在。请开放写入权限后再保存。</translation>
    </message>
    <message>
        <source>The disk did not answer (%1). Nothing was saved; what you typed is still here. Check the drive and save again.</source>
        <translation>磁盘无响应（%1）；未保存，已填内容仍在。请检查磁盘后再保存。</translation>
    </message>
    <message>
        <source>This needs an officer&apos;s passphrase. Nothing was changed; give it and try again.</source>
        <translation>需要经办人口令；未作改动，请输入口令后再试。</translation>
    </message>
    <message>
        <source>The office is locked. Nothing was changed; sign in first.</source>
        <translation>台账已锁；未作改动，请先登录。</translation>
    </message>
    <message>
        <source>A sealed part can&apos;t be opened: it was changed, or sealed for another office. Nothing was changed; take it from a backup, or have it sent anew.</source>
        <translation>有密封内容打不开：已被改动，或为其他机关密封。未作改动，请从备份中取回，或者请对方重新发送。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; it can be started again.</source>
        <translation>已取消，未作改动；可以重新开始。</translation>
    </message>
    <message>
        <source>%1 could not be written. The office file was not changed; check the folder and the space on the disk.</source>
        <translation>%1 无法写入；台账文件未改动，请检查文件夹权限和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>ExchangeTerms</name>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Item of a request</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Fee notice</source>
        <translation>收费通知</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Review or lawsuit</source>
        <translation>复议诉讼</translation>
    </message>
    <message>
        <source>Dispatch form</source>
        <translation>发文申请单</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Figures of a unit</source>
        <translation>单位数据</translation>
    </message>
    <message>
        <source>Frozen year</source>
        <translation>已定稿年度</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Who settles a conflict</source>
        <translation>冲突处理人</translation>
    </message>
    <message>
        <source>Obligation of a unit</source>
        <translation>单位任务</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>答复正文</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类型</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Disclosure attribute</source>
        <translation>公开属性</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Day of closing</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>投递日期</translation>
    </message>
    <message>
        <source>Day of dispatch</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Extension, days</source>
        <translation>延期天数</translation>
    </message>
    <message>
        <source>Extension notified</source>
        <translation>延期告知日期</translation>
    </message>
    <message>
        <source>Fee notified</source>
        <translation>收费通知日期</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>缴费日期</translation>
    </message>
    <message>
        <source>Fee notice delivered</source>
        <translation>收费通知送达日期</translation>
    </message>
    <message>
        <source>Day it was formed</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>Day it was delivered</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Day it came back</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Day of service</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Day of signature</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Day of the last step</source>
        <translation>最近办理日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Day of submission</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Limit of the supplement</source>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>补正告知日期</translation>
    </message>
    <message>
        <source>Supplement notice delivered</source>
        <translation>补正告知送达日期</translation>
    </message>
    <message>
        <source>Supplement received</source>
        <translation>收到补正日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>邮件号</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>效力状态</translation>
    </message>
    <message>
        <source>%1 to %2 of “%3” are missing: what came after them waits.</source>
        <translation>缺少“%3”的第%1至%2号事件：其后的内容等待补齐。</translation>
    </message>
    <message>
        <source>“%1” tells another history from number %2 on, as a copied disk does: nothing of it was taken, it is kept as evidence.</source>
        <translation>“%1”自第%2号起历史不同，如同复制的磁盘：未导入其任何内容，已留作证据。</translation>
    </message>
    <message>
        <source>Desk %1 is not trusted here: what it wrote waits until it is.</source>
        <translation>本机未信任工作台%1：其内容等待信任后导入。</translation>
    </message>
    <message>
        <source>“%1” is trusted no longer: what it wrote after that is left out.</source>
        <translation>“%1”已不受信任：此后所写内容不予导入。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>waits for what is missing</source>
        <translation>等待缺失部分</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>历史不同</translation>
    </message>
    <message>
        <source>waits for trust</source>
        <translation>等待信任</translation>
    </message>
    <message>
        <source>trusted no longer</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Signed by “%1” at %2, part %3 of %4, without personal data.</source>
        <translation>由“%1”于%2签名，第%3包，共%4包，不含个人信息。</translation>
    </message>
    <message>
        <source>Signed by “%1” at %2, part %3 of %4, with personal data.</source>
        <translation>由“%1”于%2签名，第%3包，共%4包，含个人信息。</translation>
    </message>
    <message>
        <source>This package was taken in before. Nothing was done.</source>
        <translation>该数据包此前已导入，未做任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n events of “%1” would be taken in.</source>
        <translation>
            <numerusform>将导入“%1”的%n个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of “%1” were taken in.</source>
        <translation>
            <numerusform>已导入“%1”的%n个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n events that had come masked came with it.</source>
        <translation>
            <numerusform>同时补齐了此前以遮蔽方式收到的%n个事件的个人信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in conflict; see there.</source>
        <translation>
            <numerusform>%n条记录存在冲突，请到“冲突”中处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of “%1” is more than a day ahead; set it right.</source>
        <translation>“%1”的时钟快了一天以上，请校正。</translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <translation>涉及：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Some of it was written by a newer Mingdu: it is kept and passed on, and shown in full once this one is updated.</source>
        <translation>部分内容由更高版本的明牍写入：已保存并照常转发，本机升级后完整显示。</translation>
    </message>
    <message>
        <source>Two requests bear the number %1. Tell them apart before either is answered, and give each desk a mark of its own for its numbers, under Desks.</source>
        <translation>两件申请编号同为%1。答复前请先区分，并在“工作台”中为各台设置不同的编号前缀。</translation>
    </message>
</context>
<context>
    <name>ExchangeWorkspace</name>
    <message>
        <source>No other desk is trusted yet. Exchange cards first, under Desks.</source>
        <translation>尚未信任其他工作台。请先在“工作台”中交换名片。</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Packages (*.gxp)</source>
        <translation>数据包 (*.gxp)</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>保存本机名片</translation>
    </message>
    <message>
        <source>card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Cards (*.json)</source>
        <translation>名片 (*.json)</translation>
    </message>
    <message>
        <source>Written: %1. Read the fingerprint of this desk to whoever trusts the card.</source>
        <translation>已写入：%1。请向信任名片的一方读出本机指纹。</translation>
    </message>
    <message>
        <source>Trust a card</source>
        <translation>信任名片</translation>
    </message>
    <message>
        <source>This is our own card. Take the one of the other desk.</source>
        <translation>这是本机自己的名片，请选择对方工作台的名片。</translation>
    </message>
    <message>
        <source>Trusted no longer. What is here of it stays.</source>
        <translation>已取消信任。已导入的内容保留。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Desks without a network join through signed packages. What two of them decided differently stands here until one is kept; nothing is overwritten unseen.</source>
        <translation>不联网的工作台通过签名数据包汇合。两个工作台处理不一致的，列在此处，直到选定其一；任何内容都不会被悄悄覆盖。</translation>
    </message>
    <message>
        <source>Packages, conflicts, desks</source>
        <translation>数据包、冲突、工作台</translation>
    </message>
    <message>
        <source>Send a package</source>
        <translation>发送数据包</translation>
    </message>
    <message>
        <source>Take in a package: first what it would bring, then the package</source>
        <translation>导入数据包：先看将带来什么，再导入</translation>
    </message>
    <message>
        <source>Next package, conflict or desk</source>
        <translation>下一个数据包、冲突或工作台</translation>
    </message>
    <message>
        <source>Copy the chosen row for a spreadsheet</source>
        <translation>复制所选行，供粘贴到电子表格</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Packages: last came %1, last sent %2</source>
        <translation>数据包：最近收到 %1，最近发出 %2</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>(another organ)</source>
        <translation>（其他机关）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>公开属性</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>一类事主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
</context>
<context>
    <name>FeeLine</name>
    <message>
        <source>By items: %1, %2 before</source>
        <translation>按件 %1 件，本月此前 %2 件</translation>
    </message>
    <message>
        <source>By pages: %1</source>
        <translation>按量 %1 页</translation>
    </message>
</context>
<context>
    <name>FeeTab</name>
    <message>
        <source>%1–%2 %3: %4 × %5</source>
        <comment>a slice: from, to, unit, count, rate</comment>
        <translation>第 %1–%2 %3：%4 × %5</translation>
    </message>
    <message>
        <source>By items</source>
        <translation>按件</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>By pages</source>
        <translation>按量</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>What either basis would come to</source>
        <translation>两种计收方式试算</translation>
    </message>
    <message>
        <source>Only one basis is chosen for an application. Nothing is charged by showing it: a notice charges.</source>
        <translation>每件申请只能选择一种方式。此处仅为试算，送达收费通知书后方可收费。</translation>
    </message>
    <message>
        <source>Notice and payment</source>
        <translation>通知和缴费</translation>
    </message>
    <message>
        <source>This applicant asked this organ for %1 items in the month of receipt before this application.</source>
        <translation>该申请人在收到申请的当月，此前已向本机关申请 %1 件。</translation>
    </message>
    <message>
        <source>Decided not to charge</source>
        <translation>决定不予收取</translation>
    </message>
    <message>
        <source>No fee was noticed.</source>
        <translation>未发出收费通知。</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>发出通知</translation>
    </message>
    <message>
        <source>Notice delivered</source>
        <translation>通知送达</translation>
    </message>
    <message>
        <source>To be paid until %1</source>
        <translation>缴费截止 %1</translation>
    </message>
    <message>
        <source>Treasury checked: nothing came in</source>
        <translation>已核对国库：未到账</translation>
    </message>
    <message>
        <source>Taken as given up</source>
        <translation>视为放弃申请</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>已退费 %1</translation>
    </message>
</context>
<context>
    <name>FigureBasis</name>
    <message>
        <source>pauses excluded</source>
        <translation>扣除不计期间</translation>
    </message>
    <message>
        <source>day of dispatch or handing over</source>
        <translation>以交邮或当面交付之日为准</translation>
    </message>
    <message>
        <source>annual report, table 3</source>
        <translation>年报表三口径</translation>
    </message>
    <message>
        <source>annual report, table 4</source>
        <translation>年报表四口径</translation>
    </message>
    <message>
        <source>counted once, at the first closing</source>
        <translation>首次办结时计一次</translation>
    </message>
    <message>
        <source>information given on request</source>
        <translation>依申请提供的信息</translation>
    </message>
    <message>
        <source>result of the conversion review</source>
        <translation>转主动公开审查结果</translation>
    </message>
    <message>
        <source>by answering organ</source>
        <translation>按答复主体</translation>
    </message>
    <message>
        <source>attribute on the day it was formed</source>
        <translation>成文日的公开属性</translation>
    </message>
    <message>
        <source>dispatch forms decided</source>
        <translation>已审发文申请单</translation>
    </message>
    <message>
        <source>publication clock</source>
        <translation>公开期限</translation>
    </message>
    <message>
        <source>documents of the backlog</source>
        <translation>历史公文清单</translation>
    </message>
    <message>
        <source>interpretation owed</source>
        <translation>应当解读的公文</translation>
    </message>
    <message>
        <source>more than text</source>
        <translation>文字以外的形式</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>FigureListModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>Received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期率</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>补正率</translation>
    </message>
    <message>
        <source>Others consulted</source>
        <translation>征求意见率</translation>
    </message>
    <message>
        <source>Fee notified</source>
        <translation>收费通知率</translation>
    </message>
    <message>
        <source>Reviews corrected, of those concluded</source>
        <translation>行政复议纠错（占已审结）</translation>
    </message>
    <message>
        <source>Lawsuits corrected, of those concluded</source>
        <translation>行政诉讼纠错（占已审结）</translation>
    </message>
    <message>
        <source>Reviews and lawsuits pending</source>
        <translation>复议诉讼尚未审结</translation>
    </message>
    <message>
        <source>Conversion to proactive disclosure reviewed</source>
        <translation>转主动公开审查率</translation>
    </message>
    <message>
        <source>Converted, of those reviewed</source>
        <translation>转主动公开率</translation>
    </message>
    <message>
        <source>Ordered to be answered anew</source>
        <translation>责令重新答复（不计入用时）</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按期答复率</translation>
    </message>
    <message>
        <source>Working days to the answer, mean</source>
        <translation>答复用时（工作日）平均</translation>
    </message>
    <message>
        <source>Working days to the answer, median</source>
        <translation>答复用时（工作日）中位数</translation>
    </message>
    <message>
        <source>Working days to the answer, 90th percentile</source>
        <translation>答复用时（工作日）90 分位</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认收到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Fees paid, less refunds</source>
        <translation>信息处理费实收（扣除退费）</translation>
    </message>
    <message>
        <source>Documents published in time, of those due</source>
        <translation>公文按期公开率</translation>
    </message>
    <message>
        <source>Backlog of documents determined</source>
        <translation>历史公文属性认定率</translation>
    </message>
    <message>
        <source>Interpretation rate</source>
        <translation>解读率</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Closed before receipt, counted on the day of receipt</source>
        <translation>办结早于收到（按收到之日计）</translation>
    </message>
    <message>
        <source>Dispatch forms passed at first sight</source>
        <translation>发文申请单一次通过</translation>
    </message>
    <message>
        <source>Dispatch forms returned</source>
        <translation>发文申请单退文</translation>
    </message>
    <message>
        <source>Interpreted in more forms than text</source>
        <translation>多元化解读</translation>
    </message>
    <message>
        <source>Interpretation waived</source>
        <translation>免解读</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Choose a file to look at it here.</source>
        <translation>选择一个文件，在此查看。</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn.</source>
        <translation>此页无法显示。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be drawn.</source>
        <translation>此图片无法显示。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>No files yet. Drop them here, paste them, or add them.</source>
        <translation>还没有材料。拖到这里、粘贴，或者添加。</translation>
    </message>
    <message>
        <source>Part of the dossier</source>
        <translation>卷内类别</translation>
    </message>
    <message>
        <source>With whose letter it goes out</source>
        <translation>随何人的文书外发</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加材料…</translation>
    </message>
    <message>
        <source>Look at the finds…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search the files of this case</source>
        <translation>在本件材料中查找</translation>
    </message>
    <message>
        <source>Files of this case</source>
        <translation>本件材料</translation>
    </message>
    <message>
        <source>Why the file is removed</source>
        <translation>移除的理由</translation>
    </message>
    <message>
        <source>Add a file to the case</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Nothing to be looked at was found</source>
        <translation>没有发现需要核对的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n finds to tick</source>
        <translation>
            <numerusform>%n 处待核</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>已核对：%1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>卷宗…</translation>
    </message>
    <message>
        <source>Evidence list…</source>
        <translation>证据目录…</translation>
    </message>
    <message>
        <source>Everything of the case as one PDF, in the order of a dossier</source>
        <translation>本案全部材料按卷宗顺序装订为一份 PDF</translation>
    </message>
    <message>
        <source>The same behind a list of evidence for a review or lawsuit</source>
        <translation>同样的材料，卷首为复议、诉讼的答辩证据目录</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try a part of the number, name or subject</source>
        <translation>可以输入编号、姓名或内容的一部分</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Document</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>拟文号</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>起草依据</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Secrecy level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>公开属性</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>公开依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>公开时间</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>公开渠道</translation>
    </message>
    <message>
        <source>Secrecy review</source>
        <translation>保密审查</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策性</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>具体举措</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>解读稿件</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>稿件正文</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>解读形式</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>解读发布</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>免解读</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Normative</source>
        <translation>规范性</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Legality no.</source>
        <translation>合法性审</translation>
    </message>
    <message>
        <source>Major decision</source>
        <translation>重大决策</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>目录编号</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采纳情况</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>涉企</translation>
    </message>
    <message>
        <source>Their views</source>
        <translation>涉企意见</translation>
    </message>
    <message>
        <source>Competition no.</source>
        <translation>公平竞争</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>公文正文</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FoundListModel</name>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>The applicant was already asked to complete the application on %1; that may be asked once only.</source>
        <translation>已于 %1 告知补正；补正只能告知一次。</translation>
    </message>
    <message>
        <source>The limit ended on %1. Mark the delay as justified to accept it.</source>
        <translation>补正期限已于 %1 届满；有正当理由的，请勾选后接收。</translation>
    </message>
    <message>
        <source>Delivery is not proved. Record the day it was delivered first.</source>
        <translation>尚无送达证明，请先登记送达日期。</translation>
    </message>
    <message>
        <source>The limit still runs until %1.</source>
        <translation>期限至 %1 方届满。</translation>
    </message>
    <message>
        <source>The period was already extended on %1.</source>
        <translation>已于 %1 延期一次。</translation>
    </message>
    <message>
        <source>The period ended on %1; it can&apos;t be extended after that.</source>
        <translation>答复期限已于 %1 届满，不能再延期。</translation>
    </message>
    <message>
        <source>A fee for this application was paid on %1.</source>
        <translation>本件已于 %1 缴费。</translation>
    </message>
    <message>
        <source>The tariff asks nothing for this quantity, so there is nothing to charge.</source>
        <translation>该数量不收费，无需通知。</translation>
    </message>
    <message>
        <source>The answer was due on %1; a fee notice must go out before that.</source>
        <translation>答复期限为 %1，收费通知应在此前发出。</translation>
    </message>
    <message>
        <source>The payment window ended on %1.</source>
        <translation>缴费期限已于 %1 届满。</translation>
    </message>
    <message>
        <source>Check with the treasury first that no payment came in, and say so.</source>
        <translation>请先与国库核对确未缴费，并勾选。</translation>
    </message>
    <message>
        <source>A ground with its article is needed.</source>
        <translation>须选定理由及其条款。</translation>
    </message>
    <message>
        <source>The ground %1 does not fit this decision.</source>
        <translation>理由 %1 不适用于此决定。</translation>
    </message>
    <message>
        <source>%1 stands for several outcomes. Choose one of them.</source>
        <translation>%1 包含多种答复，请选定其一。</translation>
    </message>
    <message>
        <source>“Not held” needs a record of the search: systems, words, period, who searched.</source>
        <translation>答复“不掌握”须有检索记录：检索的系统、词语、期间、经办人。</translation>
    </message>
    <message>
        <source>A consultation is still open. Record its answer or its end first.</source>
        <translation>尚有征求意见未结，请先登记其答复或届满。</translation>
    </message>
    <message>
        <source>The secrecy review is not recorded. Nothing may leave without it.</source>
        <translation>未登记保密审查；未经审查不得公开。</translation>
    </message>
    <message>
        <source>No review for proactive disclosure is open on this request.</source>
        <translation>本件没有待办的转主动公开审查。</translation>
    </message>
    <message>
        <source>Declining proactive disclosure needs a reason.</source>
        <translation>不转为主动公开须说明理由。</translation>
    </message>
    <message>
        <source>The review for proactive disclosure must be settled before archiving.</source>
        <translation>归档前须办结转主动公开审查。</translation>
    </message>
    <message>
        <source>Answer first whether laws, regulations or rules demand disclosure; only “no” allows this ground.</source>
        <translation>请先回答法律、法规、规章是否要求公开；答“否”方可适用此理由。</translation>
    </message>
    <message>
        <source>The reason must have at least %1 characters.</source>
        <translation>说明至少 %1 字。</translation>
    </message>
    <message>
        <source>Only a document determined as proactively disclosed can be published.</source>
        <translation>只有认定为主动公开的公文才能公开。</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1（规则 %2）</translation>
    </message>
    <message>
        <source>The delivery on %1 is recorded already.</source>
        <translation>送达日期（%1）已登记。</translation>
    </message>
    <message>
        <source>The reply that came on %1 is recorded already.</source>
        <translation>%1收到的意见已登记。</translation>
    </message>
    <message>
        <source>The answer went out on %1; what was answered can&apos;t be withdrawn.</source>
        <translation>答复已于%1发出，不能再登记撤回。</translation>
    </message>
    <message>
        <source>The head of the disclosure office must approve this. Name who approved it.</source>
        <translation>须经政府信息公开工作机构负责人批准，请写明批准人。</translation>
    </message>
    <message>
        <source>A letter under this number has left; it can&apos;t be voided.</source>
        <translation>该编号的文书已经发出，不能作废。</translation>
    </message>
    <message>
        <source>%1 is no answer to draft. Take the step that ends a case so.</source>
        <translation>%1不是拟稿的答复类型，请使用相应的终结步骤。</translation>
    </message>
    <message>
        <source>It was decided on %1 not to charge a fee here.</source>
        <translation>已于 %1 决定不予收取信息处理费。</translation>
    </message>
    <message>
        <source>The organ&apos;s guide holds no fee text on that day, so no fee may be charged. Record since when it does.</source>
        <translation>该日本机关的公开指南没有收费内容，不得收费。请先登记指南自何日起载明收费要求和标准。</translation>
    </message>
    <message>
        <source>With the outcome %1 nothing is given, so nothing is charged by pages.</source>
        <translation>处理结果为 %1，没有提供信息，不得按量收费。</translation>
    </message>
    <message>
        <source>Pages are charged only once it is decided to provide them and they are counted. Say so.</source>
        <translation>按量收费须先决定提供并数清页数，请注明已决定提供。</translation>
    </message>
    <message>
        <source>The other basis is cheaper; choosing the higher fee needs a reason.</source>
        <translation>另一种方式收费较低；选择较高的收费方式须说明理由。</translation>
    </message>
    <message>
        <source>The applicant&apos;s counter of the month stands at %1; another number needs a reason.</source>
        <translation>该申请人当月累计为 %1 件；按其他件数计须说明理由。</translation>
    </message>
    <message>
        <source>The notice asks for %1 yuan; part of it is no payment. The notice stands.</source>
        <translation>收费通知为 %1 元；只缴纳一部分的不算缴费，通知继续有效。</translation>
    </message>
    <message>
        <source>No fee was paid here that could be refunded.</source>
        <translation>本件没有已缴纳的费用可退。</translation>
    </message>
    <message>
        <source>The refund of %1 is recorded already.</source>
        <translation>%1 的退费已经登记。</translation>
    </message>
    <message>
        <source>No more than the %1 yuan that were paid can be refunded.</source>
        <translation>退费不得超过已缴纳的 %1 元。</translation>
    </message>
    <message>
        <source>This applicant shows an identity number; the counter goes by it.</source>
        <translation>该申请人有证件号码，累计件数按证件号码计算。</translation>
    </message>
    <message>
        <source>The counter runs per organ; that request belongs to another one.</source>
        <translation>累计件数按答复主体计算，该申请属于另一答复主体。</translation>
    </message>
    <message>
        <source>The outcome %1 withholds something: say why.</source>
        <translation>处理结果 %1 有不予公开的内容，须说明理由。</translation>
    </message>
    <message>
        <source>A severed answer says which part is withheld.</source>
        <translation>区分处理的答复须写明不予公开的部分。</translation>
    </message>
    <message>
        <source>The record of the search is not complete: systems, keywords, sections and library hits are needed.</source>
        <translation>检索记录不完整：须写明检索系统、关键词、经办科室和库中命中情况。</translation>
    </message>
    <message>
        <source>This ground protects a third party: ask for its opinion, or say why it was not asked.</source>
        <translation>该理由涉及第三方合法权益：须书面征求第三方意见，或者写明未征求理由。</translation>
    </message>
    <message>
        <source>Two desks entered different values on this request; choose one first.</source>
        <translation>两处对本件登记了不同内容，请先选定其一。</translation>
    </message>
    <message>
        <source>The answer rests on law that nobody has confirmed yet: %1</source>
        <translation>答复所依据的下列内容尚未经法制确认：%1</translation>
    </message>
    <message>
        <source>This check may be passed over only from %1 working days before the deadline on.</source>
        <translation>期限届满前 %1 个工作日起方可放行此项校核。</translation>
    </message>
    <message>
        <source>Passing over a check needs a reason.</source>
        <translation>放行校核须说明理由。</translation>
    </message>
    <message>
        <source>%1 is the last administrator; the office would have none.</source>
        <translation>%1 是最后一名管理员，停用后将没有管理员。</translation>
    </message>
    <message>
        <source>This touches what may not be disclosed proactively (%1). Say why it may be in this form.</source>
        <translation>涉及不得主动公开的内容（%1），须说明以此形式公开的理由。</translation>
    </message>
    <message>
        <source>“%1” was never recorded. Take the step that records it.</source>
        <translation>“%1”尚未登记过，请用相应步骤登记。</translation>
    </message>
    <message>
        <source>Nothing differs from the record. Say what it should say.</source>
        <translation>与现有登记没有差别，请填写更正后的内容。</translation>
    </message>
    <message>
        <source>The answer was served on %1; days that decide on its timeliness change on evidence only. Name the evidence.</source>
        <translation>答复已于%1送达；影响是否按期的日期须凭证据更正，请写明证据。</translation>
    </message>
    <message>
        <source>Matter %1 is not decided yet. One answer covers them all.</source>
        <translation>第%1项尚未作出处理决定；一份答复书须答复全部事项。</translation>
    </message>
    <message>
        <source>Some matters are disclosed and some withheld: the answer is a partial disclosure.</source>
        <translation>各事项中既有公开又有不予公开，答复应为部分公开。</translation>
    </message>
    <message>
        <source>%1 is the outcome of none of the matters. Choose one of theirs.</source>
        <translation>%1不是任何一项的处理结果，请从各项结果中选择。</translation>
    </message>
    <message>
        <source>The matters have different outcomes. Say why %1 stands for all in the report.</source>
        <translation>各事项处理结果不同，请说明年报按%1计入的理由。</translation>
    </message>
    <message>
        <source>This application is merged into another; work goes on there.</source>
        <translation>本申请已并入另一件，请在那一件中办理。</translation>
    </message>
    <message>
        <source>Other applications are merged into this one and still open.</source>
        <translation>有其他申请并入本件且尚未办结。</translation>
    </message>
    <message>
        <source>An application can’t be merged into itself or into one of its own duplicates.</source>
        <translation>申请不能并入自身，也不能并入已并入本件的申请。</translation>
    </message>
    <message>
        <source>Only applications of the same applicant to the same organ are merged.</source>
        <translation>只能合并同一申请人向同一机关提出的申请。</translation>
    </message>
    <message>
        <source>This application is due first, on %1. Merge the other one into it.</source>
        <translation>本件先到期（%1），请将另一件并入本件。</translation>
    </message>
    <message>
        <source>Try to reach the applicant %1 times first and record each try.</source>
        <translation>请先联系申请人%1次，并逐次登记。</translation>
    </message>
    <message>
        <source>The proposed retention is %1. Say why it should be another.</source>
        <translation>拟定保管期限为%1；改用其他期限请说明理由。</translation>
    </message>
    <message>
        <source>A term belongs to an order to answer anew only.</source>
        <translation>只有责令重作才有履行期限。</translation>
    </message>
    <message>
        <source>This result leaves the answer as it is; it orders no new one.</source>
        <translation>该结果未改变原答复，不能责令重作。</translation>
    </message>
    <message>
        <source>No first instance of this lawsuit is recorded.</source>
        <translation>尚未登记该案的一审。</translation>
    </message>
    <message>
        <source>The answer was due on %1; reasons must be asked before that.</source>
        <translation>答复期限为%1，须在此前要求说明理由。</translation>
    </message>
    <message>
        <source>The answer was due on %1; it can&apos;t be put off after that.</source>
        <translation>答复期限为%1，此后不得再延迟答复。</translation>
    </message>
    <message>
        <source>The answer may be given until %1 as it is. Set a later day.</source>
        <translation>现答复期限为%1，请确定更晚的日期。</translation>
    </message>
    <message>
        <source>%1 is no working day. Set a working day.</source>
        <translation>%1不是工作日，请确定一个工作日。</translation>
    </message>
    <message>
        <source>Nothing was done on this desk that could be taken back.</source>
        <translation>本次登录后没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>What was registered or added stays on record; it can be corrected or voided, not taken back.</source>
        <translation>已登记或新增的内容留存在案，可以更正或作废，不能撤销。</translation>
    </message>
    <message>
        <source>A letter or number has gone out on it: it can&apos;t be taken back.</source>
        <translation>已据此制发文书或占用文号，不能撤销。</translation>
    </message>
    <message>
        <source>The case went on since then: it can&apos;t be taken back any more. Correct the record instead.</source>
        <translation>此后该件又有办理，不能再撤销。请改用更正登记。</translation>
    </message>
    <message>
        <source>Another officer did this: only they can take it back.</source>
        <translation>这是其他人员的操作，只能由其本人撤销。</translation>
    </message>
    <message>
        <source>The ground asks for these particulars: %1. Write each in a line of its own, after its name.</source>
        <translation>该理由须逐项写明：%1。请每项一行，写在名称之后。</translation>
    </message>
    <message>
        <source>“%1” may be withheld only where no law, regulation or rule demands its disclosure. Check, and say so.</source>
        <translation>“%1”只有在法律、法规、规章没有规定应当公开时才可不予公开。请核对并勾选确认。</translation>
    </message>
    <message>
        <source>%1 needs a supplement that came in and is still unclear; none is recorded.</source>
        <translation>%1须在收到补正且内容仍不明确之后才能作出；本件没有收到补正的记录。</translation>
    </message>
    <message>
        <source>A third party objects with reasons. It is disclosed for the public interest only: say why.</source>
        <translation>第三方不同意公开且有合理理由；只有为公共利益才可公开，请写明理由。</translation>
    </message>
    <message>
        <source>This letter was sent on %1 already.</source>
        <translation>该文书已于%1发出。</translation>
    </message>
    <message>
        <source>%1 is not on its way. Record its dispatch first.</source>
        <translation>%1不在途中，请先登记发出。</translation>
    </message>
    <message>
        <source>%1 is not signed; an answer leaves signed.</source>
        <translation>%1尚未签发；答复须签发后发出。</translation>
    </message>
    <message>
        <source>%1 objected and is told of the disclosure first. Make that letter and record its delivery.</source>
        <translation>%1不同意公开，应先告知其决定公开。请先制发第三方告知书并登记送达。</translation>
    </message>
    <message>
        <source>The calendar holds these days already; nothing was loaded.</source>
        <translation>日历已含这些日期，未载入任何内容。</translation>
    </message>
    <message>
        <source>This step is for requests for information; a correction of one&apos;s own record knows none.</source>
        <translation>该步骤只适用于政府信息公开申请，信息更正申请没有这一步骤。</translation>
    </message>
    <message>
        <source>%1 does not answer this kind of application.</source>
        <translation>%1 不是此类申请的处理结果。</translation>
    </message>
    <message>
        <source>The answer is due on %1; before that there is nothing to challenge.</source>
        <translation>答复期限为 %1，届满之前没有可以复议、起诉的不答复。</translation>
    </message>
    <message>
        <source>The dossier is kept until %1.</source>
        <translation>该卷保管期限至 %1。</translation>
    </message>
    <message>
        <source>Only an archived dossier whose term has ended can be destroyed; this one is kept for good, or was not archived.</source>
        <translation>只有已归档且保管期满的案卷可以销毁；本件永久保管，或者尚未归档。</translation>
    </message>
    <message>
        <source>The request is still open: what it needs can&apos;t be removed. Answer it first.</source>
        <translation>本件尚未办结，办理所需的内容不能删除。请先答复。</translation>
    </message>
    <message>
        <source>A document follows its own retention class; its text is removed only as a secret or for a person.</source>
        <translation>公文按自身的保管期限管理，只能因涉密误入或者个人信息删除其正文。</translation>
    </message>
    <message>
        <source>A removal proposed on %1 waits for its decision.</source>
        <translation>%1 提出的删除尚待决定。</translation>
    </message>
    <message>
        <source>This removal was decided on %1.</source>
        <translation>该项删除已于 %1 决定。</translation>
    </message>
    <message>
        <source>An older program wrote this text into the chain itself; it can&apos;t be taken out of this file.</source>
        <translation>旧版程序把这段文字写在日志链中，无法从本文件取出。</translation>
    </message>
    <message>
        <source>This very text was removed from the office by law; it is not taken in again.</source>
        <translation>这段文字已依法删除，不再录入。</translation>
    </message>
    <message>
        <source>What was removed by law can&apos;t be brought back.</source>
        <translation>依法删除的内容不能恢复。</translation>
    </message>
    <message>
        <source>This file was removed from the case on %1.</source>
        <translation>该材料已于 %1 移出本件。</translation>
    </message>
    <message>
        <source>A file that goes out bears a secrecy mark. It can&apos;t leave; take it out of the enclosures.</source>
        <translation>外发材料带有密级标志，不能外发，请从附件中取出。</translation>
    </message>
    <message>
        <source>%1 files that go out hold something to be looked at: a second person ticks each find first.</source>
        <translation>%1 个外发材料有待核对的内容：请由另一人先逐处核对。</translation>
    </message>
    <message>
        <source>Find %1 is not ticked; each is looked at.</source>
        <translation>第 %1 处没有勾选，每一处都要核对。</translation>
    </message>
    <message>
        <source>The year is frozen; add a restatement line, nothing of it changes silently.</source>
        <translation>该年度已定稿；如有更正请加注更正行，已报数字不作暗改。</translation>
    </message>
    <message>
        <source>The year is not frozen, so there is nothing to restate: the table follows the records.</source>
        <translation>该年度未定稿，表格随登记变化，不需要加注更正。</translation>
    </message>
    <message>
        <source>The year %1 is not over yet.</source>
        <translation>%1 年度尚未结束。</translation>
    </message>
    <message>
        <source>The cross-check %1 fails. Settle it first; nothing was written.</source>
        <translation>勾稽关系 %1 未通过。请先核对，未写出任何文件。</translation>
    </message>
    <message>
        <source>This form was decided on %1 already.</source>
        <translation>该申请单已于 %1 审结。</translation>
    </message>
    <message>
        <source>“%1” was not returned.</source>
        <translation>“%1”未被退文。</translation>
    </message>
    <message>
        <source>“%1” was handed in again already; go on with that one.</source>
        <translation>“%1”已经再次报送，请在新的一单上办理。</translation>
    </message>
    <message>
        <source>The form lacks nothing. Say why it goes back all the same.</source>
        <translation>该申请单不缺项；仍要退回的，请说明理由。</translation>
    </message>
    <message>
        <source>The form lacks: %1. Return it, or let the head pass it with a reason.</source>
        <translation>缺项：%1。请退文，或者由负责人说明理由放行。</translation>
    </message>
    <message>
        <source>This stage of the review is over.</source>
        <translation>这一环节已经过去。</translation>
    </message>
    <message>
        <source>The drafter proposes the attribute first.</source>
        <translation>先由拟稿人提出公开属性。</translation>
    </message>
    <message>
        <source>A policy document that is not to be public goes through the disclosure office before it is signed.</source>
        <translation>拟不公开的政策性文件，签发前须经政务公开工作机构审查。</translation>
    </message>
    <message>
        <source>Whoever disagrees with the opinion before says why.</source>
        <translation>与前一意见不同的，须说明理由。</translation>
    </message>
    <message>
        <source>The review is under way: the signer decides on the attribute.</source>
        <translation>正在会签：公开属性由签发人决定。</translation>
    </message>
    <message>
        <source>No attribute stands yet that could be adjusted. Determine it first.</source>
        <translation>尚未认定属性，请先认定。</translation>
    </message>
    <message>
        <source>Taking a document back from the public needs the head of the disclosure office; %1 is not.</source>
        <translation>不再主动公开须经工作机构负责人批准；%1不是负责人。</translation>
    </message>
    <message>
        <source>It is public since %1. Record its withdrawal first: on which day, from where, by whom.</source>
        <translation>该公文自 %1 起公开。请先记录撤下情况：日期、位置、经手人。</translation>
    </message>
    <message>
        <source>These checks are open: %1.</source>
        <translation>尚未审查：%1。</translation>
    </message>
    <message>
        <source>Another officer checks the document before it is published; that check is not recorded.</source>
        <translation>发布前须由另一人审查；尚无审查记录。</translation>
    </message>
    <message>
        <source>This is no normative document. Mark it as one first.</source>
        <translation>该公文未标为规范性文件，请先标明。</translation>
    </message>
    <message>
        <source>A document that stays in force needs a day after %1 until which it does.</source>
        <translation>继续有效的，须写明 %1 之后的有效期。</translation>
    </message>
    <message>
        <source>The number of classified documents stands by itself; no document becomes it.</source>
        <translation>涉密公文只计数，不能由其他公文转入。</translation>
    </message>
    <message>
        <source>An attribute stands already: only an undetermined document is set apart.</source>
        <translation>已有公开属性；只有未认定的公文可以标为非政府信息。</translation>
    </message>
    <message>
        <source>This is no government information: it gets no attribute.</source>
        <translation>该公文不属于政府信息，不认定公开属性。</translation>
    </message>
    <message>
        <source>Look at what was found in what goes out, and tick that it may: %1. A secrecy mark never may.</source>
        <translation>拟公开的内容中有以下信息，请核对并勾选确认：%1。带有密级标志的一律不得公开。</translation>
    </message>
    <message>
        <source>Obligation %1 is done once there is evidence of it. Add a file or a link first.</source>
        <translation>任务%1须有佐证方可办结，请先添加文件或链接。</translation>
    </message>
    <message>
        <source>Inquiry %1 has no answer yet. Record the answer before it is published or kept.</source>
        <translation>咨询%1尚未答复。请先登记答复，再选登或入库。</translation>
    </message>
    <message>
        <source>Its day to answer, %1, is over: another kind can&apos;t make it good. The inquiry stays as it is.</source>
        <translation>应答复日期%1已过，调整类型不能补救。咨询保持原样。</translation>
    </message>
    <message>
        <source>“%1” concerns enterprises: they are heard before it goes to the meeting. Record that day first.</source>
        <translation>“%1”为涉企政策，上会前须听取企业和行业协会意见。请先登记听取意见的日期。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer words.</source>
        <translation>没有找到。少输几个字试试。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Quick card for the window…</source>
        <translation>窗口速查卡…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of this request</source>
        <translation>本件历史</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>每一行的处理情况</translation>
    </message>
    <message>
        <source>Looking at every row; nothing is written yet.</source>
        <translation>正在逐行检查，尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1 rows taken over, %2 refused, %3 to be looked at.</source>
        <translation>可导入 %1 行，拒收 %2 行，需核对 %3 行。</translation>
    </message>
    <message>
        <source>Imported: %1 Rows that were refused stay in the sheet.</source>
        <translation>导入完成：%1拒收的行仍在原表中。</translation>
    </message>
    <message>
        <source>Nothing is written yet. %1</source>
        <translation>尚未写入任何内容。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopped. What was saved stays; import the sheet again to go on.</source>
        <translation>已停止。已保存的内容保留；再次导入该表即可继续。</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>✕ Refused</source>
        <translation>✕ 拒收</translation>
    </message>
    <message>
        <source>✓ Taken over</source>
        <translation>✓ 可导入</translation>
    </message>
    <message>
        <source>▲ To be looked at</source>
        <translation>▲ 需核对</translation>
    </message>
    <message>
        <source>The sheet says %1, the desk computes %2. Both are kept.</source>
        <translation>表中为 %1，系统计算为 %2，两者均保留。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is empty, and must not be.</source>
        <translation>此项必填，不能为空。</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>不是有效日期。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>不是有效数字。</translation>
    </message>
    <message>
        <source>The text is broken.</source>
        <translation>文字已损坏。</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>无法识别此项内容。</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>数字过小或过大。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>The days are in an impossible order.</source>
        <translation>日期先后顺序有误。</translation>
    </message>
    <message>
        <source>The desk has it already.</source>
        <translation>系统中已有此记录。</translation>
    </message>
    <message>
        <source>The desk says otherwise; its record stays.</source>
        <translation>与系统记录不一致，保留系统记录。</translation>
    </message>
    <message>
        <source>You may not import for this organ.</source>
        <translation>您无权为该机关导入。</translation>
    </message>
    <message>
        <source>– Left out</source>
        <translation>– 未读入</translation>
    </message>
    <message>
        <source>The sheet holds no such table.</source>
        <translation>这张工作表里没有这种台账。</translation>
    </message>
    <message>
        <source>It is missing, unusual or not to be read. What the sheet says is kept.</source>
        <translation>该项空缺、写法不常见或无法识别，表中原文已保留。</translation>
    </message>
    <message>
        <source>The desk has no record of this number or name.</source>
        <translation>本台没有该编号或名称的记录。</translation>
    </message>
    <message>
        <source>Several records have this number or name: tell them apart by the organ.</source>
        <translation>有多条记录使用该编号或名称，请注明机关加以区分。</translation>
    </message>
    <message>
        <source>As it stands, this takes a step of its own on the desk.</source>
        <translation>以其当前状态，须在本台按相应步骤办理。</translation>
    </message>
    <message>
        <source>It bears a secrecy mark. Nothing of it is kept.</source>
        <translation>标有密级，未作任何保存。</translation>
    </message>
</context>
<context>
    <name>IndicatorModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>%1 in every unit</source>
        <translation>每个单位 %1</translation>
    </message>
    <message>
        <source> (from memory, to be confirmed)</source>
        <translation>（凭记忆，待确认）</translation>
    </message>
    <message>
        <source> (our own rule)</source>
        <translation>（本台默认值）</translation>
    </message>
    <message>
        <source>%1
of: %2</source>
        <translation>%1
占：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Rows behind the indicator</source>
        <translation>指标明细</translation>
    </message>
    <message>
        <source>%1: nothing of it is on record yet</source>
        <translation>%1：尚无登记</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>IndicatorRowsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>IntakeHints</name>
    <message>
        <source>Check digit right, %1, %2 years</source>
        <translation>校验位正确，%1，%2 岁</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Check digit right</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>18 characters expected, %1 now</source>
        <translation>应为 18 位，现 %1 位</translation>
    </message>
    <message>
        <source>A character that cannot stand here</source>
        <translation>含有不应出现的字符</translation>
    </message>
    <message>
        <source>The birthday in it does not exist</source>
        <translation>其中的出生日期不存在</translation>
    </message>
    <message>
        <source>The check digit does not fit</source>
        <translation>校验位不符</translation>
    </message>
    <message>
        <source>%1; may be received all the same</source>
        <translation>%1；可先收件</translation>
    </message>
    <message>
        <source>Number complete</source>
        <translation>号码完整</translation>
    </message>
    <message>
        <source>11 digits expected, %1 now</source>
        <translation>应为 11 位，现 %1 位</translation>
    </message>
    <message>
        <source>This day lies ahead</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>Received on the day both sides confirm; leave empty until then (%1)</source>
        <translation>以双方确认之日为收到申请之日，确认前留空（%1）</translation>
    </message>
    <message>
        <source>Signed for: the day of signing is the day of receipt (%1)</source>
        <translation>邮寄签收，以签收之日为收到申请之日（%1）</translation>
    </message>
    <message>
        <source>In person: the day of submission is the day of receipt (%1)</source>
        <translation>当面提交，以提交之日为收到申请之日（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at: %1</source>
        <translation>
            <numerusform>%n 处待核：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Received, not counted</source>
        <translation>收到，当日不计</translation>
    </message>
    <message>
        <source>1st working day</source>
        <translation>第 1 个工作日</translation>
    </message>
    <message>
        <source>Supplement notice, day %1</source>
        <translation>补正告知，第 %1 日</translation>
    </message>
    <message>
        <source>Answer due, day %1</source>
        <translation>答复期限，第 %1 日</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join another desk</source>
        <translation>加入其他工作台</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本台名称</translation>
    </message>
    <message>
        <source>Name of this desk, as the other one will see it</source>
        <translation>本台名称（对方看到的就是它）</translation>
    </message>
    <message>
        <source>1  Our card goes to the other desk</source>
        <translation>1&#x3000;把本台名片交给对方</translation>
    </message>
    <message>
        <source>On a stick or by mail. They trust it there, and send the package sealed for this desk.</source>
        <translation>用 U 盘或邮件送去。对方信任后，发来只有本台能打开的数据包。</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>存出本台名片…</translation>
    </message>
    <message>
        <source>2  Trust the card of the other desk</source>
        <translation>2&#x3000;信任对方的名片</translation>
    </message>
    <message>
        <source>Its fingerprint is compared by telephone, not from the file.</source>
        <translation>在电话里核对指纹，不要照着文件核对。</translation>
    </message>
    <message>
        <source>Trust a card…</source>
        <translation>信任名片…</translation>
    </message>
    <message>
        <source>3  Take in its package</source>
        <translation>3&#x3000;导入对方的数据包</translation>
    </message>
    <message>
        <source>First it is shown what would come, then it comes.</source>
        <translation>先看会带来什么，再导入。</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>导入数据包…</translation>
    </message>
    <message>
        <source>What is left for another day is found on the page Exchange.</source>
        <translation>没做完的，以后在“交换”页接着做。</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>进入工作台</translation>
    </message>
    <message>
        <source>Give this desk a name first: the other desk sees it in its list.</source>
        <translation>请先给本台起个名称：对方的列表里显示的就是它。</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>存出本台名片</translation>
    </message>
    <message>
        <source>card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Cards (*.json)</source>
        <translation>名片 (*.json)</translation>
    </message>
    <message>
        <source>Written: %1. Read this fingerprint to them: %2</source>
        <translation>已写出：%1。请把这组指纹念给对方：%2</translation>
    </message>
    <message>
        <source>Trust a card</source>
        <translation>信任名片</translation>
    </message>
    <message>
        <source>This is our own card. Take the one of the other desk.</source>
        <translation>这是本台自己的名片，请用对方的名片。</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Packages (*.gxp)</source>
        <translation>数据包 (*.gxp)</translation>
    </message>
</context>
<context>
    <name>LawListModel</name>
    <message>
        <source>▲ to be confirmed</source>
        <translation>▲ 待确认</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>confirmed by whom</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>印出的文字</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认情况</translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>Reasons for the count of days</source>
        <translation>计算事由</translation>
    </message>
    <message>
        <source>%1 working days not counted, %2 left</source>
        <translation>不计 %1 个工作日，余 %2 日</translation>
    </message>
    <message>
        <source>at the latest %1, if the full limit runs</source>
        <translation>最迟 %1：满期未复时</translation>
    </message>
</context>
<context>
    <name>LedgerTags</name>
    <message>
        <source>R</source>
        <comment>sign of a day: received</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of a day: supplement received</comment>
        <translation>补</translation>
    </message>
    <message>
        <source>F</source>
        <comment>sign of a day: fee paid</comment>
        <translation>缴</translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign of a day: opinion asked</comment>
        <translation>送</translation>
    </message>
    <message>
        <source>D</source>
        <comment>sign of a day: letter delivered</comment>
        <translation>达</translation>
    </message>
    <message>
        <source>B</source>
        <comment>sign of a day: opinion back</comment>
        <translation>回</translation>
    </message>
    <message>
        <source>O</source>
        <comment>sign of a day: original last day</comment>
        <translation>原</translation>
    </message>
    <message>
        <source>E</source>
        <comment>sign of a day: extended</comment>
        <translation>延</translation>
    </message>
    <message>
        <source>N</source>
        <comment>sign of a day: notice given</comment>
        <translation>告</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign of a day: last day</comment>
        <translation>限</translation>
    </message>
    <message>
        <source>T</source>
        <comment>sign of a day: today</comment>
        <translation>今</translation>
    </message>
    <message>
        <source>I</source>
        <comment>sign of a day: what-if</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>W</source>
        <comment>sign of a day: make-up workday</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>supplemented</source>
        <translation>补正收到</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>批准延期</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>make-up</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>the period starts after this day</source>
        <translation>期限自次日起算，当日不计</translation>
    </message>
    <message>
        <source>counted, day %1, in the extension</source>
        <translation>计入，第 %1 日，延长期内</translation>
    </message>
    <message>
        <source>counted, day %1</source>
        <translation>计入，第 %1 日</translation>
    </message>
    <message>
        <source>weekend, not counted</source>
        <translation>周末，不计</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1，不计</translation>
    </message>
    <message>
        <source>working day, not counted in the period</source>
        <translation>工作日，不计入期限</translation>
    </message>
    <message>
        <source>counted once; the period has started anew since</source>
        <translation>曾计入，其后期限重新起算</translation>
    </message>
    <message>
        <source>make-up workday (%1)</source>
        <translation>调休上班（%1）</translation>
    </message>
    <message>
        <source>tentative: the year has no holiday schedule yet</source>
        <translation>暂定：该年放假安排尚未公布</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延长期内</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>H</source>
        <comment>sign of a day: holiday</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>Z</source>
        <comment>sign of a day: ordered to answer anew</comment>
        <translation>重</translation>
    </message>
    <message>
        <source>answered anew from here</source>
        <translation>重作起算</translation>
    </message>
    <message>
        <source>working day of the delayed answer</source>
        <translation>延迟答复期间的工作日</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The day of receipt is not settled yet.</source>
        <translation>尚未确定收到申请之日。</translation>
    </message>
    <message>
        <source>The request was decided otherwise than this letter says.</source>
        <translation>申请的处理决定与本文书不符。</translation>
    </message>
    <message>
        <source>No such consultation is recorded.</source>
        <translation>没有相应的征求意见记录。</translation>
    </message>
    <message>
        <source>The letter would bear a day before the receipt.</source>
        <translation>文书日期早于收到申请之日。</translation>
    </message>
    <message>
        <source>The period has moved since; the answer is due on %1 now.</source>
        <translation>答复期限已经变动，现为 %1。</translation>
    </message>
    <message>
        <source>The supplement is not recorded yet. Record it first.</source>
        <translation>尚未登记补正告知，请先登记。</translation>
    </message>
    <message>
        <source>The limit %1 is not after the day of the letter.</source>
        <translation>补正期限 %1 不晚于文书日期。</translation>
    </message>
    <message>
        <source>The extension is not recorded yet. Record it first.</source>
        <translation>尚未登记延期，请先登记。</translation>
    </message>
    <message>
        <source>The answer was due on %1; it can&apos;t be extended after that.</source>
        <translation>答复期限 %1 已满，不能再延期。</translation>
    </message>
    <message>
        <source>The clock stands still, so there is no date to promise.</source>
        <translation>期限已停止计算，没有可告知的日期。</translation>
    </message>
    <message>
        <source>The extension no longer counts; the answer is due on %1.</source>
        <translation>该延期已不计入，答复期限为 %1。</translation>
    </message>
    <message>
        <source>The day the opinion was asked for is missing.</source>
        <translation>缺少发出征求意见之日。</translation>
    </message>
    <message>
        <source>The fee notice is not recorded yet. Record it first.</source>
        <translation>尚未登记收费通知，请先登记。</translation>
    </message>
    <message>
        <source>The answer was due on %1; a fee notice must go out before that.</source>
        <translation>答复期限 %1 已满，收费通知须在此前发出。</translation>
    </message>
    <message>
        <source>The notice says %1 yuan, the tariff gives %2.</source>
        <translation>登记金额为 %1 元，按标准计算为 %2 元。</translation>
    </message>
    <message>
        <source>The case records %1 for this letter, not %2.</source>
        <translation>案件登记的日期为 %1，不是 %2。</translation>
    </message>
    <message>
        <source>The reviewing organ or the court of this organ is not known.</source>
        <translation>未设定本机关的复议机关或者管辖法院。</translation>
    </message>
    <message>
        <source>It would tell the one consulted who applied (%1).</source>
        <translation>会使被征求意见方知悉申请人（%1）。</translation>
    </message>
    <message>
        <source>This desk has no template for that letter yet.</source>
        <translation>本台尚无该文书的模板。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>One application gets one answer: several decided matters are answered together, a single one by its own letter.</source>
        <translation>一件申请一份答复：多项内容用综合答复书，单项内容用对应的答复书。</translation>
    </message>
    <message>
        <source>The later day is not recorded yet. Record it first.</source>
        <translation>尚未记录延迟答复的日期，请先记录。</translation>
    </message>
    <message>
        <source>Choose the letter that was served first.</source>
        <translation>请先选定已送达的文书。</translation>
    </message>
    <message>
        <source>The request is not under this review: its answer gives no information.</source>
        <translation>该申请不需要转主动公开审查：答复未提供信息。</translation>
    </message>
    <message>
        <source>This form is not had without a request.</source>
        <translation>此表须从一件申请生成，没有空白表。</translation>
    </message>
</context>
<context>
    <name>LetterListModel</name>
    <message>
        <source>Letter %1</source>
        <translation>文书 %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Pages of the letter</source>
        <translation>文书页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n citations not yet confirmed by the legal officer: %1</source>
        <translation>
            <numerusform>%n 处引用尚待法制机构确认：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>LibraryPageView</name>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>History of its attribute</source>
        <translation>属性变更记录</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>相关文件</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>免解读：%1</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 变更为 %2</translation>
    </message>
</context>
<context>
    <name>LibraryWorkspace</name>
    <message>
        <source>Library</source>
        <translation>公文库</translation>
    </message>
    <message>
        <source>Compile the marked</source>
        <translation>汇编选中文件</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>查公文库</translation>
    </message>
    <message>
        <source>Number, title or any words of the text</source>
        <translation>文号、标题或者正文中的任意文字</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>about %1 documents</source>
        <translation>约 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the index is still being built</source>
        <translation>索引尚未建完</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them, or take a tick away on the left.</source>
        <translation>没有找到含有这些文字的文件。请减少文字，或者取消左侧的勾选。</translation>
    </message>
    <message>
        <source>Compilation of key documents</source>
        <translation>重点制度文件汇编</translation>
    </message>
    <message>
        <source>Save the compilation</source>
        <translation>保存汇编</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Find any document by its number, its title or words of its text, and compile what belongs together.</source>
        <translation>按文号、标题或者正文文字查找文件，把相关文件汇编成册。</translation>
    </message>
    <message>
        <source>To the search box</source>
        <translation>到查找框</translation>
    </message>
    <message>
        <source>Next and previous document</source>
        <translation>下一件、上一件</translation>
    </message>
    <message>
        <source>Mark for the compilation</source>
        <translation>选入汇编</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空查找</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mingdu</source>
        <translation>明牍</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>隐私屏</translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation>收起或展开侧栏</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到某一页</translation>
    </message>
    <message>
        <source>Find a request, or do something by its name</source>
        <translation>查找申请，或按名称执行操作</translation>
    </message>
    <message>
        <source>Next pane of the page</source>
        <translation>本页下一窗格</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Mask names while others look at the screen</source>
        <translation>他人看屏幕时遮盖姓名</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>折叠导航栏</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定工作台</translation>
    </message>
    <message>
        <source>Quick card for the window</source>
        <translation>窗口速查卡</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用操作</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Answer both by one letter</source>
        <translation>一份答复书答复两件</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>合并办理</translation>
    </message>
    <message>
        <source>One letter answers both; both are closed and counted. The earlier last day rules.</source>
        <translation>一份答复书答复两件，两件都办结、都计数；以较早的期限为准。</translation>
    </message>
    <message>
        <source>Why they are one matter</source>
        <translation>为何属于同一事项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>为主</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>MovedCasesModel</name>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Last day now</source>
        <translation>现期限</translation>
    </message>
    <message>
        <source>By the notice</source>
        <translation>按通知</translation>
    </message>
    <message>
        <source>Told in a letter</source>
        <translation>文书已告知</translation>
    </message>
    <message>
        <source>Will hold</source>
        <translation>执行期限</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Load holiday notice</source>
        <translation>载入节假日安排通知</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days</source>
        <comment>notice</comment>
        <translation>
            <numerusform>%1：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No open request moves.</source>
        <translation>没有在办申请的期限变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests move. A last day that a letter told stays where the notice would put it off.</source>
        <translation>
            <numerusform>%n 件在办申请的期限变动。文书已告知的期限不因通知而推后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that move</source>
        <translation>期限变动的申请</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load the notice</source>
        <translation>载入通知</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Full name of the organ</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>Short name used in document numbers</source>
        <translation>文号中使用的机关代字</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>办公室文件</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>Name of whoever signs</source>
        <translation>签发人姓名</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>签发人的口令</translation>
    </message>
    <message>
        <source>for example 上海市杨浦区人民政府办公室</source>
        <translation>例如：上海市杨浦区人民政府办公室</translation>
    </message>
    <message>
        <source>for example 杨府办</source>
        <translation>例如：杨府办</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>You, who look after this desk</source>
        <translation>您（本台管理员）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Who signs (nobody signs what he drafted; may stay empty for now)</source>
        <translation>签发人（起草人不能签发自己的稿件；可以暂时不填）</translation>
    </message>
    <message>
        <source>Where the office file lies</source>
        <translation>办公室文件存放位置</translation>
    </message>
    <message>
        <source>Office files (*.mingdu)</source>
        <translation>办公室文件 (*.mingdu)</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>口令至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The full name of the organ is missing.</source>
        <translation>还没有填机关全称。</translation>
    </message>
    <message>
        <source>The short name for document numbers is missing.</source>
        <translation>还没有填机关代字。</translation>
    </message>
    <message>
        <source>Say where the office file shall lie.</source>
        <translation>请指定办公室文件存放的位置。</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>还没有填您的姓名。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>两次输入的口令不一致，请重输第二次。</translation>
    </message>
    <message>
        <source>Whoever signs must be somebody else than you. Leave the line empty if nobody is known yet.</source>
        <translation>签发人不能是您本人。暂时没有人选的，请留空。</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>, </source>
        <comment>between ways of supply</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matter %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>送达地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>信息处理费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>What the names are needed for</source>
        <translation>查看姓名的用途</translation>
    </message>
    <message>
        <source>What the names are needed for; it is kept with the case</source>
        <translation>查看姓名的用途，将记入本件办理历史</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Joint applicants</source>
        <translation>共同申请人</translation>
    </message>
    <message>
        <source>no letter of authority</source>
        <translation>未交授权委托书</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分包</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>收发的数据包</translation>
    </message>
    <message>
        <source>No package came or went yet. Trust the other desk&apos;s card first, under Desks; then send it a package, or take in what it sent.</source>
        <translation>尚未收发数据包。请先在“工作台”中信任对方名片，再向其发送数据包，或导入其发来的数据包。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>no personal data</source>
        <translation>不含个人信息</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>waits for what is missing</source>
        <translation>等待缺失部分</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>已导入%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>Letter %1</source>
        <translation>文书%1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达状态</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>邮件号</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What is asked for, in a line</source>
        <translation>申请内容（一行）</translation>
    </message>
    <message>
        <source>Applicant and content</source>
        <translation>申请人和内容</translation>
    </message>
    <message>
        <source>May stay empty; what is missing is noted and completed later</source>
        <translation>可留空；缺项会记下，以后补登</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，%2 件待办</translation>
    </message>
</context>
<context>
    <name>ReceiptSection</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
</context>
<context>
    <name>RecordRowsModel</name>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>公开属性</translation>
    </message>
</context>
<context>
    <name>RegistersWorkspace</name>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>含姓名</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>台账各行</translation>
    </message>
    <message>
        <source>Write names and numbers into the sheet as they are, not masked</source>
        <translation>导出时不遮蔽姓名和号码</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>全部机关</translation>
    </message>
    <message>
        <source>The registers that offices keep and exchange: look, filter, export, and import with a report of every row before anything is written.</source>
        <translation>各类台账：查看、筛选、导出；导入前逐行报告，确认后才写入。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>No rows for this choice. Choose another year, or import a sheet of this register.</source>
        <translation>所选范围内没有记录。请选择其他年度，或导入该台账的表格。</translation>
    </message>
    <message>
        <source>No row holds this text.</source>
        <translation>没有包含该文字的行。</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1, names masked</source>
        <translation>
            <numerusform>已将 %n 行写入 %1，姓名已遮蔽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>For the unit…</source>
        <translation>发单位填报…</translation>
    </message>
    <message>
        <source>A sheet for the chosen unit to fill in: all other cells are locked. What comes back is imported and compared</source>
        <translation>生成供所选单位填报的表格，其余单元格锁定；收回后由“导入”逐行比对</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows for the unit written to %1. Import the sheet when it comes back.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1，供单位填报。收回后请由“导入”读入。</numerusform>
        </translation>
    </message>
    <message>
        <source>What units filled in comes back on the page Key points</source>
        <translation>各单位填报的督办表请在“要点”页收回</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Everything private</source>
        <translation>全部不公开内容</translation>
    </message>
    <message>
        <source>What was asked, and letters that quote it</source>
        <translation>申请内容及引用它的文书</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Opinions of others</source>
        <translation>征求的意见</translation>
    </message>
    <message>
        <source>Notes of a register</source>
        <translation>台账备注</translation>
    </message>
    <message>
        <source>Request or document</source>
        <translation>申请或公文</translation>
    </message>
    <message>
        <source>Why it must go</source>
        <translation>删除事由</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>删除内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the request or document</source>
        <translation>申请编号或文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Number in the register of removals</source>
        <translation>删除登记号</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>不同意的理由</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行删除</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Removal by law</source>
        <translation>依法删除</translation>
    </message>
    <message>
        <source>One officer proposes, another decides. What is carried out can&apos;t be brought back; the journal keeps that it was there, and its digest. Backups and packages made before still hold it.</source>
        <translation>一人提出，另一人决定。执行后不能恢复；日志保留其曾经存在及其摘要。此前的备份和交换包中仍有该内容。</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Propose a removal</source>
        <translation>提出删除</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>%1 of %2 will be gone from this office for good.</source>
        <translation>将从本单位永久删除 %2 的%1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>RemovalListModel</name>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>删除内容</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Parts of the request</source>
        <translation>本件各页</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: to which request</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>信息处理费</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复议诉讼</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限账</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>往来</translation>
    </message>
</context>
<context>
    <name>RequestFilterPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>答复主体</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>答复类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>收到自</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>收到至</translation>
    </message>
    <message>
        <source>until</source>
        <comment>day of receipt</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>working days left</source>
        <translation>剩余工作日</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>承办 %1</translation>
    </message>
    <message>
        <source>(no content yet)</source>
        <translation>（尚无内容）</translation>
    </message>
    <message>
        <source>Extended by %1 days</source>
        <translation>已延期 %1 日</translation>
    </message>
    <message>
        <source>▲ tentative</source>
        <translation>▲ 暂定</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n to supplement</source>
        <translation>
            <numerusform>▲ %n 处待补正</numerusform>
        </translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 办结</translation>
    </message>
    <message>
        <source>if answered today</source>
        <translation>若今日答复</translation>
    </message>
    <message>
        <source>answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>第 %1 日，共 %2 日</translation>
    </message>
    <message>
        <source>Confirmed today: due %1</source>
        <translation>今日确认则于 %1 届满</translation>
    </message>
    <message>
        <source>▲ counted from submission: %1</source>
        <translation>▲ 自提交之日起算：%1</translation>
    </message>
    <message>
        <source>%1 if counted from submission</source>
        <translation>自提交起算 %1</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我承办</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>筛选申请</translation>
    </message>
    <message>
        <source>Filter  /</source>
        <translation>筛选  /</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 在办，共 %2</translation>
    </message>
    <message>
        <source>No request fits. Clear the filter: Esc.</source>
        <translation>没有符合的申请。清除筛选：Esc</translation>
    </message>
    <message>
        <source>No request yet. Take one in at the counter: Ctrl+2.</source>
        <translation>还没有申请。到窗口收件：Ctrl+2</translation>
    </message>
    <message>
        <source>Order of the requests</source>
        <translation>申请的次序</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>按余日</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>按办结</translation>
    </message>
    <message>
        <source>Sorted first by</source>
        <translation>先按</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>不另排序</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类型</translation>
    </message>
    <message>
        <source>Show all requests again</source>
        <translation>恢复显示全部申请</translation>
    </message>
    <message>
        <source>%1: %2 ✕</source>
        <translation>%1：%2 件 ✕</translation>
    </message>
</context>
<context>
    <name>RequestsWorkspace</name>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>All requests of the office at the left, the chosen one at the right: its clock with the reason for every day, its letters, opinions, fee, decision and history. The buttons beside the tabs are the next steps; the overview has all of them.</source>
        <translation>左侧是全部申请，右侧是所选的一件：逐日说明理由的期限账、往来文书、征求意见、信息处理费、答复决定和办理历史。标签旁的按钮是常用的下一步，概览中列出全部步骤。</translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation>下一件、上一件申请</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Next part of the request</source>
        <translation>申请的下一标签页</translation>
    </message>
    <message>
        <source>In the ledger: day by day, month by month</source>
        <translation>期限账中：逐日、逐月移动</translation>
    </message>
    <message>
        <source>In the ledger: day of receipt, last day</source>
        <translation>期限账中：收到之日、期满之日</translation>
    </message>
    <message>
        <source>Keep what was tried in the ledger as a note</source>
        <translation>把期限试算记为备注</translation>
    </message>
    <message>
        <source>Look at the letter, print or save it</source>
        <translation>查看文书，打印或保存</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet, names masked</source>
        <translation>复制所选各行供电子表格使用，姓名已遮盖</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>No document yet. Enter one: Ctrl+N.</source>
        <translation>还没有公文。录入公文：Ctrl+N</translation>
    </message>
    <message>
        <source>Enter document</source>
        <translation>录入公文</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>%1 of %2 determined</source>
        <translation>已认定 %1，共 %2</translation>
    </message>
    <message>
        <source>Choose an attribute first: 1, 2 or 3.</source>
        <translation>请先选公开属性：1、2 或 3。</translation>
    </message>
    <message>
        <source>%1 determined: %2</source>
        <translation>%1 定为%2</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 已公开</translation>
    </message>
    <message>
        <source>Decide for each document whether the public may see it, with the ground and reason where it may not.</source>
        <translation>逐件认定公文的公开属性；不主动公开的，写明依据和理由。</translation>
    </message>
    <message>
        <source>Next and previous document</source>
        <translation>下一件、上一件公文</translation>
    </message>
    <message>
        <source>Public, on request, withheld</source>
        <translation>主动公开、依申请公开、不予公开</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Whether a law requires it to be public</source>
        <translation>法律、法规、规章是否要求公开</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Enter a document</source>
        <translation>录入公文</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>审查内容</translation>
    </message>
    <message>
        <source>Dispatch forms</source>
        <translation>发文申请单</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>历史公文补认定</translation>
    </message>
    <message>
        <source>By rule…</source>
        <translation>按规则…</translation>
    </message>
    <message>
        <source>As with the nearest earlier decision</source>
        <translation>照最近一件</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>撤销上一件</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>This time %1, %2 an hour, about %3 hours to go</source>
        <translation>本次 %1 件，每小时 %2 件，照此约 %3 小时完成</translation>
    </message>
    <message>
        <source>Dispatch forms %1</source>
        <translation>发文申请单 %1</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>No earlier decision is like this one.</source>
        <translation>没有相似公文的认定。</translation>
    </message>
    <message numerus="yes">
        <source>%n documents determined</source>
        <translation>
            <numerusform>已认定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 adjusted</source>
        <translation>%1 已调整</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A sheet, or one paper of a folder</source>
        <translation>台账，或者文件夹中的一份公文</translation>
    </message>
    <message>
        <source>Sheets and papers (*.xlsx *.csv *.txt *.docx *.odt *.pdf)</source>
        <translation>台账和公文 (*.xlsx *.csv *.txt *.docx *.odt *.pdf)</translation>
    </message>
    <message>
        <source>Opinion, particulars, filing, clearing</source>
        <translation>意见、公文信息、备案、清理</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>&amp;Opinion on the attribute…</source>
        <translation>属性意见(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Particulars…</source>
        <translation>公文信息(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Interpretation…</source>
        <translation>解读(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Filing…</source>
        <translation>备案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clearing…</source>
        <translation>清理(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Not government information</source>
        <translation>非政府信息(&amp;N)</translation>
    </message>
    <message>
        <source>Classified documents of a &amp;year…</source>
        <translation>年度涉密公文数(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Trust no longer</source>
        <translation>取消信任</translation>
    </message>
    <message>
        <source>Number of its last event that counts</source>
        <translation>仍有效的最后事件序号</translation>
    </message>
    <message>
        <source>What is here of it stays; no package of it is taken in and none is sent to it from now on. It can be trusted again by the same card.</source>
        <translation>已导入的内容保留；今后不再导入其数据包，也不再向其发送。以后可用同一名片重新信任。</translation>
    </message>
    <message>
        <source>Number of its last event that counts, when its key was stolen earlier (empty: all that is here)</source>
        <translation>密钥早先已失窃的，填写仍有效的最后事件序号（留空：已导入的全部有效）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trust “%1” no longer?</source>
        <translation>取消信任“%1”？</translation>
    </message>
</context>
<context>
    <name>RowsCopy</name>
    <message>
        <source>At most %1 rows are copied at once.</source>
        <translation>一次最多复制 %1 行。</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>上次发送 %1</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>不含个人信息</translation>
    </message>
    <message>
        <source>From the beginning, also what they know already</source>
        <translation>从头全部发送，包括对方已有的</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>生成数据包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send a package</source>
        <translation>发送数据包</translation>
    </message>
    <message>
        <source>Progress of the package</source>
        <translation>数据包进度</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>What, and since when</source>
        <translation>内容与起点</translation>
    </message>
    <message>
        <source>Packages (*.gxp)</source>
        <translation>数据包 (*.gxp)</translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation>正在生成数据包…</translation>
    </message>
    <message numerus="yes">
        <source>%n events written: %1</source>
        <translation>
            <numerusform>已写入%n个事件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ServiceWorkspace</name>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>邮寄发出</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>当面送达</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Letters on the service desk</source>
        <translation>待送达文书</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>显示哪些文书</translation>
    </message>
    <message>
        <source>Carrier sheet…</source>
        <translation>交寄单…</translation>
    </message>
    <message>
        <source>Carrier results…</source>
        <translation>投递结果…</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>邮件号</translation>
    </message>
    <message>
        <source>Tracking number: scan it, or type it and press Enter</source>
        <translation>邮件号：扫码，或输入后按 Enter</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Letters on their way out: send them, record that they came or came back. By mail the day of posting is the day of service; every period of a recipient starts at delivery.</source>
        <translation>制发后待送达的文书：在此发出，并登记送达或者退回。邮寄以交邮之日为送达日；对收件人的各项期限自送达之日起算。</translation>
    </message>
    <message>
        <source>in the field: the scanned number goes with the chosen letter, or finds the one on its way</source>
        <translation>在输入框：扫入的邮件号登记到所选文书，或找出在途的那一件</translation>
    </message>
    <message>
        <source>in the list: open the request</source>
        <translation>在列表：打开所属申请</translation>
    </message>
    <message>
        <source>No letter waits. What is made in a request appears here.</source>
        <translation>没有待送达的文书。在申请中制发的文书会出现在这里。</translation>
    </message>
    <message>
        <source>No letter of this kind waits.</source>
        <translation>没有这一状态的文书。</translation>
    </message>
    <message>
        <source>No letter is on its way under %1, and none to be sent is chosen.</source>
        <translation>没有邮件号为%1的在途文书，也没有选中待发出的文书。</translation>
    </message>
    <message>
        <source>No letter was sent by mail on %1. Choose the day below.</source>
        <translation>%1没有邮寄发出的文书，请在下方选择日期。</translation>
    </message>
    <message>
        <source>Carrier sheet</source>
        <translation>交寄单</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n letters written to %1</source>
        <translation>
            <numerusform>已将%n件文书写入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier results</source>
        <translation>投递结果</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx *.csv)</source>
        <translation>电子表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n results taken</source>
        <translation>
            <numerusform>已登记%n条投递结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Service slip</source>
        <translation>送达回证</translation>
    </message>
</context>
<context>
    <name>SettingsWorkspace</name>
    <message>
        <source>Answering organ</source>
        <translation>答复主体</translation>
    </message>
    <message>
        <source>Confirm the chosen lines</source>
        <translation>确认所选各行</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>These lines of the law are known from memory only. An answer that prints one is signed once an officer who signs has compared it with the published text.</source>
        <translation>以下内容凭记忆录入，尚未核对原文。答复书印有其中任何一项的，须由有签发权限的人员对照公布文本确认后方可签发。</translation>
    </message>
    <message>
        <source>Law to be confirmed</source>
        <translation>待确认的法律依据</translation>
    </message>
    <message>
        <source>Source that was read</source>
        <translation>核对的来源</translation>
    </message>
    <message>
        <source>Source that was read, for example a gazette and its number</source>
        <translation>核对的来源，例如公报名称和期号</translation>
    </message>
    <message>
        <source>Law from memory</source>
        <translation>凭记忆录入的法律依据</translation>
    </message>
    <message>
        <source>Record the day</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Fees in the disclosure guide</source>
        <translation>公开指南中的收费内容</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, officer, source</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>The published guide holds requirement and standard of the fee since %1.</source>
        <translation>本机关公开指南自 %1 起载明收费要求和标准。</translation>
    </message>
    <message>
        <source>No fee is asked before the published guide holds its requirement and standard.</source>
        <translation>公开指南载明收费要求和标准之前，不得收费。</translation>
    </message>
    <message>
        <source>Fee guide dated %1</source>
        <translation>已登记指南载明收费内容的日期：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the law confirmed</source>
        <translation>
            <numerusform>已确认 %n 项法律依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Law that an officer who signs has yet to confirm, and the day since which the fee text stands in the published guide.</source>
        <translation>有签发权限的人员尚待确认的法律依据，以及公开指南载明收费内容的日期。</translation>
    </message>
    <message>
        <source>Load holiday notice…</source>
        <translation>载入节假日安排通知…</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Holiday schedules are known until %1. A notice is read from a table with the columns date, kind (off or work), name and notice.</source>
        <translation>节假日安排已覆盖至%1。通知以表格载入，列为 date、kind（off 放假，work 上班）、name、notice。</translation>
    </message>
    <message>
        <source>Load holiday notice</source>
        <translation>载入节假日安排通知</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Holiday notice loaded: %n requests moved</source>
        <translation>
            <numerusform>节假日安排通知已载入：%n 件申请期限变动</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal by law…</source>
        <translation>依法删除…</translation>
    </message>
    <message>
        <source>Letter templates…</source>
        <translation>文书模板…</translation>
    </message>
    <message>
        <source>The text of each letter, and the organ&apos;s own versions of it.</source>
        <translation>各类文书的正文，以及本机关自定的版本。</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>文书模板</translation>
    </message>
</context>
<context>
    <name>SidesPanel</name>
    <message>
        <source>unknown officer</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>Knew what %1 wrote at %2, and not the other side.</source>
        <translation>写入时已知%1于%2所写，不知另一方。</translation>
    </message>
    <message>
        <source>Knew nothing written before, and not the other side.</source>
        <translation>写入时不知此前内容，也不知另一方。</translation>
    </message>
    <message>
        <source>Why this one is kept</source>
        <translation>保留理由</translation>
    </message>
    <message>
        <source>Why the one is kept; then choose it below</source>
        <translation>先写明保留理由，再在下方选择</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此项</translation>
    </message>
    <message>
        <source>What the desk shows meanwhile</source>
        <translation>目前显示的是此项</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Mingdu</source>
        <translation>明牍</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Preparing the applicants&apos; history</source>
        <translation>正在准备申请人历史</translation>
    </message>
    <message>
        <source>Preparing the applicants&apos; history: %p %</source>
        <translation>正在准备申请人历史：%p %</translation>
    </message>
    <message>
        <source>Signs in now; the rest is prepared at the next sign-in</source>
        <translation>现在登录，其余部分下次登录时再准备</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>其他办公室…</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘记口令？</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Recovery code of the office</source>
        <translation>办公文件的恢复码</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Nothing was changed: type one, twice.</source>
        <translation>需要新口令。未作任何更改：请输入两遍新口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed: type the new one twice.</source>
        <translation>两次输入的口令不一致。未作任何更改：请把新口令输入两遍。</translation>
    </message>
    <message>
        <source>The recovery code is missing. Nothing was changed: it was written down when the office was made.</source>
        <translation>未填恢复码。未作任何更改：恢复码在建立办公文件时已抄下。</translation>
    </message>
</context>
<context>
    <name>SimilarDecisions</name>
    <message>
        <source>Both titles hold: %1</source>
        <translation>标题同有：%1</translation>
    </message>
    <message>
        <source>Alike, as decided</source>
        <translation>相似公文的认定</translation>
    </message>
    <message>
        <source>R same as the nearest</source>
        <translation>R 照最近一件</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Make the office</source>
        <translation>建立办公室</translation>
    </message>
    <message>
        <source>Mingdu</source>
        <translation>明牍</translation>
    </message>
    <message>
        <source>Welcome to Mingdu</source>
        <translation>欢迎使用明牍</translation>
    </message>
    <message>
        <source>How does this desk begin?</source>
        <translation>这个工作台怎样开始？</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>新建办公室</translation>
    </message>
    <message>
        <source>One file for the office&apos;s requests, documents and registers, on this machine. You need the organ&apos;s name and a passphrase.</source>
        <translation>在本机建立一个文件，存放办公室的申请、公文和台账。需要机关名称和一个口令。</translation>
    </message>
    <message>
        <source>Join with a package</source>
        <translation>凭数据包加入</translation>
    </message>
    <message>
        <source>Another desk of the office works already: this one gets its own file, trusts that desk&apos;s card and takes in its package.</source>
        <translation>办公室已有别的工作台在用：本台建立自己的文件，信任对方的名片，导入对方的数据包。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看演示</translation>
    </message>
    <message>
        <source>A demo office with invented people and a year of cases. Nothing done there counts; an own office can be made at any time.</source>
        <translation>演示办公室，人物均为虚构，有一年的办件。在里面做什么都不算数，随时可以另建自己的办公室。</translation>
    </message>
    <message>
        <source>Open an office file that is there already…</source>
        <translation>打开已有的办公室文件…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The office is made</source>
        <translation>办公室已建立</translation>
    </message>
    <message>
        <source>This recovery code opens the office when every passphrase is forgotten. It is shown once and kept nowhere: write it down and lock it away.</source>
        <translation>所有口令都忘记时，用这个恢复码打开办公室。它只显示这一次，不在任何地方保存：请抄下来，锁好。</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>已经抄下</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>进入工作台</translation>
    </message>
    <message>
        <source>This desk&apos;s own office file</source>
        <translation>本台自己的办公室文件</translation>
    </message>
    <message>
        <source>Afterwards this desk&apos;s card goes to the other desk, its card is trusted here, and its package is taken in.</source>
        <translation>建好之后，把本台名片交给对方，在本台信任对方的名片，再导入对方的数据包。</translation>
    </message>
    <message>
        <source>The short name stands in the number of everything this office registers and sends.</source>
        <translation>机关代字会写进登记和发出的每一个编号。</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>打开办公室文件</translation>
    </message>
    <message>
        <source>Office files (*.mingdu)</source>
        <translation>办公室文件 (*.mingdu)</translation>
    </message>
    <message>
        <source>Making the demo office: a year of cases takes a moment…</source>
        <translation>正在建立演示办公室，一年的办件需要一点时间…</translation>
    </message>
    <message>
        <source>Making the office file and its keys…</source>
        <translation>正在建立办公室文件和密钥…</translation>
    </message>
</context>
<context>
    <name>StatuteText</name>
    <message>
        <source>Quotes 《%1》, repealed as of %2.</source>
        <translation>引用《%1》，该法规自 %2 起废止。</translation>
    </message>
    <message>
        <source>Quotes article %1 of 《%2》; the version in force has no such article.</source>
        <translation>引用《%2》第 %1 条，现行版本没有该条。</translation>
    </message>
    <message>
        <source>Quotes 《%1》, revised as of %2.</source>
        <translation>引用《%1》，该法规自 %2 起修订。</translation>
    </message>
    <message>
        <source>In its place: %1.</source>
        <translation>替代文件：%1。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>现行版本：%1。</translation>
    </message>
    <message>
        <source>Compare with the official text first: this entry is not confirmed.</source>
        <translation>该条目尚未核实，请先与国家行政法规库正式文本核对。</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Progress of the package</source>
        <translation>数据包进度</translation>
    </message>
    <message>
        <source>Looking into the package; nothing is written yet.</source>
        <translation>正在查看数据包，尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>To the conflicts</source>
        <translation>去处理冲突</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Note for the next stroke</source>
        <translation>下一次计数的备注</translation>
    </message>
    <message>
        <source>Other services (Alt and the digit)</source>
        <translation>其他服务（Alt 加数字）</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>已计数：%1</translation>
    </message>
    <message>
        <source>The last stroke was taken back</source>
        <translation>已撤回上一次计数</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateListModel</name>
    <message>
        <source>As shipped</source>
        <translation>随本台提供的文本</translation>
    </message>
    <message>
        <source>Own text from %1</source>
        <translation>自 %1 起用本机关文本</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Text in use</source>
        <translation>所用文本</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Lines of each matter</source>
        <translation>每项内容的文句</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Withdraw this version</source>
        <translation>停用此版本</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>正文各段</translation>
    </message>
    <message>
        <source>Notes at the foot</source>
        <translation>文末使用说明</translation>
    </message>
    <message>
        <source>One paragraph a line. {name} stands for a particular of the request; a line begun with {?name} is printed where there is one, with {!name} where there is none. {remedy} and {table} stand where the desk puts them.</source>
        <translation>每行一段。{名称}代表申请的一项内容；以 {?名称} 开头的行仅在有该项内容时打印，以 {!名称} 开头的行仅在没有时打印。{remedy}、{table} 标明救济告知和表格的位置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Load this text</source>
        <translation>启用此文本</translation>
    </message>
    <message>
        <source>The text of this letter was changed and is not loaded.</source>
        <translation>此文书的文本已修改，尚未启用。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>随本台提供的文本</translation>
    </message>
    <message>
        <source>Version %1, from %2, withdrawn %3</source>
        <translation>第 %1 版，自 %2 起，%3 停用</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>第 %1 版，自 %2 起</translation>
    </message>
    <message>
        <source>Loaded; letters from %1 on bear this text.</source>
        <translation>已启用；%1 起制发的文书使用此文本。</translation>
    </message>
    <message>
        <source>Withdrawn; from today on letters bear the text before it.</source>
        <translation>已停用；自今日起制发的文书恢复使用此前的文本。</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Confirm receipt</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Ask for supplement</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Supplement notice served</source>
        <translation>补正告知书送达</translation>
    </message>
    <message>
        <source>Supplement received</source>
        <translation>收到补正</translation>
    </message>
    <message>
        <source>Supplement not made</source>
        <translation>逾期未补正</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Ask an opinion</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Opinion letter delivered</source>
        <translation>征求意见书送达</translation>
    </message>
    <message>
        <source>Opinion back</source>
        <translation>收回意见</translation>
    </message>
    <message>
        <source>No opinion until the limit</source>
        <translation>逾期未反馈意见</translation>
    </message>
    <message>
        <source>Extend the answer</source>
        <translation>延期答复</translation>
    </message>
    <message>
        <source>Notify fee</source>
        <translation>收费通知</translation>
    </message>
    <message>
        <source>Fee notice served</source>
        <translation>收费通知送达</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>已缴费</translation>
    </message>
    <message>
        <source>Fee not paid</source>
        <translation>逾期未缴费</translation>
    </message>
    <message>
        <source>Submit draft answer</source>
        <translation>提交答复草稿</translation>
    </message>
    <message>
        <source>Return draft</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Serve the answer</source>
        <translation>送达答复</translation>
    </message>
    <message>
        <source>Answer delivered</source>
        <translation>答复已签收</translation>
    </message>
    <message>
        <source>Service returned</source>
        <translation>送达被退回</translation>
    </message>
    <message>
        <source>Withdrawn by applicant</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Settle conversion</source>
        <translation>转主动公开审查</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>制发文书</translation>
    </message>
    <message>
        <source>Document entered</source>
        <translation>录入公文</translation>
    </message>
    <message>
        <source>Attribute determined</source>
        <translation>认定公开属性</translation>
    </message>
    <message>
        <source>Document published</source>
        <translation>主动公开</translation>
    </message>
    <message>
        <source>What to supplement</source>
        <translation>补正事项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限至</translation>
    </message>
    <message>
        <source>Late with good reason</source>
        <translation>逾期有正当理由</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>征求对象类别</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>征求对象</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>征求事项</translation>
    </message>
    <message>
        <source>Which opinion</source>
        <translation>哪一件征求意见</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由说明</translation>
    </message>
    <message>
        <source>Charged by</source>
        <translation>计收方式</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation>此前已计</translation>
    </message>
    <message>
        <source>Checked with the treasury</source>
        <translation>已与国库核对</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>答复类型</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Search record</source>
        <translation>检索记录</translation>
    </message>
    <message>
        <source>Secrecy reviewed</source>
        <translation>已作保密审查</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>邮件号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Other organ</source>
        <translation>其他机关</translation>
    </message>
    <message>
        <source>Agrees to disclosure</source>
        <translation>同意公开</translation>
    </message>
    <message>
        <source>Objects with reasons</source>
        <translation>不同意公开，理由充分</translation>
    </message>
    <message>
        <source>Objects without reasons</source>
        <translation>不同意公开，未附合理理由</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>按件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>按量</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>当面送达</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>Converted to proactive disclosure</source>
        <translation>转为主动公开</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>不转为主动公开</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>自行领取</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Read on site</source>
        <translation>当场查阅</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>待登记</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>status</comment>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Awaiting supplement</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Awaiting reasons</source>
        <translation>待说明理由</translation>
    </message>
    <message>
        <source>Awaiting fee</source>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>答复审签</translation>
    </message>
    <message>
        <source>Signed, to be served</source>
        <translation>已签发待送达</translation>
    </message>
    <message>
        <source>Served (closed)</source>
        <translation>已送达（办结）</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Deemed abandoned (supplement)</source>
        <translation>视为放弃（补正）</translation>
    </message>
    <message>
        <source>Deemed abandoned (fee)</source>
        <translation>视为放弃（缴费）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终结</translation>
    </message>
    <message>
        <source>Under reconsideration</source>
        <translation>复议中</translation>
    </message>
    <message>
        <source>In lawsuit</source>
        <translation>诉讼中</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>邮寄签收</translation>
    </message>
    <message>
        <source>Plain mail</source>
        <translation>平信</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>公民</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商业企业</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>科研机构</translation>
    </message>
    <message>
        <source>Public-interest body</source>
        <translation>社会公益组织</translation>
    </message>
    <message>
        <source>Legal service</source>
        <translation>法律服务机构</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>未认定</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>主动公开</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>依申请公开</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>不予公开</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>废止</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>Silent until the limit</source>
        <translation>逾期未反馈</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>收到申请</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Counted anew since</source>
        <translation>曾计入，已重新起算</translation>
    </message>
    <message>
        <source>Excluded: opinion asked</source>
        <translation>不计：征求意见</translation>
    </message>
    <message>
        <source>Excluded: supplement awaited</source>
        <translation>不计：待补正</translation>
    </message>
    <message>
        <source>Excluded: fee awaited</source>
        <translation>不计：待缴费</translation>
    </message>
    <message>
        <source>Extended answer</source>
        <translation>延期答复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临近期限</translation>
    </message>
    <message>
        <source>Ample time</source>
        <translation>期限充裕</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停计算</translation>
    </message>
    <message>
        <source>The supplement notice was given after the 7th working day.</source>
        <translation>补正告知晚于第 7 个工作日。</translation>
    </message>
    <message>
        <source>No day of delivery is known for a letter asking an opinion.</source>
        <translation>有征求意见书未登记送达日期。</translation>
    </message>
    <message>
        <source>An opinion was asked before the period started anew.</source>
        <translation>有征求意见早于期限重新起算之日。</translation>
    </message>
    <message>
        <source>An opinion was asked after the last day.</source>
        <translation>有征求意见晚于期限届满之日。</translation>
    </message>
    <message>
        <source>An opinion came back after its limit.</source>
        <translation>有意见逾期收回。</translation>
    </message>
    <message>
        <source>The extension was made before the period started anew.</source>
        <translation>延期早于期限重新起算之日。</translation>
    </message>
    <message>
        <source>The extension was notified after the original last day.</source>
        <translation>延期告知晚于原期限。</translation>
    </message>
    <message>
        <source>The fee notice was given after the last day.</source>
        <translation>收费通知晚于期限届满之日。</translation>
    </message>
    <message>
        <source>No day of delivery is known for the fee notice.</source>
        <translation>收费通知未登记送达日期。</translation>
    </message>
    <message>
        <source>The fee was paid after its limit.</source>
        <translation>逾期缴费。</translation>
    </message>
    <message>
        <source>The application was confirmed late.</source>
        <translation>申请确认较晚。</translation>
    </message>
    <message>
        <source>The date is tentative: a year has no holiday schedule yet.</source>
        <translation>日期暂定：有年份的放假安排尚未公布。</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Window clerk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>content</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Day of formation</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Day of submission</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Taken over from a register</source>
        <translation>由台账转入</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>答复类型</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分办</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>作废编号</translation>
    </message>
    <message>
        <source>Letter voided</source>
        <translation>文书作废</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>查看未脱敏个人信息</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>register applications</source>
        <translation>登记申请</translation>
    </message>
    <message>
        <source>handle cases</source>
        <translation>承办申请</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>审核签发</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>void numbers</source>
        <translation>作废编号</translation>
    </message>
    <message>
        <source>enter documents</source>
        <translation>录入公文</translation>
    </message>
    <message>
        <source>determine attributes</source>
        <translation>认定公开属性</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>manage organs and officers</source>
        <translation>管理机关和人员</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>see persons</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>unmask persons</source>
        <translation>解除个人信息脱敏</translation>
    </message>
    <message>
        <source>report</source>
        <translation>编制报告</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Decide not to charge</source>
        <translation>决定不予收取</translation>
    </message>
    <message>
        <source>Refund the fee</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Applicant linked</source>
        <translation>认定为同一申请人</translation>
    </message>
    <message>
        <source>Quantity on the other basis</source>
        <translation>另一方式的数量</translation>
    </message>
    <message>
        <source>Decided to provide, pages counted</source>
        <translation>已决定提供并数清页数</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Part withheld</source>
        <translation>不予公开的部分</translation>
    </message>
    <message>
        <source>Why no opinion was asked</source>
        <translation>未征求意见的理由</translation>
    </message>
    <message>
        <source>Systems searched</source>
        <translation>检索系统</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Sections asked</source>
        <translation>查询科室</translation>
    </message>
    <message>
        <source>Library hits</source>
        <translation>库中命中</translation>
    </message>
    <message>
        <source>Check passed over by</source>
        <translation>校核放行人</translation>
    </message>
    <message>
        <source>Why it was passed over</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Decide one matter</source>
        <translation>逐项作出决定</translation>
    </message>
    <message>
        <source>Applicant not reached</source>
        <translation>联系申请人未果</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并办理</translation>
    </message>
    <message>
        <source>Reconsideration filed</source>
        <translation>申请行政复议</translation>
    </message>
    <message>
        <source>Lawsuit filed</source>
        <translation>提起行政诉讼</translation>
    </message>
    <message>
        <source>Decision received</source>
        <translation>收到复议决定、裁判文书</translation>
    </message>
    <message>
        <source>Ask for reasons</source>
        <translation>要求说明理由</translation>
    </message>
    <message>
        <source>Reasons accepted</source>
        <translation>理由合理</translation>
    </message>
    <message>
        <source>Reasons not accepted</source>
        <translation>理由不合理</translation>
    </message>
    <message>
        <source>Reviewing organ or court</source>
        <translation>复议机关、法院</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>How it was tried</source>
        <translation>联系经过</translation>
    </message>
    <message>
        <source>Matter no.</source>
        <translation>第几项</translation>
    </message>
    <message>
        <source>Why this outcome stands for all</source>
        <translation>按此结果计入年报的理由</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>申请渠道</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>内容描述</translation>
    </message>
    <message>
        <source>Supplement asked on</source>
        <translation>补正告知日期</translation>
    </message>
    <message>
        <source>Supplement notice delivered on</source>
        <translation>补正告知送达日期</translation>
    </message>
    <message>
        <source>Supplement received on</source>
        <translation>收到补正日期</translation>
    </message>
    <message>
        <source>Extension notified on</source>
        <translation>延期告知日期</translation>
    </message>
    <message>
        <source>Fee notified on</source>
        <translation>收费通知日期</translation>
    </message>
    <message>
        <source>Fee notice delivered on</source>
        <translation>收费通知送达日期</translation>
    </message>
    <message>
        <source>Fee paid on</source>
        <translation>缴费日期</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送达（交邮）日期</translation>
    </message>
    <message>
        <source>Answer delivered on</source>
        <translation>答复签收日期</translation>
    </message>
    <message>
        <source>Opinion asked on</source>
        <translation>征求意见日期</translation>
    </message>
    <message>
        <source>Opinion letter delivered on</source>
        <translation>征求意见函送达日期</translation>
    </message>
    <message>
        <source>Opinion back on</source>
        <translation>收到意见日期</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>审级</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>决定（裁判）日期</translation>
    </message>
    <message>
        <source>Ordered to answer anew</source>
        <translation>责令重作</translation>
    </message>
    <message>
        <source>Days are</source>
        <translation>期限单位</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>延迟答复至</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Signed-for mail</source>
        <translation>邮寄（需签收）</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>自然人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>商业企业</translation>
    </message>
    <message>
        <source>Social organisation</source>
        <translation>社会公益组织</translation>
    </message>
    <message>
        <source>Legal services</source>
        <translation>法律服务机构</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Claim dismissed</source>
        <translation>驳回请求</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Found unlawful</source>
        <translation>确认违法</translation>
    </message>
    <message>
        <source>Ordered to perform</source>
        <translation>责令履行</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Rejected without ruling</source>
        <translation>驳回申请（起诉）</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>First instance</source>
        <translation>一审</translation>
    </message>
    <message>
        <source>Second instance</source>
        <translation>二审</translation>
    </message>
    <message>
        <source>Retrial</source>
        <translation>再审</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>correct the record</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Delayed answer</source>
        <translation>延迟答复</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>受理法院</translation>
    </message>
    <message>
        <source>Reconsideration organ</source>
        <translation>行政复议机关</translation>
    </message>
    <message>
        <source>Remedy after %1</source>
        <translation>%1 的救济途径</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>救济段落 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Particulars of the ground</source>
        <translation>理由要件</translation>
    </message>
    <message>
        <source>No law demands its disclosure</source>
        <translation>法律、法规、规章未规定应当公开</translation>
    </message>
    <message>
        <source>Public interest in disclosure</source>
        <translation>公开的公共利益理由</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>文书发出</translation>
    </message>
    <message>
        <source>Letter delivered</source>
        <translation>文书送达</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>文书退回</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Letter came back undelivered</source>
        <translation>征求意见书退回</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>日历变动</translation>
    </message>
    <message>
        <source>A letter told an earlier last day than a later holiday notice gives: it stays.</source>
        <translation>后发节假日安排使期限推后，仍按文书已告知的较早期限执行。</translation>
    </message>
    <message>
        <source>Removed by law</source>
        <translation>依法删除</translation>
    </message>
    <message>
        <source>Letter of authority handed in</source>
        <translation>已交授权委托书</translation>
    </message>
    <message>
        <source>Joint applicants</source>
        <translation>共同申请人</translation>
    </message>
    <message>
        <source>Items counted</source>
        <translation>计件数</translation>
    </message>
    <message>
        <source>Which review or lawsuit</source>
        <translation>复议、诉讼（案号）</translation>
    </message>
    <message>
        <source>Supply (mail, pickup, email, onsite, paper, electronic)</source>
        <translation>提供方式（mail、pickup、email、onsite、paper、electronic）</translation>
    </message>
    <message>
        <source>agent&apos;s letter of authority</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Administrative reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Lawsuit</source>
        <translation>行政诉讼</translation>
    </message>
    <message>
        <source>first instance</source>
        <translation>一审</translation>
    </message>
    <message>
        <source>second instance</source>
        <translation>二审</translation>
    </message>
    <message>
        <source>retrial</source>
        <translation>再审</translation>
    </message>
    <message>
        <source>State secret on this network</source>
        <translation>涉密误入</translation>
    </message>
    <message>
        <source>Retention term over (destruction list)</source>
        <translation>保管期满（销毁清册）</translation>
    </message>
    <message>
        <source>Personal information to be deleted</source>
        <translation>个人信息删除</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>移除材料</translation>
    </message>
    <message>
        <source>File enclosed or kept back</source>
        <translation>外发标记</translation>
    </message>
    <message>
        <source>Enclosure looked at</source>
        <translation>外发核对</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请表</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>身份证明</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Supplement, reasons</source>
        <translation>补正、说明理由</translation>
    </message>
    <message>
        <source>Opinions asked for, replies</source>
        <translation>征求意见及回复</translation>
    </message>
    <message>
        <source>Record of the search</source>
        <translation>检索记录</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Fee papers</source>
        <translation>收费材料</translation>
    </message>
    <message>
        <source>Proof of service</source>
        <translation>送达证明</translation>
    </message>
    <message>
        <source>Review for proactive disclosure</source>
        <translation>转主动公开审查表</translation>
    </message>
    <message>
        <source>Papers of a review or lawsuit</source>
        <translation>复议诉讼材料</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>不外发</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Scan without text</source>
        <translation>扫描件，无文本</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>有密码</translation>
    </message>
    <message>
        <source>Not readable by this desk</source>
        <translation>本系统不能读取</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Secrecy mark</source>
        <translation>密级标志</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Hidden or struck text, comment</source>
        <translation>隐藏、删改文字或批注</translation>
    </message>
    <message>
        <source>Author and other metadata</source>
        <translation>作者等元数据</translation>
    </message>
    <message>
        <source>To be looked through by eye</source>
        <translation>需人工逐页查看</translation>
    </message>
    <message>
        <source>Answer letter</source>
        <translation>答复书</translation>
    </message>
    <message>
        <source>With the answer</source>
        <translation>随答复</translation>
    </message>
    <message>
        <source>To a third party</source>
        <translation>给第三方</translation>
    </message>
    <message>
        <source>Letter template loaded</source>
        <translation>文书模板启用</translation>
    </message>
    <message>
        <source>Letter template withdrawn</source>
        <translation>文书模板停用</translation>
    </message>
    <message>
        <source>received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>extended or paused</source>
        <translation>延期或暂停</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Received and carried in = closed and carried out</source>
        <translation>第一项＋第二项＝第三项＋第四项</translation>
    </message>
    <message>
        <source>Closed in all = the sum of the results</source>
        <translation>总计＝（一）至（六）各行之和</translation>
    </message>
    <message>
        <source>Each row&apos;s total = its columns</source>
        <translation>每行总计＝各列之和</translation>
    </message>
    <message>
        <source>Carried in = what last year&apos;s report carried out</source>
        <translation>上年结转＝上年度表“结转下年度”</translation>
    </message>
    <message>
        <source>No cell is negative</source>
        <translation>均为非负整数</translation>
    </message>
    <message>
        <source>The text&apos;s figures = those of the table</source>
        <translation>正文数字与表三一致</translation>
    </message>
    <message>
        <source>Severed cases are counted once</source>
        <translation>区分处理不重复计入不予公开</translation>
    </message>
    <message>
        <source>closed without an outcome, counted among the rest</source>
        <translation>办结无结果，计入“其他”</translation>
    </message>
    <message>
        <source>with an outcome that the form has no row for, counted among the rest</source>
        <translation>结果在表中无对应行，计入“其他”</translation>
    </message>
    <message>
        <source>closed before receipt, counted on the day of receipt</source>
        <translation>办结早于收到，按收到日计</translation>
    </message>
    <message>
        <source>closed before it was confirmed, not counted</source>
        <translation>确认收到前办结，不计</translation>
    </message>
    <message>
        <source>Nothing is recorded for this year.</source>
        <translation>该年度没有任何登记。</translation>
    </message>
    <message>
        <source>The records differ from the frozen year: add a restatement line.</source>
        <translation>现有登记与定稿数字不一致：请加注更正。</translation>
    </message>
    <message>
        <source>In force isn&apos;t last year&apos;s with what was made and repealed.</source>
        <translation>现行有效件数与上年数、制发数、废止数不符。</translation>
    </message>
    <message>
        <source>The retired organ carries cases over: add a transfer line.</source>
        <translation>已撤并单位仍有结转件：请加注划转。</translation>
    </message>
    <message>
        <source>Sued as co-defendant for a review decision</source>
        <translation>作为复议机关被列为共同被告</translation>
    </message>
    <message>
        <source>Checked before publishing</source>
        <translation>发布前审查</translation>
    </message>
    <message>
        <source>Document filed</source>
        <translation>公文备案</translation>
    </message>
    <message>
        <source>Normative document filed</source>
        <translation>规范性文件备案</translation>
    </message>
    <message>
        <source>Attribute adjusted</source>
        <translation>公开属性调整</translation>
    </message>
    <message>
        <source>Re-examined and kept</source>
        <translation>复查维持</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>文件清理</translation>
    </message>
    <message>
        <source>Scope set</source>
        <translation>标明信息范围</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <translation>会签意见</translation>
    </message>
    <message>
        <source>Classified documents counted</source>
        <translation>涉密公文计数</translation>
    </message>
    <message>
        <source>Document described</source>
        <translation>补充公文信息</translation>
    </message>
    <message>
        <source>Dispatch form taken in</source>
        <translation>发文申请单收件</translation>
    </message>
    <message>
        <source>Dispatch form returned</source>
        <translation>退文</translation>
    </message>
    <message>
        <source>Dispatch form passed</source>
        <translation>发文申请单通过</translation>
    </message>
    <message>
        <source>Dispatch form passed with defects</source>
        <translation>缺项放行</translation>
    </message>
    <message>
        <source>Interpretation saved</source>
        <translation>解读保存</translation>
    </message>
    <message>
        <source>Interpretation published</source>
        <translation>解读发布</translation>
    </message>
    <message>
        <source>Concern answered</source>
        <translation>回应关注点</translation>
    </message>
    <message>
        <source>Interpretation followed up</source>
        <translation>二次解读</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退文</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>see documents that are not public</source>
        <translation>查看未公开的公文</translation>
    </message>
    <message>
        <source>see documents that are withheld</source>
        <translation>查看不予公开的公文</translation>
    </message>
    <message>
        <source>Key points loaded</source>
        <translation>载入工作要点</translation>
    </message>
    <message>
        <source>Obligation added</source>
        <translation>增加任务</translation>
    </message>
    <message>
        <source>Obligation changed</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Obligations carried over</source>
        <translation>结转任务</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>添加佐证</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>移除佐证</translation>
    </message>
    <message>
        <source>Progress recorded</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Unit urged</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Unit ended</source>
        <translation>单位撤并</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>文件或链接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Near its day</source>
        <translation>临近节点</translation>
    </message>
    <message>
        <source>Not done, not demanded</source>
        <translation>未完成（非硬性）</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试行</translation>
    </message>
    <message>
        <source>To explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>In support</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>File as it was given</source>
        <translation>文件完好</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>完成即可</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>At least %1 %</source>
        <translation>不低于%1%</translation>
    </message>
    <message>
        <source>By its day</source>
        <translation>按时间节点</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季度</translation>
    </message>
    <message numerus="yes">
        <source>Within %n working days each time</source>
        <translation>
            <numerusform>每次%n个工作日内</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the legal period each time</source>
        <translation>每次按法定期限</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已处理</translation>
    </message>
    <message>
        <source>Conflict assigned</source>
        <translation>冲突已指派</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Matter complained of</source>
        <translation>集中反映的事项</translation>
    </message>
    <message>
        <source>Why the public has less time</source>
        <translation>缩短征求意见期限的理由</translation>
    </message>
    <message>
        <source>Why the catalogue changes</source>
        <translation>目录调整原因</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pilot field</source>
        <translation>试点领域</translation>
    </message>
    <message>
        <source>Service of the counter</source>
        <translation>专区服务</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>Can still be met</source>
        <translation>尚可达标</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>有正当理由</translation>
    </message>
    <message>
        <source>Inquiry received</source>
        <translation>收到咨询</translation>
    </message>
    <message>
        <source>Inquiry passed to a unit</source>
        <translation>咨询转办</translation>
    </message>
    <message>
        <source>Inquiry assigned in the unit</source>
        <translation>咨询分办</translation>
    </message>
    <message>
        <source>Inquiry answered</source>
        <translation>咨询答复</translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation>答复选登</translation>
    </message>
    <message>
        <source>Answer kept in the knowledge base</source>
        <translation>答复入知识库</translation>
    </message>
    <message>
        <source>Inquiry of another kind</source>
        <translation>咨询类型调整</translation>
    </message>
    <message>
        <source>Focus item listed</source>
        <translation>列入集中问题</translation>
    </message>
    <message>
        <source>Focus item answered</source>
        <translation>集中问题专项回应</translation>
    </message>
    <message>
        <source>Procedure improved</source>
        <translation>办事流程改进</translation>
    </message>
    <message>
        <source>Catalogue determined</source>
        <translation>确定决策目录</translation>
    </message>
    <message>
        <source>Catalogue published</source>
        <translation>发布决策目录</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation>保存决策事项</translation>
    </message>
    <message>
        <source>Catalogue adjusted</source>
        <translation>调整决策目录</translation>
    </message>
    <message>
        <source>Occasion saved</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>Occasion settled</source>
        <translation>事项办结</translation>
    </message>
    <message>
        <source>Assessment line saved</source>
        <translation>登记考核项</translation>
    </message>
    <message>
        <source>Service counted</source>
        <translation>服务计数</translation>
    </message>
    <message>
        <source>Count taken back</source>
        <translation>撤回计数</translation>
    </message>
    <message>
        <source>Open-government activity</source>
        <translation>政府开放活动</translation>
    </message>
    <message>
        <source>Representatives at a meeting</source>
        <translation>代表列席会议</translation>
    </message>
    <message>
        <source>Report heard by the leader</source>
        <translation>主要领导听取汇报</translation>
    </message>
    <message>
        <source>Standardised product</source>
        <translation>标准化应用产品</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Roster of the staff</source>
        <translation>现职人员名册</translation>
    </message>
    <message>
        <source>Guide or directory updated</source>
        <translation>更新指南或目录</translation>
    </message>
    <message>
        <source>Fault in a column</source>
        <translation>栏目问题</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>一般咨询</translation>
    </message>
    <message>
        <source>Simple inquiry</source>
        <translation>简单问题</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>信访类诉求</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>a year before %1</source>
        <translation>上年同期 %1</translation>
    </message>
    <message>
        <source>target %1 %, %2 late</source>
        <translation>目标 %1%，逾期答复 %2 件</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>其中暂停 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>in %n organs</source>
        <translation>
            <numerusform>涉及 %n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n days</source>
        <translation>
            <numerusform>其中 %n 日内到期 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>working days; a year before %1</source>
        <translation>工作日，上年同期 %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 件未审结</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>尚无登记</translation>
    </message>
    <message>
        <source>indicators met; none missed</source>
        <translation>项指标达标，无未达标</translation>
    </message>
    <message numerus="yes">
        <source>indicators met, %n missed</source>
        <translation>
            <numerusform>项指标达标，%n 项未达标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Left</source>
        <translation>余日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>(no content yet)</source>
        <translation>（尚无内容）</translation>
    </message>
    <message>
        <source>due today, 24:00</source>
        <translation>今日 24:00 到期</translation>
    </message>
    <message>
        <source>working days left until %1</source>
        <translation>个工作日，至 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Due in the next 10 working days (office)</source>
        <translation>今后 10 个工作日到期件数（全办）</translation>
    </message>
    <message>
        <source>working days over; it was due %1</source>
        <translation>个工作日已超，应于 %1</translation>
    </message>
</context>
<context>
    <name>TodayWorkspace</name>
    <message>
        <source>Take the next one</source>
        <translation>领取下一件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What needs me now</source>
        <translation>需要我办理的</translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation>
            <numerusform>未分配 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be done today.</source>
        <translation>今天没有要办的事。</translation>
    </message>
    <message>
        <source>Nothing to be done today. Take the next one: N.</source>
        <translation>今天没有要办的事。领取下一件：N。</translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation>已领取。</translation>
    </message>
    <message>
        <source>What needs you now. The number counts the working days to the next statutory act, not only to the answer; the panel says why that day.</source>
        <translation>当前需要您办理的事项。数字是距下一法定动作的工作日，不只是距答复；右侧说明为什么是这一天。</translation>
    </message>
    <message>
        <source>Next and previous request</source>
        <translation>下一件、上一件申请</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>打开申请</translation>
    </message>
    <message>
        <source>Take the most urgent one that nobody has</source>
        <translation>领取无人承办的最急一件</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet, names masked</source>
        <translation>复制所选各行供电子表格使用，姓名已遮盖</translation>
    </message>
    <message>
        <source>Key points: %1 overdue, %2 near</source>
        <translation>要点：逾期%1项，临近%2项</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between desks</source>
        <translation>
            <numerusform>工作台间冲突%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yours</source>
        <translation>
            <numerusform>由您处理%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ was due on %1</source>
        <translation>▲ 已过期限%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>期限%1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Privacy screen</source>
        <translation>隐私屏</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可用的操作</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Privacy screen on</source>
        <translation>隐私屏已开</translation>
    </message>
    <message>
        <source>Find a request or do something</source>
        <translation>查找申请，或输入一个操作</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>All eight groups are the same</source>
        <translation>八组数字全部一致</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trust a card</source>
        <translation>信任名片</translation>
    </message>
    <message>
        <source>Progress of what had waited</source>
        <translation>待处理内容的进度</translation>
    </message>
    <message>
        <source>Let them read their fingerprint to you, by telephone or from a paper that did not come with the card. One digit that differs: the card is false.</source>
        <translation>请对方通过电话读出其指纹，或对照不随名片一同送来的纸件。有一位数字不同，名片即为伪造。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is trusted.</source>
        <translation>已信任“%1”。</translation>
    </message>
    <message>
        <source>“%1” is trusted; what waited for it came in.</source>
        <translation>已信任“%1”；等待其信任的内容已导入。</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Made</source>
        <translation>本年制发件数</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>本年废止件数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效件数</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>收费金额（万元）</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>处理决定数量</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>签名保存</translation>
    </message>
    <message>
        <source>Choose one organ whose year isn&apos;t frozen to enter its figures.</source>
        <translation>请选定一个年度未定稿的单位后填报。</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>登记数 %1</translation>
    </message>
    <message>
        <source>signed %1 %2</source>
        <translation>%1 签于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>last year: %1</source>
        <translation>上年：%1</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>What if: opinion asked on</source>
        <translation>假如：征求意见送出日</translation>
    </message>
    <message>
        <source>What if: opinion back on</source>
        <translation>假如：意见收回日</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>What if: days of extension</source>
        <translation>假如：延期日数</translation>
    </message>
    <message>
        <source>extend </source>
        <comment>before a number of days</comment>
        <translation>延期 </translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>an opinion is</source>
        <translation>再征求意见</translation>
    </message>
    <message>
        <source>tried only, nothing is written</source>
        <translation>只试算，不写入日志</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>尚可延 %1 日</translation>
    </message>
    <message>
        <source>all used</source>
        <translation>20 日已用完</translation>
    </message>
    <message>
        <source>the answer would be due</source>
        <translation>答复期限移至</translation>
    </message>
    <message>
        <source>Give a day on which an opinion is asked, or days of extension.</source>
        <translation>填送出日或延期日数，即见新的期限。</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>记为备注</translation>
    </message>
    <message>
        <source>an opinion asked on %1</source>
        <translation>%1 征求意见</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>%1 收到意见</translation>
    </message>
    <message numerus="yes">
        <source>extended by %n working days</source>
        <translation>
            <numerusform>延期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: %1: the answer would be due %2.</source>
        <translation>试算：%1，答复期限为 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between suppositions</comment>
        <translation>，</translation>
    </message>
</context>
</TS>
