<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BadRowList</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未导入的原因</translation>
    </message>
</context>
<context>
    <name>BadgeSheet</name>
    <message>
        <source>VISITOR</source>
        <extracomment>On a visitor&apos;s badge</extracomment>
        <translation>访客</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>拜访：%1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>楼层：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Valid on %1 only</source>
        <translation>仅限 %1 当日有效</translation>
    </message>
    <message>
        <source>Please give this badge back when you leave.</source>
        <translation>离开时请交还此证。</translation>
    </message>
</context>
<context>
    <name>ComplaintFigures</name>
    <message>
        <source>Tickets</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Tickets together</source>
        <translation>投诉单总览</translation>
    </message>
    <message>
        <source>Received in the period, as they stand now. Voided tickets count nowhere; merged ones only in this table: what they were about goes on as another ticket.</source>
        <translation>期间内登记的，按现在的情况计。作废的一律不计；已合并的只在本表和状态表里计，其事项在另一张单上继续。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Of these open</source>
        <translation>其中未办结</translation>
    </message>
    <message>
        <source>Came back at least once</source>
        <translation>至少被退回一次</translation>
    </message>
    <message>
        <source>The customer asked where it stands</source>
        <translation>客户催问过</translation>
    </message>
    <message>
        <source>Closed over what was open</source>
        <translation>越过未了事项办结</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>已并入他单</translation>
    </message>
    <message>
        <source>Tickets by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Where the tickets of the period stand now, merged ones too.</source>
        <translation>期间内的投诉单现在处于什么状态，含已合并的。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As noted in the ticket now. Open: not ended yet. Came back: the customer gave it back at least once. The share is of all tickets received.</source>
        <translation>按单上现在所记。未办结：尚未结束。被退回：客户至少退回过一次。占比以全部登记的投诉单为母数。</translation>
    </message>
    <message>
        <source>Tickets by kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tickets by what they are about</source>
        <translation>按事项类别</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Tickets by severity</source>
        <translation>按严重程度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Where tickets came from</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tickets by whose they are</source>
        <translation>按责任人</translation>
    </message>
    <message>
        <source>By who is responsible now, not by who was before. Not noted: nobody has taken it on. The share is of all tickets received.</source>
        <translation>按现在的责任人计，不计以前的。未记：还没有人受理。占比以全部登记的投诉单为母数。</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Tickets by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By the day on which they were received.</source>
        <translation>按登记的日子计。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Buildings with most tickets</source>
        <translation>投诉单最多的楼栋</translation>
    </message>
    <message>
        <source>As typed; tickets without a building are left out, the share is of all tickets received.</source>
        <translation>按所填文字计；没有填楼栋的不列，占比以全部登记的投诉单为母数。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Until the first response</source>
        <translation>到首次答复</translation>
    </message>
    <message>
        <source>From being received until the customer was first told something, by the wall clock: nights and days off count. Whether it was in time is the matter of the ticket&apos;s clock.</source>
        <translation>从登记到第一次告知客户，按自然时间计，夜间和休息日也算在内。是否按时以单上的时限为准。</translation>
    </message>
    <message>
        <source>Nobody was told anything</source>
        <translation>从未告知客户</translation>
    </message>
    <message>
        <source>Until the solution</source>
        <translation>到处理完毕</translation>
    </message>
    <message>
        <source>From being received until it was last resolved, of those that are resolved or closed, by the wall clock.</source>
        <translation>从登记到最近一次处理完毕，只计已处理或已办结的，按自然时间计。</translation>
    </message>
</context>
<context>
    <name>ComplaintLabels</name>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不属本处</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并单</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Street office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施设备</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>秩序</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Greenery</source>
        <translation>绿化</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻里</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>外包单位</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>项目管理</translation>
    </message>
    <message>
        <source>Waits for the customer</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Waits for parts</source>
        <translation>等配件</translation>
    </message>
    <message>
        <source>Next progress</source>
        <translation>下次进展</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>项目经理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已批复</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Resolved, to be followed up</source>
        <translation>已处理待回访</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>12345 hotline</source>
        <translation>12345热线</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>领导交办</translation>
    </message>
    <message>
        <source>Talk about arrears</source>
        <translation>催费沟通</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Engineering department</source>
        <translation>工程部</translation>
    </message>
    <message>
        <source>Security department</source>
        <translation>秩序部</translation>
    </message>
    <message>
        <source>Cleaning department</source>
        <translation>保洁部</translation>
    </message>
    <message>
        <source>Greenery department</source>
        <translation>绿化部</translation>
    </message>
    <message>
        <source>Finance department</source>
        <translation>财务部</translation>
    </message>
    <message>
        <source>Waits for something else</source>
        <translation>等其他</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Turn away as not ours</source>
        <translation>非本处事项</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>Customer gives it back</source>
        <translation>客户退回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>并入他单</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Department asked</source>
        <translation>请部门办理</translation>
    </message>
    <message>
        <source>Department answered</source>
        <translation>部门答复</translation>
    </message>
    <message>
        <source>Brought to</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Follow-up call: nobody reached</source>
        <translation>回访未接通</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>The time is up: %1</source>
        <translation>时限已到：%1</translation>
    </message>
    <message>
        <source>The customer was not told the progress in time</source>
        <translation>没有按时向客户通报进展</translation>
    </message>
    <message>
        <source>Promised, and nearly or already late: %1</source>
        <translation>承诺快到期或已过期：%1</translation>
    </message>
    <message>
        <source>It came back, so far this often: %1</source>
        <translation>被退回，累计次数：%1</translation>
    </message>
    <message>
        <source>The customer asked again, so far this often: %1</source>
        <translation>客户催问，累计次数：%1</translation>
    </message>
    <message>
        <source>Nothing to rule on</source>
        <translation>投诉无效</translation>
    </message>
    <message>
        <source>The customer is right</source>
        <translation>投诉成立</translation>
    </message>
    <message>
        <source>The customer is not right</source>
        <translation>投诉不成立</translation>
    </message>
    <message>
        <source>Same cause as</source>
        <translation>同因关联到</translation>
    </message>
    <message>
        <source>Stands alone again</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>Looked at again by a supervisor</source>
        <translation>主管已质检</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全部做到</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分做到</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>没有做到</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>重大或紧急</translation>
    </message>
    <message>
        <source>Closed over the gate</source>
        <translation>强制结案</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽检</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>waits too long</source>
        <translation>等候过久</translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation>等候中，下一位</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>还没保存</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>柜台办理中</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>It rings / answer / hang up</source>
        <translation>来电响铃 / 接听 / 挂断</translation>
    </message>
    <message>
        <source>It stopped ringing: missed</source>
        <translation>铃声停了：记为未接</translation>
    </message>
    <message>
        <source>Hold / take up again</source>
        <translation>保持 / 恢复通话</translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation>答应回电</translation>
    </message>
    <message>
        <source>Read back and confirmed</source>
        <translation>已复述确认</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save to complete later</source>
        <translation>先存为待补</translation>
    </message>
    <message>
        <source>Wrong number: end and save</source>
        <translation>打错电话：挂断并保存</translation>
    </message>
    <message>
        <source>The call was cut off</source>
        <translation>通话中断</translation>
    </message>
    <message>
        <source>Tick the next step</source>
        <translation>勾选下一步</translation>
    </message>
    <message>
        <source>Take the last tick back</source>
        <translation>取消上一个勾</translation>
    </message>
    <message>
        <source>Next promise that is due</source>
        <translation>下一件待办</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>Practice call on a simulated line</source>
        <translation>在模拟线路上练习一通</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>来电事由</translation>
    </message>
    <message>
        <source>Next / previous field</source>
        <translation>下一项 / 上一项</translation>
    </message>
    <message>
        <source>In a list: open</source>
        <translation>在列表中：打开</translation>
    </message>
    <message>
        <source>Mr / Ms</source>
        <translation>先生 / 女士</translation>
    </message>
    <message>
        <source>The caller would rather not give a name</source>
        <translation>对方不愿说姓名</translation>
    </message>
    <message>
        <source>Correct or complete the call in front</source>
        <translation>更正或补全眼前的来电</translation>
    </message>
    <message>
        <source>Undo what the line above offers to undo</source>
        <translation>撤销提示条上的那一步</translation>
    </message>
    <message>
        <source>On a missed call in the list: called back</source>
        <translation>列表里的未接来电：已回电</translation>
    </message>
    <message>
        <source>Search everything recorded</source>
        <translation>查找全部记录</translation>
    </message>
    <message>
        <source>Find in the list in front</source>
        <translation>在眼前的列表中查找</translation>
    </message>
    <message>
        <source>Notices that wait</source>
        <translation>待看的通知</translation>
    </message>
    <message>
        <source>Menu: language, look, text size</source>
        <translation>菜单：语言、外观、字号</translation>
    </message>
    <message>
        <source>Line %1: it rings / answer / hang up</source>
        <translation>%1 号线：响铃 / 接听 / 挂断</translation>
    </message>
    <message>
        <source>Pad %1</source>
        <extracomment>A key of the number pad: %1 is 5, +, Enter</extracomment>
        <translation>小键盘 %1</translation>
    </message>
    <message>
        <source>Somebody comes to the counter</source>
        <translation>柜台来人</translation>
    </message>
    <message>
        <source>Back to whoever waits longest at the counter</source>
        <translation>回到柜台等得最久的人</translation>
    </message>
    <message>
        <source>What somebody at the counter comes for, right after opening</source>
        <translation>刚开单时：来办什么事</translation>
    </message>
    <message>
        <source>Lock the desk / sign in</source>
        <translation>锁定 / 登录</translation>
    </message>
    <message>
        <source>Change of person: letters of the name, Enter, PIN, Enter</source>
        <translation>换人：姓名首字母、回车、PIN、回车</translation>
    </message>
    <message>
        <source>Unclaimed: take what you recorded yourself</source>
        <translation>待认领：认领自己记下的</translation>
    </message>
    <message>
        <source>Emergency: answer, kind, place, whom to tell</source>
        <translation>紧急情况：接听、类别、地点、报给谁</translation>
    </message>
    <message>
        <source>Who is on duty today</source>
        <translation>今日值班</translation>
    </message>
    <message>
        <source>All calls, of every day</source>
        <translation>全部来电（历史记录）</translation>
    </message>
    <message>
        <source>In all calls: go to a day</source>
        <translation>在全部来电中：跳到某一天</translation>
    </message>
    <message>
        <source>The caller is / is not the one the card asks about</source>
        <translation>来电人是/不是卡片上问的那位</translation>
    </message>
    <message>
        <source>Phrases: what to say, and what not</source>
        <translation>常用语：该怎么说，不该怎么说</translation>
    </message>
    <message>
        <source>Visitors and things of any day</source>
        <translation>任一天的访客和物件</translation>
    </message>
    <message>
        <source>A complaint: a ticket out of what is at hand</source>
        <translation>投诉：就手头的事开单</translation>
    </message>
</context>
<context>
    <name>DirectoryLabels</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Proprietor</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>甲方</translation>
    </message>
    <message>
        <source>Owners&apos; committee</source>
        <translation>业委会</translation>
    </message>
    <message>
        <source>Street office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>12345 hotline</source>
        <translation>12345热线</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先问本人</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共区域</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>今天不在</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>Same name, same place</source>
        <translation>姓名和房号相同</translation>
    </message>
    <message>
        <source>Name sounds alike, same place</source>
        <translation>姓名读音相近、房号相同</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>&quot;%1&quot; is not the number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money. Write it like 1,234.50; character %2 does not fit.</source>
        <translation>“%1”不是金额，第 %2 个字符不对。请写成 1,234.50 这样。</translation>
    </message>
    <message>
        <source>The amount is too large to be kept.</source>
        <translation>金额太大，无法保存。</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>这里还没有填写。</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 and cannot be read.</source>
        <translation>这段文字不是 UTF-8 编码，无法读取。</translation>
    </message>
    <message>
        <source>The text holds a control character (%1) that cannot be kept. Take it out.</source>
        <translation>文字里有无法保存的控制字符（%1），请删去。</translation>
    </message>
    <message>
        <source>This machine lacks the conversion &quot;%1&quot;; search by pinyin will find less. Install the package libicu72 again.</source>
        <translation>本机缺少转换规则“%1”，按拼音能找到的会少一些。请重新安装软件包 libicu72。</translation>
    </message>
    <message>
        <source>No telephone number is written here.</source>
        <translation>这里还没有填电话号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number. What you typed is kept; correct it or mark it as not given.</source>
        <translation>“%1”不是电话号码。输入的内容还在，请更正，或标为未提供。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day. Write it like 09:41.</source>
        <translation>“%1”不是时刻。请写成 09:41 这样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 2026-11-21.</source>
        <translation>“%1”不是日期。请写成 2026-11-21 这样。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Write it like Asia/Shanghai.</source>
        <translation>没有“%1”这个时区。请写成 Asia/Shanghai 这样。</translation>
    </message>
    <message>
        <source>The working calendar has mistakes and was not taken.</source>
        <translation>工作日历有错，没有采用。</translation>
    </message>
    <message>
        <source>The working hours of %1 overlap, or end before they begin.</source>
        <translation>%1的上班时段有重叠，或结束早于开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation>日历上没有“%1”这一天。</translation>
    </message>
    <message>
        <source>%1 stands twice, or is both a holiday and a make-up day.</source>
        <translation>%1 写了两次，或既是节假日又是补班日。</translation>
    </message>
    <message>
        <source>The make-up day %1 is to be like a weekday on which nobody works.</source>
        <translation>补班日 %1 参照的那个星期几无人上班。</translation>
    </message>
    <message>
        <source>The calendar has no working time at all.</source>
        <translation>日历里没有任何上班时间。</translation>
    </message>
    <message>
        <source>The answer lies more than %1 years away; the calendar does not look further.</source>
        <translation>结果在 %1 年以外，日历没有推算那么远。</translation>
    </message>
    <message>
        <source>Working time cannot be counted below zero: %1.</source>
        <translation>工作时间不能是负数：%1。</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime. What you typed is still here; look at the new state and save again.</source>
        <translation>这条记录刚被别人改过。输入的内容还在，请看过新内容再保存。</translation>
    </message>
    <message>
        <source>This record is not in the database.</source>
        <translation>数据库里没有这条记录。</translation>
    </message>
    <message>
        <source>This record was voided and cannot be changed. Undo the voiding first.</source>
        <translation>这条记录已作废，不能修改。请先撤销作废。</translation>
    </message>
    <message>
        <source>This record is not voided.</source>
        <translation>这条记录没有作废。</translation>
    </message>
    <message>
        <source>Say in a few words why the record is voided.</source>
        <translation>请简单写明作废原因。</translation>
    </message>
    <message>
        <source>Something on the form cannot be saved yet. Nothing that you typed is lost.</source>
        <translation>表单里有内容暂时不能保存。输入的内容都在。</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>这一项还没填。</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>太长了：最多 %1 个字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices here.</source>
        <translation>这里没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;. The old value stays.</source>
        <translation>设置项 %1 不能是“%2”，仍用原来的值。</translation>
    </message>
    <message>
        <source>This promise is no longer open.</source>
        <translation>这项承诺已经了结。</translation>
    </message>
    <message>
        <source>Say in a few words why the promise is withdrawn.</source>
        <translation>请简单写明撤回承诺的原因。</translation>
    </message>
    <message>
        <source>The time promised lies in the past. Choose a later one.</source>
        <translation>约定的时间已经过了，请选晚一点的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number. Correct it, or mark it as not given.</source>
        <translation>“%1”不是电话号码。请更正，或标为未提供。</translation>
    </message>
    <message>
        <source>The call is still going on. Hang up first, then save.</source>
        <translation>还在通话中。请先挂断再保存。</translation>
    </message>
    <message>
        <source>This call was not missed.</source>
        <translation>这通来电不是未接。</translation>
    </message>
    <message>
        <source>Not read back to the caller.</source>
        <translation>未向对方复述确认。</translation>
    </message>
    <message>
        <source>The rules of this desk want this to be noted.</source>
        <translation>规程要求记下这一项。</translation>
    </message>
    <message>
        <source>The table of festivals is wrong at &quot;%1&quot;.</source>
        <translation>节日表在“%1”处有错。</translation>
    </message>
    <message>
        <source>The pack is not in UTF-8: the first foreign byte stands at %1. In the editor choose &quot;Save as&quot;, encoding UTF-8. It was not loaded.</source>
        <translation>规程包不是 UTF-8 编码：第 %1 字节起不对，没有载入。请在编辑器里“另存为”，编码选 UTF-8。</translation>
    </message>
    <message>
        <source>The pack is in UTF-16 or UTF-32. In the editor choose &quot;Save as&quot;, encoding UTF-8. It was not loaded.</source>
        <translation>规程包是 UTF-16 或 UTF-32 编码，没有载入。请在编辑器里“另存为”，编码选 UTF-8。</translation>
    </message>
    <message>
        <source>The pack is too large: %1 bytes, %2 at most.</source>
        <translation>规程包太大：%1 字节，最多 %2 字节。</translation>
    </message>
    <message>
        <source>The pack has format %1; this program reads format %2. Update the program or the pack.</source>
        <translation>规程包的格式是 %1，本程序能读的是 %2。请更新程序或规程包。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>没有“%1”这个键。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个键，是不是“%2”？</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>缺少“%1”这个键。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has the wrong type; expected: %2.</source>
        <translation>“%1”的类型不对，应为：%2。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be &quot;%2&quot;; allowed: %3.</source>
        <translation>“%1”不能是“%2”，可以是：%3。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands twice; the other one is at %2.</source>
        <translation>编号“%1”重复，另一处在 %2。</translation>
    </message>
    <message>
        <source>Unknown moment &quot;%1&quot;.</source>
        <translation>没有“%1”这个时刻。</translation>
    </message>
    <message>
        <source>Unknown moment &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个时刻，是不是“%2”？</translation>
    </message>
    <message>
        <source>Unknown fact &quot;%1&quot;.</source>
        <translation>没有“%1”这个情况。</translation>
    </message>
    <message>
        <source>Unknown fact &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个情况，是不是“%2”？</translation>
    </message>
    <message>
        <source>Unknown slot &quot;%1&quot;.</source>
        <translation>没有“%1”这个填空。</translation>
    </message>
    <message>
        <source>Unknown slot &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个填空，是不是“%2”？</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot;.</source>
        <translation>没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个字段，是不是“%2”？</translation>
    </message>
    <message>
        <source>Unknown limit &quot;%1&quot;.</source>
        <translation>没有“%1”这个限额。</translation>
    </message>
    <message>
        <source>Unknown limit &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个限额，是不是“%2”？</translation>
    </message>
    <message>
        <source>The pack %1 has mistakes and was not loaded. The last good one stays active.</source>
        <translation>规程包 %1 有错，没有载入。上一份正确的仍然生效。</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is not in the database.</source>
        <translation>数据库里没有规程包“%1”。</translation>
    </message>
    <message>
        <source>The packs do not fit together and were not activated. The last good ones stay active.</source>
        <translation>这些规程包互相冲突，没有启用。上一组正确的仍然生效。</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is %2; between %3 and %4 makes sense.</source>
        <translation>限额“%1”是 %2，合理范围是 %3 到 %4。</translation>
    </message>
    <message>
        <source>This text has no English beside it: &quot;%1&quot;.</source>
        <translation>这段文字没有英文：“%1”。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that you may write there; then start again.</source>
        <translation>数据库 %1 打不开。请确认文件夹存在并可写入，再重新启动。</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was not touched. Choose another data folder.</source>
        <translation>文件 %1 属于别的程序，没有动它。请另选数据文件夹。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of this program (%2; this one knows %3). It was not touched. Install the newer version.</source>
        <translation>数据库 %1 由更新版本的程序写成（结构版本 %2，本程序只认到 %3），没有动它。请安装新版本。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was not changed. Restore the last good backup; the damaged file is kept aside.</source>
        <translation>数据库 %1 已损坏，没有改动它。请恢复最近的完好备份，损坏的文件会另外保留。</translation>
    </message>
    <message>
        <source>Nothing can be saved: %1 cannot be written to. What you typed stays on the screen. Make the folder writable and save again.</source>
        <translation>无法保存：%1 不可写入。输入的内容还在屏幕上。请让文件夹可写，再保存一次。</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk with %1 is full. What you typed stays on the screen. Free some space and save again.</source>
        <translation>无法保存：%1 所在的磁盘已满。输入的内容还在屏幕上。请腾出空间，再保存一次。</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk with %1 reports errors. What you typed stays on the screen. Have the disk checked and make a backup elsewhere.</source>
        <translation>无法保存：%1 所在的磁盘报错。输入的内容还在屏幕上。请检查磁盘，并在别处做一份备份。</translation>
    </message>
    <message>
        <source>Another program is using %1. What you typed stays on the screen. Close the other program and try again.</source>
        <translation>%1 正被别的程序占用。输入的内容还在屏幕上。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>The database %1 is not there any more. Backups are. Connect its disk again or restore a backup.</source>
        <translation>数据库 %1 不见了，备份还在。请重新接上磁盘，或恢复一份备份。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read or written. Saved records are safe; half-typed ones cannot be kept until it can.</source>
        <translation>密钥文件 %1 无法读写。已保存的记录不受影响；在它恢复之前，草稿存不下来。</translation>
    </message>
    <message>
        <source>A newer question took the place of this one.</source>
        <translation>这次查询已被更新的查询取代。</translation>
    </message>
    <message>
        <source>The database refused what the program asked (%1). Nothing was changed. Please report this.</source>
        <translation>数据库拒绝了程序的请求（%1），没有任何改动。请把这个问题告诉我们。</translation>
    </message>
    <message>
        <source>The backup %1 could not be written. The last backup is still there. Check the folder and the space on the disk.</source>
        <translation>备份 %1 没能写成，上一份备份还在。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The backup %1 did not pass its check and was thrown away. The last good one is still there.</source>
        <translation>备份 %1 没有通过核对，已丢弃。上一份完好的还在。</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. Nothing was changed.</source>
        <translation>%1 不是本程序的数据库。没有任何改动。</translation>
    </message>
    <message>
        <source>There is no sound backup in %1.</source>
        <translation>%1 里没有完好的备份。</translation>
    </message>
    <message>
        <source>%1 could not be put in place. The database is as it was.</source>
        <translation>%1 没能换上，数据库保持原样。</translation>
    </message>
    <message>
        <source>Entry %2 of desk %1 was altered after it was written.</source>
        <translation>前台 %1 的第 %2 条审计记录在写入后被改动过。</translation>
    </message>
    <message>
        <source>Entry %2 of desk %1 is missing.</source>
        <translation>前台 %1 的第 %2 条审计记录缺失。</translation>
    </message>
    <message>
        <source>The end of the audit chain of desk %1 is not known: its last entry may be missing.</source>
        <translation>前台 %1 的审计链末尾不明：最后一条可能缺失。</translation>
    </message>
    <message>
        <source>What entry %2 of desk %1 says of the record was altered.</source>
        <translation>前台 %1 的第 %2 条审计记录所存内容被改动过。</translation>
    </message>
    <message>
        <source>What entry %2 of desk %1 says of the record is missing.</source>
        <translation>前台 %1 的第 %2 条审计记录所存内容缺失。</translation>
    </message>
    <message>
        <source>The details of the %1 %2 were erased and no entry says so.</source>
        <translation>%1 %2 的内容被抹除，却没有审计记录说明。</translation>
    </message>
    <message>
        <source>The %1 %2 was changed past the audit.</source>
        <translation>%1 %2 绕过审计被改动。</translation>
    </message>
    <message>
        <source>The %1 %2 was deleted past the audit.</source>
        <translation>%1 %2 绕过审计被删除。</translation>
    </message>
    <message>
        <source>No audit entry tells of the %1 %2.</source>
        <translation>没有关于%1 %2 的审计记录。</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be read.</source>
        <translation>%1 %2 无法读取。</translation>
    </message>
    <message>
        <source>You may not %1 as you are signed in now. Nothing was changed; sign in as somebody who may.</source>
        <translation>以现在的登录身份不能%1。什么都没有改动；请换有此权限的人登录。</translation>
    </message>
    <message>
        <source>Somebody has taken this call already.</source>
        <translation>这个来电已有人认领。</translation>
    </message>
    <message>
        <source>Only whoever took this call can give it back.</source>
        <translation>只有认领的人才能退回这个来电。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 characters.</source>
        <translation>PIN 要有 %1 到 %2 位。</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first (1234, 0000). Choose one that only you know.</source>
        <translation>这个 PIN 谁都会先试（如 1234、0000）。请换一个只有您知道的。</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again.</source>
        <translation>PIN 不对，请再试一次。</translation>
    </message>
    <message>
        <source>The PIN could not be kept: this machine is short of memory. Close other programs and try again.</source>
        <translation>PIN 没能保存：这台电脑内存不足。请关掉别的程序再试。</translation>
    </message>
    <message>
        <source>There is no PIN for this name yet. An administrator can give one.</source>
        <translation>这位同事还没有 PIN，请管理员设一个。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. The next try is possible in %1 s.</source>
        <translation>PIN 错的次数太多，%1 秒后可以再试。</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>这位同事已离职。</translation>
    </message>
    <message>
        <source>Somebody of this name works here already. Add what tells them apart.</source>
        <translation>已有同名的同事。请加上能区分的字样。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选一个角色。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>这是最后一位管理员。请先把另一位同事设为管理员。</translation>
    </message>
    <message>
        <source>There is an administrator already. Sign in instead.</source>
        <translation>已有管理员，请直接登录。</translation>
    </message>
    <message>
        <source>The code of a badge has %1 characters at least: a shorter one is easily guessed.</source>
        <translation>工牌码至少 %1 位：太短容易被猜到。</translation>
    </message>
    <message>
        <source>This badge belongs to somebody else.</source>
        <translation>这张工牌是别人的。</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>这张工牌不属于这里的任何人。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>没有人登录，请先登录。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number. Correct it, or choose another kind.</source>
        <translation>“%1”不是电话号码。请改正，或换一种联系方式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>“%1”不是邮箱地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number plate.</source>
        <translation>“%1”不是车牌号。</translation>
    </message>
    <message>
        <source>Initials are letters and digits, eight at most: &quot;lm&quot;.</source>
        <translation>首字母只用字母和数字，最多八个，例如“lm”。</translation>
    </message>
    <message>
        <source>There is a place %1 already. Nothing was changed; open that one.</source>
        <translation>已经有 %1 了。什么都没有改动，请打开那一条。</translation>
    </message>
    <message>
        <source>Only of colleagues is it kept where they are.</source>
        <translation>只记录同事是否在岗。</translation>
    </message>
    <message>
        <source>No colleague has the initials &quot;%1&quot;.</source>
        <translation>没有首字母为“%1”的同事。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are the initials of several: %2. Choose one in the list.</source>
        <translation>“%1”是几位同事的首字母：%2。请在列表里选。</translation>
    </message>
    <message>
        <source>These two cannot be one: a person and a company, or the same record twice. Nothing was changed.</source>
        <translation>这两条不能合并：一条是个人、一条是单位，或者是同一条。什么都没有改动。</translation>
    </message>
    <message>
        <source>This record was merged into %1. Open that one, or take the merge back.</source>
        <translation>这条已并入%1。请打开那一条，或撤销合并。</translation>
    </message>
    <message>
        <source>This record is not merged into the other. Nothing was changed.</source>
        <translation>这条没有并入另一条。什么都没有改动。</translation>
    </message>
    <message>
        <source>The import cannot be taken back: somebody has changed %1 since. Nothing was changed; correct single records instead.</source>
        <translation>不能撤销导入：之后有人改过%1。什么都没有改动，请逐条更正。</translation>
    </message>
    <message>
        <source>This import is not known, or was taken back already.</source>
        <translation>找不到这次导入，或者已经撤销过了。</translation>
    </message>
    <message>
        <source>The row has neither a telephone number nor a room, so nobody could tell who it is.</source>
        <translation>这一行既没有电话也没有房号，无法确定是谁。</translation>
    </message>
    <message>
        <source>%1 records fit this row. Merge them, or correct the right one by hand.</source>
        <translation>有 %1 条记录都符合这一行。请先合并，或手工更正对的那条。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number. Correct it, or leave it empty.</source>
        <translation>“%1”不是电话号码。请改正，或留空。</translation>
    </message>
    <message>
        <source>This matter is still at hand at the counter. Save it there.</source>
        <translation>这件事柜台上还在办，请在那里保存。</translation>
    </message>
    <message>
        <source>There is nothing in the table of %1.</source>
        <translation>%1 的表格里什么也没有。</translation>
    </message>
    <message>
        <source>No column gives this yet. Choose one.</source>
        <translation>还没有哪一列对应它，请选一列。</translation>
    </message>
    <message>
        <source>Two columns give this. Keep one of them.</source>
        <translation>有两列都对应它，请只留一列。</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2: something has slipped sideways.</source>
        <translation>这一行有 %1 格，表头只有 %2 格：内容错位了。</translation>
    </message>
    <message>
        <source>Some characters were lost. Type them again, or choose another encoding for the file.</source>
        <translation>有字符读不出来。请改正这些字，或换一种编码重新读取。</translation>
    </message>
    <message>
        <source>The cell shows %1: its formula went wrong in the spreadsheet.</source>
        <translation>这一格显示 %1：表格里的公式出错了。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Meanwhile somebody changed what %1 rows are about. Nothing was taken in; look at the rows again.</source>
        <translation>这期间有 %1 行涉及的资料被别人改过。没有导入任何内容，请再核对一遍。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Is it still there, and may you open it?</source>
        <translation>读不了 %1。请看看文件还在不在、有没有权限打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or close the program that has the file open.</source>
        <translation>写不了 %1。请换个文件夹，或先关掉正打开它的程序。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Divide it into several files.</source>
        <translation>%1 超过 %2 MB，请拆成几个文件。</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is neither a spreadsheet nor a text. Save the table as .xlsx or .csv and choose that file.</source>
        <translation>%1 既不是电子表格也不是文本。请把表格另存为 .xlsx 或 .csv 再选。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of the old kind (.xls or .et). Open it in Excel or WPS, save it as .xlsx and choose that file.</source>
        <translation>%1 是旧格式的表格（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of another kind. Save it there as .xlsx and choose that file.</source>
        <translation>%1 是另一种电子表格。请在原软件里另存为 .xlsx 再选。</translation>
    </message>
    <message>
        <source>%1 is a web page under the name of a spreadsheet. Open it in Excel or WPS, save it as .xlsx and choose that file.</source>
        <translation>%1 名为表格，其实是网页。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。</translation>
    </message>
    <message>
        <source>%1 is locked by a password. Open it where it was made, save it without a password and choose that file.</source>
        <translation>%1 有密码。请在原软件里打开，去掉密码后保存再选。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open it where it was made and save it again, or ask for another copy.</source>
        <translation>%1 已损坏（%2）。请在原软件里打开重新保存，或另要一份。</translation>
    </message>
    <message>
        <source>%1 is far larger inside than a table would be, and was not read. Save the table alone into a new file.</source>
        <translation>%1 解开后大得不像表格，没有读取。请把表格单独另存为新文件。</translation>
    </message>
    <message>
        <source>This cannot be read as %1. Choose another encoding.</source>
        <translation>按 %1 读不出来，请换一种编码。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Divide it into several files.</source>
        <translation>表格超过 %1 行，请拆成几个文件。</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Keep those that are needed.</source>
        <translation>表格超过 %1 列，请只留需要的列。</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Divide it into several files.</source>
        <translation>表格超过 %1 格，请拆成几个文件。</translation>
    </message>
    <message>
        <source>The cell that begins here is longer than %1 bytes. Is a quote missing?</source>
        <translation>从这里开始的一格超过 %1 字节，是不是少了一个引号？</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the file.</source>
        <translation>文件里没有名为“%1”的工作表。</translation>
    </message>
    <message>
        <source>There is a zero byte here, so this is no text. Save the table as .xlsx or .csv and choose that file.</source>
        <translation>这里有一个零字节，所以这不是文本。请把表格另存为 .xlsx 或 .csv 再选。</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>从这里开始的引号一直没有结束。</translation>
    </message>
    <message>
        <source>After the closing quote stands &quot;%1&quot;, where %2 or the end of the line was expected. Write a quote within a text twice.</source>
        <translation>引号结束后是“%1”，此处应为 %2 或换行。文字里的引号请写两遍。</translation>
    </message>
    <message>
        <source>The texts of the demonstration are wrong at &quot;%1&quot;.</source>
        <translation>演示数据的文本有误：“%1”。</translation>
    </message>
    <message>
        <source>The database %1 was written by an older version of this program (%2; this one knows %3). It was not touched. Start the console once: it brings it up to date.</source>
        <translation>数据库 %1 由本程序的旧版本写入（%2，本版本为 %3），没有改动它。请先启动一次控制台，它会完成升级。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number. Correct it.</source>
        <translation>“%1”不是电话号码，请改正。</translation>
    </message>
    <message>
        <source>Write a name or a number: whom does one call?</source>
        <translation>姓名和电话至少写一样：该打给谁？</translation>
    </message>
    <message>
        <source>That date is a %1.</source>
        <translation>这一天是%1。</translation>
    </message>
    <message>
        <source>The table is too long: %1 entries at most. Nothing was changed.</source>
        <translation>表太长了：最多 %1 条。什么都没有改动。</translation>
    </message>
    <message>
        <source>Unknown duty &quot;%1&quot;.</source>
        <translation>没有“%1”这个值班岗位。</translation>
    </message>
    <message>
        <source>Unknown duty &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有“%1”这个值班岗位。是不是“%2”？</translation>
    </message>
    <message>
        <source>Somebody has taken this matter already.</source>
        <translation>这件事已经有人认领了。</translation>
    </message>
    <message>
        <source>Only whoever took this matter can give it back.</source>
        <translation>只有认领人才能退回这件事。</translation>
    </message>
    <message>
        <source>%1 holds no manual that can be read here. Save it as .docx, as a web page or as plain text and choose that file.</source>
        <translation>%1 中没有可读取的手册文字。请另存为 .docx、网页或纯文本后再选择。</translation>
    </message>
    <message>
        <source>%1 is a scan: it holds pictures of pages and no text. Choose the file that was scanned, or have its text recognised first.</source>
        <translation>%1 是扫描件，只有页面图片，没有文字。请选用扫描之前的文件，或先做文字识别。</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages. Choose the part that is the manual.</source>
        <translation>%1 超过 %2 页。请只选用手册那一部分。</translation>
    </message>
    <message>
        <source>%1 is a document of an older kind. Open it in Word or WPS, save it as .docx and choose that file.</source>
        <translation>%1 是旧格式文档。请用 Word 或 WPS 打开，另存为 .docx 后再选择。</translation>
    </message>
    <message>
        <source>LibreOffice could not read %1. Open it where it was made, save it as .docx and choose that file.</source>
        <translation>LibreOffice 无法读取 %1。请用原来的软件打开，另存为 .docx 后再选择。</translation>
    </message>
    <message>
        <source>The file breaks off here: look for a quotation mark, comma or bracket that is missing at this place or just before it (%1).</source>
        <translation>文件从这里起无法读取：请看此处或前一行是否漏了引号、逗号或括号（%1）。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be &quot;%3&quot;; allowed: %4.</source>
        <translation>“%1”不能是“%3”，可以是：%4。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be &quot;%3&quot;. Did you mean &quot;%2&quot;? Allowed: %4.</source>
        <translation>“%1”不能是“%3”，是不是“%2”？可以是：%4。</translation>
    </message>
    <message>
        <source>A brace is not closed, or empty, in &quot;%1&quot;. Write a slot like {unit}.</source>
        <translation>“%1”里的花括号没有写完，或是空的。填空要写成 {unit} 这样。</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is %2 here but %3 at %4. Give it the id of the other to replace that one, or switch one off.</source>
        <translation>限额“%1”在这里是 %2，在 %4 是 %3。要取代对方，就用对方的编号；否则停用其中一条。</translation>
    </message>
    <message>
        <source>The words to say hold &quot;%1&quot;, which %2 forbids. Say it in other words, or switch that entry off.</source>
        <translation>话术中有“%1”，%2 把它列为忌语。请换一种说法，或停用那一条。</translation>
    </message>
    <message>
        <source>This entry names no clause that it comes from. Add source = [&quot;...&quot;] with the clause of your manual.</source>
        <translation>这一条没有写明依据哪条规程。请加上 source = [&quot;...&quot;]，写出手册的条款。</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; stand twice; the other ones are at %2. Take one out.</source>
        <translation>“%1”写了两次，另一处在 %2。请删去一处。</translation>
    </message>
    <message>
        <source>The rehearsal &quot;%1&quot; fails at step %2: &quot;%3&quot; %4. Correct the entry, or what the rehearsal expects.</source>
        <translation>演练“%1”第 %2 步没通过：“%3”%4。请改条目，或改演练里期望的内容。</translation>
    </message>
    <message>
        <source>No active pack has a calendar &quot;%1&quot; with working hours.</source>
        <translation>正在使用的规程包中没有带工作时间的日历“%1”。</translation>
    </message>
    <message>
        <source>No active pack has a calendar &quot;%1&quot; with working hours. Did you mean &quot;%2&quot;?</source>
        <translation>正在使用的规程包中没有带工作时间的日历“%1”，是不是“%2”？</translation>
    </message>
    <message>
        <source>This entry is never shown: &quot;%1&quot; cannot be &quot;%3&quot;. Correct &quot;when&quot;.</source>
        <translation>这一条永远不会出现：“%1”不可能是“%3”。请改正 when。</translation>
    </message>
    <message>
        <source>This entry is never shown: &quot;%1&quot; cannot be &quot;%3&quot;, its values are %2. Correct &quot;when&quot;.</source>
        <translation>这一条永远不会出现：“%1”不可能是“%3”，它的取值为 %2。请改正 when。</translation>
    </message>
    <message>
        <source>This entry is never shown: &quot;%1&quot; is a name for &quot;past&quot; and no moment of its own. Write the moment that comes before it, with a &quot;when&quot;.</source>
        <translation>这一条永远不会出现：“%1”只供 past 使用，本身不是时刻。请写它之前的时刻，并加上 when。</translation>
    </message>
    <message>
        <source>This entry is never used: %1 at %2 always comes before it. Give it a higher priority or its own &quot;when&quot;, or take it out.</source>
        <translation>这一条永远用不到：%2 处的 %1 总排在它前面。请提高它的 priority，或写上它自己的 when，或删去它。</translation>
    </message>
    <message>
        <source>There are two ladders for &quot;%1&quot;; the other one is at %2. Switch one off, or give one a higher priority.</source>
        <translation>“%1”有两套提醒步骤，另一套在 %2。请停用一套，或给其中一套更高的 priority。</translation>
    </message>
    <message>
        <source>Two packs have a calendar &quot;%1&quot;; the other one is at %2. Give one another id, or make one extend the other&apos;s pack.</source>
        <translation>两个规程包都有日历“%1”，另一个在 %2。请给其中一个换编号，或用 extends 写明改的是哪个包。</translation>
    </message>
    <message>
        <source>%1 is a make-up day here but a holiday at %2. Take it out of one of them.</source>
        <translation>%1 此处是补班日，而 %2 处是节假日。请从一处删去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not, or no longer, in the pack &quot;%3&quot;.</source>
        <translation>规程包“%3”中没有（或已不再有）“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not, or no longer, in the pack &quot;%3&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>规程包“%3”中没有（或已不再有）“%1”，是不是“%2”？</translation>
    </message>
    <message>
        <source>The pack extends &quot;%1&quot;, which is not among the packs checked with it.</source>
        <translation>这个规程包改的是“%1”，而它不在一起检查的规程包之中。</translation>
    </message>
    <message>
        <source>The pack extends &quot;%1&quot;, which is not among the packs checked with it. Did you mean &quot;%2&quot;?</source>
        <translation>这个规程包改的是“%1”，而它不在一起检查的规程包之中，是不是“%2”？</translation>
    </message>
    <message>
        <source>Not published: what a desk cannot do without is still to be reviewed. The draft is kept. Accept or reject its entries first.</source>
        <translation>未发布：上岗必备的内容还没有审完。草稿已保留。请先采用或不用这些条目。</translation>
    </message>
    <message>
        <source>The pack %1 has no older version to go back to. It stays in force. Follow it no longer if it is not wanted.</source>
        <translation>规程“%1”没有更早的版本可以退回，仍然有效。如果不再需要，请停用它。</translation>
    </message>
    <message>
        <source>Version %2 of the pack %1 is no draft any more. Nothing was changed. Make a new draft of it.</source>
        <translation>规程“%1”的版本 %2 已不是草稿。没有作任何改动。请从它新建一份草稿。</translation>
    </message>
    <message>
        <source>The pack %1 has a version &quot;%2&quot; already, or the name is empty. Give it another name.</source>
        <translation>规程“%1”已有版本“%2”，或者版本名为空。请换一个名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 14:30, or a day with it: 2026-12-01 14:30.</source>
        <translation>“%1”不是时间。请写 14:30，或带日期：2026-12-01 14:30。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of people from 0 to 99.</source>
        <translation>“%1”不是 0 到 99 的人数。</translation>
    </message>
    <message>
        <source>First write down who comes and whom they want to see; then the host can be asked.</source>
        <translation>请先登记来访人和被访人，再联系被访人。</translation>
    </message>
    <message>
        <source>The host has not agreed yet. Ask the host first, then let the visitor go.</source>
        <translation>被访人还没有同意。请先征得同意，再请来访人前往。</translation>
    </message>
    <message>
        <source>This visitor is not in the building any more.</source>
        <translation>这位来访人已不在楼内。</translation>
    </message>
    <message>
        <source>Only a visitor who was announced can do that.</source>
        <translation>只有预约过的来访人才能这样处理。</translation>
    </message>
    <message>
        <source>This is not the badge of a visitor.</source>
        <translation>这不是访客证。</translation>
    </message>
    <message>
        <source>This badge of %1 was reported lost and is not valid. Keep it, and ask who brought it.</source>
        <translation>%1 的这张访客证已挂失，不再有效。请收下，并问明是谁送来的。</translation>
    </message>
    <message>
        <source>No number of a document is written here.</source>
        <translation>这里没有填写证件号码。</translation>
    </message>
    <message>
        <source>This number has %1 characters; this document has %2.</source>
        <translation>这个号码有 %1 位，这种证件应为 %2 位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, character %2, does not stand there in a number of this document.</source>
        <translation>第 %2 位的“%1”不会出现在这种证件的号码里。</translation>
    </message>
    <message>
        <source>Numbers of this document begin with %1.</source>
        <translation>这种证件的号码以 %1 开头。</translation>
    </message>
    <message>
        <source>The date of birth in this number cannot be.</source>
        <translation>号码中的出生日期不可能存在。</translation>
    </message>
    <message>
        <source>The last character does not fit the others: one of them was misread.</source>
        <translation>最后一位校验码与前面的数字不符：有一位看错了。</translation>
    </message>
    <message>
        <source>No number of a document is kept here, or its time was over.</source>
        <translation>这里没有保存证件号码，或保存期限已过。</translation>
    </message>
    <message>
        <source>The number is sealed by another key than this machine has, and cannot be read.</source>
        <translation>这个号码用另一把密钥加密，本机的密钥读不出来。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>A name alone fits too many people. Add the telephone number, the number of a document or a number plate.</source>
        <translation>只有姓名会误认同名的人。请再填电话、证件号码或车牌号。</translation>
    </message>
    <message>
        <source>There is nothing to make a QR code of.</source>
        <translation>没有内容可以生成二维码。</translation>
    </message>
    <message>
        <source>This is too long for a QR code: %1 bytes at most.</source>
        <translation>内容太长，放不进二维码：最多 %1 字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in yuan. Correct it.</source>
        <translation>“%1”不是金额（元），请更正。</translation>
    </message>
    <message>
        <source>This is no longer at the desk.</source>
        <translation>这件物品已不在前台。</translation>
    </message>
    <message>
        <source>Only what was lent is brought back. Hand this over instead.</source>
        <translation>只有借出的才要归还；这一件请办交付。</translation>
    </message>
    <message>
        <source>This is lent and not at the desk. Take it back first.</source>
        <translation>这一件已借出，不在前台。请先办归还。</translation>
    </message>
    <message>
        <source>Write who takes it.</source>
        <translation>请写明谁来取。</translation>
    </message>
    <message>
        <source>This is %1&apos;s. Somebody else may not take or see it unless %1 agrees: ask first, or enter a standing authorisation. Nothing was changed.</source>
        <translation>这是%1的物件。没有%1同意，他人不得领取或查看：请先问一声，或登记代收授权。尚未作任何改动。</translation>
    </message>
    <message>
        <source>Call the recipient first and compare the fax number. Nothing was sent.</source>
        <translation>请先打电话与收件人核对传真号。尚未发出。</translation>
    </message>
    <message>
        <source>There is no step here that could be undone.</source>
        <translation>没有可以撤销的步骤。</translation>
    </message>
    <message>
        <source>There is no parcel in the batch yet. Scan the first one.</source>
        <translation>这一批还没有快件，请先扫第一件。</translation>
    </message>
    <message>
        <source>Say for which company, room or person the authorisation is.</source>
        <translation>请写明授权针对哪家公司、哪个房号或哪个人。</translation>
    </message>
    <message>
        <source>The program&apos;s own list of carriers and shelves is broken at %1. Install the program again.</source>
        <translation>程序自带的快递公司与货架名单在 %1 处损坏，请重新安装程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: that day has passed. Correct the date.</source>
        <translation>“%1”：这一天已经过去了，请改日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the count is from 1 to 9999.</source>
        <translation>“%1”：件数要在 1 到 9999 之间。</translation>
    </message>
    <message>
        <source>A slip has room for %1 lines of goods. Take a second slip for the rest.</source>
        <translation>一张放行条最多写 %1 行物品，其余的请另开一张。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 18:00, or a day with it: 2026-12-01 18:00.</source>
        <translation>“%1”不是时间。请写 18:00，或带上日期：2026-12-01 18:00。</translation>
    </message>
    <message>
        <source>The slip would run out before it begins.</source>
        <translation>放行条还没生效就已到期，请改时间。</translation>
    </message>
    <message>
        <source>These are a tenant&apos;s goods. Ask the proprietor first, and write who agreed and how. Nothing was approved.</source>
        <translation>这是租户的物品。请先征得业主同意，写明谁同意的、怎样同意的。尚未批准。</translation>
    </message>
    <message>
        <source>An agent takes the goods. Look at the document first and enter its number. Nothing was approved.</source>
        <translation>由代办人搬出。请先核对证件并填写号码。尚未批准。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请用几个字写明原因。</translation>
    </message>
    <message>
        <source>Somebody has to answer for this by name. Sign in first.</source>
        <translation>这一步要有人署名负责，请先登录。</translation>
    </message>
    <message>
        <source>This slip was decided about already. Take that back first, or withdraw it and write a new one.</source>
        <translation>这张放行条已经有了结论。请先撤回那一步，或作废后另开一张。</translation>
    </message>
    <message>
        <source>This slip is not approved. The goods stay here.</source>
        <translation>这张放行条还没批准，物品不能放行。</translation>
    </message>
    <message>
        <source>This slip was refused or withdrawn. The goods stay here.</source>
        <translation>这张放行条已被拒绝或撤销，物品不能放行。</translation>
    </message>
    <message>
        <source>This slip is not valid yet. The goods stay here.</source>
        <translation>这张放行条还没到生效时间，物品不能放行。</translation>
    </message>
    <message>
        <source>This slip has run out. The goods stay here.</source>
        <translation>这张放行条已过期，物品不能放行。</translation>
    </message>
    <message>
        <source>Everything on this slip has left already. These goods stay here.</source>
        <translation>这张放行条上的物品已全部放行过，这批物品不能放行。</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>还没有点数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a release slip of this house.</source>
        <translation>“%1”不是本处放行条的编号。</translation>
    </message>
    <message>
        <source>A visit that recurs is announced for a time. Write when the first one is.</source>
        <translation>重复来访要先约定时间。请填写第一次来访的时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day up to which it recurs. Write a day such as 2026-12-31, not before the first visit.</source>
        <translation>“%1”不是可用的截止日期。请填写如 2026-12-31 的日期，且不早于第一次来访。</translation>
    </message>
    <message>
        <source>That would be more than %1 visits at once. Choose an earlier last day.</source>
        <translation>一次超过 %1 次来访。请选择更早的截止日期。</translation>
    </message>
    <message>
        <source>This ticket is closed. Reopen it first.</source>
        <translation>这张投诉单已结案，请先重新打开。</translation>
    </message>
    <message>
        <source>That cannot follow where the ticket stands now. Look at it again.</source>
        <translation>投诉单目前的状态不能这样处理，请先查看最新状态。</translation>
    </message>
    <message>
        <source>Say in a few words why, and to or by whom.</source>
        <translation>请写明原因，以及转给谁、由谁处理。</translation>
    </message>
    <message>
        <source>Write down how it was solved, so that everybody can tell the customer.</source>
        <translation>请写明怎样解决的，以便任何人都能告诉客户。</translation>
    </message>
    <message>
        <source>The ticket stays open, because something is still to be done.</source>
        <translation>还有事项未办完，投诉单暂不能结案。</translation>
    </message>
    <message>
        <source>This ticket was closed too long ago. Begin a new one that follows it.</source>
        <translation>这张投诉单结案已久，请另立一张与它关联的新单。</translation>
    </message>
    <message>
        <source>A ticket cannot go on as itself. Choose another one.</source>
        <translation>不能并入自身，请另选一张投诉单。</translation>
    </message>
    <message>
        <source>Promised and still open: %1. Keep it or withdraw it.</source>
        <translation>承诺尚未兑现：%1。请兑现或撤回。</translation>
    </message>
    <message>
        <source>%1 was asked and has not answered.</source>
        <translation>已询问%1，尚未答复。</translation>
    </message>
    <message>
        <source>It was brought to %1, who has not answered.</source>
        <translation>已上报%1，尚未答复。</translation>
    </message>
    <message>
        <source>The customer has not been asked whether it is solved.</source>
        <translation>还没有回访客户问题是否解决。</translation>
    </message>
    <message>
        <source>Whoever solved it asked the customer, too. Somebody else is to call.</source>
        <translation>回访人就是处理人，请换一位同事回访。</translation>
    </message>
    <message>
        <source>The customer does not see it as solved. Return the ticket.</source>
        <translation>客户认为没有解决，请退回处理。</translation>
    </message>
    <message>
        <source>The customer was not reached. It takes %1 tries in %2 parts of the day to close it so.</source>
        <translation>没有联系上客户。须在 %2 个不同时段联系满 %1 次，才能以联系不上结案。</translation>
    </message>
    <message>
        <source>Not ticked yet: %1.</source>
        <translation>尚未勾选：%1。</translation>
    </message>
    <message>
        <source>The weights of this scorecard come to %1. They are to come to 100.</source>
        <translation>评分表各项权重合计为 %1，应合计为 100。</translation>
    </message>
    <message>
        <source>Nothing would ever be counted: what is asked of &quot;%1&quot; here cannot hold, or leaves out all that is counted. Correct the condition.</source>
        <translation>这样永远数不到：此处对“%1”的条件不可能成立，或者把要数的全排除了。请改正条件。</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>满意度是 1 到 5 的一个数。</translation>
    </message>
    <message>
        <source>This ticket has been ruled on. Somebody has to appeal first.</source>
        <translation>这张投诉单已有认定，要先有人申诉。</translation>
    </message>
    <message>
        <source>Nobody has ruled on this ticket yet.</source>
        <translation>这张投诉单还没有认定。</translation>
    </message>
    <message>
        <source>The appeal has been made, and it is ruled on only once more.</source>
        <translation>已经申诉过，申诉后只再认定一次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Type 15:00 for today, or 2026-12-01 15:00.</source>
        <translation>“%1”不是时间。今天就写 15:00，别的日子写 2026-12-01 15:00。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length. Type minutes, from 1 to 1440.</source>
        <translation>“%1”不是时长。请写分钟数，1 到 1440。</translation>
    </message>
    <message>
        <source>That cannot follow where the visit stands now. Look at it again.</source>
        <translation>以拜访现在的进度，做不了这一步。请再看一遍。</translation>
    </message>
    <message>
        <source>Write down when the visit is to be.</source>
        <translation>请写明什么时候上门。</translation>
    </message>
    <message>
        <source>Say what happens by then, or leave the time empty.</source>
        <translation>请写明到时要做什么，或不填时间。</translation>
    </message>
    <message>
        <source>Say where it holds, what it is about, or by which words it is known. Otherwise it would stand beside every call.</source>
        <translation>请写明地点、类别或识别词中的至少一项，否则每个电话旁都会出现这句话。</translation>
    </message>
    <message>
        <source>It would be over before it begins.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>It is ended already.</source>
        <translation>这条已经结束了。</translation>
    </message>
    <message>
        <source>It is not ended.</source>
        <translation>这条还没有结束。</translation>
    </message>
    <message>
        <source>You handled this ticket yourself. Another supervisor reviews it.</source>
        <translation>这张单是您自己办的，请另一位主管质检。</translation>
    </message>
    <message>
        <source>A ticket is reviewed once it is closed.</source>
        <translation>结案以后才能质检。</translation>
    </message>
    <message>
        <source>No active pack has this scorecard. Open the review again, or look at the packs.</source>
        <translation>启用的规则包里没有这张评分表。请重新打开质检，或检查规则包。</translation>
    </message>
    <message>
        <source>Not answered yet: %1. Every item wants an answer, if only &quot;not applicable&quot;.</source>
        <translation>还有 %1 项没有打分。每一项都要打分，不适用也请选“不适用”。</translation>
    </message>
    <message>
        <source>A fatal item is kept or it is not: there is no part of it.</source>
        <translation>否决项只有做到和违反，没有“部分做到”。</translation>
    </message>
    <message>
        <source>No item applies, so there is nothing to review.</source>
        <translation>全部不适用，没有可以质检的内容。</translation>
    </message>
    <message>
        <source>A fatal item was missed. Say in words what happened.</source>
        <translation>违反了否决项，请用文字写明情况。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount above zero. Type it like 1234.50, in yuan.</source>
        <translation>“%1”不是大于零的金额。请以元填写，如 1234.50。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Type it like 2026-12-31.</source>
        <translation>“%1”不是日期。请写成 2026-12-31。</translation>
    </message>
    <message>
        <source>%1 %2 has an account already. Look for it in the list.</source>
        <translation>%1 %2 已有收费户，请在列表里找。</translation>
    </message>
    <message>
        <source>%1 of %2 stands there already.</source>
        <translation>%2 的%1已经有了。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Something was paid on it. Take the payment back first, then it can be voided.</source>
        <translation>这一项已收过款。先冲回收款，才能作废。</translation>
    </message>
    <message>
        <source>%1 is over. Choose today or a later day.</source>
        <translation>%1 已经过去。请选今天或以后的日子。</translation>
    </message>
    <message>
        <source>Nothing is paused here.</source>
        <translation>这里没有暂停的提醒。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the list of words about fees is wrong.</source>
        <translation>收费用语表里的“%1”有误。</translation>
    </message>
    <message>
        <source>This text may not go out.</source>
        <translation>这段文字不能发出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a threat. Nobody may cut water, power, heat, gas, access or the lift over fees (Civil Code, art. 944). Take it out.</source>
        <translation>“%1”是威胁。不得以断水、断电、断暖、断气、停门禁或电梯的方式催费（《民法典》第944条），请删去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: who owes is told to nobody else. Take it out.</source>
        <translation>“%1”：欠费情况不得告诉他人，请删去。</translation>
    </message>
    <message>
        <source>The rules forbid &quot;%1&quot;. Say &quot;%2&quot; instead.</source>
        <translation>规程不允许说“%1”，请改说“%2”。</translation>
    </message>
    <message>
        <source>Somebody else was on the line: no fees and no amounts are told, and nobody else can promise or dispute.</source>
        <translation>接听的是第三人：不说费用、不说金额，也不能由其承诺或提出异议。</translation>
    </message>
    <message>
        <source>Nobody was reached, so nobody was told anything.</source>
        <translation>没有联系上人，就没有告知任何内容。</translation>
    </message>
    <message>
        <source>The directory does not say that %1 may be told about fees of this place.</source>
        <translation>通讯录没有写明可以把此处的费用告诉%1。</translation>
    </message>
    <message>
        <source>Tick what was read out first: an answer is to something.</source>
        <translation>请先勾选念过的费用，再记答复。</translation>
    </message>
    <message>
        <source>From %1 to %2 nobody is called about fees.</source>
        <translation>%1至%2不得因费用联系客户。</translation>
    </message>
    <message>
        <source>Nobody is approached about fees more than %1 times a day.</source>
        <translation>同一户一天内因费用联系不得超过%1次。</translation>
    </message>
    <message>
        <source>Nobody is approached about fees more than %1 times a week.</source>
        <translation>同一户一周内因费用联系不得超过%1次。</translation>
    </message>
    <message>
        <source>Telephone first: nobody visits about fees without having reached the payer.</source>
        <translation>请先打电话：没有联系上缴费人，不得上门收费。</translation>
    </message>
    <message>
        <source>Agree on a time to come first.</source>
        <translation>请先约好上门时间。</translation>
    </message>
    <message>
        <source>What is promised is more than zero and at most what is owed: %1.</source>
        <translation>承诺金额要大于零，且不超过所欠的%1。</translation>
    </message>
    <message>
        <source>This promise is settled already.</source>
        <translation>这项承诺已有结果。</translation>
    </message>
    <message>
        <source>Tick the fees in question.</source>
        <translation>请勾选有疑问的费用。</translation>
    </message>
    <message>
        <source>Write down what the customer says, in the customer&apos;s own words.</source>
        <translation>请按客户原话记下。</translation>
    </message>
    <message>
        <source>Such a fee is not open here any more. Look again.</source>
        <translation>这项费用已不在未缴之列，请重新查看。</translation>
    </message>
    <message>
        <source>No active pack has the letter &quot;%1&quot;. Choose another one, or look at the packs.</source>
        <translation>启用的规程包里没有“%1”这份函件。请另选一份，或查看规程包。</translation>
    </message>
    <message>
        <source>Nothing is owed that this letter could name.</source>
        <translation>没有这份函件可写的欠费。</translation>
    </message>
    <message>
        <source>Nobody is reminded at present: %1.</source>
        <translation>目前暂停提醒：%1。</translation>
    </message>
    <message>
        <source>A written demand has to be sent first, and time given to pay.</source>
        <translation>须先发书面催缴函，并给出缴费期限。</translation>
    </message>
    <message>
        <source>%1 has left the house. Note whether it was delivered or came back.</source>
        <translation>%1 已经寄出。请登记签收或退回。</translation>
    </message>
    <message>
        <source>%1 has not been sent yet. Note that first.</source>
        <translation>%1 还没有寄出，请先登记寄出。</translation>
    </message>
    <message>
        <source>What became of %1 is noted already.</source>
        <translation>%1 的结果已经登记过了。</translation>
    </message>
    <message>
        <source>%1 is before the letter was sent, or still to come.</source>
        <translation>%1 早于寄出日，或还没有到。</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 are allowed. Shorten the template.</source>
        <translation>短信有 %1 个字，最多 %2 个。请缩短模板。</translation>
    </message>
    <message>
        <source>At most %1 letters are written at a time. Make them in pieces.</source>
        <translation>一次最多写 %1 份函件，请分批。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Type it like 1234.50, in yuan.</source>
        <translation>“%1”不是金额。请按元填写，例如 1234.50。</translation>
    </message>
    <message>
        <source>Type what is paid, waived or taken from the balance.</source>
        <translation>请填写收多少、减免多少，或从预存款中扣多少。</translation>
    </message>
    <message>
        <source>%1 yuan are short.</source>
        <translation>还差 %1 元。</translation>
    </message>
    <message>
        <source>Change is given of cash alone. Leave it empty, or choose cash.</source>
        <translation>只有现金才找零。请留空，或改选现金。</translation>
    </message>
    <message>
        <source>One of the fees is not this account&apos;s. Look again.</source>
        <translation>有一项费用不属于这个账户，请再看一遍。</translation>
    </message>
    <message>
        <source>Nothing is owed on %1 of %2 any more. Take its tick away.</source>
        <translation>%2 的%1已不欠款，请去掉它的勾。</translation>
    </message>
    <message>
        <source>%1 yuan at most are owed on what is ticked.</source>
        <translation>所勾选的费用最多欠 %1 元。</translation>
    </message>
    <message>
        <source>%1 yuan at most can come from the balance for what is ticked.</source>
        <translation>所勾选的费用最多能从预存款中扣 %1 元。</translation>
    </message>
    <message>
        <source>The damages are part of the %1 yuan that are paid.</source>
        <translation>违约金含在所收的 %1 元之内，不能更多。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tax number: 18 letters and digits with a check digit, or 15 or 20.</source>
        <translation>“%1”不是税号：应为 18 位（含校验位），或 15 位、20 位字母和数字。</translation>
    </message>
    <message>
        <source>What is owed has changed meanwhile. Nothing was taken. Look at the sums and take it again.</source>
        <translation>欠款刚刚有变动，这笔没有收。请看过金额后再收一次。</translation>
    </message>
    <message>
        <source>This payment was taken back already.</source>
        <translation>这笔收款已经冲销过了。</translation>
    </message>
    <message>
        <source>This is a counter-entry. Enter the payment anew if it was right.</source>
        <translation>这是一笔冲销。如果原来收得没错，请重新收款。</translation>
    </message>
    <message>
        <source>What was paid ahead with it has settled other fees since. Take those back first.</source>
        <translation>这笔里的预存款已抵扣了别的费用，请先冲销那一笔。</translation>
    </message>
    <message>
        <source>Nobody asked for an invoice. Enter its title first.</source>
        <translation>没有登记过要发票，请先填写抬头。</translation>
    </message>
    <message>
        <source>Invoice %1 is issued already.</source>
        <translation>发票 %1 已经开出。</translation>
    </message>
    <message>
        <source>Row %1 speaks of the same fee.</source>
        <translation>与第 %1 行是同一笔费用。</translation>
    </message>
    <message>
        <source>Row %1 is not taken and names no room, so it cannot be said what is missing in the list. Mend the row, or take the list in as changes only.</source>
        <translation>第 %1 行未导入且没有房号，无法判断清单缺了哪些费用。请改好这一行，或者按“仅变动”导入。</translation>
    </message>
    <message>
        <source>It stays as it is: some of it was changed since (%1).</source>
        <translation>保持原样：其中有内容后来改动过（%1）。</translation>
    </message>
    <message>
        <source>This list was taken back already.</source>
        <translation>这份清单已经撤销过了。</translation>
    </message>
    <message>
        <source>Money was taken meanwhile. Look at the sums and finish the slip again.</source>
        <translation>其间又收了款。请核对金额后重新完成交款单。</translation>
    </message>
    <message>
        <source>The slip of %1 is finished. Correct it; it is not made anew.</source>
        <translation>%1 的交款单已经完成，请更正，不能另做一张。</translation>
    </message>
    <message>
        <source>This slip was corrected meanwhile. Look at the newer one.</source>
        <translation>这张交款单其间已被更正，请看新的一版。</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>Say why what was counted is not what the receipts say.</source>
        <translation>实点与收据不符，请说明原因。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong (%1). Nothing that was saved is lost.</source>
        <translation>出了点问题（%1）。已保存的内容都在。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>加引号的文字</translation>
    </message>
    <message>
        <source>text in quotes, or { zh = &quot;...&quot;, en = &quot;...&quot; }</source>
        <translation>加引号的文字，或 { zh = &quot;...&quot;, en = &quot;...&quot; }</translation>
    </message>
    <message>
        <source>text in quotes, or a list of texts [&quot;...&quot;, &quot;...&quot;]</source>
        <translation>加引号的文字，或一组文字 [&quot;...&quot;, &quot;...&quot;]</translation>
    </message>
    <message>
        <source>a list [ ... ]</source>
        <translation>列表 [ ... ]</translation>
    </message>
    <message>
        <source>a list of tables [[ ... ]]</source>
        <translation>一组表 [[ ... ]]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>is not shown</source>
        <translation>没有出现</translation>
    </message>
    <message>
        <source>is shown and should not be</source>
        <translation>不该出现却出现了</translation>
    </message>
    <message>
        <source>call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>pack version</source>
        <translation>规程包版本</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>person or company</source>
        <translation>人员或单位</translation>
    </message>
    <message>
        <source>place</source>
        <translation>房间或位置</translation>
    </message>
    <message>
        <source>counter matter</source>
        <translation>柜台事项</translation>
    </message>
    <message>
        <source>roster entry</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>record work</source>
        <translation>记录工作</translation>
    </message>
    <message>
        <source>take unclaimed records</source>
        <translation>认领记录</translation>
    </message>
    <message>
        <source>complete, correct or void records</source>
        <translation>补全、更正或作废记录</translation>
    </message>
    <message>
        <source>settle promises</source>
        <translation>办结承诺</translation>
    </message>
    <message>
        <source>see personal data</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>change the directory</source>
        <translation>修改通讯录</translation>
    </message>
    <message>
        <source>import into the directory or merge in it</source>
        <translation>导入或合并通讯录</translation>
    </message>
    <message>
        <source>change the roster</source>
        <translation>修改值班表</translation>
    </message>
    <message>
        <source>export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>load packs</source>
        <translation>管理规程包</translation>
    </message>
    <message>
        <source>manage the staff</source>
        <translation>管理员工</translation>
    </message>
    <message>
        <source>change the unit&apos;s settings</source>
        <translation>修改单位设置</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>confirm having read the rules</source>
        <translation>确认已阅读规程</translation>
    </message>
    <message>
        <source>see how far colleagues follow the packs</source>
        <translation>查看同事执行规程的情况</translation>
    </message>
    <message>
        <source>keep a rehearsal</source>
        <translation>保存演练结果</translation>
    </message>
    <message>
        <source>see other people&apos;s rehearsals</source>
        <translation>查看他人的演练</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>watch-list entry</source>
        <translation>关注名单条目</translation>
    </message>
    <message>
        <source>roll-call</source>
        <translation>清点记录</translation>
    </message>
    <message>
        <source>item</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>release slip</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>decide about people on the watch-list</source>
        <translation>处理关注名单</translation>
    </message>
    <message>
        <source>see identity numbers in full</source>
        <translation>查看完整证件号</translation>
    </message>
    <message>
        <source>decide about the watch-list</source>
        <translation>裁定关注名单</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>customer visit</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>known issue</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>quality review</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>close a ticket over its gate, rule on it or review it</source>
        <translation>强制结案、认定责任或质检</translation>
    </message>
    <message>
        <source>fee account</source>
        <translation>收费户</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>list of fees</source>
        <translation>收费名单</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>contact about fees</source>
        <translation>催缴记录</translation>
    </message>
    <message>
        <source>promise to pay</source>
        <translation>缴费承诺</translation>
    </message>
    <message>
        <source>letter about fees</source>
        <translation>催缴函件</translation>
    </message>
    <message>
        <source>remittance slip</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>call about fees, take money or send letters</source>
        <translation>催缴、收款或发函</translation>
    </message>
    <message>
        <source>take in finance&apos;s lists, waive fees or take payments back</source>
        <translation>导入财务清单、减免费用或冲销收款</translation>
    </message>
    <message>
        <source>cannot pay now</source>
        <translation>暂时困难</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>人在外地</translation>
    </message>
</context>
<context>
    <name>FeeFigureLabels</name>
    <message>
        <source>Paid or waived before the period</source>
        <translation>期前已缴或减免</translation>
    </message>
    <message>
        <source>Off finance&apos;s list before the period</source>
        <translation>期前已不在财务清单</translation>
    </message>
    <message>
        <source>Paid within the period</source>
        <translation>期内收到</translation>
    </message>
    <message>
        <source>Used of what was paid ahead</source>
        <translation>预缴抵扣</translation>
    </message>
    <message>
        <source>Waived within the period</source>
        <translation>期内减免</translation>
    </message>
    <message>
        <source>Off finance&apos;s list within the period</source>
        <translation>期内已不在财务清单</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未缴</translation>
    </message>
    <message>
        <source>Due before the period</source>
        <translation>期前到期</translation>
    </message>
    <message>
        <source>Due within the period</source>
        <translation>期内到期</translation>
    </message>
    <message>
        <source>Due after the period</source>
        <translation>期后到期</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>Promise kept in part</source>
        <translation>承诺部分兑现</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>承诺已撤回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>The payer answered</source>
        <translation>缴费人接听</translation>
    </message>
    <message>
        <source>Somebody authorised answered</source>
        <translation>授权联系人接听</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>他人接听</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>当面</translation>
    </message>
</context>
<context>
    <name>FeeLabels</name>
    <message>
        <source>Not known yet</source>
        <translation>原因未明</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘记了</translation>
    </message>
    <message>
        <source>Disputes the service</source>
        <translation>对服务有意见</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>人不在</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>经济困难</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒交</translation>
    </message>
    <message>
        <source>Not demanded</source>
        <translation>未催缴</translation>
    </message>
    <message>
        <source>Demand letter</source>
        <translation>催缴函</translation>
    </message>
    <message>
        <source>Lawyer&apos;s letter</source>
        <translation>律师函</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Late-payment damages</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>预交</translation>
    </message>
    <message>
        <source>From what was paid ahead</source>
        <translation>预交抵扣</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Somebody authorised</source>
        <translation>授权联系人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Promises to pay</source>
        <translation>承诺缴费</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Wants proof</source>
        <translation>要凭据</translation>
    </message>
    <message>
        <source>Cannot pay now</source>
        <translation>暂时困难</translation>
    </message>
    <message>
        <source>Is away</source>
        <translation>人不在</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒交</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>部分兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>0 to 30 days</source>
        <translation>0–30 天</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31–90 天</translation>
    </message>
    <message>
        <source>91 to 365 days</source>
        <translation>91–365 天</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>一年以上</translation>
    </message>
</context>
<context>
    <name>FeeLetterList</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Who signed, or why it came back</source>
        <translation>签收人或退回原因</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>FeeLetterSheet</name>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
</context>
<context>
    <name>FeePaymentTable</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>预存</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>From the balance</source>
        <translation>预存款抵扣</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Invoice to</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲销收据</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FeeReceiptSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 principal, waiver ..., %2 of what, or why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (approved by %2)</source>
        <translation>%1（%2 批准）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Money paid</source>
        <extracomment>without waivers and what the balance paid</extracomment>
        <translation>实收合计</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>大写：%1</translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation>付款方式：%1</translation>
    </message>
    <message>
        <source>no money changed hands</source>
        <translation>未收付现款</translation>
    </message>
    <message>
        <source>Given: %1, change: %2</source>
        <translation>收到：%1，找零：%2</translation>
    </message>
    <message>
        <source>Invoice %1 to %2</source>
        <translation>发票 %1，抬头：%2</translation>
    </message>
    <message>
        <source>An invoice to %1 is asked for; it comes later.</source>
        <translation>已登记开票，抬头：%1，稍后开具。</translation>
    </message>
    <message>
        <source>This receipt is not an invoice.</source>
        <translation>本收据不是发票。</translation>
    </message>
    <message>
        <source>Counter-entry</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>房号：%1</translation>
    </message>
    <message>
        <source>Received from: %1</source>
        <translation>交款人：%1</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Takes back receipt %1, because: %2</source>
        <translation>冲销收据 %1，原因：%2</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Taken by: %1</source>
        <translation>收款人：%1</translation>
    </message>
    <message>
        <source>Taken by (signature, seal)</source>
        <translation>收款人（签章）</translation>
    </message>
    <message>
        <source>Payer, checked (signature)</source>
        <translation>交款人核对无误（签字）</translation>
    </message>
    <message>
        <source>Breakdown of fees</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>业主/使用人：%1</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Paid ahead and not used yet: %1</source>
        <translation>预存款余额：%1</translation>
    </message>
    <message>
        <source>Ask us about any line: we explain it, fee by fee.</source>
        <translation>任何一项有疑问，请当面提出，我们逐项说明。</translation>
    </message>
</context>
<context>
    <name>FeeReportTables</name>
    <message>
        <source>Not noted</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>How long it has been due</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>What is open today, by the days since it fell due, in yuan. What finance&apos;s list no longer shows and what was voided is left out.</source>
        <translation>今天尚未缴清的费用，按到期天数，单位元。财务清单里已没有的和作废的不计。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What is open today, in yuan.</source>
        <translation>今天尚未缴清的费用，单位元。</translation>
    </message>
    <message>
        <source>Of the period, in yuan; counter-entries are taken off. Received is what changed hands. Paid ahead is received but settles nothing yet; what was used of it and what was waived settles fees and is no money received.</source>
        <translation>本期，单位元，已减冲正。“实收”是实际收到的钱。预缴已收到但还没有抵扣；预缴抵扣和减免冲销费用，但不是收到的钱。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>预缴</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>预缴抵扣</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Owed by building</source>
        <translation>各楼栋欠费</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Owed by cause</source>
        <translation>各原因欠费</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owed by steward</source>
        <translation>各管家欠费</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Came in, by month</source>
        <translation>各月收款</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Came in, by how it was paid</source>
        <translation>各方式收款</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Came in, by who took it</source>
        <translation>各收款人收款</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>收款人</translation>
    </message>
</context>
<context>
    <name>FeeStatementSheet</name>
    <message>
        <source>%1, soon</source>
        <translation>%1（将届满）</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1（已届满）</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Paid or waived</source>
        <translation>已缴或减免</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Can be sued for until</source>
        <translation>诉讼时效至</translation>
    </message>
    <message>
        <source>paid elsewhere</source>
        <translation>已另缴</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>As of %1: %2 yuan owed, %3 yuan paid ahead</source>
        <translation>截至 %1：欠费 %2 元，预缴余额 %3 元</translation>
    </message>
    <message>
        <source>How long it has been due</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Receipts, the latest first</source>
        <translation>收据，近的在前</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date in Qt&apos;s notation: day and month of this year.</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in Qt&apos;s notation with the year</extracomment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>Frontdeskctl</name>
    <message>
        <source>%1 entries in %2 chains, %3 records, %4 images erased</source>
        <translation>审计记录 %1 条，链 %2 条，记录 %3 份，已抹除内容 %4 份</translation>
    </message>
    <message>
        <source>The audit is whole.</source>
        <translation>审计记录完整无误。</translation>
    </message>
    <message>
        <source>looks whether the database is sound</source>
        <translation>检查数据库是否完好</translation>
    </message>
    <message>
        <source>writes a checked copy, also while the console works</source>
        <translation>写出一份经过核对的备份，前台使用中也可以</translation>
    </message>
    <message>
        <source>puts a backup in place and keeps the old database aside</source>
        <translation>换上一份备份，原数据库另存一旁</translation>
    </message>
    <message>
        <source>compares the audit with itself and with the records</source>
        <translation>核对审计记录本身，并与各项记录对照</translation>
    </message>
    <message>
        <source>names what is wrong in packs that work together</source>
        <translation>指出一起生效的规程包里的错处</translation>
    </message>
    <message>
        <source>The option %1 is not known here, or lacks its value.</source>
        <translation>选项 %1 在这里无效，或缺少取值。</translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation>缺少文件名。</translation>
    </message>
    <message>
        <source>The word %1 is too much.</source>
        <translation>多了 %1 这个词。</translation>
    </message>
    <message>
        <source>The backup %1 was written and checked.</source>
        <translation>备份 %1 已写好并核对。</translation>
    </message>
    <message>
        <source>schema %1, %2 calls, %3 promises, %4 drafts</source>
        <translation>结构版本 %1，来电 %2 条，承诺 %3 条，草稿 %4 条</translation>
    </message>
    <message>
        <source>%1 drafts cannot be read: they were sealed by another key</source>
        <translation>有 %1 条草稿无法读取：是用另一把密钥封存的</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>The console is running on %1, or the folder cannot be written to. Close the console and try again.</source>
        <translation>前台程序正在使用 %1，或文件夹不可写入。请关闭前台程序再试。</translation>
    </message>
    <message>
        <source>The backup %1 is in place.</source>
        <translation>备份 %1 已换上。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原来的数据库保留为 %1。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>%1 packs, %2 errors, %3 warnings</source>
        <translation>规程包 %1 份，错误 %2 处，提醒 %3 处</translation>
    </message>
    <message>
        <source>The moment &quot;%1&quot; is not in the vocabulary.</source>
        <translation>词汇表里没有“%1”这个时刻。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fact of the vocabulary with a value it can have.</source>
        <translation>“%1”不是词汇表里的情况，或取值不对。</translation>
    </message>
    <message>
        <source>The shipped pack &quot;base&quot; is taken along, as on every desk.</source>
        <translation>已按岗位实际情况带上随程序的通用规程包“base”。</translation>
    </message>
    <message>
        <source>The last day (%1) lies before the first (%2).</source>
        <translation>截止日（%1）早于起始日（%2）。</translation>
    </message>
    <message>
        <source>There are no calls of these days.</source>
        <translation>这些天没有来电。</translation>
    </message>
    <message>
        <source>lists calls, the newest first</source>
        <translation>列出来电，新的在前</translation>
    </message>
    <message>
        <source>finds records as the console does, the newest first</source>
        <translation>像控制台一样查找记录，新的在前</translation>
    </message>
    <message>
        <source>fills a database with made-up calls</source>
        <translation>往数据库里写入虚构的来电</translation>
    </message>
    <message>
        <source>--db FILE names the database, --data DIR the folder of one; without them it is the console&apos;s on this machine. DAY is written as 2026-11-21.</source>
        <translation>--db FILE 指定数据库文件，--data DIR 指定其所在文件夹；都不写就用本机控制台的数据库。DAY 的写法如 2026-11-21。</translation>
    </message>
    <message>
        <source>--db and --data name two databases: give one of them.</source>
        <translation>--db 和 --data 指的是两个数据库，只能写一个。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 要写 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>--calls N is missing: how many are to be made up?</source>
        <translation>缺少 --calls N：要虚构多少条来电？</translation>
    </message>
    <message>
        <source>--until takes a day from %1 to today.</source>
        <translation>--until 要写 %1 到今天之间的一天。</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>已写入 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>%1 has calls already. Made-up ones go among them only with --add.</source>
        <translation>%1 里已有来电。要把虚构的来电加进去，请写上 --add。</translation>
    </message>
    <message>
        <source>%1 calls of %2 people were made up in %3.</source>
        <translation>已虚构 %1 条来电（%2 人），写入 %3。</translation>
    </message>
    <message>
        <source>What to look for is missing.</source>
        <translation>没有写要查找什么。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>超三声接听</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>makes a draft pack of a manual</source>
        <translation>把手册整理成规程包草稿</translation>
    </message>
    <message>
        <source>%1: %2 entries in force, %3 to be looked at first, %4 clauses for training</source>
        <translation>%1：%2 条启用，%3 条请先查看，%4 条仅供培训</translation>
    </message>
    <message>
        <source>The encoding %1 is not known; UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE are.</source>
        <translation>不认识编码 %1；可用的是 UTF-8、GB18030、Big5、UTF-16LE、UTF-16BE。</translation>
    </message>
    <message>
        <source>shows what packs say at a moment, or hold and do not use</source>
        <translation>显示规程包在某一时刻给出的内容，或其中停用的条目</translation>
    </message>
    <message>
        <source>--switched-off lists the entries of all moments: leave --moment out.</source>
        <translation>--switched-off 列出所有时刻停用的条目，不要再写 --moment。</translation>
    </message>
    <message>
        <source>lists visits, the newest first</source>
        <translation>列出来访记录，最新的在前</translation>
    </message>
    <message>
        <source>lists who is in the building</source>
        <translation>列出楼内访客</translation>
    </message>
    <message>
        <source>counts visits</source>
        <translation>统计来访</translation>
    </message>
    <message>
        <source>lists things at the desk, the newest first</source>
        <translation>列出前台物件，最新的在前</translation>
    </message>
    <message>
        <source>lists what is here or lent</source>
        <translation>列出在前台或借出的物件</translation>
    </message>
    <message>
        <source>counts things at the desk</source>
        <translation>统计前台物件</translation>
    </message>
    <message>
        <source>There are no things of these days.</source>
        <translation>这些天没有物件。</translation>
    </message>
    <message>
        <source>There are no visits of these days.</source>
        <translation>这些天没有来访。</translation>
    </message>
    <message>
        <source>%1 takes one of these words: %2</source>
        <translation>%1 只能是这些词之一：%2</translation>
    </message>
    <message>
        <source>There are no tickets of these days.</source>
        <translation>这些日子没有投诉单。</translation>
    </message>
    <message>
        <source>lists complaint tickets, the newest first</source>
        <translation>列出投诉单，最新的在前</translation>
    </message>
    <message>
        <source>shows a ticket with its clocks, promises and journal</source>
        <translation>显示一张投诉单及其时限、承诺和处理过程</translation>
    </message>
    <message>
        <source>shows what a morning meeting goes through</source>
        <translation>显示晨会要过的事项</translation>
    </message>
    <message>
        <source>counts complaint tickets</source>
        <translation>统计投诉单</translation>
    </message>
    <message>
        <source>The number of the ticket is missing.</source>
        <translation>缺少投诉单编号。</translation>
    </message>
    <message>
        <source>No columns are remembered as %1: say --columns once.</source>
        <translation>没有记住名为 %1 的列设置：请先用 --columns 说明一次。</translation>
    </message>
    <message>
        <source>--columns takes header=field,... with headers of the file and these fields: %1</source>
        <translation>--columns 的写法是 表头=字段,...，表头须在文件里，字段有：%1</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>不认识编码 %1。</translation>
    </message>
    <message>
        <source>%1 rows (%2): %3 added, %4 updated, %5 unchanged, %6 gone, %7 not taken. The list comes to %8 yuan.</source>
        <translation>%1 行（%2）：新增 %3，更新 %4，未变 %5，视为已缴 %6，未导入 %7。清单合计 %8 元。</translation>
    </message>
    <message>
        <source>Nothing was taken in. --skip-bad leaves these rows out.</source>
        <translation>没有导入任何内容。--skip-bad 可跳过这些行。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>欠费笔数</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>没有人欠费。</translation>
    </message>
    <message>
        <source>takes in a list of fees from the finance office</source>
        <translation>导入财务的欠费清单</translation>
    </message>
    <message>
        <source>lists who owes fees, the longest first</source>
        <translation>列出欠费的账户，欠得最久的在前</translation>
    </message>
    <message>
        <source>counts what is owed, paid and promised, with its formulas</source>
        <translation>统计欠费、收款和承诺，附计算口径</translation>
    </message>
    <message>
        <source>%1 open fees of earlier lists, %2 yuan in all, are not in it: --whole counts them as paid.</source>
        <translation>以前清单中的 %1 笔未结费用（共 %2 元）不在其中：加 --whole 则视为已缴。</translation>
    </message>
    <message>
        <source>Nothing was taken in: it was to be checked only.</source>
        <translation>没有导入任何内容：仅作检查。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>完整清单</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Counted as paid</source>
        <translation>视为已缴</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No list of fees was taken in yet.</source>
        <translation>尚未导入过费用清单。</translation>
    </message>
    <message>
        <source>%1 is taken back: everything is as it was before.</source>
        <translation>已撤销 %1：一切恢复原状。</translation>
    </message>
    <message>
        <source>lists the lists of fees that were taken in, the latest first</source>
        <translation>列出已导入的费用清单，最近的在前</translation>
    </message>
    <message>
        <source>takes a list of fees back as a whole</source>
        <translation>整体撤销一份费用清单</translation>
    </message>
</context>
<context>
    <name>HistoryModels</name>
    <message>
        <source>Came at</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Gone at</source>
        <translation>离开前台</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>HitText</name>
    <message>
        <source>To call back</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Missed, dealt with</source>
        <translation>未接来电，已处理</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>打错电话</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Promised and open</source>
        <translation>已承诺未办</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>来电人不详</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>人员与单位</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>在楼内</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Told, here</source>
        <translation>已通知，未取</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Things at the desk</source>
        <translation>前台物件</translation>
    </message>
    <message>
        <source>For somebody unknown</source>
        <translation>收件人不明</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Partly gone</source>
        <translation>部分放行</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Release slips</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不属本处</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并单</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>尚未约定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>There</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>现场无人</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Customer visits</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Until it is ended</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Known issues</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未寄出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Came back undelivered</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Letters about fees</source>
        <translation>催缴函件</translation>
    </message>
</context>
<context>
    <name>IdentityLabels</name>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Travel permit of Hong Kong or Macau</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Travel permit of Taiwan</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Residence permit (Hong Kong, Macau, Taiwan)</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
</context>
<context>
    <name>IndicatorTables</name>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>全台</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Counted: %1. Of: %2.</source>
        <translation>分子：%1。分母：%2。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>不计入：%1。</translation>
    </message>
    <message>
        <source>Whose: %1.</source>
        <translation>归属：%1。</translation>
    </message>
    <message>
        <source>Target: %1 or more.</source>
        <translation>目标：不低于 %1。</translation>
    </message>
    <message>
        <source>Target: %1 or less.</source>
        <translation>目标：不高于 %1。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>InsideLabels</name>
    <message>
        <source>Floor not known</source>
        <translation>楼层不明</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1楼</translation>
    </message>
    <message>
        <source>Building %1, %2</source>
        <extracomment>%1 the building&apos;s number, %2 the floor as &quot;Floor 18&quot;</extracomment>
        <translation>%1栋 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety: %1</source>
        <extracomment>Who leads a floor out of the house: %1 name and number</extracomment>
        <translation>安全员：%1</translation>
    </message>
</context>
<context>
    <name>InsideSheet</name>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Visitors inside</source>
        <translation>楼内访客名单</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <extracomment>%1 day and time, %2 a number such as &quot;14 people&quot;</extracomment>
        <translation>截至 %1：%2</translation>
    </message>
    <message>
        <source>Roll-call of visitors</source>
        <translation>访客疏散点名</translation>
    </message>
    <message>
        <source>As of %1: found %2 of %3</source>
        <translation>截至 %1：已找到 %2 人，共 %3 人</translation>
    </message>
    <message>
        <source>Nobody is left to be found.</source>
        <translation>已全部找到。</translation>
    </message>
    <message>
        <source>No visitor is inside.</source>
        <translation>楼内没有访客。</translation>
    </message>
    <message>
        <source>Visitors whom the desk has signed in. +2 means two more who came along and are counted.</source>
        <translation>名单为前台登记的访客；“+2”表示另有 2 名同行人，人数中已计入。</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Safety person</source>
        <translation>安全员</translation>
    </message>
    <message>
        <source>List made at</source>
        <translation>制表时间</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Receipt: left for repair</source>
        <translation>送修收件单</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Telephone, room: %1</source>
        <translation>电话、房号：%1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>收件时间：%1</translation>
    </message>
    <message>
        <source>Received by: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>To be fetched by: %1</source>
        <translation>请在此前取走：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As handed in</source>
        <translation>收件情况</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>送修物件</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Bring this receipt when you fetch the device, or name somebody who may.</source>
        <translation>取件时请带上本单；请别人代取的，请先告诉我们。</translation>
    </message>
    <message>
        <source>Handed in (signature)</source>
        <translation>送件人签名</translation>
    </message>
    <message>
        <source>Received (signature)</source>
        <translation>收件人签名</translation>
    </message>
    <message>
        <source>Fetched (signature, day)</source>
        <translation>取件人签名、日期</translation>
    </message>
</context>
<context>
    <name>ItemLabels</name>
    <message>
        <source>Parcel</source>
        <translation>快件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Lost property</source>
        <translation>拾物</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message>
        <source>For repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Copy the notice, told</source>
        <translation>复制通知，已告知</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>The addressee agreed</source>
        <translation>本人已同意</translation>
    </message>
    <message>
        <source>The number was confirmed by phone</source>
        <translation>已电话核对号码</translation>
    </message>
    <message>
        <source>By a standing authorisation</source>
        <translation>凭代收授权</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>收件人不明</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>Long distance</source>
        <translation>长途</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人电话</translation>
    </message>
    <message>
        <source>Says to be a leader</source>
        <translation>自称领导</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>打错电话</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>On another line</source>
        <translation>正接另一线</translation>
    </message>
    <message>
        <source>With a visitor</source>
        <translation>正接待来访</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>不在岗位</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回电</translation>
    </message>
    <message>
        <source>Called back, not reached</source>
        <translation>回电未接通</translation>
    </message>
    <message>
        <source>Asking a colleague</source>
        <translation>询问同事</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Putting through</source>
        <translation>转接中</translation>
    </message>
    <message>
        <source>Another line rang</source>
        <translation>另一线来电</translation>
    </message>
    <message>
        <source>Somebody at the counter</source>
        <translation>柜台有人</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Outside line</source>
        <translation>外线</translation>
    </message>
    <message>
        <source>House line</source>
        <translation>内线</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>呼出线</translation>
    </message>
    <message>
        <source>A key says that it rings</source>
        <translation>响铃时按键</translation>
    </message>
    <message>
        <source>Simulated line (practice)</source>
        <translation>模拟线路（练习用）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the kind of line, %2 its number: &quot;Outside line 1&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Voiding undone</source>
        <translation>撤销作废</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Reason for the late answer</source>
        <translation>填写迟接原因</translation>
    </message>
    <message>
        <source>Progress told</source>
        <translation>已告知进展</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台接待</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Telephone support</source>
        <translation>电话客服</translation>
    </message>
    <message>
        <source>Security post</source>
        <translation>秩序岗</translation>
    </message>
    <message>
        <source>Sales desk</source>
        <translation>销售前台</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>未报姓名</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>form of address and name</comment>
        <extracomment>A caller as spoken of: %1 form of address, %2 name. Chinese puts the name first.</extracomment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Details erased</source>
        <translation>内容已抹除</translation>
    </message>
    <message>
        <source>No callback needed</source>
        <translation>无需回电</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Wrong number undone</source>
        <translation>撤销打错</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回待认领</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 错误</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>已设 PIN</translation>
    </message>
    <message>
        <source>Badge set</source>
        <translation>已设工牌</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>复职</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the roles of one person</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>补了号码</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>加了房号</translation>
    </message>
    <message>
        <source>Place taken off</source>
        <translation>去掉房号</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在岗情况</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>合并了另一条</translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>已并到另一条</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Said not to be the same</source>
        <translation>确认不是同一人</translation>
    </message>
    <message>
        <source>Last change taken back</source>
        <translation>撤销上次改动</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>交费</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>办证</translation>
    </message>
    <message>
        <source>Goods out</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>漏水</translation>
    </message>
    <message>
        <source>Trapped</source>
        <translation>困人</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火警</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>伤病</translation>
    </message>
    <message>
        <source>Public order</source>
        <translation>治安</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>监控室</translation>
    </message>
    <message>
        <source>Duty engineer</source>
        <translation>值班工程师</translation>
    </message>
    <message>
        <source>Duty manager</source>
        <translation>值班经理</translation>
    </message>
    <message>
        <source>Security captain</source>
        <translation>秩序队长</translation>
    </message>
    <message>
        <source>Lift maintainer</source>
        <translation>电梯维保</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Identity number kept</source>
        <translation>已保存证件号码</translation>
    </message>
    <message>
        <source>Identity number seen in full</source>
        <translation>查看了完整证件号码</translation>
    </message>
    <message>
        <source>Identity number removed</source>
        <translation>已删除证件号码</translation>
    </message>
    <message>
        <source>Identity number removed after its time</source>
        <translation>证件号码到期自动删除</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Decided about the watch-list</source>
        <translation>已就关注名单作出裁定</translation>
    </message>
    <message>
        <source>Found at a roll-call</source>
        <translation>疏散点名：已找到</translation>
    </message>
    <message>
        <source>Roll-call: tick taken back</source>
        <translation>疏散点名：取消已找到</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Let out at the gate</source>
        <translation>门岗放行</translation>
    </message>
    <message>
        <source>Stopped at the gate</source>
        <translation>门岗拦下</translation>
    </message>
    <message>
        <source>Customer visit</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>部分兑现</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>已付一部分</translation>
    </message>
    <message>
        <source>Reminders paused</source>
        <translation>暂缓催缴</translation>
    </message>
    <message>
        <source>Reminders go on</source>
        <translation>恢复催缴</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>有疑问</translation>
    </message>
</context>
<context>
    <name>LineTile</name>
    <message>
        <source>Ring %1</source>
        <translation>第 %1 声</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩 %1 秒</translation>
    </message>
    <message>
        <source>answered at ring %1</source>
        <translation>第 %1 声接起</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>来电人未知</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超三声</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Not connected; the key still works</source>
        <translation>线路未连接，按键仍可用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>brought back, not saved yet</source>
        <translation>已找回，尚未保存</translation>
    </message>
    <message>
        <source>ended, not saved yet</source>
        <translation>已结束，尚未保存</translation>
    </message>
</context>
<context>
    <name>MorningSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 whose ticket it is, %2 what it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>%1 到期（%2）</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待回访</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning sheet of complaints</source>
        <translation>投诉晨会单</translation>
    </message>
    <message>
        <source>As of %1, %2 open</source>
        <translation>截至 %1，未办结 %2 件</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Open, and a time of the packs is up or a promise was not kept in time.</source>
        <translation>未办结，且有时限已过或承诺未按时兑现。</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>将到期：%1</translation>
    </message>
    <message>
        <source>Not overdue, and a time or a promise comes near its end.</source>
        <translation>未逾期，但有时限或承诺临近。</translation>
    </message>
    <message>
        <source>Promised for today: %1</source>
        <translation>今日承诺：%1</translation>
    </message>
    <message>
        <source>An open promise is due today, whether its hour has passed or not.</source>
        <translation>有未了的承诺今天到期，不论钟点是否已过。</translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation>未告知进展：%1</translation>
    </message>
    <message>
        <source>The customer was not told the progress in time.</source>
        <translation>没有按时把进展告知客户。</translation>
    </message>
    <message>
        <source>To follow up: %1</source>
        <translation>待回访：%1</translation>
    </message>
    <message>
        <source>Solved as we see it, and the customer was not asked yet.</source>
        <translation>我方认为已处理完毕，还没有回访客户。</translation>
    </message>
    <message>
        <source>By whose they are</source>
        <translation>按责任人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Departments that were asked</source>
        <translation>受托部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Tickets whose department has not answered; a ticket counts once for each it waits for.</source>
        <translation>部门尚未答复的投诉单；等几个部门就计几次。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s), less pressing: see the board.</source>
        <translation>
            <numerusform>另有 %n 行不那么紧急，见看板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackLabels</name>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not: %1</source>
        <extracomment>%1 a fact, such as &quot;Answered late&quot;</extracomment>
        <translation>未：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n 声</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No valid complaint</source>
        <translation>无效投诉</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>有责</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>known: %1</source>
        <extracomment>%1 a fact: whether it is so or not, it is known</extracomment>
        <translation>已知是否%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 in 100,000</source>
        <translation>十万分之 %1</translation>
    </message>
</context>
<context>
    <name>PackPapers</name>
    <message>
        <source>Desk card</source>
        <translation>桌卡</translation>
    </message>
    <message>
        <source>Training sheet</source>
        <translation>培训签到表</translation>
    </message>
    <message>
        <source>Short test</source>
        <translation>小测验</translation>
    </message>
</context>
<context>
    <name>PackSheets</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限与次数</translation>
    </message>
    <message>
        <source>Not to be said</source>
        <translation>不说的话</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) found no room here; the program has them.</source>
        <translation>
            <numerusform>另有 %n 条放不下，程序里都有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>培训签到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>Trainer: %1    Day: %1    Place: %1</source>
        <translation>培训人：%1    日期：%1    地点：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Short test: %1</source>
        <translation>小测验：%1</translation>
    </message>
    <message>
        <source>%1, paper %2</source>
        <extracomment>%1 the version of the pack, %2 the number of the paper</extracomment>
        <translation>%1，卷号 %2</translation>
    </message>
    <message>
        <source>This pack holds nothing that could be asked.</source>
        <translation>这个规程包里没有可出题的内容。</translation>
    </message>
    <message>
        <source>Name: %1    Date: %1    Right: ____ of %2</source>
        <translation>姓名：%1    日期：%1    答对：____ / %2</translation>
    </message>
    <message>
        <source>%1: what do you say?</source>
        <extracomment>%1 a moment, such as &quot;First words after answering&quot;</extracomment>
        <translation>%1：该怎么说？</translation>
    </message>
    <message>
        <source>Which of these is not said?</source>
        <translation>下面哪一句不能说？</translation>
    </message>
    <message>
        <source>What do you say instead of %1?</source>
        <translation>不说%1，该说什么？</translation>
    </message>
    <message>
        <source>%1: how much is it?</source>
        <extracomment>%1 a limit, such as &quot;Longest hold&quot;</extracomment>
        <translation>%1：是多少？</translation>
    </message>
    <message>
        <source>%1: which of these has to be written down?</source>
        <translation>%1：下面哪一项必须记下？</translation>
    </message>
    <message>
        <source>%1: which of these steps belongs to it?</source>
        <translation>%1：下面哪一步属于它？</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>PanelTable</name>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>规范执行</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
</context>
<context>
    <name>ReceptionFigures</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>统计件数</translation>
    </message>
    <message>
        <source>Half took no longer than</source>
        <translation>一半不超过</translation>
    </message>
    <message>
        <source>Nine of ten took no longer than</source>
        <translation>九成不超过</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Visits by day</source>
        <translation>每日来访</translation>
    </message>
    <message>
        <source>Visits that came up to the desk, by the day of coming; people are the visitors and whoever came along. Voided visits count nowhere.</source>
        <translation>到过前台的来访，按到访日计；人数含同行者。已作废的一律不计。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>按时段来访</translation>
    </message>
    <message>
        <source>By the hour of coming, of all days together; hours before the first and after the last visit are left out.</source>
        <translation>按到访的钟点，各日合计；首次之前和末次之后的钟点不列。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>来访结果</translation>
    </message>
    <message>
        <source>Each visit that came counts once. Received: met the host, or the host came down or sent them up. Not available: the host&apos;s last word, whatever the reason. No answer: asked, and not answered or told to wait at the end.</source>
        <translation>每次来访计一次。已接待：见到被访人，或被访人下楼、请上楼。不便接待：被访人最后的答复，不分原因。未答复：已联系但没有答复，或最后仍在等候。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>Host not available</source>
        <translation>被访人不便接待</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Host was not asked</source>
        <translation>未联系被访人</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>From coming up to the desk until meeting the host or being sent up; visits in which neither happened are left out.</source>
        <translation>从到前台起，到见到被访人或请上楼为止；两者都没有的不计。</translation>
    </message>
    <message>
        <source>Longer than the rules&apos; limit (%1)</source>
        <translation>超过规程时限（%1）</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>是否预约</translation>
    </message>
    <message>
        <source>Of the visits that came, as the desk noted it.</source>
        <translation>到访的来访中，按前台所记。</translation>
    </message>
    <message>
        <source>Arranged?</source>
        <translation>约好了吗</translation>
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
        <source>Not noted</source>
        <translation>未记</translation>
    </message>
    <message>
        <source>How they left</source>
        <translation>离开方式</translation>
    </message>
    <message>
        <source>Of the visits that came, by how it is known that they left.</source>
        <translation>到访的来访中，按如何得知其离开。</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>离开方式</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>仍在楼内</translation>
    </message>
    <message>
        <source>Expected, and not come</source>
        <translation>预约未到</translation>
    </message>
    <message>
        <source>By the day they were expected; up to now. They are none of the visits above.</source>
        <translation>按预约日计，截至现在；不在以上来访之内。</translation>
    </message>
    <message>
        <source>Noted as not coming</source>
        <translation>已记未到</translation>
    </message>
    <message>
        <source>Nobody noted what came of it</source>
        <translation>未记结果</translation>
    </message>
    <message>
        <source>Things by kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>What came in, was lent or left in the period, and how it stands now. Went back: to the sender, or from whom it was lent to. Voided things count nowhere.</source>
        <translation>该时段收到、借出或寄存的物件及其现状。退还：退给寄件人，或借用人已归还。已作废的一律不计。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Here or lent</source>
        <translation>在前台或借出</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Things by day</source>
        <translation>每日物件</translation>
    </message>
    <message>
        <source>By the day on which they came in, were lent or left.</source>
        <translation>按收到、借出或寄存的日期。</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Until the addressee was told</source>
        <translation>到通知收件人为止</translation>
    </message>
    <message>
        <source>From coming in, of what came in for somebody: not what is lent, sent, found, or a fax.</source>
        <translation>从收到起，只计有收件人的物件：不含借出、寄出、拾到的和传真。</translation>
    </message>
    <message>
        <source>Nobody was told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Until it was handed over</source>
        <translation>到交付为止</translation>
    </message>
    <message>
        <source>From coming in, of what came in for somebody and was handed over.</source>
        <translation>从收到起，只计有收件人且已交付的物件。</translation>
    </message>
    <message>
        <source>Late, third persons, loans</source>
        <translation>逾期、代领、借用</translation>
    </message>
    <message>
        <source>A thing&apos;s time is what the rules said when it came in. A third person took it with the addressee&apos;s word or a standing authorisation.</source>
        <translation>时限以收到时的规程为准。代领指收件人同意或有长期授权的第三人领取。</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>目前逾期</translation>
    </message>
    <message>
        <source>Gone after its time</source>
        <translation>逾期后离开</translation>
    </message>
    <message>
        <source>Taken by a third person</source>
        <translation>第三人代领</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Of these not back</source>
        <translation>其中未归还</translation>
    </message>
    <message>
        <source>As typed; visits without it are left out, the share is of all visits.</source>
        <translation>按填写的文字；没有填写的不列，占比以全部来访为准。</translation>
    </message>
    <message>
        <source>Most frequent purposes</source>
        <translation>最常见事由</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Most visited</source>
        <translation>最常被访</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>Where most come from</source>
        <translation>最常来自</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Most frequent addressees</source>
        <translation>最常见收件人</translation>
    </message>
    <message>
        <source>By company, else by name, else by room; the share is of all things.</source>
        <translation>按单位，没有则按姓名，再没有按房号；占比以全部物件为准。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
</context>
<context>
    <name>ReceptionList</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>From (company)</source>
        <translation>来自单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Received as</source>
        <translation>接待身份</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>是否预约</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host asked at</source>
        <translation>联系被访人</translation>
    </message>
    <message>
        <source>Host answered at</source>
        <translation>被访人答复</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>见面时间</translation>
    </message>
    <message>
        <source>Waited (minutes)</source>
        <translation>等候（分钟）</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>How they left</source>
        <translation>离开方式</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Place on the shelf</source>
        <translation>货架位</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>取件码</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>To collect (yuan)</source>
        <translation>代收（元）</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>交付时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Went back at</source>
        <translation>退还时间</translation>
    </message>
    <message>
        <source>Went back because</source>
        <translation>退还原因</translation>
    </message>
</context>
<context>
    <name>RemittanceSheet</name>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Counter-entries</source>
        <translation>冲销笔数</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>By the receipts: %1 (%2)</source>
        <translation>按收据应有：%1（%2）</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>实点：%1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差额：%1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Remittance slip</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>No money was taken on this day.</source>
        <translation>当天没有收款。</translation>
    </message>
    <message>
        <source>Receipts %1 to %2, %3 in all</source>
        <translation>收据 %1 至 %2，共 %3 张</translation>
    </message>
    <message>
        <source>With %1 of them no money changed hands: waivers, and fees paid from balances.</source>
        <translation>其中 %1 张未收付现款：减免，或由预存款抵扣。</translation>
    </message>
    <message>
        <source>Handed over by (signature)</source>
        <translation>交款人（签字）</translation>
    </message>
    <message>
        <source>Received by finance (signature)</source>
        <translation>财务接收人（签字）</translation>
    </message>
    <message>
        <source>Day, time</source>
        <translation>日期、时间</translation>
    </message>
    <message>
        <source>By the receipts</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Edition %1; it takes the place of edition %2: %3</source>
        <translation>第 %1 版，代替第 %2 版：%3</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完成时间：%1</translation>
    </message>
</context>
<context>
    <name>RemittanceTable</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Counter-entries</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation>更正原因</translation>
    </message>
</context>
<context>
    <name>SheetLayout</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a paper: &quot;Page 1 of 3&quot;</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ShownLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language itself. Translate with &quot;zh&quot; into Chinese.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>SiteVisitLabels</name>
    <message>
        <source>Not agreed yet</source>
        <translation>尚未约定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>There</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>现场无人</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>客户同意时间</translation>
    </message>
    <message>
        <source>We will be late</source>
        <translation>要迟到</translation>
    </message>
    <message>
        <source>We are there</source>
        <translation>已到客户处</translation>
    </message>
    <message>
        <source>Take leave</source>
        <translation>告别</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>重新安排</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消上门</translation>
    </message>
    <message>
        <source>Visit will be late</source>
        <translation>上门将迟到</translation>
    </message>
    <message>
        <source>Visit met nobody</source>
        <translation>上门无人</translation>
    </message>
    <message>
        <source>Visit done</source>
        <translation>上门完成</translation>
    </message>
    <message>
        <source>Visit put off</source>
        <translation>上门改期</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>上门取消</translation>
    </message>
</context>
<context>
    <name>SiteVisitSheet</name>
    <message>
        <source>(not agreed yet)</source>
        <translation>（尚未约定）</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Room or address</source>
        <translation>房号或地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>上门人员</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>What is to be talked about and looked at</source>
        <translation>要谈、要看的事项</translation>
    </message>
    <message>
        <source>Later than agreed</source>
        <translation>晚于约定</translation>
    </message>
    <message>
        <source>Should have been</source>
        <translation>原定时间</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>通知了谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was found and said</source>
        <translation>现场情况与谈话</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>（%1 前）</translation>
    </message>
    <message>
        <source>What happens next, and by when</source>
        <translation>下一步及时限</translation>
    </message>
    <message>
        <source>Customer (signature, day)</source>
        <translation>客户（签名、日期）</translation>
    </message>
    <message>
        <source>For us (signature)</source>
        <translation>我方（签名）</translation>
    </message>
    <message>
        <source>Customer visit %1</source>
        <extracomment>%1 its number</extracomment>
        <translation>上门拜访单 %1</translation>
    </message>
</context>
<context>
    <name>SiteVisitTable</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agreed by telephone</source>
        <translation>已电话约定</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Room or address</source>
        <translation>房号或地址</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>上门人员</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>Should have been</source>
        <translation>原定时间</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>通知了谁</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>迟到原因</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Found and said</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Why put off, cancelled or met nobody</source>
        <translation>改期、取消或无人的原因</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>SlipLabels</name>
    <message>
        <source>To be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Partly gone</source>
        <translation>部分放行</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Check at the gate</source>
        <translation>门岗核对</translation>
    </message>
    <message>
        <source>The proprietor&apos;s</source>
        <translation>业主的</translation>
    </message>
    <message>
        <source>The tenant&apos;s</source>
        <translation>租户的</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 counted, %3 may leave</source>
        <translation>%1：点到 %2 件，只能放行 %3 件</translation>
    </message>
    <message>
        <source>Not on the slip: %1</source>
        <translation>放行条上没有：%1</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>Release slip</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Taken out by: %1</source>
        <translation>携出人：%1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>批准人：%1</translation>
    </message>
    <message>
        <source>The gate scans the code, counts the goods and keeps this slip.</source>
        <translation>门岗扫码、清点数量后放行，并留存此条。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Handed out (signature)</source>
        <translation>交出人（签名）</translation>
    </message>
    <message>
        <source>Taken out (signature)</source>
        <translation>携出人（签名）</translation>
    </message>
    <message>
        <source>Gate, time (signature)</source>
        <translation>门岗、时间（签名）</translation>
    </message>
</context>
<context>
    <name>StaffModel</name>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>还没有 PIN</translation>
    </message>
    <message>
        <source>Badge, no PIN yet</source>
        <translation>工牌，还没有 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN and badge</source>
        <translation>PIN 和工牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>登录方式</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Severe because</source>
        <translation>严重的理由</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Summary (ours)</source>
        <translation>我方概述</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>客户要求的期限</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Taken on at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>First response at</source>
        <translation>首次答复时间</translation>
    </message>
    <message>
        <source>Last told at</source>
        <translation>最近告知时间</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>处理完毕时间</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Given besides</source>
        <translation>另行补偿</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Closed in spite of</source>
        <translation>越过办结的理由</translation>
    </message>
    <message>
        <source>Came back (times)</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>Customer asked (times)</source>
        <translation>催问次数</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>真实意图</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>作废原因</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how severe, %2 why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Voided because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Our summary</source>
        <translation>我方概述</translation>
    </message>
    <message>
        <source>(wanted by: %1)</source>
        <translation>（要求期限：%1）</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Due: by the times and the calendar of the packs in force, without the time in which the clock stands still. Overdue: not done by then.</source>
        <translation>到期：按现行规则包的时限和日历推算，不计暂停的时间。逾期：到期仍未完成。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>(satisfied)</source>
        <translation>（满意）</translation>
    </message>
    <message>
        <source>(not satisfied)</source>
        <translation>（不满意）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Given besides</source>
        <translation>另行补偿</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Closed in spite of</source>
        <translation>越过办结的理由</translation>
    </message>
    <message>
        <source>Customer (signature, day)</source>
        <translation>客户（签名、日期）</translation>
    </message>
    <message>
        <source>Handled by (signature)</source>
        <translation>处理人（签名）</translation>
    </message>
    <message>
        <source>Supervisor (signature)</source>
        <translation>主管（签名）</translation>
    </message>
    <message>
        <source>%1 ticket %2</source>
        <extracomment>%1 complaint, suggestion or praise, %2 its number</extracomment>
        <translation>%1单 %2</translation>
    </message>
</context>
<context>
    <name>UnclaimedModel</name>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
</context>
<context>
    <name>VisitLabels</name>
    <message>
        <source>Expected</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>已到台</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>联系中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Host agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>暂不方便</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>已会面</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Host comes</source>
        <translation>下来接</translation>
    </message>
    <message>
        <source>Goes up</source>
        <translation>请上楼</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Host is away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Cannot meet</source>
        <translation>不便见</translation>
    </message>
    <message>
        <source>Seen off at the desk</source>
        <translation>前台送别</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>扫证离场</translation>
    </message>
    <message>
        <source>Assumed at closing</source>
        <translation>闭楼离场（推定）</translation>
    </message>
    <message>
        <source>Key customer</source>
        <translation>重要客户</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>From the trade</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Ask the host</source>
        <translation>联系被访人</translation>
    </message>
    <message>
        <source>Tea served</source>
        <translation>已上茶</translation>
    </message>
    <message>
        <source>Card left</source>
        <translation>留名片</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>留口信</translation>
    </message>
    <message>
        <source>Met the host</source>
        <translation>已会面</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>证件遗失</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
</context>
<context>
    <name>frontdesk::ActRow</name>
    <message>
        <source>Enter: done.  Esc: not now.</source>
        <translation>Enter 完成，Esc 暂不</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdherenceModel</name>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>未登录时</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规程包</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>全部规程包</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周（周一）</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>全部周</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>记录可证</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>禁语</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Calls and counter matters that the pack guided</source>
        <translation>由该规程包提示过的来电和柜台事项</translation>
    </message>
    <message>
        <source>Prompts shown</source>
        <translation>显示过的提示</translation>
    </message>
    <message>
        <source>Prompts sent away</source>
        <translation>被关掉的提示</translation>
    </message>
    <message>
        <source>Steps ticked by hand</source>
        <translation>人工勾选的步骤</translation>
    </message>
    <message>
        <source>Steps that were due and not ticked</source>
        <translation>应做而没有勾选的步骤</translation>
    </message>
    <message>
        <source>Steps that the record itself proves by a filled field; they are not scored</source>
        <translation>由记录里填好的栏目证明的步骤，不计分</translation>
    </message>
    <message>
        <source>Words not to say that were typed</source>
        <translation>输入过的禁语</translation>
    </message>
    <message>
        <source>What was done of what was due, by weight</source>
        <translation>应做的做了多少（加权）</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdherencePanel</name>
    <message>
        <source>Adherence</source>
        <translation>规范执行</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a period</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The score is what was ticked of what was due: a required step weighs %1, another %2, and a word not to say that was typed weighs %3 against it. Steps that the record itself proves are counted, not scored.</source>
        <translation>得分是应做步骤里勾选的比例：必做步骤权重 %1，其他步骤权重 %2；输入禁语每条按 %3 扣。记录本身能证明的步骤只统计，不计分。</translation>
    </message>
    <message>
        <source>These are your own figures; whoever oversees or trains sees everybody&apos;s.</source>
        <translation>这里只有您自己的数据；主管和培训员能看到全部人员的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were made under packs that are not known here any more; they are counted by the packs of today.</source>
        <translation>
            <numerusform>有 %Ln 条记录是在现已不存在的规程包下做的，按现在的规程包统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses most often missed</source>
        <translation>最常遗漏的条款</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>近 4 周</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>近 13 周</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Weeks apart or together</source>
        <translation>按周分开或合计</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Papers of a pack</source>
        <translation>规程包资料</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Enter: desk card, training sheet and short test of the pack</source>
        <translation>回车：该规程包的桌卡、培训签到表和小测验</translation>
    </message>
    <message>
        <source>Calls and counter matters that a pack guided are counted here once they are saved. In this period there is none.</source>
        <translation>由规程包提示过的来电和柜台事项保存后在这里统计。这个时段还没有。</translation>
    </message>
    <message>
        <source>No clause was missed.</source>
        <translation>没有遗漏的条款。</translation>
    </message>
</context>
<context>
    <name>frontdesk::AdministratorFields</name>
    <message>
        <source>Write your name: what you do at this desk is kept under it.</source>
        <translation>请写姓名：您在前台所做的都记在这个名下。</translation>
    </message>
    <message>
        <source>Your name, as the first administrator</source>
        <translation>您的姓名（第一位管理员）</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>管理员姓名</translation>
    </message>
</context>
<context>
    <name>frontdesk::ArrearsPanel</name>
    <message>
        <source>An account is half typed. Save it first, or throw it away.</source>
        <translation>有一户没填完，请先保存或丢弃。</translation>
    </message>
    <message>
        <source>Choose the fee in the account&apos;s table first (Tab leads there).</source>
        <translation>请先在该户的费用表里选一项（按 Tab 进入）。</translation>
    </message>
    <message>
        <source>Why do the reminders rest, and until when?</source>
        <translation>为什么暂停提醒，到哪天？</translation>
    </message>
    <message>
        <source>Until the end of this day</source>
        <translation>到这天为止</translation>
    </message>
    <message>
        <source>Until somebody ends it</source>
        <translation>直到有人恢复</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why was %1 of %2 never owed?</source>
        <translation>%2 的%1为什么不该收？</translation>
    </message>
    <message>
        <source>Nobody is reminded for now.</source>
        <translation>暂不提醒。</translation>
    </message>
    <message>
        <source>Reminders go on.</source>
        <translation>恢复提醒。</translation>
    </message>
    <message>
        <source>Voided. It is owed no longer.</source>
        <translation>已作废，不再应收。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Entered. %1 enters what is owed.</source>
        <translation>已登记。按 %1 登记应收费用。</translation>
    </message>
    <message>
        <source>The fee is entered.</source>
        <translation>费用已登记。</translation>
    </message>
    <message>
        <source>What is typed is kept. %1 goes on with it.</source>
        <translation>已填的内容留着，按 %1 继续。</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新收费户</translation>
    </message>
    <message>
        <source>A fee that finance&apos;s list does not have yet</source>
        <translation>财务名单里还没有的费用</translation>
    </message>
    <message>
        <source>Correct the account</source>
        <translation>更正收费户</translation>
    </message>
    <message>
        <source>Go on with what is half typed</source>
        <translation>继续没填完的</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新收费户</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Owing %1</source>
        <translation>欠费 %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Nobody owes anything. %1 enters an account.</source>
        <translation>没有欠费的。%1 登记一户。</translation>
    </message>
    <message>
        <source>Nobody&apos;s reminders rest.</source>
        <translation>没有暂停提醒的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Room, name, pinyin, telephone or plate</source>
        <translation>房号、姓名、拼音、电话或车牌</translation>
    </message>
    <message>
        <source>Which accounts are listed (Alt+1 to Alt+3): overdue, owing, paused</source>
        <translation>列出哪些户（Alt+1 到 Alt+3）：逾期、欠费、暂停</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>收费户</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Finance&apos;s list…</source>
        <translation>财务清单…</translation>
    </message>
    <message>
        <source>Nobody is overdue. %1 enters an account, %2 takes in finance&apos;s list.</source>
        <translation>没有逾期的。%1 录入账户，%2 导入财务清单。</translation>
    </message>
    <message>
        <source>What is typed is kept. Begin this contact again to go on with it.</source>
        <translation>已录入的内容保留着，再次开始这次联系即可继续。</translation>
    </message>
    <message>
        <source>Why is the promise withdrawn? %1</source>
        <translation>为何撤回这项承诺？%1</translation>
    </message>
    <message>
        <source>Which promise is withdrawn, and why?</source>
        <translation>撤回哪一项承诺，为什么？</translation>
    </message>
    <message>
        <source>This promise is not open any more.</source>
        <translation>这项承诺已经结束。</translation>
    </message>
    <message>
        <source>Withdrawn. Reminders go on.</source>
        <translation>已撤回，恢复提醒。</translation>
    </message>
</context>
<context>
    <name>frontdesk::BadRowsModel</name>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>表中内容</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>不能导入的原因</translation>
    </message>
</context>
<context>
    <name>frontdesk::BadgeScans</name>
    <message>
        <source>%1 has left (badge scanned).</source>
        <translation>%1 已离开（扫证）。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>frontdesk::BatchPage</name>
    <message>
        <source>This one is in the batch already.</source>
        <translation>这一件已在本批中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in yuan.</source>
        <translation>“%1”不是金额（元）。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>collect %1</source>
        <translation>到付 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>快件</translation>
    </message>
    <message>
        <source>Parcels of a courier</source>
        <translation>快递员送来的一批快件</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n 件快件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for somebody unknown</source>
        <translation>
            <numerusform>%n 件收件人不明</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf %1  %2: room, name or last digits</source>
        <translation>货架 %1&#x3000;%2：房号、姓名或末几位</translation>
    </message>
    <message>
        <source>without a waybill</source>
        <translation>无运单号</translation>
    </message>
    <message>
        <source>Scan the first parcel.</source>
        <translation>请扫第一件。</translation>
    </message>
    <message>
        <source>Enter: for them. +: as the one before. %1: damaged. Amount, %2: to collect. Code, %3: pickup code. %4: no waybill. %5: take out.</source>
        <translation>回车：确定收件人；+：同上一件；%1：破损；金额后按 %2：到付；取件码后按 %3；%4：无运单；%5：移出本批。</translation>
    </message>
    <message>
        <source>Parcels of this batch</source>
        <translation>本批快件</translation>
    </message>
    <message>
        <source>The courier signs for the total</source>
        <translation>快递员签总数</translation>
    </message>
    <message>
        <source>The courier&apos;s signature, if somebody wants to draw it</source>
        <translation>快递员手写签名（可不写）</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>全部收下</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>暂不收完</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallActs</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>✓ Read back</source>
        <translation>✓ 已复述</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述确认</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>约回电</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>存为待补</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>打错</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>断线</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallDetail</name>
    <message>
        <source>The call is voided. It stays in the list, struck through.</source>
        <translation>这通来电已作废，仍以删除线留在列表里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Still to complete</source>
        <translation>仍待补</translation>
    </message>
    <message>
        <source>Complete or correct</source>
        <translation>补全或更正</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Why is this call void?</source>
        <translation>为什么作废？</translation>
    </message>
    <message>
        <source>Void with this reason</source>
        <translation>以此原因作废</translation>
    </message>
    <message>
        <source>Why was the answer late?</source>
        <translation>为什么超三声才接？</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>未接处理：</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What is asked of us</source>
        <translation>所托事项</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1 接起</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>断线</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>迟接原因</translation>
    </message>
    <message>
        <source>%1 (known by the console)</source>
        <translation>%1（系统推断）</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述确认</translation>
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
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>not to be said</source>
        <translation>忌语</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>提示记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Missed call: %1</source>
        <translation>未接来电：%1</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>承诺已兑现。</translation>
    </message>
    <message>
        <source>The promise is withdrawn.</source>
        <translation>承诺已撤回。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>已告知 %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallFormWidget</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不愿说</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone number refused</source>
        <translation>不愿留电话</translation>
    </message>
    <message>
        <source>Room / unit</source>
        <translation>房号 / 单位</translation>
    </message>
    <message>
        <source>Matter (Alt+1 …)</source>
        <translation>事由（Alt+1 …）</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What is asked of us</source>
        <translation>所托事项</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不愿透露</translation>
    </message>
    <message>
        <source>Refused once</source>
        <translation>拒过一次</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>不愿透露</translation>
    </message>
    <message>
        <source>Not to be said to callers: %1</source>
        <translation>对客人不要说：%1</translation>
    </message>
    <message>
        <source>Not to be said to callers: %1 → %2</source>
        <translation>对客人不要说：%1 → %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallGuidance</name>
    <message>
        <source>Answer</source>
        <comment>part of a call</comment>
        <translation>接听</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>part of a call</comment>
        <translation>问姓名</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>part of a call</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>part of a call</comment>
        <translation>复述</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>part of a call</comment>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallHistory</name>
    <message>
        <source>%L1 so far</source>
        <comment>calls in the list</comment>
        <translation>已读出 %L1 条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>共 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) found</source>
        <comment>by the filter</comment>
        <translation>
            <numerusform>找到 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部来电</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Find in all calls</source>
        <translation>在全部来电中查找</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>calls</comment>
        <translation>超三声</translation>
    </message>
    <message>
        <source>Only calls that were</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Go to the calls of a day</source>
        <translation>跳到某一天的来电</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Go to the calls of that day</source>
        <translation>跳到这一天的来电</translation>
    </message>
    <message>
        <source>Enter: open · Ctrl+G: go to a day</source>
        <translation>Enter：打开 · Ctrl+G：跳到某一天</translation>
    </message>
    <message>
        <source>There is no call on that day. The last one before it: %1</source>
        <translation>这一天没有来电，已跳到之前最近的一通：%1</translation>
    </message>
    <message>
        <source>The list begins later than that day. Its first call: %1</source>
        <translation>这一天早于最早的来电，最早的一通：%1</translation>
    </message>
    <message>
        <source>Every saved call stands here. %1 says that the telephone rings.</source>
        <translation>保存过的来电都列在这里。电话响铃时按 %1。</translation>
    </message>
    <message>
        <source>No such call. %1 shows all calls.</source>
        <translation>没有这样的来电。按 %1 显示全部来电。</translation>
    </message>
    <message>
        <source>No call holds these words. %1 clears the filter.</source>
        <translation>没有符合的来电。按 %1 清除筛选。</translation>
    </message>
    <message>
        <source>Find: name, sound, number, room, words  %1</source>
        <translation>查找：姓名、拼音、号码、房号、字词  %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>响铃</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>房号 / 单位</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallList</name>
    <message>
        <source>Calls of today</source>
        <translation>今日来电</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>筛选来电</translation>
    </message>
    <message>
        <source>Enter: open · B: called back</source>
        <translation>Enter 打开 · B 已回电</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <comment>missed calls</comment>
        <translation>
            <numerusform>%n 通待回电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n 通待补</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, number, words  %1</source>
        <translation>筛选：姓名、号码、字词  %1</translation>
    </message>
    <message>
        <source>Calls appear here when they are saved. %1 says that the telephone rings.</source>
        <translation>保存后的来电显示在这里。电话响时按 %1。</translation>
    </message>
    <message>
        <source>No call of today holds these words. %1 clears the filter.</source>
        <translation>今天的来电中没有这些字词。按 %1 清除筛选。</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部来电</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallListDelegate</name>
    <message>
        <source>Missed</source>
        <comment>call</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>answer</comment>
        <translation>超三声</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallListModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>响铃</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallPanel</name>
    <message>
        <source>Ready for a call</source>
        <translation>等待来电</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>Why was the answer late?</source>
        <translation>为什么超三声才接？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后再说</translation>
    </message>
    <message>
        <source>Don&apos;t ask now why the answer was late</source>
        <translation>现在先不问迟接原因</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 已保存：%2</translation>
    </message>
    <message>
        <source>Saved as a wrong number.</source>
        <translation>已按打错电话保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Not saved yet: please look at the marked fields.</source>
        <translation>还没有保存：请看标出的各项。</translation>
    </message>
    <message>
        <source>What you typed is kept on its line.</source>
        <translation>已输入的内容仍保留在这条线路上。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Drafts cannot be kept at the moment: %1</source>
        <translation>暂时无法保存草稿：%1</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>草稿已存 %1</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>未复述</translation>
    </message>
    <message>
        <source>Restored from a draft</source>
        <translation>已从草稿恢复</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>The call is kept and is tried again by itself.</source>
        <translation>来电已留存，会自动再次保存。</translation>
    </message>
    <message>
        <source>No call is at hand. Once one is answered, this fills in who it is.</source>
        <translation>目前没有通话。接起电话后再用，就会填入来电人。</translation>
    </message>
    <message>
        <source>The caller is still on hold. %1 takes the call up again.</source>
        <translation>来电人还在等候。按 %1 恢复通话。</translation>
    </message>
    <message>
        <source>%1 when the telephone rings, once more to answer.</source>
        <translation>电话响时按 %1，再按一次接听。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallTexts</name>
    <message>
        <source>To call back</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>来电人未知</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <comment>heard before the answer</comment>
        <translation>
            <numerusform>%n 声</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>rings</comment>
        <translation>%1，未接</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>rings</comment>
        <translation>%1，超三声</translation>
    </message>
    <message>
        <source>agreed to wait</source>
        <translation>同意等候</translation>
    </message>
    <message>
        <source>past the limit</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallTree</name>
    <message>
        <source>Nobody is entered: %1</source>
        <translation>没有排班：%1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>已告知 %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallbackRow</name>
    <message>
        <source>Call back by</source>
        <translation>回电时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>回电号码</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>回电号码</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallerCard</name>
    <message>
        <source>Unknown caller</source>
        <translation>来电人未知</translation>
    </message>
    <message numerus="yes">
        <source>Calls again: %n earlier call(s)</source>
        <translation>
            <numerusform>再次来电：此前 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次来电</translation>
    </message>
    <message numerus="yes">
        <source>Late answer: %n ring(s)</source>
        <translation>
            <numerusform>超三声接听：响了 %n 声</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>是%1吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the call of %1</source>
        <translation>打开 %1 的来电</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>不是这位</translation>
    </message>
    <message>
        <source>Never give this caller&apos;s number away</source>
        <translation>绝不把这位的号码给别人</translation>
    </message>
    <message>
        <source>%1: tell nothing else</source>
        <translation>%1：其他一概不说</translation>
    </message>
    <message>
        <source>%1: may be told %2</source>
        <translation>%1：可告知%2</translation>
    </message>
    <message>
        <source>Likes: %1</source>
        <translation>习惯：%1</translation>
    </message>
    <message>
        <source>Promise overdue</source>
        <translation>承诺已逾期</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>%1 owes %2 (fees: %3, the oldest due %4). For the payer alone.</source>
        <extracomment>%1 a room, %2 a sum, %3 how many, %4 a day</extracomment>
        <translation>%1 欠费 %2（%3 项，最早 %4 到期）。只可对缴费人说。</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintActs</name>
    <message>
        <source>Told the customer</source>
        <translation>告知客户</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>许诺</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Ask a department</source>
        <translation>问部门</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>收到答复</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Customer chases</source>
        <translation>客户催问</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已办好</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>回访客户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>It comes back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Has to wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不属本处</translation>
    </message>
    <message>
        <source>Why these dates</source>
        <translation>期限怎么来的</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续办</translation>
    </message>
    <message>
        <source>Rule on it</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Merge or bundle</source>
        <translation>合并、关联</translation>
    </message>
    <message>
        <source>Review the quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Visit there</source>
        <translation>上门拜访</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintBoard</name>
    <message>
        <source>By person</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>按楼栋</translation>
    </message>
    <message>
        <source>By what open tickets are counted (1 to 4)</source>
        <translation>未结投诉单按什么统计（1 到 4）</translation>
    </message>
    <message>
        <source>Open tickets: who has how many, and how they stand</source>
        <translation>未结投诉单：谁手上有多少、进展如何</translation>
    </message>
    <message>
        <source>Enter: only these in the list</source>
        <translation>回车：列表只看这些</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>没有未结的投诉单。</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintBoardModel</name>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>临近</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintConflictPage</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两个都要</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 刚被别人改过</translation>
    </message>
    <message>
        <source>What only one of you changed is taken already. For the rest a digit says which text counts, Alt+1, Alt+2 or Alt+3 for all of it.</source>
        <translation>只有一方改过的内容已经合在一起。其余各项按数字选用哪一份，Alt+1、Alt+2、Alt+3 一次选定全部。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>回到表单</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintDetail</name>
    <message>
        <source>In the customer&apos;s own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a customer said, in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>我们的概括</translation>
    </message>
    <message>
        <source>What is really meant</source>
        <translation>真实诉求</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>希望怎么办</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>希望时间</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Why that severe</source>
        <translation>为何如此紧急</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>等到</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Solved how</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Given besides</source>
        <translation>另外补偿</translation>
    </message>
    <message>
        <source>Closed all the same, because</source>
        <translation>仍然办结，因为</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Customer chased</source>
        <translation>客户催问次数</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>关联单</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Promised and open</source>
        <translation>承诺未了</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Before it can be closed:</source>
        <translation>办结前还差：</translation>
    </message>
    <message>
        <source>Choose a ticket in the list, or begin one with a key.</source>
        <translation>在列表中选一张单，或按键新开一张。</translation>
    </message>
    <message>
        <source>brought up again</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a fatal item</source>
        <translation>违反否决项</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>did not pass</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Quality, by a supervisor</source>
        <translation>主管质检</translation>
    </message>
    <message>
        <source>Visits there</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>The customer gave</source>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5 分）</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintFormWidget</name>
    <message>
        <source>What the customer says, in their own words</source>
        <translation>客户说了什么（原话）</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Room or place</source>
        <translation>房号或地点</translation>
    </message>
    <message>
        <source>What it is about (Alt and a digit)</source>
        <translation>类别（Alt 加数字）</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Remedy that the customer seeks</source>
        <translation>客户希望怎么办</translation>
    </message>
    <message>
        <source>Wanted by, as said</source>
        <translation>客户要的时间（原话）</translation>
    </message>
    <message>
        <source>Why that severe</source>
        <translation>为何如此紧急</translation>
    </message>
    <message>
        <source>In our words, in short</source>
        <translation>我们的概括</translation>
    </message>
    <message>
        <source>What is really meant</source>
        <translation>真实诉求</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>稍后补全</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintGuidance</name>
    <message>
        <source>Ticket</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>Taking it</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>倾听</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>许诺</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintListModel</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Solved by</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintPanel</name>
    <message>
        <source>Nothing in this list waits to be looked at.</source>
        <translation>这一列没有要看的单。</translation>
    </message>
    <message>
        <source>Taken on.</source>
        <translation>已接手。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>继续办理。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>What was the customer told?</source>
        <translation>告诉了客户什么？</translation>
    </message>
    <message>
        <source>As it was said</source>
        <translation>照实写</translation>
    </message>
    <message>
        <source>The customer asks where it stands. It weighs more from now on.</source>
        <translation>客户来催问，这张单随之升一级。</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户怎么说</translation>
    </message>
    <message>
        <source>A note for us</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>The customer is not told</source>
        <translation>不告诉客户</translation>
    </message>
    <message>
        <source>What was the customer told would happen, and by when?</source>
        <translation>答应客户什么事，几时办？</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>答应的事</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>怎么办的，或为何没办</translation>
    </message>
    <message>
        <source>Which department is asked, what, and by when?</source>
        <translation>问哪个部门，问什么，几时要答复？</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>Whose answer came?</source>
        <translation>谁答复了？</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>To whom is it brought up, and why?</source>
        <translation>上报给谁，为什么？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What does it wait for, and until when?</source>
        <translation>等什么，等到几时？</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简单说明</translation>
    </message>
    <message>
        <source>Who works on it from now on, and why? We still answer for it.</source>
        <translation>转给谁办，为什么？我们仍负责到底。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转给谁</translation>
    </message>
    <message>
        <source>Whose matter is it, and what was the customer told?</source>
        <translation>归谁管，怎么跟客户说的？</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>怎么说的</translation>
    </message>
    <message>
        <source>Whose matter</source>
        <translation>归谁管</translation>
    </message>
    <message>
        <source>How was it solved?</source>
        <translation>怎么办好的？</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>Given besides</source>
        <translation>另外补偿</translation>
    </message>
    <message>
        <source>The customer was called: is it solved for them?</source>
        <translation>已致电客户：问题解决了吗？</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Something is still to be done. A supervisor closes it all the same: why?</source>
        <translation>还有事没办完。主管仍要办结，为什么？</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Number of the other ticket</source>
        <translation>另一张单的单号</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>为什么作废？</translation>
    </message>
    <message>
        <source>Written down: the customer was told.</source>
        <translation>已记：客户已告知。</translation>
    </message>
    <message>
        <source>Written down: the customer chases.</source>
        <translation>已记：客户催问。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已备注。</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>已问：%1</translation>
    </message>
    <message>
        <source>The answer is written down.</source>
        <translation>答复已记下。</translation>
    </message>
    <message>
        <source>Brought up: %1</source>
        <translation>已上报：%1</translation>
    </message>
    <message>
        <source>It waits.</source>
        <translation>转为等待。</translation>
    </message>
    <message>
        <source>Handed on.</source>
        <translation>已转办。</translation>
    </message>
    <message>
        <source>Not ours, and said so.</source>
        <translation>不属本处，已说明。</translation>
    </message>
    <message>
        <source>Solved as we see it. Now the customer is asked.</source>
        <translation>我们这边已办好，接着回访客户。</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>已重新打开。</translation>
    </message>
    <message>
        <source>Voided.</source>
        <translation>已作废。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已办结。</translation>
    </message>
    <message>
        <source>Written down: nobody was reached.</source>
        <translation>已记：未接通。</translation>
    </message>
    <message>
        <source>The customer is satisfied.</source>
        <translation>客户满意。</translation>
    </message>
    <message>
        <source>Promised. It stands in the strip below until it is kept.</source>
        <translation>已记下承诺，下方待办里一直看得到，直到兑现。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已兑现。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>It goes on as %1.</source>
        <translation>并入 %1。</translation>
    </message>
    <message>
        <source>A ticket is half typed. Finish it first, or throw it away.</source>
        <translation>有一张单还没写完，先写完或丢弃。</translation>
    </message>
    <message>
        <source>Kept to be completed: %1</source>
        <translation>已留待补全：%1</translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation>已受理：%1</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>A complaint: listen, and write down what is said</source>
        <translation>投诉：先听，边听边记</translation>
    </message>
    <message>
        <source>Complete the ticket</source>
        <translation>补全这张单</translation>
    </message>
    <message>
        <source>Correct what is written down</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>Due or near %1</source>
        <translation>到期或将到 %1</translation>
    </message>
    <message>
        <source>Not told %1</source>
        <translation>该告知 %1</translation>
    </message>
    <message>
        <source>To ask %1</source>
        <translation>待回访 %1</translation>
    </message>
    <message>
        <source>Came back %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Closed, 31 days</source>
        <translation>31 天内办结</translation>
    </message>
    <message>
        <source>No ticket is open. %1 takes one down, F7 does it from a call or the counter.</source>
        <translation>没有未结的投诉。%1 新开一张；通话或柜台事项中按 F7 直接转单。</translation>
    </message>
    <message>
        <source>No ticket was closed during the last 31 days.</source>
        <translation>31 天内没有办结的单。</translation>
    </message>
    <message>
        <source>Nothing stands here now. The first list has every open ticket.</source>
        <translation>这里现在没有。第一列是全部未结的单。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Number, name, room, telephone or words</source>
        <translation>单号、姓名、房号、电话或内容</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新开投诉单</translation>
    </message>
    <message>
        <source>Enter: the next step</source>
        <translation>Enter：下一步</translation>
    </message>
    <message>
        <source>That was closed too long ago: a new ticket follows it.</source>
        <translation>办结已久，另开一张新单接着办。</translation>
    </message>
    <message>
        <source>Written down: the customer does not see it as solved.</source>
        <translation>已记：客户认为没有解决。</translation>
    </message>
    <message>
        <source>Ruled on.</source>
        <translation>已裁定。</translation>
    </message>
    <message>
        <source>Brought up again: a second ruling ends it.</source>
        <translation>已申诉，复裁为准。</translation>
    </message>
    <message>
        <source>How satisfied, 1 to 5 (if asked)</source>
        <translation>满意度 1–5（问了才填）</translation>
    </message>
    <message>
        <source>A supervisor rules on it: who was in the right?</source>
        <translation>主管裁定：责任在谁？</translation>
    </message>
    <message>
        <source>Why is the ruling not right? A second one ends it.</source>
        <translation>裁定哪里不对？复裁为准。</translation>
    </message>
    <message>
        <source>Written down: everybody of the same cause was told.</source>
        <translation>已记录：同一原因的客户都已告知。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人负责</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>没有问过部门</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>楼栋不明</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>只看：%1</translation>
    </message>
    <message>
        <source>The list shows these alone. The key shows all again.</source>
        <translation>列表只显示这些，按此键恢复全部。</translation>
    </message>
    <message>
        <source>To whom is it given?</source>
        <translation>交给谁？</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1（手上 %2 张）</translation>
    </message>
    <message>
        <source>Does it go on as another ticket, or have they the same cause?</source>
        <translation>并入另一张，还是同一原因？</translation>
    </message>
    <message>
        <source>It goes on as the other one</source>
        <translation>并入另一张</translation>
    </message>
    <message>
        <source>Same cause: told together</source>
        <translation>同一原因，一起告知</translation>
    </message>
    <message>
        <source>It stands alone again</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>已交给%1。</translation>
    </message>
    <message>
        <source>They stand under %1 and are told together.</source>
        <translation>已关联到 %1，一起告知。</translation>
    </message>
    <message>
        <source>It stands alone again.</source>
        <translation>已解除关联。</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>只告知这位客户</translation>
    </message>
    <message>
        <source>To whom are these %1 tickets given?</source>
        <translation>这 %1 张投诉单交给谁？</translation>
    </message>
    <message>
        <source>Under which ticket do these %1 of the same cause stand?</source>
        <translation>这 %1 张同因投诉单关联到哪一张下面？</translation>
    </message>
    <message>
        <source>Everybody of the same cause (%1)</source>
        <translation>同一原因的全部客户（%1 位）</translation>
    </message>
    <message>
        <source>Corrected; what was changed meanwhile by somebody else stays.</source>
        <translation>已更正；别人刚才改的内容也保留了。</translation>
    </message>
    <message>
        <source>The others are bundled under this ticket already.</source>
        <translation>其他单子已关联到这张单。</translation>
    </message>
    <message>
        <source>Known issues %1</source>
        <translation>已知问题 %1</translation>
    </message>
    <message>
        <source>To review %1</source>
        <translation>待质检 %1</translation>
    </message>
    <message>
        <source>Nothing waits for your review. Alt+9 reviews any closed ticket all the same.</source>
        <translation>没有待您质检的投诉单。任何已结案的单，按 Alt+9 都可以质检。</translation>
    </message>
    <message>
        <source>Supervisors look at closed tickets again from here.</source>
        <translation>主管在这里质检已结案的投诉单。</translation>
    </message>
    <message>
        <source>Which tickets are listed (Alt+1 to Alt+8)</source>
        <translation>列出哪些投诉单（Alt+1 到 Alt+8）</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintPapers</name>
    <message>
        <source>This ticket</source>
        <translation>本投诉单</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>晨会单</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintReviewPage</name>
    <message>
        <source>Solved how: %1</source>
        <translation>怎样解决：%1</translation>
    </message>
    <message>
        <source>The customer gave %1 of 5: another matter than this.</source>
        <translation>客户打了 %1 分（满分 5），与质检分开计。</translation>
    </message>
    <message>
        <source>The customer was not asked for a number.</source>
        <translation>没有请客户打分。</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2: %3 %. This one counts instead.</source>
        <translation>%1 由 %2 质检过：%3%。保存后以这一次为准。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fatal: %1. That makes 0, whatever the rest comes to; say in words what happened.</source>
        <translation>违反否决项：%1。总分为 0，其余得分不计；请用文字写明情况。</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet</source>
        <translation>
            <numerusform>还有 %n 项没有打分</numerusform>
        </translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>passes from %1 %</source>
        <translation>%1% 起合格</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>For whoever handled it, in words</source>
        <translation>写给经办人的话</translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation>保存，下一张</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintReviewing</name>
    <message>
        <source>Reviewed: 0 %, because of a fatal item.</source>
        <translation>质检完成：违反否决项，0 分。</translation>
    </message>
    <message>
        <source>Reviewed: %1 %.</source>
        <translation>质检完成：%1%。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Here is the next one; %n wait.</source>
        <translation>
            <numerusform>%1这是下一张；共有 %n 张待质检。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None waits any more.</source>
        <translation>%1没有待质检的了。</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintTexts</name>
    <message>
        <source>%1: %2 left</source>
        <extracomment>%1 a clock (&quot;First answer&quot;), %2 a length of time</extracomment>
        <translation>%1 余 %2</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1 超 %2</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补全</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>回访客户</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>%1: done, too late</source>
        <translation>%1 已办，超时</translation>
    </message>
    <message>
        <source>%1: done in time</source>
        <translation>%1 按时已办</translation>
    </message>
    <message>
        <source>%1: stands still</source>
        <translation>%1 暂停计时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, round the clock</source>
        <translation>%1，全天计时</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1，只算工作时间</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 counts %2</source>
        <translation>%1 计 %2</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 计一天</translation>
    </message>
    <message>
        <source>%1 is not counted: it begins then</source>
        <translation>%1 起算日不计</translation>
    </message>
    <message>
        <source>%1 nobody works</source>
        <translation>%1 不上班</translation>
    </message>
    <message>
        <source>%1 it stood still</source>
        <translation>%1 暂停</translation>
    </message>
    <message>
        <source>stood still for %1 in all</source>
        <translation>共暂停 %1</translation>
    </message>
    <message>
        <source>up at %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>goes on when the ticket does</source>
        <translation>恢复办理后继续</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintVisits</name>
    <message>
        <source>Visit there</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>To the visit</source>
        <translation>查看上门</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompleteModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompletePanel</name>
    <message>
        <source>Everything is complete.</source>
        <translation>都补齐了。</translation>
    </message>
    <message>
        <source>Not saved yet: please look at the marked fields.</source>
        <translation>还没保存：请看标出的几项。</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>来电 %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>柜台 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records to complete</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>To complete, oldest first</source>
        <translation>待补，早的在前</translation>
    </message>
    <message>
        <source>Complete, then the next</source>
        <translation>补好，接着下一条</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再补</translation>
    </message>
    <message>
        <source>Enter: complete it</source>
        <translation>回车：补全</translation>
    </message>
    <message>
        <source>Nothing is left to complete. %1 during a call, at the counter, for a visitor or a thing saves what there is; it appears here.</source>
        <translation>没有待补全的记录。通话中、接待中、登记访客或物品时按 %1，已有内容先保存，随后出现在这里。</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConsentPage</name>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Standing authorisations: whose things others may fetch</source>
        <translation>代收授权：谁的物件可由他人代取</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Valid until (day), or empty</source>
        <translation>有效期至（日期），可不填</translation>
    </message>
    <message>
        <source>No tenant has given one yet. Write for whom and by whom above, then save.</source>
        <translation>还没有租户给过授权。在上面写明针对谁、由谁授权，然后保存。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Withdraw the chosen one</source>
        <translation>撤回选中的授权</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>frontdesk::Console</name>
    <message>
        <source>Three Rings</source>
        <translation>三声</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>恢复最近的备份</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The last good backup was restored (%1). The damaged file is kept beside it; what was saved after that backup has to be entered again.</source>
        <translation>已恢复最近的完好备份（%1）。损坏的文件留在旁边；备份之后保存的内容需要重新录入。</translation>
    </message>
    <message>
        <source>The key file was missing and a new one was made. Saved records are all there; %1 half-typed ones cannot be read.</source>
        <translation>密钥文件不见了，已新建一个。已保存的记录都在；有 %1 条未保存的草稿无法读取。</translation>
    </message>
    <message>
        <source>A made-up day was entered. Its people and calls are invented.</source>
        <translation>已装入一天的演示记录，人和来电都是编造的。</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskMenu</name>
    <message>
        <source>Practice call</source>
        <translation>练习来电</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>演练…</translation>
    </message>
    <message>
        <source>Rehearsal results</source>
        <translation>演练成绩</translation>
    </message>
    <message>
        <source>Watch-list…</source>
        <translation>关注名单…</translation>
    </message>
    <message>
        <source>Reception history</source>
        <translation>接待记录</translation>
    </message>
</context>
<context>
    <name>frontdesk::DirectoryPanel</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>已登记 %1。</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>已更正 %1。</translation>
    </message>
    <message>
        <source>The form was left without saving.</source>
        <translation>表单没有保存就离开了。</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>回到表单</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>已作废 %1。</translation>
    </message>
    <message>
        <source>%1 is at the desk.</source>
        <translation>%1 已到岗。</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>已并入 %1。</translation>
    </message>
</context>
<context>
    <name>frontdesk::DueStrip</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A promise in the strip: %1 time, %2 kind (&quot;Call back&quot;), %3 whom</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Due (as last read)</source>
        <translation>待办（上次读到的）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>未接 %1</translation>
    </message>
    <message>
        <source>To complete %1</source>
        <translation>待补 %1</translation>
    </message>
    <message>
        <source>Nothing promised is open. Callbacks appear here, soonest first.</source>
        <translation>没有待兑现的承诺。要回的电话会按时间先后列在这里。</translation>
    </message>
    <message>
        <source>and %1 more (%2)</source>
        <translation>还有 %1 件（%2）</translation>
    </message>
    <message>
        <source>Unclaimed %1</source>
        <translation>待认领 %1</translation>
    </message>
    <message>
        <source>Unclaimed %1+</source>
        <translation>待认领 %1+</translation>
    </message>
    <message>
        <source>Open promises: %1, overdue: %2</source>
        <translation>未兑现承诺 %1 项，逾期 %2 项</translation>
    </message>
    <message>
        <source>Open promises: %1</source>
        <translation>未兑现承诺 %1 项</translation>
    </message>
    <message>
        <source>Visitors waiting %1</source>
        <translation>等候访客 %1</translation>
    </message>
    <message>
        <source>Opens the one who has waited longest</source>
        <translation>打开等候最久的一位</translation>
    </message>
    <message>
        <source>Complaints due %1</source>
        <translation>投诉到期 %1</translation>
    </message>
    <message>
        <source>Opens the one that presses most</source>
        <translation>打开最急的一件</translation>
    </message>
</context>
<context>
    <name>frontdesk::DuplicatesPage</name>
    <message>
        <source>No two records look alike</source>
        <translation>没有看起来重复的记录</translation>
    </message>
    <message>
        <source>Are these two one? (%1 of %2)</source>
        <translation>这两条是同一位吗？（%1 / %2）</translation>
    </message>
    <message>
        <source>Merge, the left one stays</source>
        <translation>合并，保留左边</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>不是同一位</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>frontdesk::EmergencyBar</name>
    <message>
        <source>What happened</source>
        <translation>出了什么事</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>事发地点</translation>
    </message>
    <message>
        <source>Building, room, lift: this alone is enough</source>
        <translation>楼栋、房号、哪部电梯：先写这一项就够</translation>
    </message>
    <message>
        <source>Tell at once, then tick</source>
        <translation>马上告诉，说完打勾</translation>
    </message>
    <message>
        <source>Tell at once, then tick (%1 goes to the next)</source>
        <translation>马上告诉，说完打勾（%1 到下一位）</translation>
    </message>
</context>
<context>
    <name>frontdesk::EntryEditor</name>
    <message>
        <source>Moment</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>To say, one a line</source>
        <translation>要说的话（每行一句）</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Steps (ticked: required)</source>
        <translation>步骤（勾选为必做）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>预警值</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>登记项</translation>
    </message>
    <message>
        <source>When one is missing</source>
        <translation>缺项时</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>改说</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Days (before: -5)</source>
        <translation>天数（提前写 -5）</translation>
    </message>
    <message>
        <source>At most (30m, 4h, 2d)</source>
        <translation>时限（30m、4h、2d）</translation>
    </message>
    <message>
        <source>Quiet (21:00-08:00)</source>
        <translation>免打扰（21:00-08:00）</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Do not go on</source>
        <translation>不能继续</translation>
    </message>
    <message>
        <source>The whole utterance</source>
        <translation>整句</translation>
    </message>
    <message>
        <source>Its beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Anywhere in it</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Passes from, in percent</source>
        <translation>合格线（%）</translation>
    </message>
    <message>
        <source>Paragraphs, one a line</source>
        <translation>段落，每行一段</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeAccountDetail</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>习惯与要求</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reminders rest</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>预交</translation>
    </message>
    <message>
        <source>How old</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>缴费承诺</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>%1 送达</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Choose an account in the list, or look for one by room, name, telephone or plate.</source>
        <translation>在列表里选一户，或按房号、姓名、电话、车牌查找。</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有欠费。</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>欠 %1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>承诺 %1 前缴</translation>
    </message>
    <message>
        <source>Fees of the account</source>
        <translation>该户费用</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>时效将届满</translation>
    </message>
    <message>
        <source>Has lapsed</source>
        <translation>时效已届满</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeAccountFormWidget</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Why nothing was paid yet</source>
        <translation>未缴原因</translation>
    </message>
    <message>
        <source>How and when the payer likes to be reached</source>
        <translation>联系习惯（方式与时间）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Which fee</source>
        <translation>费用项目</translation>
    </message>
    <message>
        <source>For which time (2026-11)</source>
        <translation>账期（2026-11）</translation>
    </message>
    <message>
        <source>How much, in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Due on (2026-12-31)</source>
        <translation>到期日（2026-12-31）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeActs</name>
    <message>
        <source>Pause</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Enter a fee</source>
        <translation>登记费用</translation>
    </message>
    <message>
        <source>Void a fee</source>
        <translation>作废一项</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日催缴</translation>
    </message>
    <message>
        <source>Take money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Remittance slip</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>Withdraw a promise</source>
        <translation>撤回承诺</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeApprovalRow</name>
    <message>
        <source>Type the name of somebody who may waive.</source>
        <translation>请输入有权减免的人的姓名。</translation>
    </message>
    <message>
        <source>Nobody here may waive.</source>
        <translation>这里没有人有权减免。</translation>
    </message>
    <message>
        <source>Nobody of this name may waive.</source>
        <translation>没有这个名字的人有权减免。</translation>
    </message>
    <message>
        <source>May waive: %1</source>
        <translation>有权减免：%1</translation>
    </message>
    <message>
        <source>You may not waive. Somebody who may approves it here, and you stay signed in.</source>
        <translation>您无权减免。请有权的人在这里批准，您不用退出登录。</translation>
    </message>
    <message>
        <source>Approved by: name, pinyin or initials</source>
        <translation>批准人（姓名、拼音或首字母）</translation>
    </message>
    <message>
        <source>PIN of this person</source>
        <translation>批准人的 PIN</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeContactDesk</name>
    <message>
        <source>Saved. The promise stands in the strip until its day.</source>
        <translation>已保存。承诺在待办条里，直到约定的那天。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. These fees wait until the ticket %1 has ended.</source>
        <translation>已保存。这些费用暂停催缴，等投诉单%1办结。</translation>
    </message>
    <message>
        <source>Half entered: the contact with %1. Begin it again (Alt+T) to go on with it.</source>
        <extracomment>%1 rooms and payers, the latest first</extracomment>
        <translation>只录了一半的联系：%1。重新开始（Alt+T）即可接着录。</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeContactForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4</source>
        <extracomment>a fee as it is read out: %1 its digit, %2 what, %3 for which time, %4 how much</extracomment>
        <translation>%1  %2 %3  %4</translation>
    </message>
    <message>
        <source>Read out so far: %1</source>
        <translation>已念合计：%1</translation>
    </message>
    <message>
        <source>Tick each fee as it is read out.</source>
        <translation>每念一项勾一项。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 交%1</translation>
    </message>
    <message>
        <source>Promised already: %1</source>
        <translation>已承诺：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Agree on a visit</source>
        <translation>约上门</translation>
    </message>
    <message>
        <source>One more instalment</source>
        <translation>再加一期</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>谁接听？</translation>
    </message>
    <message>
        <source>Who of those in the directory?</source>
        <translation>通讯录里的哪一位？</translation>
    </message>
    <message>
        <source>Read out (digits or Space tick, Enter goes on)</source>
        <translation>念费用（数字或空格勾选，回车继续）</translation>
    </message>
    <message>
        <source>The message, for copying</source>
        <translation>短信内容，供复制</translation>
    </message>
    <message>
        <source>What does the payer say?</source>
        <translation>对方怎么答复？</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>对方原话</translation>
    </message>
    <message>
        <source>Pays, in yuan</source>
        <translation>承诺金额（元）</translation>
    </message>
    <message>
        <source>On which day (2026-12-31)?</source>
        <translation>哪天交（2026-12-31）？</translation>
    </message>
    <message>
        <source>Again on which day (2026-12-31)?</source>
        <translation>哪天再联系（2026-12-31）？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When do we come (2026-12-01 15:00)?</source>
        <translation>何时上门（2026-12-01 15:00）？</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>已上报给</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeItemModel</name>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>时效至</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeLetterModel</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tracking, who signed</source>
        <translation>单号、签收人</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeLettersWindow</name>
    <message>
        <source>The %1 who have owed longest are listed. Choose by age or cause to see others.</source>
        <translation>列出欠费最久的 %1 户。按账龄或原因筛选可看其他户。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字</translation>
    </message>
    <message>
        <source>Choose a message among the templates to copy it.</source>
        <translation>请先在模板里选一条短信。</translation>
    </message>
    <message>
        <source>Copied. Paste it into the phone.</source>
        <translation>已复制，粘贴到手机即可。</translation>
    </message>
    <message>
        <source>Nobody is ticked. Space ticks whoever is chosen.</source>
        <translation>没有勾选任何户。按空格勾选当前户。</translation>
    </message>
    <message>
        <source>%1 of %2 letters…</source>
        <translation>%1 / %2 份…</translation>
    </message>
    <message>
        <source>%1 letters made.</source>
        <translation>已生成 %1 份函件。</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>略过 %1 户：%2</translation>
    </message>
    <message>
        <source>%1 leaves the house.</source>
        <translation>%1 寄出。</translation>
    </message>
    <message>
        <source>%1 letters leave the house.</source>
        <translation>%1 份函件寄出。</translation>
    </message>
    <message>
        <source>Tracking numbers, in the order of the letters, or nothing</source>
        <translation>快递单号，按函件顺序；可不填</translation>
    </message>
    <message>
        <source>%1 was delivered.</source>
        <translation>%1 已签收。</translation>
    </message>
    <message>
        <source>%1 letters were delivered.</source>
        <translation>%1 份函件已签收。</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>The addressee</source>
        <translation>收件人本人</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天的话，哪一天</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <translation>%1 被退回。</translation>
    </message>
    <message>
        <source>%1 letters came back.</source>
        <translation>%1 份函件被退回。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 does not go out.</source>
        <translation>%1 不寄了。</translation>
    </message>
    <message>
        <source>%1 letters do not go out.</source>
        <translation>%1 份函件不寄了。</translation>
    </message>
    <message>
        <source>What was demanded of this account is sued for.</source>
        <translation>对该户已催告的费用提起诉讼。</translation>
    </message>
    <message>
        <source>Number of the court</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Filed; it stands among the letters.</source>
        <translation>已登记起诉，可在函件列表里查看。</translation>
    </message>
    <message>
        <source>%1 tracking numbers for %2 letters: each letter wants one, or none.</source>
        <translation>%2 份函件对应 %1 个单号：要么每份一个，要么不填。</translation>
    </message>
    <message>
        <source>Sent; the accounts say so.</source>
        <translation>已登记寄出，并记入各户。</translation>
    </message>
    <message>
        <source>Delivered; the three years begin anew for what was asked for.</source>
        <translation>已登记签收；所催费用的三年时效重新计算。</translation>
    </message>
    <message>
        <source>Noted that it came back.</source>
        <translation>已登记退回。</translation>
    </message>
    <message>
        <source>Voided.</source>
        <translation>已作废。</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 份函件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Letters made</source>
        <translation>已生成的函件</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>写函件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 of %2 ticked, %3 yuan overdue</source>
        <translation>勾选 %1 / %2 户，逾期 %3 元</translation>
    </message>
    <message>
        <source>For any cause</source>
        <translation>不限原因</translation>
    </message>
    <message>
        <source>Letters about fees</source>
        <translation>收费函件</translation>
    </message>
    <message>
        <source>How long it has been due</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>Why it is owed</source>
        <translation>欠费原因</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Telephone for questions</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>寄给谁</translation>
    </message>
    <message>
        <source>Nobody owes what is asked for here.</source>
        <translation>没有符合条件的欠费户。</translation>
    </message>
    <message>
        <source>Letters that were made will stand here. Ctrl+Enter makes them, on the page before.</source>
        <translation>生成的函件会列在这里。在上一页按 Ctrl+Enter 生成。</translation>
    </message>
    <message>
        <source>Make letters</source>
        <translation>生成函件</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>全选／全不选</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制短信</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>看版面</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>打印或 PDF</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>In all %1 yuan; fees named: %2</source>
        <translation>合计 %1 元；列明费用 %2 笔</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>版面 (*.pdf)</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>正在生成……</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeListModel</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeePaymentDetail</name>
    <message>
        <source>Invoice is issued</source>
        <translation>发票已开</translation>
    </message>
    <message>
        <source>Invoice is wanted</source>
        <translation>要开发票</translation>
    </message>
    <message>
        <source>Counter-entry %1</source>
        <translation>冲销 %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收据 %1</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>冲销 %1</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已由 %1 冲销</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>客户已核对</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>客户未核对</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>发票 %1</translation>
    </message>
    <message>
        <source>invoice wanted</source>
        <translation>待开发票</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>实收：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>找零：%1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>客户核对无误</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>收到%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>缴款人%1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeePaymentFormWidget</name>
    <message>
        <source>How much is paid, in yuan</source>
        <translation>收多少（元）</translation>
    </message>
    <message>
        <source>Cash given, in yuan</source>
        <translation>收到现金（元）</translation>
    </message>
    <message>
        <source>Paid by (Alt+1 to Alt+4)</source>
        <translation>付款方式（Alt+1 到 Alt+4）</translation>
    </message>
    <message>
        <source>Number of the card slip or transfer</source>
        <translation>刷卡单号或转账流水号</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>From what was paid ahead</source>
        <translation>从预存款中扣</translation>
    </message>
    <message>
        <source>Of it late-payment damages</source>
        <translation>其中违约金</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>减免原因</translation>
    </message>
    <message>
        <source>Invoice to (title)</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To take: %1</source>
        <translation>应收：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>找零：%1</translation>
    </message>
    <message>
        <source>Owed on what is ticked: %1, after it: %2</source>
        <translation>所勾选的欠款：%1，收后：%2</translation>
    </message>
    <message>
        <source>Paid ahead: %1, after it: %2</source>
        <translation>预存款：%1，收后：%2</translation>
    </message>
    <message>
        <source>What is owed: Space ticks what is paid</source>
        <translation>欠费：按空格勾选要交的</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Money from %1</source>
        <extracomment>%1 room and payer</extracomment>
        <translation>%1 交费</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeePaymentGuidance</name>
    <message>
        <source>Taking the money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>客户核对无误</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeePaymentPage</name>
    <message>
        <source>This payment is half typed. Take it first, or throw it away.</source>
        <translation>这笔收款还没填完，请先收好，或丢弃它。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Taking money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Wait until the customer has looked everything over and agrees (Alt+Y).</source>
        <translation>请等客户点清核对无误（Alt+Y）。</translation>
    </message>
    <message>
        <source>An invoice is wanted: its number comes from finance (Alt+I).</source>
        <translation>客户要发票：号码由财务给出（Alt+I）。</translation>
    </message>
    <message>
        <source>Why is receipt %1 taken back? All of it; enter it anew if only a part was wrong.</source>
        <extracomment>%1 the number of a receipt</extracomment>
        <translation>收据 %1 为什么要冲销？整笔冲销；如果只错了一部分，冲销后重新收款。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To whom is the invoice made out?</source>
        <translation>发票开给谁？</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>Tax number (none for a person)</source>
        <translation>税号（个人不填）</translation>
    </message>
    <message>
        <source>Which number has the invoice that finance issued?</source>
        <translation>财务开出的发票号码是多少？</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Taken back. Print the counter-entry and give the money back.</source>
        <translation>已冲销。请打印冲销单，并把钱退给客户。</translation>
    </message>
    <message>
        <source>The invoice is asked for.</source>
        <translation>已登记开票。</translation>
    </message>
    <message>
        <source>The invoice&apos;s number is kept.</source>
        <translation>发票号码已登记。</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>客户已核对。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>A waiver is approved by somebody who may: type name and PIN.</source>
        <translation>减免须由有权的人批准：请输入姓名和 PIN。</translation>
    </message>
    <message>
        <source>Whoever approves it types the PIN.</source>
        <translation>请批准人输入 PIN。</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeePaymentPapers</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Breakdown of fees</source>
        <translation>费用明细</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeReportsWindow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Type the first and the last day, like 2026-01-01.</source>
        <translation>请输入起止日期，如 2026-01-01。</translation>
    </message>
    <message>
        <source>Fees in figures</source>
        <translation>收费报表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>版面 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>打印或 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeTexts</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>无欠费</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>别处已缴</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，到 %2</translation>
    </message>
    <message>
        <source>%1, until somebody ends it</source>
        <translation>%1，直到恢复</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>a promise to pay: %1 how much, %2 by which day</extracomment>
        <translation>%2前付%1</translation>
    </message>
    <message>
        <source>%1 paid, %2 missing</source>
        <translation>已付%1，还差%2</translation>
    </message>
    <message>
        <source>%1 broken before</source>
        <translation>此前失约%1次</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeTicks</name>
    <message>
        <source>Pays</source>
        <translation>交</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>要交</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>不交</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeWorklistModel</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴费人</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为何今天</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>上次说了什么</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeWorklistPage</name>
    <message>
        <source>How and when this payer likes to be reached: %1</source>
        <translation>缴费人的习惯与喜好：%1</translation>
    </message>
    <message>
        <source>Said last: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日催缴</translation>
    </message>
    <message>
        <source>Nobody is to be reminded today.</source>
        <translation>今天没有要催缴的。</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>返回账户</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>欠 %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeWorklistTexts</name>
    <message>
        <source>A promise was kept in part</source>
        <translation>承诺只兑现了一部分</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>We said that we come</source>
        <translation>约好上门</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a step of the reminders, %2 telephone, message, visit or letter</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>left from %1</source>
        <translation>%1遗留</translation>
    </message>
    <message>
        <source>put off to today</source>
        <translation>改到今天</translation>
    </message>
    <message>
        <source>tried today: %1</source>
        <translation>今天已拨%1次</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>还有%n天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>nobody was reached yet</source>
        <translation>还没有联系过</translation>
    </message>
    <message>
        <source>Then: %1 on %2</source>
        <extracomment>%1 a step of the reminders, %2 its day</extracomment>
        <translation>下一步：%2 %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>写短信</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>写函件</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>记上门</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>frontdesk::FirstAdministratorPage</name>
    <message>
        <source>First administrator</source>
        <translation>第一位管理员</translation>
    </message>
    <message>
        <source>Who looks after this desk?</source>
        <translation>这个前台由谁管理？</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From now on everybody works under their own name. The first administrator can add the others. The telephone may ring meanwhile: %1 answers as ever.</source>
        <translation>从现在起，每个人都以自己的名义工作。第一位管理员可以添加其他同事。其间电话照常：%1 接听。</translation>
    </message>
</context>
<context>
    <name>frontdesk::FirstStartDialog</name>
    <message>
        <source>Set up this desk</source>
        <translation>设置前台</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>Name of the unit, as it is said on the phone</source>
        <translation>单位名称（电话里怎么报就怎么写）</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Whose rules does this desk follow?</source>
        <translation>这个岗位按哪套规程接电话？</translation>
    </message>
    <message>
        <source>What holds at every desk is always in force.</source>
        <translation>各岗位通用的规程始终生效。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Write the name of the unit: it is said at the beginning of every call.</source>
        <translation>请填写单位名称：每通电话开头都要报。</translation>
    </message>
    <message>
        <source>Three answers, then the phone may ring. All of them can be changed later.</source>
        <translation>回答三个问题就可以接电话了，以后都能改。</translation>
    </message>
    <message>
        <source>Only to look around: begin with a made-up day</source>
        <translation>只是看看：先装入一天的演示记录</translation>
    </message>
    <message>
        <source>Invented people and their calls. They stay among the records; for real work leave this unticked.</source>
        <translation>人和来电都是编造的，会一直留在记录里；正式使用请不要勾选。</translation>
    </message>
</context>
<context>
    <name>frontdesk::GuidanceDock</name>
    <message>
        <source>Part of the call</source>
        <translation>通话阶段</translation>
    </message>
    <message>
        <source>The rules in force say nothing about this moment.</source>
        <translation>现行规程对此刻没有要求。</translation>
    </message>
    <message>
        <source>Say now</source>
        <translation>现在说</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>Don&apos;t say</source>
        <translation>不要说</translation>
    </message>
    <message>
        <source>You can say</source>
        <translation>可以说</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Don&apos;t show again in this call</source>
        <translation>这通电话里不再提示</translation>
    </message>
    <message numerus="yes">
        <source>✓ All %n done</source>
        <comment>steps of the list</comment>
        <translation>
            <numerusform>✓ %n 项全部完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries kept back</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HandOverPage</name>
    <message>
        <source>The number was compared by phone</source>
        <translation>已电话核对号码</translation>
    </message>
    <message>
        <source>Call the recipient and compare the number first</source>
        <translation>先打电话核对传真号</translation>
    </message>
    <message>
        <source>The addressee agreed</source>
        <translation>本人已同意</translation>
    </message>
    <message>
        <source>A standing authorisation covers it</source>
        <translation>有代收授权</translation>
    </message>
    <message>
        <source>Somebody else: ask the addressee first</source>
        <translation>不是本人：先问收件人</translation>
    </message>
    <message>
        <source>Send the fax</source>
        <translation>发送传真</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n thing(s)</source>
        <translation>
            <numerusform>交付 %n 件物件</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom it was sent</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Who takes it and signs</source>
        <translation>谁来取、签收人</translation>
    </message>
    <message>
        <source>The recipient has confirmed the fax number by phone (%1)</source>
        <translation>已电话核对传真号（%1）</translation>
    </message>
    <message>
        <source>The addressee was asked and agrees (%1)</source>
        <translation>已问过收件人，本人同意（%1）</translation>
    </message>
    <message>
        <source>Signature, if somebody wants to draw it</source>
        <translation>手写签名（可不写）</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>frontdesk::HistoryWindow</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a period</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Things at the desk</source>
        <translation>前台物件</translation>
    </message>
    <message>
        <source>Being exported…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Visits in figures</source>
        <translation>来访统计</translation>
    </message>
    <message>
        <source>Things at the desk in figures</source>
        <translation>前台物件统计</translation>
    </message>
    <message>
        <source>All who came</source>
        <translation>全部到访</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>仍在楼内</translation>
    </message>
    <message>
        <source>Host not available</source>
        <translation>被访人不便接待</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Signed out at closing</source>
        <translation>闭楼时签离</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Expected, not come yet</source>
        <translation>已预约未到</translation>
    </message>
    <message>
        <source>All things</source>
        <translation>全部物件</translation>
    </message>
    <message>
        <source>Here or lent</source>
        <translation>在前台或借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Taken by a third person</source>
        <translation>第三人代领</translation>
    </message>
    <message>
        <source>However received</source>
        <translation>不限接待身份</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>不限类别</translation>
    </message>
    <message>
        <source>Nothing of these days fits what is asked. Alt+1 to Alt+6 choose other days.</source>
        <translation>这些天没有符合条件的记录。Alt+1 至 Alt+6 换时段。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Name, pinyin, number, plate, host, room or what for</source>
        <translation>姓名、拼音、电话、车牌、被访人、房号或事由</translation>
    </message>
    <message>
        <source>Name, pinyin, waybill, pickup code, number or room</source>
        <translation>姓名、拼音、运单号、取件码、电话或房号</translation>
    </message>
    <message>
        <source>Host or room</source>
        <translation>被访人或房号</translation>
    </message>
    <message>
        <source>For whom, or room</source>
        <translation>收件人或房号</translation>
    </message>
    <message>
        <source>From (company)</source>
        <translation>来自单位</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Received as</source>
        <translation>接待身份</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>物件类别</translation>
    </message>
    <message>
        <source>Write two days such as 2026-11-01 and 2026-11-30, the first not after the last.</source>
        <translation>请填写两个日期，如 2026-11-01 和 2026-11-30，前一个不晚于后一个。</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>最新的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the first and the last day, %2 how many are shown</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reception history</source>
        <translation>接待记录</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>列出哪些</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Enter: open in its panel</source>
        <translation>Enter：在面板中打开</translation>
    </message>
    <message>
        <source>What is known of the chosen one</source>
        <translation>所选记录的详情</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints in figures</source>
        <translation>投诉统计</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>However severe</source>
        <translation>所有严重程度</translation>
    </message>
    <message>
        <source>However it came</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Whoever is responsible</source>
        <translation>所有责任人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部投诉单</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Customer asked about it</source>
        <translation>客户催问过</translation>
    </message>
    <message>
        <source>Ended in these days</source>
        <translation>期间内办结</translation>
    </message>
    <message>
        <source>Closed over the gate in these days</source>
        <translation>期间内越过关闭条件关闭</translation>
    </message>
    <message>
        <source>Whatever it is about</source>
        <translation>所有事由</translation>
    </message>
    <message>
        <source>Name, pinyin, number, room or what it is about</source>
        <translation>姓名、拼音、编号、房号或事由</translation>
    </message>
    <message>
        <source>Customer or room</source>
        <translation>客户或房号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Visitors, things or complaints</source>
        <translation>访客、物品或投诉</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoldBar</name>
    <message>
        <source>Agreed to wait</source>
        <translation>同意等候</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>恢复通话</translation>
    </message>
    <message>
        <source>Call back instead</source>
        <translation>改为回电</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>保持中：%1</translation>
    </message>
    <message>
        <source>Past the limit: apologise, take the number and promise a call back</source>
        <translation>等候已超时：请致歉，记下号码，约好回电</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>On hold for %1</source>
        <translation>已保持 %1</translation>
    </message>
    <message>
        <source>Why the caller waits</source>
        <translation>为什么让对方等</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportDialog</name>
    <message>
        <source>From a spreadsheet (.xlsx) or a text (.csv). Nothing is changed before you press Import.</source>
        <translation>可导入电子表格（.xlsx）或文本（.csv）。按“导入”之前不会改动任何资料。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What will be taken in</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>前几行的识别结果</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>不能导入的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>The rows that are not taken, with the reasons, as a file to correct and take in again</source>
        <translation>把不能导入的行连同原因存成文件，改好后可再导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the list of rows that are not taken</source>
        <translation>保存不能导入的行</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 - not taken.csv</source>
        <translation>%1-未导入.csv</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>清单已存为 %1。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here.</source>
        <translation>请选择文件，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>A table with these columns was taken in before: they are set as then.</source>
        <translation>以前导入过同样表头的表格，各列已按上次设好。</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在核对各行…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>已撤销，一切恢复到导入之前。</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未变 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not taken</source>
        <translation>
            <numerusform>未导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be taken</source>
        <translation>
            <numerusform>可导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will not, see why</source>
        <translation>
            <numerusform>%n 行不能导入，请看原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say nothing</source>
        <translation>
            <numerusform>%n 行无内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Not taken (%1)</source>
        <translation>不能导入（%1）</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核对</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The first rows will stand here as they will be understood, once a column is given.</source>
        <translation>设好各列后，这里显示前几行的识别结果。</translation>
    </message>
    <message>
        <source>Every row can be taken.</source>
        <translation>所有行都可以导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n missing in the list: they count as paid</source>
        <translation>
            <numerusform>清单中没有的 %n 笔视为已缴</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::InsideFiles</name>
    <message>
        <source>The list of visitors inside is not being kept on the disk: %1 Print it from the roll-call if it may be needed.</source>
        <translation>楼内访客名单未能存到磁盘：%1如可能用到，请在“疏散点名”中打印。</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemDetail</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Hand over all %1</source>
        <translation>%1 件一起交付</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>复制通知</translation>
    </message>
    <message>
        <source>Back to the sender</source>
        <translation>退回寄件人</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Choose something in the list, or begin with a key.</source>
        <translation>在列表中选一件，或用快捷键开始。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收件单</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemFormWidget</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save to complete</source>
        <translation>先存待补</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemGuidance</name>
    <message>
        <source>Coming in</source>
        <comment>part of an item&apos;s course</comment>
        <translation>收件</translation>
    </message>
    <message>
        <source>Left for repair</source>
        <comment>part of an item&apos;s course</comment>
        <translation>送修收件</translation>
    </message>
    <message>
        <source>To be sent</source>
        <comment>part of an item&apos;s course</comment>
        <translation>托发</translation>
    </message>
    <message>
        <source>Before sending</source>
        <comment>part of an item&apos;s course</comment>
        <translation>发出之前</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>part of an item&apos;s course</comment>
        <translation>他人来取</translation>
    </message>
    <message>
        <source>Handing over</source>
        <comment>part of an item&apos;s course</comment>
        <translation>交付</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemListModel</name>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemPanel</name>
    <message>
        <source>Something came in, is lent or left</source>
        <translation>收件、借出或送修</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Correct what is written down</source>
        <translation>更正登记内容</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>货架 %1</translation>
    </message>
    <message>
        <source>No rules in force say how a notice reads. Nothing was copied.</source>
        <translation>现行规程里没有通知的写法，未复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over to %1.</source>
        <translation>
            <numerusform>已把 %n 件物件交给%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1已归还。</translation>
    </message>
    <message>
        <source>Why does it go back? Enter:</source>
        <translation>为什么退回？回车确定：</translation>
    </message>
    <message>
        <source>Why is it voided? Enter:</source>
        <translation>为什么作废？回车确定：</translation>
    </message>
    <message>
        <source>It goes back to the sender.</source>
        <translation>退回寄件人。</translation>
    </message>
    <message>
        <source>Voided.</source>
        <translation>已作废。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are in. Enter copies the notice for the first, then for the next.</source>
        <translation>
            <numerusform>%n 件快件已入库。按回车复制第一家的通知，再按复制下一家。</numerusform>
        </translation>
    </message>
    <message>
        <source>The authorisation is in force.</source>
        <translation>授权已生效。</translation>
    </message>
    <message>
        <source>The authorisation was withdrawn.</source>
        <translation>授权已撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) of a batch that was not finished are kept. %1 goes on with it.</source>
        <translation>
            <numerusform>上次没收完的一批快件（%n 件）还在，按 %1 继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here %1</source>
        <translation>在前台 %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>今日已取</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>近 31 天</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期的物件。</translation>
    </message>
    <message>
        <source>Nothing was handed over or given back today.</source>
        <translation>今天还没有交付或归还的物件。</translation>
    </message>
    <message>
        <source>Nothing came in during the last 31 days.</source>
        <translation>近 31 天没有收件。</translation>
    </message>
    <message>
        <source>Nothing is kept here. %1 enters something that came in or is lent; %2 takes in a courier&apos;s parcels.</source>
        <translation>前台没有存放的物件。%1 登记收件或借出；%2 收快递员的一批快件。</translation>
    </message>
    <message>
        <source>Things at the desk</source>
        <translation>前台物件</translation>
    </message>
    <message>
        <source>Name, room, waybill, shelf or pickup code</source>
        <translation>姓名、房号、运单号、货架号或取件码</translation>
    </message>
    <message>
        <source>Which things are listed</source>
        <translation>列出哪些物件</translation>
    </message>
    <message>
        <source>Enter: the next step</source>
        <translation>回车：下一步</translation>
    </message>
    <message>
        <source>New</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Courier&apos;s batch</source>
        <translation>快件入库</translation>
    </message>
    <message>
        <source>Authorisations</source>
        <translation>代收授权</translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation>已复制%1的通知。</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %1, and %n thing(s) noted as told.</source>
        <translation>
            <numerusform>已复制%1的通知，%n 件记为已通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4 choose the list</source>
        <translation>Alt+1 至 Alt+4 选择列表</translation>
    </message>
    <message>
        <source>Receipt %1 (%2 prints it)</source>
        <translation>收件单 %1（按 %2 打印）</translation>
    </message>
    <message>
        <source>Receipt, A5</source>
        <translation>收件单，A5</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Things of any day: search, figures, export</source>
        <translation>任一天的物件：查找、统计、导出</translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemTexts</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>frontdesk::KeyBindings</name>
    <message>
        <source>(no key)</source>
        <translation>（未设按键）</translation>
    </message>
</context>
<context>
    <name>frontdesk::KeyCatchButton</name>
    <message>
        <source>Press the key…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>再加一个键</translation>
    </message>
    <message>
        <source>Esc leaves it as it was, Backspace takes the key away.</source>
        <translation>Esc 保持原样，退格键删去此键。</translation>
    </message>
</context>
<context>
    <name>frontdesk::KeyList</name>
    <message>
        <source>One of its own keys does something else now: %1. Change that first.</source>
        <translation>它原来的键现在另有用途：%1。请先改掉那一个。</translation>
    </message>
    <message>
        <source>%1 does something else already: %2. Change that first, or take another key.</source>
        <translation>%1 已用于：%2。请先改掉那一个，或换一个键。</translation>
    </message>
    <message>
        <source>%1 is needed for typing and for moving about. Take it with Ctrl or Alt, an F key, or a key of the number pad.</source>
        <translation>%1 打字和移动时要用。请加 Ctrl 或 Alt，或用 F 键、小键盘的键。</translation>
    </message>
    <message>
        <source>%1 belongs to the fields and lists. Take another key.</source>
        <translation>%1 是输入框和列表自己的键，请换一个。</translation>
    </message>
    <message>
        <source>F1 always shows the keys, so that nobody loses the way. Another key can be added beside it.</source>
        <translation>F1 始终用来查看按键，免得找不到路。可以另外加一个键。</translation>
    </message>
    <message>
        <source>That key cannot be told from others. Take another one.</source>
        <translation>无法识别这个键，请换一个。</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>查找按键或用途</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>全部恢复原样</translation>
    </message>
    <message>
        <source>Keys of fields and lists, which stay as they are</source>
        <translation>输入框和列表的按键，不可更改</translation>
    </message>
    <message>
        <source>No key does that. Clear the field above to see all.</source>
        <translation>没有这样的按键。清空上面的输入框可看全部。</translation>
    </message>
    <message>
        <source>Use the number pad</source>
        <translation>启用小键盘</translation>
    </message>
    <message>
        <source>It works the telephone with the hand that does not hold the receiver, Num Lock on: digits are the lines, Enter is the line key. The digits above the letters type as ever.</source>
        <translation>用不拿听筒的那只手在小键盘上操作电话，需打开 Num Lock：数字是线路，Enter 接听或挂断。字母上方的数字键照常打字。</translation>
    </message>
</context>
<context>
    <name>frontdesk::KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>frontdesk::KeySheet</name>
    <message>
        <source>Keys of this desk</source>
        <translation>前台按键一览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys of a rehearsal while it plays</source>
        <translation>演练进行时的按键</translation>
    </message>
</context>
<context>
    <name>frontdesk::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnownIssueFormWidget</name>
    <message>
        <source>What is the matter, in a few words</source>
        <translation>什么问题（几个字）</translation>
    </message>
    <message>
        <source>What the desk says, as it is said</source>
        <translation>前台怎么说（照着念）</translation>
    </message>
    <message>
        <source>Where (commas between; empty: everywhere)</source>
        <translation>地点（用逗号分开；空着表示各处）</translation>
    </message>
    <message>
        <source>Words by which it is known (commas between)</source>
        <translation>识别词（用逗号分开）</translation>
    </message>
    <message>
        <source>From (empty: now)</source>
        <translation>开始（空着表示现在）</translation>
    </message>
    <message>
        <source>Until (empty: until it is ended)</source>
        <translation>到（空着表示直到结束）</translation>
    </message>
    <message>
        <source>Tickets of this kind are about it</source>
        <translation>哪类投诉单与它有关</translation>
    </message>
    <message>
        <source>Bundle tickets under %1</source>
        <translation>投诉单关联到 %1</translation>
    </message>
    <message>
        <source>Bundled under %1: not any more</source>
        <translation>已关联到 %1：取消</translation>
    </message>
    <message>
        <source>Tickets are bundled: not any more</source>
        <translation>投诉单已关联：取消</translation>
    </message>
    <message>
        <source>A new known issue</source>
        <translation>新的已知问题</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnownIssueLine</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A known issue and the place that it holds for</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Known: %1. Say: “%2”</source>
        <extracomment>%1 what is the matter, %2 the words that the desk says</extracomment>
        <translation>已知：%1。请说：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Bundle it</source>
        <translation>关联此问题</translation>
    </message>
    <message>
        <source>This ticket joins those about the same matter. Once more: it does not.</source>
        <translation>这张单已关联到同一问题的单子。再按一次取消。</translation>
    </message>
    <message>
        <source>This ticket joins those about the same matter.</source>
        <translation>把这张单关联到同一问题的单子。</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnownIssueListModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>什么问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>What the desk says</source>
        <translation>前台怎么说</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnownIssueWindow</name>
    <message>
        <source>It counts again.</source>
        <translation>重新生效。</translation>
    </message>
    <message>
        <source>Something is half typed. Save it first, or leave it with Esc.</source>
        <translation>还有内容没写完。请先保存，或按 Esc 离开。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As it was.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>Over: the desk does not say it any more.</source>
        <translation>已结束：前台不再这样说。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>继续生效。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>Voided.</source>
        <translation>已作废。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Known issues</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>What many will ask about, with the words that the desk says, will stand here. A supervisor begins one with Ctrl+N.</source>
        <translation>很多人会来问的问题和前台的说法会列在这里。主管按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The list has it as it is now. Saved once more, yours counts.</source>
        <translation>列表里是现在的内容。再保存一次，以您写的为准。</translation>
    </message>
    <message>
        <source>Kept, and shown at the desk while it runs: %1</source>
        <translation>已保存，有效期内前台都能看到：%1</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnownStaff</name>
    <message>
        <source>nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Who changed a record: &quot;by Li Lei&quot;</extracomment>
        <translation>经办 %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::LateReasonRow</name>
    <message>
        <source>Why was the last answer late?</source>
        <translation>刚才那通为什么接晚了？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Don&apos;t ask now why the answer was late</source>
        <translation>现在不问晚接原因</translation>
    </message>
</context>
<context>
    <name>frontdesk::LineEditor</name>
    <message>
        <source>The pause after a ring is 0 to 30 seconds.</source>
        <translation>两声之间的停顿应为 0 到 30 秒。</translation>
    </message>
    <message>
        <source>A ring lasts 0.1 to 30 seconds.</source>
        <translation>一声铃应为 0.1 到 30 秒。</translation>
    </message>
    <message>
        <source>A name of at most 16 characters fits into the tile.</source>
        <translation>名称最多 16 个字，才放得进线路格。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 号线</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Name, empty for its number</source>
        <translation>名称，留空则显示线号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How its rings are heard</source>
        <translation>怎样得知响铃</translation>
    </message>
    <message>
        <source>A ring lasts (seconds)</source>
        <translation>一声铃的长度（秒）</translation>
    </message>
    <message>
        <source>The pause after it (seconds)</source>
        <translation>两声之间的停顿（秒）</translation>
    </message>
</context>
<context>
    <name>frontdesk::LineStrip</name>
    <message>
        <source>Three Rings</source>
        <extracomment>The product&apos;s name on screen</extracomment>
        <translation>三声</translation>
    </message>
</context>
<context>
    <name>frontdesk::LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>A line with a call on it cannot be taken away. Save that call first.</source>
        <translation>线路上还有来电，不能移除。请先保存那通来电。</translation>
    </message>
    <message>
        <source>The rings are counted by the rhythm of each line: here 1 second of ringing and a pause of 4 is what the public network does.</source>
        <translation>按每条线的节奏数铃声：公网是响 1 秒、停 4 秒。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>加一条线</translation>
    </message>
</context>
<context>
    <name>frontdesk::LookPage</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message>
        <source>No line is free for a practice call. Save or put aside what is open, then try again.</source>
        <translation>没有空闲线路可供练习。请先保存或搁置手头的来电，再试一次。</translation>
    </message>
    <message>
        <source>What is being typed is not being kept: %1</source>
        <translation>正在输入的内容没有存下来：%1</translation>
    </message>
    <message>
        <source>Three Rings</source>
        <translation>三声</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Nobody here knows the scanned code %1.</source>
        <translation>扫到的条码 %1 无人认得。</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <extracomment>A notice that was said several times: %1 its words, %2 how often</extracomment>
        <translation>%1（%2 次）</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <comment>that wait</comment>
        <translation>
            <numerusform>%n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>通知（%1）</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>菜单（%1）</translation>
    </message>
    <message>
        <source>Newer packs have mistakes and were left out; the last good ones are in use. %1</source>
        <translation>较新的规程包有错误，没有启用；正在用的是上一份无误的。%1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MappingRows</name>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Column %1 is taken as</source>
        <translation>“%1”列导入为</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必需）</translation>
    </message>
</context>
<context>
    <name>frontdesk::MatterDetail</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The matter is voided. It stays in the list, struck through.</source>
        <translation>已作废，仍留在列表里，划线显示。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>来人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What is asked of us</source>
        <translation>所托事项</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>办理 %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>等候 %1</translation>
    </message>
    <message>
        <source>past the limit</source>
        <translation>超过时限</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Still to complete</source>
        <translation>仍待补</translation>
    </message>
    <message>
        <source>Complete or correct</source>
        <translation>补全或更正</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Why is this matter void?</source>
        <translation>为什么作废？</translation>
    </message>
    <message>
        <source>Void with this reason</source>
        <translation>按此原因作废</translation>
    </message>
</context>
<context>
    <name>frontdesk::MatterGuidance</name>
    <message>
        <source>Listen</source>
        <comment>part of a counter matter</comment>
        <translation>倾听</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>part of a counter matter</comment>
        <translation>答不准</translation>
    </message>
    <message>
        <source>Not ours</source>
        <comment>part of a counter matter</comment>
        <translation>不归我们</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <comment>part of a counter matter</comment>
        <translation>送别</translation>
    </message>
</context>
<context>
    <name>frontdesk::MatterList</name>
    <message>
        <source>At the counter today</source>
        <translation>今日柜台</translation>
    </message>
    <message>
        <source>Filter: name, number, words</source>
        <translation>筛选：姓名、号码、内容</translation>
    </message>
    <message>
        <source>Filter the counter matters</source>
        <translation>筛选柜台事项</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>回车：打开</translation>
    </message>
    <message>
        <source>What people at the counter came for appears here when it is saved. %1 begins one.</source>
        <translation>柜台事项保存后出现在这里。%1 开一件。</translation>
    </message>
    <message>
        <source>No counter matter of today holds these words. Esc clears the filter.</source>
        <translation>今天的柜台事项里没有这些字。Esc 清除筛选。</translation>
    </message>
</context>
<context>
    <name>frontdesk::MatterListModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>来人</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>frontdesk::MatterPanel</name>
    <message>
        <source>Nobody at hand</source>
        <translation>柜台空闲</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>接着办</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation>来人了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ask to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Six people stand at the counter already. Save one of them to complete, then try again.</source>
        <translation>柜台已有六位。先把一位存为待补，再试。</translation>
    </message>
    <message>
        <source>Nothing was written down, so nothing is kept.</source>
        <translation>什么都没写，没有留下记录。</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <translation>%1 已保存：%2</translation>
    </message>
    <message>
        <source>It stays at the counter.</source>
        <translation>仍留在柜台。</translation>
    </message>
    <message>
        <source>Not saved yet: please look at the marked fields.</source>
        <translation>还没保存：请看标出的几项。</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>录入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再存一次</translation>
    </message>
    <message>
        <source>Drafts cannot be kept at the moment: %1</source>
        <translation>草稿暂时存不了：%1</translation>
    </message>
    <message>
        <source>%1 has waited longest.</source>
        <translation>%1 等得最久。</translation>
    </message>
    <message>
        <source>%1 when somebody comes to the counter; then a digit says what for.</source>
        <translation>有人到柜台按 %1，再按数字选事项。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没保存</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>草稿已存 %1</translation>
    </message>
    <message>
        <source>Restored from a draft</source>
        <translation>从草稿找回</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>等候 %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Release slip</source>
        <translation>放行条</translation>
    </message>
</context>
<context>
    <name>frontdesk::MatterTexts</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
</context>
<context>
    <name>frontdesk::MissedClauseModel</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Not to be said</source>
        <translation>不说的话</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lists of a clause</comment>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The packs in force have nothing of it any more.</source>
        <translation>现用的规程包里已没有相应内容。</translation>
    </message>
</context>
<context>
    <name>frontdesk::NewPinFields</name>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>两次输入的 PIN 不一样，请重新输入。</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 characters</source>
        <translation>PIN（4 到 12 位）</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再输一遍新 PIN</translation>
    </message>
</context>
<context>
    <name>frontdesk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::NoticePopover</name>
    <message>
        <source>%1 (%2 times)</source>
        <extracomment>A notice that was said several times: %1 its words, %2 how often</extracomment>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing to tell. What has to be said during a talk waits here.</source>
        <translation>没有通知。通话时的通知会先放在这里。</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::OwnPinPage</name>
    <message>
        <source>Your PIN is changed.</source>
        <translation>PIN 已修改。</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的 PIN</translation>
    </message>
    <message>
        <source>PIN as it is now</source>
        <translation>现在的 PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>修改 PIN</translation>
    </message>
</context>
<context>
    <name>frontdesk::PackListPage</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>制定人</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>继续审阅</translation>
    </message>
    <message>
        <source>Change (a new draft)</source>
        <translation>修改（新建草稿）</translation>
    </message>
    <message>
        <source>Follow no longer</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>退回上一版本</translation>
    </message>
    <message>
        <source>This version cannot be read.</source>
        <translation>此版本无法读取。</translation>
    </message>
    <message>
        <source>Everybody has read it.</source>
        <translation>全员已阅。</translation>
    </message>
    <message>
        <source>Not read yet by: %1</source>
        <translation>尚未阅读：%1</translation>
    </message>
    <message>
        <source>What changed since version %1:</source>
        <translation>与版本 %1 相比的变化：</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>The rules that the desks follow. A manual (Word, PDF, text or a saved web page) becomes a draft, the draft is reviewed clause by clause and published; the calls that begin then follow it.</source>
        <translation>前台遵循的规程。手册（Word、PDF、文本或保存的网页）先成为草稿，逐条审阅后发布；此后的来电即按新规程执行。</translation>
    </message>
    <message>
        <source>Open a manual…</source>
        <translation>打开手册…</translation>
    </message>
    <message>
        <source>Open a pack file…</source>
        <translation>打开规程文件…</translation>
    </message>
    <message>
        <source>Save as a pack file…</source>
        <translation>另存为规程文件…</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>About the version</source>
        <translation>版本说明</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>打印资料…</translation>
    </message>
</context>
<context>
    <name>frontdesk::PackPanel</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>The text did not come through whole at %n place(s). Look at the manual on the left where words seem to be missing.</source>
        <translation>
            <numerusform>文本有 %n 处不完整，请在左侧手册中核对缺字的地方。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks follow “%1” now.</source>
        <translation>前台已启用“%1”。</translation>
    </message>
    <message>
        <source>The desks no longer follow “%1”.</source>
        <translation>前台已停用“%1”。</translation>
    </message>
    <message>
        <source>The draft “%1” is thrown away.</source>
        <translation>草稿“%1”已放弃。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is taken back.</source>
        <translation>已撤回“%2”的版本 %1。</translation>
    </message>
    <message>
        <source>Open a manual</source>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Manuals (*.docx *.doc *.wps *.rtf *.odt *.pdf *.txt *.html *.htm)</source>
        <translation>手册 (*.docx *.doc *.wps *.rtf *.odt *.pdf *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a pack file</source>
        <translation>打开规程文件</translation>
    </message>
    <message>
        <source>Packs of rules (*.toml)</source>
        <translation>规程 (*.toml)</translation>
    </message>
    <message>
        <source>Save as a pack file</source>
        <translation>另存为规程文件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>规程</translation>
    </message>
</context>
<context>
    <name>frontdesk::PackPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>frontdesk::PackTexts</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Fields to ask for</source>
        <translation>须登记</translation>
    </message>
    <message>
        <source>Words not to say</source>
        <translation>忌语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒阶梯</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>响铃</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开口</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>迟接</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Pops up</source>
        <translation>会弹出</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>For training and looking up</source>
        <translation>供培训和查阅</translation>
    </message>
    <message>
        <source>At any moment</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1至少 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1至多 %2</translation>
    </message>
    <message>
        <source>The manual says “%1”, now “%2” is said (%3). Which is to be used?</source>
        <translation>手册说“%1”，现在说“%2”（%3）。用哪个？</translation>
    </message>
    <message>
        <source>%1: the manual says %2, now it is %3 (%4). Which is to be used?</source>
        <translation>%1：手册为 %2，现用 %3（%4）。用哪个？</translation>
    </message>
    <message>
        <source>Reminders for %1: the manual&apos;s days are %2, now they are %3 (%4). Which are to be used?</source>
        <translation>%1提醒：手册为 %2，现用 %3（%4）。用哪个？</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>quiet %1</source>
        <translation>免打扰 %1</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>函件或短信</translation>
    </message>
</context>
<context>
    <name>frontdesk::PacksPage</name>
    <message>
        <source>Rules</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>A pack of rules: %1 its title, %2 its version</extracomment>
        <translation>%1（版本 %2）</translation>
    </message>
    <message>
        <source>Rules that this desk follows</source>
        <translation>本台遵循的规程</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>The general rules always come first. Of those chosen here, what an earlier one says stands above. A call that is going on keeps the rules that it began under.</source>
        <translation>通用规程总在最前。此处勾选的规程，排在前面的话术先显示。进行中的通话仍按开始时的规程。</translation>
    </message>
</context>
<context>
    <name>frontdesk::PartyDetail</name>
    <message>
        <source>Whoever is chosen on the left is shown here: numbers, rooms, what may be told, what was promised.</source>
        <translation>左边选中谁，这里就显示谁：号码、房间、可告知的内容、答应过的事。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>今日不在</translation>
    </message>
    <message>
        <source>%1, back at %2</source>
        <translation>%1，%2 回来</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 起%1</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Likes and wishes</source>
        <translation>习惯与要求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Nothing is agreed to be told</source>
        <translation>没有约定可告知的内容</translation>
    </message>
    <message>
        <source>May be told: %1</source>
        <translation>可告知：%1</translation>
    </message>
    <message>
        <source>Above and below: %1</source>
        <translation>上下楼：%1</translation>
    </message>
    <message>
        <source>Promised and open</source>
        <translation>答应未办</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>最近来电</translation>
    </message>
</context>
<context>
    <name>frontdesk::PartyFormWidget</name>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Whose, when</source>
        <translation>谁的、何时可打</translation>
    </message>
    <message>
        <source>Number or address %1</source>
        <translation>号码或地址 %1</translation>
    </message>
    <message>
        <source>Whose number %1 is</source>
        <translation>号码 %1 是谁的</translation>
    </message>
    <message>
        <source>Whether number %1 may be given out</source>
        <translation>号码 %1 能否告知他人</translation>
    </message>
    <message>
        <source>Room, e.g. 3-1203</source>
        <translation>房号，如 3-1203</translation>
    </message>
    <message>
        <source>What may be told: fees, repairs</source>
        <translation>可告知：费用、报修</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>房号 %1</translation>
    </message>
    <message>
        <source>What this person is to room %1</source>
        <translation>与房号 %1 的关系</translation>
    </message>
    <message>
        <source>What may be told of room %1</source>
        <translation>房号 %1 可告知的内容</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>人员或单位</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address or post</source>
        <translation>称呼或职务</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Initials (colleague)</source>
        <translation>缩写（同事）</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Likes and wishes</source>
        <translation>习惯与要求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How to reach, and whether that may be given out</source>
        <translation>联系方式，能否告知他人</translation>
    </message>
    <message>
        <source>Rooms, and what this person may be told</source>
        <translation>房间，以及可告知的内容</translation>
    </message>
    <message>
        <source>Received as</source>
        <translation>接待类别</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>frontdesk::PartyList</name>
    <message numerus="yes">
        <source>%n look(s) alike</source>
        <translation>
            <numerusform>%n 组疑似重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Room, name, pinyin, number, plate</source>
        <translation>房号、姓名、拼音、号码、车牌</translation>
    </message>
    <message>
        <source>Find people and companies</source>
        <translation>查找人员与单位</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>人员与单位</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪个名单</translation>
    </message>
    <message>
        <source>Initials, Enter</source>
        <translation>缩写，回车</translation>
    </message>
    <message>
        <source>Initials of the colleague who arrives</source>
        <translation>到岗同事的缩写</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Esc clears them; %1 enters somebody new.</source>
        <translation>没有找到。按 Esc 清空，按 %1 新建。</translation>
    </message>
    <message>
        <source>Colleagues appear here with where they are. %1 enters one.</source>
        <translation>同事和在岗情况显示在这里。按 %1 新建。</translation>
    </message>
    <message>
        <source>Proprietors, tenants, companies and colleagues appear here. %1 enters one; a list can be imported.</source>
        <translation>业主、租户、单位和同事显示在这里。按 %1 新建，也可以导入名单。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>People and companies…</source>
        <translation>人员与单位…</translation>
    </message>
    <message>
        <source>Rooms and other places…</source>
        <translation>房屋与其他场所…</translation>
    </message>
    <message>
        <source>Who is here (attendance)…</source>
        <translation>到岗情况（考勤表）…</translation>
    </message>
    <message>
        <source>Arrived (%1)</source>
        <extracomment>%1 the key that leads into the field</extracomment>
        <translation>到岗（%1）</translation>
    </message>
</context>
<context>
    <name>frontdesk::PartyListModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>frontdesk::PartyTexts</name>
    <message>
        <source>Never give it out</source>
        <translation>不得告知</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先征得同意</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>可以告知</translation>
    </message>
</context>
<context>
    <name>frontdesk::PastImports</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未变 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole list, %n counted as paid</source>
        <translation>
            <numerusform>完整清单，%n 条视为已缴</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Take back %1 of %2 (%3)? What it added goes, what it changed is as it was before.</source>
        <translation>要撤销 %2 导入的 %1（%3）吗？新增的将移除，改动的将恢复原状。</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>frontdesk::PeoplePage</name>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Added. Without a PIN nobody can sign in under this name yet.</source>
        <translation>已添加。还没有 PIN，暂时不能用这个名字登录。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Your own PIN is changed in the menu of your name, with the old one.</source>
        <translation>修改自己的 PIN 请点右上角姓名，要用旧 PIN。</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN 已设好。</translation>
    </message>
    <message>
        <source>Works here again.</source>
        <translation>已复职。</translation>
    </message>
    <message>
        <source>Left. The records keep the name; the badge is free.</source>
        <translation>已离职。记录里姓名保留，工牌可另发。</translation>
    </message>
    <message>
        <source>Scan the badge now.</source>
        <translation>请现在扫工牌。</translation>
    </message>
    <message>
        <source>The badge is taken away.</source>
        <translation>工牌已收回。</translation>
    </message>
    <message>
        <source>The badge is set.</source>
        <translation>工牌已设好。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Colleagues appear here. Ctrl+N begins with the first.</source>
        <translation>同事会列在这里。按 Ctrl+N 添加第一位。</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>新同事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>收回工牌</translation>
    </message>
    <message>
        <source>Badge: scan it</source>
        <translation>扫码设工牌</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>复职</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>This is no staff badge. The settings of the scanner say how their codes begin.</source>
        <translation>这不是工牌。工牌码的开头见扫码枪设置。</translation>
    </message>
</context>
<context>
    <name>frontdesk::PeopleSettingPage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>frontdesk::PersonButton</name>
    <message>
        <source>Nobody signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change person…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <translation>修改我的 PIN…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <extracomment>A person and the roles of that person</extracomment>
        <translation>登录（%1）</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhraseModel</name>
    <message>
        <source>Said most</source>
        <translation>最常说</translation>
    </message>
    <message>
        <source>Not to be said</source>
        <translation>不要说</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>改说：%1</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhraseWindow</name>
    <message>
        <source>No phrase of the rules in force holds these words.</source>
        <translation>现行规程里没有包含这些字词的用语。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找常用语</translation>
    </message>
    <message>
        <source>Find by characters, pinyin or initials, or by moment</source>
        <translation>按汉字、拼音、首字母或场合查找</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter copies, of what is not to be said the better words · Esc closes</source>
        <translation>↑ ↓ 选择 · 回车复制（不要说的话复制替换说法）· Esc 关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::PlainStepPage</name>
    <message>
        <source>Not to be said: %1</source>
        <translation>不要说：%1</translation>
    </message>
    <message>
        <source>Not to be said: %1. Better: %2</source>
        <translation>不要说：%1。改说：%2</translation>
    </message>
    <message>
        <source>What would you say? Type it here: words that are not to be said are found.</source>
        <translation>您会怎么说？写在这里，忌语会被指出。</translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation>您会怎么说</translation>
    </message>
</context>
<context>
    <name>frontdesk::PreviewModel</name>
    <message>
        <source>good</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>frontdesk::PromiseRow</name>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message numerus="yes">
        <source>progress told %n time(s)</source>
        <translation>
            <numerusform>已告知进展 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Number to call back: %1</source>
        <translation>回电号码：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Told the progress …</source>
        <translation>已告知进展…</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Calling again by</source>
        <translation>下次回电</translation>
    </message>
    <message>
        <source>Progress told, next time agreed</source>
        <translation>已告知，约好下次</translation>
    </message>
    <message>
        <source>Why need it not be kept any more?</source>
        <translation>为什么不必再兑现？</translation>
    </message>
    <message>
        <source>Withdraw with this reason</source>
        <translation>以此原因撤回</translation>
    </message>
</context>
<context>
    <name>frontdesk::PublishPage</name>
    <message>
        <source>Nothing changes at the desk.</source>
        <translation>前台没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are still open and stay out of force.</source>
        <translation>
            <numerusform>还有 %n 条待审，暂不生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What changes, at %n moment(s)</source>
        <translation>
            <numerusform>变化，涉及 %n 个时机</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>发布“%1”</translation>
    </message>
    <message>
        <source>“%1” %2 is published.</source>
        <translation>“%1” %2 已发布。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The desks follow it from now on</source>
        <translation>前台从现在起启用</translation>
    </message>
    <message>
        <source>Update the rehearsals to the new wording</source>
        <translation>把演练更新为新用语</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>返回审阅</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Clauses without an entry: %1</source>
        <translation>没有对应条目的条款：%1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReadChoices</name>
    <message>
        <source>Found out: %1</source>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReadingWindow</name>
    <message>
        <source>What changed in the rules</source>
        <translation>规程有哪些变化</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>title and version of a pack of rules</extracomment>
        <translation>%1，版本 %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::RecordFormWidget</name>
    <message>
        <source>Matter (Alt+1 …)</source>
        <translation>事项（Alt+1 …）</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Room / unit</source>
        <translation>房号/单位</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What is asked of us</source>
        <translation>所托事项</translation>
    </message>
    <message>
        <source>Not to be said to customers: %1</source>
        <translation>不对客户说：%1</translation>
    </message>
    <message>
        <source>Not to be said to customers: %1 → %2</source>
        <translation>不对客户说：%1 → %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::RehearsalBar</name>
    <message>
        <source>Score</source>
        <translation>看得分</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>跳过等待</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Said and done: the next step, at the end the score</source>
        <translation>说了、做了：下一步；最后一步后看得分</translation>
    </message>
    <message>
        <source>Let time pass up to what comes next</source>
        <translation>让时间走到接下来要发生的事</translation>
    </message>
    <message>
        <source>Pause and go to the real desk; go on</source>
        <translation>暂停并回到真实工作台；继续</translation>
    </message>
    <message>
        <source>End the rehearsal; nothing is kept</source>
        <translation>结束演练，不留成绩</translation>
    </message>
</context>
<context>
    <name>frontdesk::RehearsalDesk</name>
    <message>
        <source>Paused: the real desk has its keys again.</source>
        <translation>已暂停：按键已交还真正的工作台。</translation>
    </message>
    <message>
        <source>This rehearsal is not in the rules in force any more.</source>
        <translation>现行规程里已没有这个演练。</translation>
    </message>
    <message>
        <source>The desk is being set up…</source>
        <translation>正在布置演练台…</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>title of a rehearsal</comment>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已到这一步</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time for a step</comment>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>结果已保存。</translation>
    </message>
</context>
<context>
    <name>frontdesk::RehearsalStage</name>
    <message>
        <source>Lin</source>
        <comment>surname of a made-up caller</comment>
        <translation>林</translation>
    </message>
    <message>
        <source>What the caller told</source>
        <comment>as noted in a rehearsal</comment>
        <translation>来电人说的事</translation>
    </message>
</context>
<context>
    <name>frontdesk::RehearsalWords</name>
    <message>
        <source>The telephone rings. %1 answers.</source>
        <translation>电话响了，按 %1 接听。</translation>
    </message>
    <message>
        <source>The caller has not said who they are. Ask for the name.</source>
        <translation>来电人还没说自己是谁，请问姓名。</translation>
    </message>
    <message>
        <source>The caller does not want to give a name: &quot;Refused&quot; beside the name, Alt+X.</source>
        <translation>来电人不愿留姓名：按姓名旁的“不愿说”，Alt+X。</translation>
    </message>
    <message>
        <source>The caller says who they are and what it is about: note it.</source>
        <translation>来电人说明自己是谁、什么事，请记下。</translation>
    </message>
    <message>
        <source>Ask the caller to wait: %1.</source>
        <translation>请来电人稍等：%1。</translation>
    </message>
    <message>
        <source>The caller waits, and nothing has been found out yet.</source>
        <translation>来电人在等，还没有问到结果。</translation>
    </message>
    <message>
        <source>Take the call up again: %1.</source>
        <translation>回到线上：%1。</translation>
    </message>
    <message>
        <source>Promise to call back: %1.</source>
        <translation>答应回电：%1。</translation>
    </message>
    <message>
        <source>Note the key points and read them back; confirmed: %1.</source>
        <translation>记下要点并复述，对方确认后按 %1。</translation>
    </message>
    <message>
        <source>The caller has nothing more. Read back and confirmed: %1.</source>
        <translation>来电人没有别的事了。已复述确认：%1。</translation>
    </message>
    <message>
        <source>The caller hangs up; so do you: %1.</source>
        <translation>来电人挂了，您也挂机：%1。</translation>
    </message>
    <message>
        <source>The line is dead: %1.</source>
        <translation>电话断了：%1。</translation>
    </message>
    <message>
        <source>Nobody answers: %1 when it stops.</source>
        <translation>没人接，铃停后按 %1。</translation>
    </message>
    <message>
        <source>Another line rings.</source>
        <translation>另一路电话响了。</translation>
    </message>
    <message>
        <source>Choose what the call is about.</source>
        <translation>选来电事由。</translation>
    </message>
    <message>
        <source>It is an emergency: %1, then what has happened.</source>
        <translation>是紧急情况：%1，再选发生了什么。</translation>
    </message>
    <message>
        <source>Somebody comes to the counter: %1.</source>
        <translation>有人来到柜台：%1。</translation>
    </message>
    <message>
        <source>Something else comes between: ask the person to wait, %1.</source>
        <translation>有别的事插进来，请对方稍等：%1。</translation>
    </message>
    <message>
        <source>Serve whoever waits at the counter: %1.</source>
        <translation>请在柜台等候的人过来：%1。</translation>
    </message>
    <message>
        <source>Choose what the person comes for.</source>
        <translation>选来访事由。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment and what is known</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Say what the column says, and tick what you would do.</source>
        <translation>说右边写的话，勾选您会做的事。</translation>
    </message>
    <message>
        <source>Say the words in the column at the right, tick what is done, fill in what is asked for.</source>
        <translation>说右栏的话，做完一项勾一项，该填的填上。</translation>
    </message>
</context>
<context>
    <name>frontdesk::Rehearsals</name>
    <message>
        <source>Whoever rehearses signs in first: the result is kept for them.</source>
        <translation>演练前请先登录，结果记在您名下。</translation>
    </message>
    <message>
        <source>Somebody is on the telephone or at the counter. Rehearse when the desk is free.</source>
        <translation>有人在电话上或在柜台，等工作台空下来再演练。</translation>
    </message>
    <message>
        <source>Paused: the telephone of the real desk rings.</source>
        <translation>已暂停：真正的工作台来电话了。</translation>
    </message>
    <message>
        <source>Paused: the real desk is locked.</source>
        <translation>已暂停：工作台已锁定。</translation>
    </message>
    <message>
        <source>Paused: the real desk has its keys again.</source>
        <translation>已暂停：按键已交还真正的工作台。</translation>
    </message>
    <message>
        <source>Whoever wants to see results of rehearsals signs in first.</source>
        <translation>查看演练成绩前请先登录。</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemittanceCountGrid</name>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>%1, by the receipts %2</source>
        <extracomment>%1 cash, card ..., %2 a sum</extracomment>
        <translation>%1，按收据 %2</translation>
    </message>
    <message>
        <source>Counted, in yuan: %1</source>
        <translation>实点（元）：%1</translation>
    </message>
    <message>
        <source>Why it differs: %1</source>
        <translation>不符原因：%1</translation>
    </message>
    <message>
        <source>Counted, in yuan</source>
        <translation>实点（元）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Why it is not what the receipts say</source>
        <translation>与收据不符的原因</translation>
    </message>
</context>
<context>
    <name>frontdesk::RemittanceWindow</name>
    <message>
        <source>Remittance slip</source>
        <translation>交款单</translation>
    </message>
    <message>
        <source>Of which day (2026-12-31)</source>
        <translation>哪一天（2026-12-31）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2 (receipts: %3, counter-entries: %4)</source>
        <extracomment>%1 cash, card ..., %2 the sum, %3 and %4 how many</extracomment>
        <translation>%1：%2（收据 %3 张，冲销 %4 张）</translation>
    </message>
    <message>
        <source>No money was taken on this day.</source>
        <translation>当天没有收款。</translation>
    </message>
    <message>
        <source>Together: %1, receipts %2 to %3</source>
        <translation>合计：%1，收据 %2 至 %3</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The slip is finished. Print it, and both sign it.</source>
        <translation>交款单已完成。请打印，双方签字。</translation>
    </message>
    <message>
        <source>This slip was corrected already. The latest edition is corrected.</source>
        <translation>这一版已被更正过，请更正最新的一版。</translation>
    </message>
    <message>
        <source>Slip and payments as a table</source>
        <translation>交款单和收款明细表</translation>
    </message>
    <message>
        <source>Why the slip is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Finished slips (Alt+L): Enter prints one again</source>
        <translation>已完成的交款单（Alt+L）：回车重新打印</translation>
    </message>
    <message>
        <source>Finished slips</source>
        <translation>已完成的交款单</translation>
    </message>
    <message>
        <source>Slip to look at</source>
        <translation>预览交款单</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Finish and print</source>
        <translation>完成并打印</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Finished %1 by %2</source>
        <extracomment>%1 day and time, %2 a name</extracomment>
        <translation>%1 由 %2 完成</translation>
    </message>
    <message>
        <source>Edition %1, in place of edition %2: %3</source>
        <extracomment>%1 and %2 numbers of editions, %3 why</extracomment>
        <translation>第 %1 版，代替第 %2 版：%3</translation>
    </message>
    <message>
        <source>Edition %1 is in its place.</source>
        <translation>已由第 %1 版代替。</translation>
    </message>
    <message>
        <source>Since then other receipts were written for this day: correct the slip (Alt+C).</source>
        <translation>此后当天又有收据：请更正交款单（Alt+C）。</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差额 %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ResultModel</name>
    <message>
        <source>Somebody unknown</source>
        <translation>不知是谁</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>score</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>passed · %1</source>
        <extracomment>How a rehearsal went: %1 is &quot;95 %&quot;</extracomment>
        <translation>通过 · %1</translation>
    </message>
    <message>
        <source>not passed · %1</source>
        <translation>未通过 · %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ResultsWindow</name>
    <message numerus="yes">
        <source>%n result(s) of everybody</source>
        <translation>
            <numerusform>所有人的成绩 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of your own</source>
        <translation>
            <numerusform>我的成绩 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; of the newest %2</source>
        <extracomment>%1 is &quot;1000 results of everybody&quot;</extracomment>
        <translation>%1；只列最近 %2 条</translation>
    </message>
    <message>
        <source>No result holds these words.</source>
        <translation>没有哪条成绩含这些字词。</translation>
    </message>
    <message>
        <source>What came of a rehearsal is listed here once one was played to its end: menu, Rehearse…</source>
        <translation>演练做完后，成绩列在这里：菜单 → 演练…</translation>
    </message>
    <message>
        <source>What was done in each step cannot be read any more.</source>
        <translation>每一步做了什么已读不出来。</translation>
    </message>
    <message>
        <source>Words and clauses are those of version %1, which is in force now.</source>
        <translation>话语和条款按现行的 %1 版显示。</translation>
    </message>
    <message>
        <source>Rehearsal results</source>
        <translation>演练成绩</translation>
    </message>
    <message>
        <source>Find a result</source>
        <translation>查找成绩</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter reads the score · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 看得分 · Esc 关闭</translation>
    </message>
    <message>
        <source>Name or rehearsal, also in pinyin</source>
        <translation>姓名或演练，可用拼音</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReviewModel</name>
    <message>
        <source>accepted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>question</source>
        <translation>待选</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>%1 — %2 of %3 open</source>
        <translation>%1——待审 %2 / %3</translation>
    </message>
    <message>
        <source>Clause %1, no entry</source>
        <translation>第 %1 条，无条目</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReviewPage</name>
    <message>
        <source>Still to be reviewed</source>
        <translation>还没有审完</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>The pack says nothing of it: what is in use stays</source>
        <translation>规程没有提到：沿用现在的</translation>
    </message>
    <message>
        <source>Desk-ready</source>
        <translation>可以上岗</translation>
    </message>
    <message>
        <source>Not desk-ready yet</source>
        <translation>还不能上岗</translation>
    </message>
    <message>
        <source>%1 of %2 entries open · %3 of %4 clauses have an entry</source>
        <translation>待审 %1 / %2 条 · %3 / %4 款有条目</translation>
    </message>
    <message>
        <source>%1 of %2 entries open</source>
        <translation>待审 %1 / %2 条</translation>
    </message>
    <message>
        <source>Use the manual&apos;s</source>
        <translation>用手册的</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Use both</source>
        <translation>两个都用</translation>
    </message>
    <message>
        <source>Reject, or open again</source>
        <translation>不用／恢复待审</translation>
    </message>
    <message>
        <source>Accept the group</source>
        <translation>整组采用</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Make an entry of it</source>
        <translation>设为条目</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>保存并离开</translation>
    </message>
    <message>
        <source>Entries under review</source>
        <translation>审阅的条目</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>frontdesk::RollCallModel</name>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>疏散点名</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>%1: found %2 of %3</source>
        <extracomment>The head of an area: %1 the floor, %2 how many were found, %3 of how many</extracomment>
        <translation>%1：已找到 %2 / 共 %3 人</translation>
    </message>
</context>
<context>
    <name>frontdesk::RollCallWindow</name>
    <message>
        <source>Roll-call</source>
        <translation>疏散点名</translation>
    </message>
    <message>
        <source>Name, host, room, plate (Ctrl+F)</source>
        <translation>姓名、被访人、房号、车牌（Ctrl+F）</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>查找某人</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>楼内全部访客</translation>
    </message>
    <message>
        <source>Found / not found</source>
        <translation>找到 / 取消</translation>
    </message>
    <message>
        <source>Show found</source>
        <translation>显示已找到</translation>
    </message>
    <message>
        <source>Hide found</source>
        <translation>隐藏已找到</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新点名</translation>
    </message>
    <message>
        <source>Takes all ticks back and lists whoever is inside now</source>
        <translation>清除全部标记，按现在楼内的人重新开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody is left to be found here.</source>
        <translation>这里没有还要找的人。</translation>
    </message>
    <message>
        <source>This list is not fresh: %1</source>
        <translation>名单未能更新：%1</translation>
    </message>
    <message>
        <source>Ticks are shown here but not written down: %1</source>
        <translation>标记仅显示在此，未能记录：%1</translation>
    </message>
    <message>
        <source>Found %1 of %2</source>
        <translation>已找到 %1 / 共 %2 人</translation>
    </message>
    <message>
        <source>Begun anew. Alt+U brings the ticks back.</source>
        <translation>已重新开始。按 Alt+U 恢复原来的标记。</translation>
    </message>
    <message>
        <source>As of %1. Ticks are kept; two hours after the last one the roll-call is over.</source>
        <translation>截至 %1。标记会保留；最后一次标记两小时后，本次点名结束。</translation>
    </message>
</context>
<context>
    <name>frontdesk::RosterDesk</name>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>今日值班</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Who is on duty, with numbers</source>
        <translation>谁在值班、打哪个号码</translation>
    </message>
</context>
<context>
    <name>frontdesk::RosterEditor</name>
    <message>
        <source>Who is on duty, and on which number</source>
        <translation>谁值班，打哪个号码</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>A date stands instead of the weekday, and a weekday instead of every day, for the same duty. A shift until the next morning belongs to the day it begins.</source>
        <translation>同一岗位，写了日期的优先于写星期的，写星期的优先于每天的。跨夜的班算在开始的那一天。</translation>
    </message>
    <message>
        <source>Lines of the roster</source>
        <translation>值班表各条</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Weekday; none: every day</source>
        <translation>星期；不选就是每天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>保存这条</translation>
    </message>
    <message>
        <source>Line: %1, %2</source>
        <translation>这一条：%1，%2</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <translation>已保存：%1，%2</translation>
    </message>
    <message>
        <source>Taken away: %1, %2</source>
        <translation>已删去：%1，%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>or another duty</source>
        <translation>或其他岗位</translation>
    </message>
    <message>
        <source>Who is on duty will stand here, by date, weekday or every day. Ctrl+N begins a line.</source>
        <translation>值班安排会列在这里，可按日期、星期或每天。按 Ctrl+N 新增一条。</translation>
    </message>
    <message>
        <source>Or one date alone</source>
        <translation>或只限某一天</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A table takes the place of everything from today on</source>
        <translation>表格将取代今天起的全部值班安排</translation>
    </message>
</context>
<context>
    <name>frontdesk::RosterListModel</name>
    <message>
        <source>Day</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>frontdesk::RosterPopover</name>
    <message>
        <source>On duty today</source>
        <translation>今日值班</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Nobody is entered for today: %1</source>
        <translation>今天没有排班：%1</translation>
    </message>
    <message>
        <source>Nobody is on duty now: %1</source>
        <translation>此刻没人当班：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the number %1 of %2</source>
        <translation>复制%2的号码 %1</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 已复制</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Press E to enter who is on duty, with numbers: an emergency shows whom to call.</source>
        <translation>还没有排班。按 E 填写谁值班、打哪个号码；遇到紧急情况会列出该打给谁。</translation>
    </message>
</context>
<context>
    <name>frontdesk::RosterTexts</name>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <translation>%1 起，到 %2</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>frontdesk::RuleNews</name>
    <message>
        <source>The rules have changed. Please read what is new when you have a moment.</source>
        <translation>规程有更新，请在空闲时阅读新内容。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>From key to key a scanner needs 5 to 60 milliseconds; longer, and people who type fast would be taken for it.</source>
        <translation>扫码枪的键间时间应为 5 到 60 毫秒；再长，打字快的人就会被当成扫码枪。</translation>
    </message>
    <message>
        <source>Scanned just now: %1</source>
        <translation>刚扫到：%1</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard, only faster, and ends with Enter or Tab. Scan anything now to see whether it is recognised.</source>
        <translation>扫码枪像键盘一样输入，只是更快，并以 Enter 或 Tab 结束。现在扫一个码，看能否识别。</translation>
    </message>
    <message>
        <source>Codes of staff badges begin with</source>
        <translation>员工工牌条码的开头</translation>
    </message>
    <message>
        <source>The scanner sends before each code (optional)</source>
        <translation>扫码枪在条码前发送的字符（可不填）</translation>
    </message>
    <message>
        <source>The scanner sends after each code (optional, besides Enter or Tab)</source>
        <translation>扫码枪在条码后发送的字符（可不填，Enter 或 Tab 除外）</translation>
    </message>
    <message>
        <source>Longest time from key to key (milliseconds)</source>
        <translation>键间最长时间（毫秒）</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScenarioModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a rehearsal</comment>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>score</comment>
        <extracomment>How a rehearsal went</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未演练</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScenarioWindow</name>
    <message>
        <source>The rules in force have no rehearsal.</source>
        <translation>现行规程没有演练。</translation>
    </message>
    <message>
        <source>No rehearsal of the rules in force holds these words.</source>
        <translation>现行规程里没有含这些字的演练。</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Find a rehearsal</source>
        <translation>查找演练</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Find a rehearsal by its title or its rules</source>
        <translation>按名称或规程查找演练</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter begins · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 开始 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeChoice</name>
    <message>
        <source>This list has</source>
        <translation>这份清单包含</translation>
    </message>
    <message>
        <source>&amp;changes only: what is missing stays owed</source>
        <translation>仅变动(&amp;C)：没有列出的仍算欠费</translation>
    </message>
    <message>
        <source>&amp;everything that is owed: what is missing counts as paid</source>
        <translation>全部欠费(&amp;E)：没有列出的视为已缴</translation>
    </message>
    <message>
        <source>Nothing that is owed is missing in this file.</source>
        <translation>未结费用在本文件中都有，没有缺少的。</translation>
    </message>
    <message numerus="yes">
        <source>%n open fee(s) of earlier lists, %1 in all, are not in this file: as a whole list they count as paid.</source>
        <translation>
            <numerusform>以前清单中的 %n 笔未结费用（共 %1）不在本文件中：按完整清单导入则视为已缴。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ScorePage</name>
    <message>
        <source>Score of the rehearsal</source>
        <translation>演练得分</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Next rehearsal</source>
        <translation>下一个演练</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScoreSheet</name>
    <message>
        <source>Everything was said and done: %1 of %2 points.</source>
        <translation>该说该做的都做到了：%1 / %2 分。</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 / %2 分。</translation>
    </message>
    <message>
        <source>It came to this</source>
        <translation>到了这一步</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>没有超时</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>说了：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>做了：%1</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>填了：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Typed and not to be said</source>
        <translation>写了不该说的话</translation>
    </message>
    <message>
        <source>%1 – better: %2</source>
        <translation>%1，改说：%2</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>Passed: nothing that is required is missing.</source>
        <translation>通过：必做的都做到了。</translation>
    </message>
    <message>
        <source>Not passed: something that is required is missing, or words not to say were typed.</source>
        <translation>未通过：有必做的没做到，或写了不该说的话。</translation>
    </message>
</context>
<context>
    <name>frontdesk::ScorecardRows</name>
    <message>
        <source>fatal</source>
        <translation>否决项</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchWindow</name>
    <message>
        <source>A name or its pinyin or initials, a room, part of a telephone number, or words that were written down.</source>
        <translation>输入姓名、拼音或首字母、房号、电话号码的一段，或记录里的字词。</translation>
    </message>
    <message>
        <source>Nothing recorded holds all of these words.</source>
        <translation>没有同时含有这些字词的记录。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Search people, rooms, numbers, notes</source>
        <translation>查找人、房号、号码、记录</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Shift+Enter fills the caller into the call at hand · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 打开 · Shift+Enter 填入当前通话 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingPanel</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A page of the settings on which something is typed and not saved</extracomment>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>已保存，即刻生效。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The settings were changed again since. Nothing was undone.</source>
        <translation>设置后来又改过，没有撤销。</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>已恢复原来的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的各页</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetWindow</name>
    <message>
        <source>The first %1 of %2 pages are shown; all are printed.</source>
        <translation>这里显示前 %1 页（共 %2 页）；打印时全部打印。</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The paper can be saved as PDF and printed elsewhere.</source>
        <translation>本机没有设置打印机。可以存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机没有接受。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>frontdesk::SignInPage</name>
    <message>
        <source>Nobody of this name works here.</source>
        <translation>没有叫这个名字的同事。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>前台已锁定</translation>
    </message>
    <message>
        <source>Change of person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Whoever signs in now takes over. Esc goes back to the work.</source>
        <translation>谁登录就由谁接手。按 Esc 回到工作。</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>Enter: %1 again</source>
        <translation>回车：仍是%1</translation>
    </message>
    <message>
        <source>Those who may sign in</source>
        <translation>可登录的同事</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>或扫工牌</translation>
    </message>
    <message>
        <source>The telephone works all the same: %1 answers. What is recorded now waits until somebody takes it.</source>
        <translation>电话照常：%1 接听。现在记下的内容待认领。</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitActs</name>
    <message>
        <source>Its ticket</source>
        <translation>所属投诉单</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>上门单</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>承诺兑现</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitDetail</name>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 a time, %2 how long it takes</extracomment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>(not agreed)</source>
        <translation>（未约定）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>上门人员</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>投诉单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>We come later</source>
        <translation>要晚到</translation>
    </message>
    <message>
        <source>Should have been</source>
        <translation>原定时间</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Found and said</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Will we be late? Then tell the customer before %1 (%2).</source>
        <translation>会迟到吗？会，就在 %1 前告诉客户（%2）。</translation>
    </message>
    <message>
        <source>It should have been at %1, and nobody is there. Tell the customer (%2).</source>
        <translation>原定 %1，还没有人到。请告诉客户（%2）。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Before taking leave:</source>
        <translation>告别之前：</translation>
    </message>
    <message>
        <source>Before somebody goes:</source>
        <translation>出发之前：</translation>
    </message>
    <message>
        <source>Promised for %1: %2</source>
        <translation>已承诺 %1：%2</translation>
    </message>
    <message>
        <source>Choose a visit in the list, or plan one with a key.</source>
        <translation>请在列表中选择，或按键安排一次上门。</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitExport</name>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Customer visits</source>
        <translation>上门拜访</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitFormWidget</name>
    <message>
        <source>What was found and said, in short</source>
        <translation>现场情况与谈话摘要</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>By when (17:00, or 2026-12-01 17:00)</source>
        <translation>时限（17:00 或 2026-12-01 17:00）</translation>
    </message>
    <message>
        <source>At whose place</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Room or address</source>
        <translation>房号或地址</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>When (15:00, or 2026-12-01 15:00)</source>
        <translation>时间（15:00 或 2026-12-01 15:00）</translation>
    </message>
    <message>
        <source>That time (Alt+1)</source>
        <translation>该时间（Alt+1）</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>约需几分钟</translation>
    </message>
    <message>
        <source>Who of us goes</source>
        <translation>谁去</translation>
    </message>
    <message>
        <source>What is to be talked about and looked at</source>
        <translation>要谈、要看的事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Agreed by telephone</source>
        <translation>已电话约定</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>上门结束</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitGuidance</name>
    <message>
        <source>Before</source>
        <translation>上门之前</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>要迟到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Taking leave</source>
        <translation>告别</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitListModel</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At whose place</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>上门人员</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitPanel</name>
    <message>
        <source>A visit is half typed. Save it first, or throw it away.</source>
        <translation>有一次上门还没填完，请先保存或丢弃。</translation>
    </message>
    <message>
        <source>Our people are there.</source>
        <translation>人员已到客户处。</translation>
    </message>
    <message>
        <source>To which time did the customer agree, by telephone?</source>
        <translation>客户在电话里同意了什么时间？</translation>
    </message>
    <message>
        <source>Why later, who was told, and when do we come?</source>
        <translation>为什么晚到，告诉了谁，几点能到？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告诉了谁</translation>
    </message>
    <message>
        <source>Who was told, if not %1</source>
        <translation>告诉了谁（%1 以外的人）</translation>
    </message>
    <message>
        <source>Its time is %1. Are our people there already?</source>
        <translation>约定时间是 %1，人员已经到了吗？</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>已经到了</translation>
    </message>
    <message>
        <source>Nobody was there. What was done then?</source>
        <translation>到了没人，当时怎么处理的？</translation>
    </message>
    <message>
        <source>A note at the door, a call</source>
        <translation>留条、打电话等</translation>
    </message>
    <message>
        <source>Why is it put off, and to when?</source>
        <translation>为什么改期，改到什么时候？</translation>
    </message>
    <message>
        <source>To this time, and the customer agreed</source>
        <translation>改到此时间，客户同意</translation>
    </message>
    <message>
        <source>No new time yet</source>
        <translation>时间待定</translation>
    </message>
    <message>
        <source>When do we come?</source>
        <translation>什么时候上门？</translation>
    </message>
    <message>
        <source>The customer agreed</source>
        <translation>客户同意时间</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>尚未约定</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>为什么作废？</translation>
    </message>
    <message>
        <source>Agreed. It stands in the strip below.</source>
        <translation>已约定，列在下方待办条。</translation>
    </message>
    <message>
        <source>Written down: the customer was told before the time.</source>
        <translation>已记录：在约定时间前告诉了客户。</translation>
    </message>
    <message>
        <source>Written down: the customer was told, after the time.</source>
        <translation>已记录：过了约定时间才告诉客户。</translation>
    </message>
    <message>
        <source>Written down: nobody was there.</source>
        <translation>已记录：现场无人。</translation>
    </message>
    <message>
        <source>Put off to another time.</source>
        <translation>已改到新的时间。</translation>
    </message>
    <message>
        <source>Put off. It waits for a new time.</source>
        <translation>已改期，时间待定。</translation>
    </message>
    <message>
        <source>Planned anew, and agreed.</source>
        <translation>已重新约定。</translation>
    </message>
    <message>
        <source>Planned anew.</source>
        <translation>已重新安排。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Visit sheet, A4</source>
        <translation>上门单，A4</translation>
    </message>
    <message>
        <source>Agreed: %1. It stands in the strip below.</source>
        <translation>已约定：%1，列在下方待办条。</translation>
    </message>
    <message>
        <source>Planned: %1. The customer has not agreed to a time yet.</source>
        <translation>已安排：%1，客户尚未同意时间。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Done. What happens next stands in the strip below.</source>
        <translation>已完成，下一步列在下方待办条。</translation>
    </message>
    <message>
        <source>Done. What happens next has no time, so nothing will remind of it.</source>
        <translation>已完成。下一步没有时限，不会提醒。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误登记</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>What is typed is kept. %1 goes on with it.</source>
        <translation>已填内容保留，按 %1 继续。</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>A visit at a customer&apos;s</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Taking leave: say what was found, what was agreed, and what happens next</source>
        <translation>告别：说明现场情况、约定事项和下一步</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>更正上门</translation>
    </message>
    <message>
        <source>A visit for ticket %1</source>
        <translation>为投诉单 %1 上门</translation>
    </message>
    <message>
        <source>Go on with what is half typed</source>
        <translation>继续未填完的</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>安排上门</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天和逾期 %1</translation>
    </message>
    <message>
        <source>Coming %1</source>
        <translation>以后 %1</translation>
    </message>
    <message>
        <source>Unsettled %1</source>
        <translation>未约定 %1</translation>
    </message>
    <message>
        <source>Over, 31 days</source>
        <translation>31 天内已结束</translation>
    </message>
    <message>
        <source>Nobody goes to a customer today. %1 plans a visit, Alt+V does it from a ticket.</source>
        <translation>今天没有上门。按 %1 安排，在投诉单里按 Alt+V。</translation>
    </message>
    <message>
        <source>No visit is planned for the days after today. %1 plans one.</source>
        <translation>今天以后没有上门。按 %1 安排。</translation>
    </message>
    <message>
        <source>Every visit has a time that the customer agreed to.</source>
        <translation>每次上门都已与客户约定时间。</translation>
    </message>
    <message>
        <source>No visit ended during the last 31 days.</source>
        <translation>最近 31 天没有结束的上门。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customer visits</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Number, name, room, telephone or words</source>
        <translation>单号、姓名、房号、电话或内容</translation>
    </message>
    <message>
        <source>Which visits are listed (Alt+1 to Alt+4): today and overdue, coming, unsettled, over</source>
        <translation>列出哪些上门（Alt+1 至 Alt+4）：今天和逾期、以后、未约定、已结束</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>已承诺：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>怎么办的，或为什么没办</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已兑现。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>There is no visit in this list.</source>
        <translation>此列表没有上门。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Enter: the next step.  %1: export the list</source>
        <translation>Enter：下一步。%1：导出列表</translation>
    </message>
    <message>
        <source>Why is the visit cancelled?</source>
        <translation>为什么取消这次上门？</translation>
    </message>
    <message>
        <source>This visit was changed meanwhile. What you typed stays; look it over and save once more.</source>
        <translation>这次上门刚被改过。您输入的内容都在，请核对后再保存一次。</translation>
    </message>
</context>
<context>
    <name>frontdesk::SiteVisitTexts</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>已过 %1</translation>
    </message>
    <message>
        <source>Late, and the customer was not told</source>
        <translation>已迟到，未告知客户</translation>
    </message>
    <message>
        <source>Later, told before its time</source>
        <translation>晚到，已提前告知</translation>
    </message>
    <message>
        <source>Late, told too late</source>
        <translation>迟到，告知过晚</translation>
    </message>
    <message>
        <source>Nobody there; done then</source>
        <translation>现场无人，处理</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Put off because</source>
        <translation>改期原因</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipCheckPage</name>
    <message>
        <source>Stop</source>
        <translation>不能放行</translation>
    </message>
    <message>
        <source>%1 gone before, %2 may leave</source>
        <translation>已放行 %1，还可放行 %2</translation>
    </message>
    <message>
        <source>%1 may leave</source>
        <translation>可放行 %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>点数：%1</translation>
    </message>
    <message>
        <source>At the gate: %1</source>
        <translation>门岗核对：%1</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>门岗核对</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>房号 %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>There is something that is not on the slip</source>
        <translation>有放行条上没写的物品</translation>
    </message>
    <message>
        <source>All as written: let it out</source>
        <translation>与单相符，放行</translation>
    </message>
    <message>
        <source>As counted</source>
        <translation>按点数核对</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop: the goods stay here</source>
        <translation>不能放行：物品留下</translation>
    </message>
    <message>
        <source>Let it out</source>
        <translation>可以放行</translation>
    </message>
    <message>
        <source>Everything on the slip has left. Keep the paper.</source>
        <translation>单上物品已全部放行，请收回放行条。</translation>
    </message>
    <message>
        <source>Still to come until it runs out: %1</source>
        <translation>到期前还可放行：%1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipDetail</name>
    <message>
        <source>Whose goods</source>
        <translation>谁的物品</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>已放行 %1</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>搬出人</translation>
    </message>
    <message>
        <source>no document looked at yet</source>
        <translation>尚未核对证件</translation>
    </message>
    <message>
        <source>As an agent</source>
        <translation>代办</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Proprietor agreed</source>
        <translation>业主同意</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Stopped at the gate</source>
        <translation>门岗拦下</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Arrears: %1</source>
        <translation>欠费提示：%1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Document in full</source>
        <translation>证件号全码</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Choose a slip in the list, or begin with a key.</source>
        <translation>请在列表中选一张放行条，或按快捷键开始。</translation>
    </message>
    <message>
        <source>This room owes no fees.</source>
        <translation>该房没有欠费。</translation>
    </message>
    <message>
        <source>This room owes %1 (fees: %2, the oldest due %3). It stops nothing.</source>
        <extracomment>%1 a sum, %2 how many, %3 a day</extracomment>
        <translation>该房欠费 %1（%2 笔，最早 %3 到期）。仅提示，不影响放行。</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipDocumentField</name>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Agent&apos;s document, looked at (kept sealed)</source>
        <translation>代办人证件，已核对（加密保存）</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipFormWidget</name>
    <message>
        <source>From which room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Whose goods</source>
        <translation>谁的物品</translation>
    </message>
    <message>
        <source>Their owner&apos;s name</source>
        <translation>物主姓名</translation>
    </message>
    <message>
        <source>Goods, a line each: what, how many, a note</source>
        <translation>物品，一行一样：名称 件数 备注</translation>
    </message>
    <message>
        <source>Who takes them out</source>
        <translation>搬出人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Proprietor who agreed</source>
        <translation>同意放行的业主</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>怎样同意的</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Arrears, as the fee desk says (never stops a slip)</source>
        <translation>欠费提示（收费处告知，不影响放行）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the proprietor&apos;s consent</source>
        <translation>业主同意</translation>
    </message>
    <message>
        <source>the agent&apos;s document</source>
        <translation>代办人证件</translation>
    </message>
    <message>
        <source>Before it can be approved: %1</source>
        <translation>批准前还需要：%1</translation>
    </message>
    <message>
        <source>An agent, not the owner (Alt+A)</source>
        <translation>代办人，不是物主本人 (Alt+A)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>18:00, or 2026-12-01 18:00</source>
        <translation>18:00，或 2026-12-01 18:00</translation>
    </message>
    <message>
        <source>Sofa 2
Fridge 1 white</source>
        <translation>沙发 2
冰箱 1 白色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>不要了</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipGuidance</name>
    <message>
        <source>Goods leaving</source>
        <translation>搬出物品</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipListModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>搬出人</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipPanel</name>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A request is half typed. Finish it first, or throw it away.</source>
        <translation>还有一张申请没填完，请先填完或不要它。</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误登记</translation>
    </message>
    <message>
        <source>The request is kept as it is. %1 goes on with it.</source>
        <translation>没填完的申请已保留，按 %1 接着填。</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>已批准：%1</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>Why is it refused? Enter:</source>
        <translation>为什么拒绝？回车确定：</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Enter:</source>
        <translation>为什么撤销？回车确定：</translation>
    </message>
    <message>
        <source>Why is it voided? Enter:</source>
        <translation>为什么作废？回车确定：</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Voided.</source>
        <translation>已作废。</translation>
    </message>
    <message>
        <source>Document: %1. That it was seen is written down.</source>
        <translation>证件号：%1。本次查看已记录。</translation>
    </message>
    <message>
        <source>Let out: %1</source>
        <translation>已放行：%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待放行 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>近 31 天</translation>
    </message>
    <message>
        <source>Correct what is written down</source>
        <translation>更正登记内容</translation>
    </message>
    <message>
        <source>Goods are to leave the house</source>
        <translation>物品搬出申请</translation>
    </message>
    <message>
        <source>No slip was asked for today.</source>
        <translation>今天还没有人申请放行条。</translation>
    </message>
    <message>
        <source>No goods left by a slip during the last 31 days.</source>
        <translation>近 31 天没有凭条放行的物品。</translation>
    </message>
    <message>
        <source>No slip was asked for during the last 31 days.</source>
        <translation>近 31 天没有人申请放行条。</translation>
    </message>
    <message>
        <source>No goods wait to leave. %1 writes a request; a slip&apos;s code may be scanned at any time.</source>
        <translation>没有待放行的物品。按 %1 登记申请；放行条二维码随时可以扫。</translation>
    </message>
    <message>
        <source>Release slips</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>Number, room, name, goods or plate</source>
        <translation>编号、房号、姓名、物品或车牌</translation>
    </message>
    <message>
        <source>Which slips are listed</source>
        <translation>列出哪些放行条</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4 choose the list</source>
        <translation>Alt+1 到 Alt+4 选择列表</translation>
    </message>
    <message>
        <source>Enter: the next step</source>
        <translation>回车：下一步</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新申请</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipPapers</name>
    <message>
        <source>Release slip, A5</source>
        <translation>放行条，A5</translation>
    </message>
</context>
<context>
    <name>frontdesk::SlipTexts</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>frontdesk::StruckLabel</name>
    <message>
        <source>Don&apos;t say: %1</source>
        <translation>不要说：%1</translation>
    </message>
    <message>
        <source>Don&apos;t say: %1. Say instead: %2</source>
        <translation>不要说：%1。改说：%2</translation>
    </message>
</context>
<context>
    <name>frontdesk::TicketPresence</name>
    <message>
        <source>Desk %1</source>
        <translation>%1 号前台</translation>
    </message>
    <message>
        <source>You are writing here in another window, too.</source>
        <translation>您在另一个窗口里也在写这张单。</translation>
    </message>
    <message>
        <source>You have this open in another window, too.</source>
        <translation>您在另一个窗口里也打开了这张单。</translation>
    </message>
    <message>
        <source>%1 is writing here.</source>
        <translation>%1 正在写这张单。</translation>
    </message>
    <message>
        <source>%1 has this open.</source>
        <translation>%1 也打开了这张单。</translation>
    </message>
</context>
<context>
    <name>frontdesk::Tour</name>
    <message>
        <source>Lakeside Property</source>
        <translation>湖滨物业</translation>
    </message>
    <message>
        <source>Li Lei</source>
        <translation>李雷</translation>
    </message>
    <message>
        <source>Wang Xiaomei</source>
        <translation>王小梅</translation>
    </message>
    <message>
        <source>Please call in the afternoon</source>
        <translation>请下午来电</translation>
    </message>
    <message>
        <source>fees, repairs</source>
        <translation>费用、报修</translation>
    </message>
    <message>
        <source>Zhao Gang</source>
        <translation>赵刚</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>消防控制室</translation>
    </message>
    <message>
        <source>Sun Li</source>
        <translation>孙力</translation>
    </message>
    <message>
        <source>Zhou Min</source>
        <translation>周敏</translation>
    </message>
    <message>
        <source>The monthly parking card ends on Sunday. How is it renewed?</source>
        <translation>月租车位卡周日到期，问怎么续。</translation>
    </message>
    <message>
        <source>Asks when the lift of building 5 will run again.</source>
        <translation>问 5 号楼电梯什么时候能用。</translation>
    </message>
    <message>
        <source>A pipe drips in the garage.</source>
        <translation>车库有根水管在滴水。</translation>
    </message>
    <message>
        <source>Chen</source>
        <translation>陈</translation>
    </message>
    <message>
        <source>The tap in the kitchen leaks.</source>
        <translation>厨房水龙头漏水。</translation>
    </message>
    <message>
        <source>Name,Role,Phone,Building,Room</source>
        <translation>姓名,身份,电话,楼栋,房号</translation>
    </message>
    <message>
        <source>The disk is nearly full. Calls go on being saved.</source>
        <translation>磁盘快满了，来电仍照常保存。</translation>
    </message>
    <message>
        <source>Today&apos;s backup was made.</source>
        <translation>今天的备份已完成。</translation>
    </message>
    <message>
        <source>Wang Fang</source>
        <translation>王芳</translation>
    </message>
    <message>
        <source>Li Qiang</source>
        <translation>李强</translation>
    </message>
    <message>
        <source>Chen Jing</source>
        <translation>陈静</translation>
    </message>
    <message>
        <source>Engineer Lin</source>
        <translation>林工</translation>
    </message>
    <message>
        <source>Dawn Technology</source>
        <translation>晨曦科技</translation>
    </message>
    <message>
        <source>Sofa 2 red</source>
        <translation>沙发 2 红色</translation>
    </message>
    <message>
        <source>Fridge 1</source>
        <translation>冰箱 1</translation>
    </message>
    <message>
        <source>Ms Ouyang</source>
        <translation>欧阳女士</translation>
    </message>
    <message>
        <source>a television</source>
        <translation>电视机一台</translation>
    </message>
    <message>
        <source>two months of fees open</source>
        <translation>物业费两个月未缴</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影仪</translation>
    </message>
    <message>
        <source>stays dark</source>
        <translation>开机不亮</translation>
    </message>
    <message>
        <source>one cable</source>
        <translation>电源线一根</translation>
    </message>
    <message>
        <source>Zhao Min</source>
        <translation>赵敏</translation>
    </message>
    <message>
        <source>The lift rattles all night. I was told somebody would come yesterday, and nobody came!</source>
        <translation>电梯整夜响。说好昨天来人，到现在也没人来！</translation>
    </message>
    <message>
        <source>Lift of building 3 rattles at night</source>
        <translation>3 栋电梯夜间异响</translation>
    </message>
    <message>
        <source>An engineer looks at it and calls</source>
        <translation>工程师傅看过后回电</translation>
    </message>
    <message>
        <source>Look at the lift of building 3</source>
        <translation>请看 3 栋电梯</translation>
    </message>
    <message>
        <source>Guide rails greased, tried for an hour</source>
        <translation>导轨已上油，试运行一小时</translation>
    </message>
    <message>
        <source>quiet nights</source>
        <translation>晚上能安静</translation>
    </message>
    <message>
        <source>Engineering has not answered</source>
        <translation>工程还没有答复</translation>
    </message>
    <message>
        <source>Seen, thank you</source>
        <translation>知道了，谢谢</translation>
    </message>
    <message>
        <source>It rattles again</source>
        <translation>又响了</translation>
    </message>
    <message>
        <source>No water</source>
        <translation>停水</translation>
    </message>
    <message>
        <source>The pump of building 3 is being repaired; the water comes back at six. Thank you for bearing with us.</source>
        <translation>3栋的水泵正在检修，六点恢复供水，请您稍等，给您添麻烦了。</translation>
    </message>
    <message>
        <source>Building 3</source>
        <translation>3栋</translation>
    </message>
    <message>
        <source>no water, water pressure</source>
        <translation>没水，停水，水压</translation>
    </message>
    <message>
        <source>No water since this morning, and nobody told us!</source>
        <translation>早上就停水了，也没人通知！</translation>
    </message>
    <message>
        <source>to be told the next time</source>
        <translation>下次提前通知</translation>
    </message>
    <message>
        <source>calls back at noon</source>
        <translation>中午再打来</translation>
    </message>
    <message>
        <source>a day&apos;s notice</source>
        <translation>提前一天通知</translation>
    </message>
    <message>
        <source>has two small children</source>
        <translation>家里有两个小孩</translation>
    </message>
    <message>
        <source>Listen to it together, show what was done already</source>
        <translation>一起听一听，说明已做的处理</translation>
    </message>
    <message>
        <source>Sun Li, Zhou Min</source>
        <translation>孙丽、周敏</translation>
    </message>
    <message>
        <source>Still at the pump in building 5</source>
        <translation>还在 5 号楼修水泵</translation>
    </message>
    <message>
        <source>It rattles between the third and the fifth floor</source>
        <translation>三到五层之间有异响</translation>
    </message>
    <message>
        <source>The guide shoes are changed tomorrow before noon</source>
        <translation>明天中午前更换导靴</translation>
    </message>
    <message>
        <source>Change the guide shoes, then call</source>
        <translation>更换导靴后回电</translation>
    </message>
    <message>
        <source>She called herself: it is quiet</source>
        <translation>她自己来电说：已经安静了</translation>
    </message>
    <message>
        <source>Water ran down the stairs all morning and nobody put up a sign</source>
        <translation>楼梯间漏水一上午，也没人放警示牌</translation>
    </message>
    <message>
        <source>Valve closed, stairs dried, sign put up</source>
        <translation>已关阀，楼梯擦干，放了警示牌</translation>
    </message>
    <message>
        <source>The door of the garage closed on my car</source>
        <translation>车库道闸砸到我的车了</translation>
    </message>
    <message>
        <source>Sensor adjusted and tried twenty times</source>
        <translation>调整感应器，试了二十次</translation>
    </message>
    <message>
        <source>Qian Jun</source>
        <translation>钱军</translation>
    </message>
    <message>
        <source>The call was never made</source>
        <translation>回访电话没有打过</translation>
    </message>
    <message>
        <source>Property fee</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>第三季度</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车费</translation>
    </message>
    <message>
        <source>October</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>Wu Lan</source>
        <translation>吴兰</translation>
    </message>
    <message>
        <source>Zheng Hai</source>
        <translation>郑海</translation>
    </message>
    <message>
        <source>Feng Yu</source>
        <translation>冯雨</translation>
    </message>
    <message>
        <source>Fifty fen given back as a coin that was not there</source>
        <translation>找零少备五角硬币</translation>
    </message>
    <message>
        <source>Room,Payer,Fee,Period,Amount,Still owed,Due</source>
        <translation>房号,业主,收费项目,账期,应收金额,未缴金额,到期日</translation>
    </message>
    <message>
        <source>Chen Ming</source>
        <translation>陈明</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation>李娜</translation>
    </message>
    <message>
        <source>Back on Wednesday</source>
        <translation>周三回来</translation>
    </message>
    <message>
        <source>The meter ran on while we were away</source>
        <translation>我们不在家的时候水表还在走</translation>
    </message>
    <message>
        <source>The lift stood still for a week</source>
        <translation>电梯停了一周</translation>
    </message>
</context>
<context>
    <name>frontdesk::UnclaimedPage</name>
    <message>
        <source>Take all since %1</source>
        <extracomment>Takes the chosen record and all that came after it; %1 is its time</extracomment>
        <translation>认领 %1 起的全部</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部认领</translation>
    </message>
    <message numerus="yes">
        <source>%n taken.</source>
        <comment>records</comment>
        <translation>
            <numerusform>已认领 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>Recorded while nobody was signed in. Take what you did yourself.</source>
        <translation>无人登录时记下的。请认领自己经手的。</translation>
    </message>
    <message>
        <source>Nothing waits to be taken. What is recorded at a locked desk appears here.</source>
        <translation>没有待认领的记录。锁定时记下的会列在这里。</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>frontdesk::UnitPage</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Write the name of the unit: it is said at the beginning of every call.</source>
        <translation>请填写单位名称：每通电话开头都要报。</translation>
    </message>
    <message>
        <source>No such time zone. Choose one, or write it as in Asia/Shanghai.</source>
        <translation>没有这个时区。请选择，或按 Asia/Shanghai 的写法填写。</translation>
    </message>
    <message>
        <source>Name of the unit, as it is said</source>
        <translation>单位名称（接听时说的）</translation>
    </message>
    <message>
        <source>Department, as it is said</source>
        <translation>部门（接听时说的）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>What this desk is</source>
        <translation>本台的角色</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key</source>
        <translation>
            <numerusform>%n 分钟无操作后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The desk locks itself</source>
        <translation>前台自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the visit</source>
        <translation>
            <numerusform>来访 %n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity numbers are removed</source>
        <translation>证件号码自动删除</translation>
    </message>
    <message>
        <source>Badges of visitors</source>
        <translation>访客证</translation>
    </message>
    <message>
        <source>given at the sign-in</source>
        <translation>登记时发放</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>本单位不用</translation>
    </message>
    <message>
        <source>The customer of a solved complaint is asked</source>
        <translation>投诉解决后由谁回访客户</translation>
    </message>
    <message>
        <source>always, by anybody: one person at the desk</source>
        <translation>每次都回访，谁都可以（前台只有一人）</translation>
    </message>
    <message>
        <source>of minor ones a sample, by somebody else</source>
        <translation>轻微的抽样回访，由处理人以外的同事</translation>
    </message>
    <message>
        <source>of minor ones a sample, by anybody</source>
        <translation>轻微的抽样回访，谁都可以</translation>
    </message>
    <message>
        <source>always, by somebody other than whoever solved it</source>
        <translation>每次都回访，由处理人以外的同事</translation>
    </message>
</context>
<context>
    <name>frontdesk::UnitPageBase</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitDetail</name>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>等候座位</translation>
    </message>
    <message>
        <source>Message for the host</source>
        <translation>给被访人的口信</translation>
    </message>
    <message>
        <source>Not known whom they want to see</source>
        <translation>还不知道找哪一位</translation>
    </message>
    <message>
        <source>Comes to %1</source>
        <translation>找 %1</translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation>访客证 %1</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1 楼</translation>
    </message>
    <message>
        <source>Sits: %1</source>
        <translation>座位：%1</translation>
    </message>
    <message>
        <source>Tea served</source>
        <translation>已上茶</translation>
    </message>
    <message>
        <source>Card left</source>
        <translation>留名片</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>口信：%1</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>等候 %1</translation>
    </message>
    <message>
        <source>%1 %2 (Alt+I shows it, which is written down)</source>
        <translation>%1 %2（Alt+I 显示全部，查看会留痕）</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitFormWidget</name>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Comes to (person or company)</source>
        <translation>找谁（个人或单位）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Arranged?</source>
        <translation>约好了吗</translation>
    </message>
    <message>
        <source>From (company)</source>
        <translation>来自单位</translation>
    </message>
    <message>
        <source>Telephone, if offered</source>
        <translation>电话（愿留则记）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>同行人数</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Received as</source>
        <translation>接待方式</translation>
    </message>
    <message>
        <source>Announced for (time), if not here yet</source>
        <translation>预约时间（还没到时填）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <source>14:30, or 2026-12-01 14:30</source>
        <translation>14:30 或 2026-12-01 14:30</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>Document shown, if needed (kept sealed)</source>
        <translation>证件（需要时登记，加密保存）</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitGuidance</name>
    <message>
        <source>Show the way</source>
        <comment>part of a visit</comment>
        <translation>指路</translation>
    </message>
    <message>
        <source>Another one came</source>
        <comment>part of a visit</comment>
        <translation>又来一位</translation>
    </message>
    <message>
        <source>Needs assistance</source>
        <comment>part of a visit</comment>
        <translation>需要帮扶</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>part of a visit</comment>
        <translation>名片</translation>
    </message>
    <message>
        <source>Papers to sign</source>
        <comment>part of a visit</comment>
        <translation>请签字</translation>
    </message>
    <message>
        <source>A gift</source>
        <comment>part of a visit</comment>
        <translation>客户赠礼</translation>
    </message>
    <message>
        <source>Misunderstanding</source>
        <comment>part of a visit</comment>
        <translation>误会</translation>
    </message>
    <message>
        <source>Provoked</source>
        <comment>part of a visit</comment>
        <translation>遇挑衅</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <comment>part of a visit</comment>
        <translation>送别</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitListModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitPapers</name>
    <message>
        <source>Label, 80 mm</source>
        <translation>标签，80 毫米</translation>
    </message>
    <message>
        <source>Card, A6</source>
        <translation>卡片，A6</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitPicker</name>
    <message>
        <source>Who comes? Surname, pinyin or part of the number</source>
        <translation>哪位来访？输入姓、拼音或号码片段</translation>
    </message>
    <message>
        <source>Find or sign in a visitor</source>
        <translation>查找或登记来访人</translation>
    </message>
    <message>
        <source>Visitors found</source>
        <translation>找到的来访人</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>来过</translation>
    </message>
    <message>
        <source>Enter takes the marked one, Shift+Enter signs in somebody new.</source>
        <translation>回车选用标出的一位，Shift+回车登记新来访人。</translation>
    </message>
    <message>
        <source>Nobody of that name came before. Enter signs in somebody new.</source>
        <translation>没有来过这样的人。回车登记新来访人。</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitRepeat</name>
    <message>
        <source>Comes again (Alt+T)</source>
        <translation>重复来访（Alt+T）</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>重复来访</translation>
    </message>
    <message>
        <source>up to: 2026-12-31</source>
        <translation>到：2026-12-31</translation>
    </message>
    <message>
        <source>Last day on which it recurs</source>
        <translation>重复到哪一天</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitTexts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>What does the host say?</source>
        <translation>被访人怎么说？</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>came to the desk</source>
        <translation>到台</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>host asked</source>
        <translation>联系被访人</translation>
    </message>
    <message>
        <source>met the host</source>
        <translation>会面</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitWatchBar</name>
    <message>
        <source>Decided: does not go in. See the visitor off kindly.</source>
        <translation>已决定：不予放行。请礼貌送别。</translation>
    </message>
    <message>
        <source>Decided: may go in.</source>
        <translation>已决定：可以放行。</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>One moment for this visit: please call %1 before anybody goes in.</source>
        <translation>这次来访请稍候：放行前请先联系%1。</translation>
    </message>
    <message>
        <source>On the watch-list: %1 To be decided by %2.</source>
        <translation>关注名单：%1 由%2决定。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不放行</translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitorPanel</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>已预约：%1</translation>
    </message>
    <message>
        <source>Kept to complete: %1</source>
        <translation>已存待补：%1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 how many visitors are expected then</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Signed out as assumed: %n</source>
        <translation>
            <numerusform>闭楼离场 %n 批</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Not saved yet: please look at the marked fields.</source>
        <translation>尚未保存：请看标出的栏目。</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>您输入的内容都保留着。</translation>
    </message>
    <message>
        <source>In the building: %1 (%2 people) · expected today: %3 · left today: %4</source>
        <translation>在楼内 %1 批（%2 人）· 今日预约 %3 · 今日离开 %4</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Sign in a visitor</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>If the host was asked already (Alt+1 to Alt+5)</source>
        <translation>已经联系过被访人（Alt+1 到 Alt+5）</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Filter: name, host, room</source>
        <translation>筛选：姓名、被访人、房号</translation>
    </message>
    <message>
        <source>Filter the visitors</source>
        <translation>筛选来访人</translation>
    </message>
    <message>
        <source>Building closes</source>
        <translation>闭楼离场</translation>
    </message>
    <message>
        <source>Signs out whoever is still inside, marked as assumed</source>
        <translation>把还在楼内的全部登记离场，标为推定</translation>
    </message>
    <message>
        <source>Visitors of today</source>
        <translation>今日来访</translation>
    </message>
    <message>
        <source>Enter: what is to be done next</source>
        <translation>回车：下一步</translation>
    </message>
    <message>
        <source>Whoever is expected, here or has left today stands here. Type a name above to sign somebody in.</source>
        <translation>预约、在楼内和今天离开的来访人都在这里。在上面输入姓名即可登记。</translation>
    </message>
    <message>
        <source>The rules of this desk also want: %1</source>
        <translation>规程还要求记下：%1</translation>
    </message>
    <message>
        <source>There is no badge to print: choose a visitor who is signed in and has one.</source>
        <translation>没有可打印的访客证：请选一位已登记并领证的来访人。</translation>
    </message>
    <message>
        <source>Number of the document: %1</source>
        <translation>证件号码：%1</translation>
    </message>
    <message>
        <source>A visitor who was half written down is brought back.</source>
        <translation>已恢复上次没登记完的来访人。</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>疏散点名</translation>
    </message>
    <message>
        <source>Everybody inside, to be ticked off outside the house</source>
        <translation>列出楼内全部访客，在集合点逐一点名</translation>
    </message>
    <message>
        <source>Announce a group</source>
        <translation>预约一批来访人</translation>
    </message>
    <message>
        <source>Takes in a list of visitors, a CSV file or a spreadsheet</source>
        <translation>读入来访名单：CSV 文件或电子表格</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why is it voided? Enter:</source>
        <translation>为什么作废？回车确定：</translation>
    </message>
    <message numerus="yes">
        <source>%1: announced for %n day(s)</source>
        <translation>
            <numerusform>%1：已预约 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Coming days %1</source>
        <translation>以后几天 %1</translation>
    </message>
    <message>
        <source>Enter: has come</source>
        <translation>Enter：已到访</translation>
    </message>
    <message>
        <source>Nobody is announced for the coming days.</source>
        <translation>以后几天没有预约访客。</translation>
    </message>
    <message>
        <source>Expected on the coming days</source>
        <translation>以后几天的预约</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Visits of any day: search, figures, export</source>
        <translation>任一天的来访：查找、统计、导出</translation>
    </message>
    <message>
        <source>Whoever is expected after today, by day</source>
        <translation>今天以后的预约访客，按日列出</translation>
    </message>
</context>
<context>
    <name>frontdesk::WaitingHint</name>
    <message>
        <source>Take up again</source>
        <translation>接着办</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>去保存</translation>
    </message>
    <message>
        <source>At the counter: %1 has been waiting for %2.</source>
        <translation>柜台：%1 已等候 %2。</translation>
    </message>
    <message>
        <source>At the counter: %1 is not saved yet.</source>
        <translation>柜台：%1 还没保存。</translation>
    </message>
</context>
<context>
    <name>frontdesk::WatchEditor</name>
    <message>
        <source>Whose visit a supervisor decides about</source>
        <translation>来访须由主管决定的人</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Somebody is recognised by name and number together, by a document, or by a number plate: exactly, never by a name alone. The desk is told quietly; whoever comes is not.</source>
        <translation>按姓名加电话、证件或车牌识别，必须完全一致，绝不只凭姓名。只悄悄提示前台，不告诉来访者。</translation>
    </message>
    <message>
        <source>Entries of the watch-list</source>
        <translation>关注名单的条目</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave the entry</source>
        <translation>离开条目</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>%1 was taken off the list: %2</source>
        <translation>%1 已移出名单：%2</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>已列入名单：%1</translation>
    </message>
    <message>
        <source>Why does %1 come off the list?</source>
        <translation>为什么把 %1 移出名单？</translation>
    </message>
    <message>
        <source>Taken off the list: %1</source>
        <translation>已移出名单：%1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>关注名单</translation>
    </message>
    <message>
        <source>any supervisor</source>
        <translation>任一主管</translation>
    </message>
    <message>
        <source>Whose visit a supervisor decides about will stand here. Ctrl+N begins an entry.</source>
        <translation>来访须由主管决定的人会列在这里。按 Ctrl+N 新建条目。</translation>
    </message>
</context>
<context>
    <name>frontdesk::WatchListModel</name>
    <message>
        <source>Taken off: %1</source>
        <translation>已移出：%1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>frontdesk::WhenEdit</name>
    <message>
        <source>%1: day</source>
        <translation>%1：日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>frontdesk::WhenRows</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Holds only when</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>%1 a condition such as &quot;late: yes&quot;; pressing the button takes it away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Takes the condition away</source>
        <translation>去掉此条件</translation>
    </message>
</context>
</TS>
