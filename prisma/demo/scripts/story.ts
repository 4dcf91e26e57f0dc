import { type Script, script } from '#prisma/demo/script.ts'

/** The threads that carry the story. They are opened on fixed days, so they speak of no season by name. */
export const story: Script[] = [
  script(
    'hearth',
    { op: 'maren', tom: 'tom', a: 'ines', b: 'asha', c: 'wen', d: 'jonas' },
    `
# Light on, kettle on
op: So this is it. It runs on an old computer in my cupboard, between the vinegar and the wool. Nobody reads along who is not meant to, nobody sells anything, and if it breaks you know where I live.

Tom and I had one thought: the talks at the library are too short, and the best part is always on the pavement afterwards. This is the pavement.
tom: First post on the pavement! I promise to write less than I talk.
a > tom: We shall see.
b: Hello from under the hawthorn. Is this where one says that the long-tailed tits came through just now? Eleven of them.
op > b: It is exactly where one says that.
c > op: I like the cupboard. Is the vinegar safe?
d: Coldwick reporting in. I have counted everyone here: six. I'll do it again next month.
tom > a: That was one sentence, I would like it noted.
`,
    { daysAgo: 544.6 },
  ),
  script(
    'hearth',
    { op: 'maren', a: 'any', b: 'any', tom: 'tom' },
    `
# Read this once: how we are with each other
op: Five rules, then I'll stop.

1. Say what you **saw** before you say what you think it was.
2. Nests, roosts and rare breeders stay vague. If in doubt, ask Ines or Tom first.
3. Nobody is laughed at for asking. Nobody is laughed at for being wrong. Puns are another matter.
4. Answer the person, not only the bird.
5. If you see a new name with no answer under it, you are the one to answer it.
tom: Number five is the one that I would carve over the door.
a: Number three has a hole in it the size of Wen.
op > a: I know. I tried.
b > op: Printed, and hung over my desk, beside the tide table.
`,
    { daysAgo: 541.4, isLocked: true },
  ),
  script(
    'hearth',
    { op: 'tom', a: 'asha', b: 'any', c: 'regular', d: 'any', e: 'any' },
    `
# Half a year: what have you learned here?
op: Maren's cupboard is six months old this week. I'd like to know one thing that you know now and did not know then. I'll begin: **marsh tits sneeze**. I had always called it a hiccup.
a: That a hedge should be cut to the knee. I'd been telling people the hip.
b: To stand still for ten minutes before I take the binoculars out.
c > b: Same, and to come home with four birds and be content.
d: That there are others. I thought I was the only one in this town who looked up.
e > d: You walk past my window every morning. I look up as well, I just do it from indoors.
d > e: Number 12, with the ivy?
e > d: Number 12. Wave.
op > d: I have nothing to add to this. I'm glad that there's a cupboard.
`,
    { daysAgo: 366 },
  ),
  script(
    'walks',
    { op: 'tom', maren: 'maren', a: 'hattie', b: 'regular', c: 'any', d: 'ines' },
    `
# The {workshop}: who helps?
op: The library gives us the hall for a Saturday, and the leaflet has gone to every household between here and Pottersham. I expect twenty. Maren expects forty. We need:

- [ ] two to lead the slow walk
- [ ] one with eyes-shut experience for the sound walk
- [ ] soup
- [ ] binoculars, as many as we can borrow
- [ ] somebody who remembers names
maren: Soup is me. It'll be forty.
a > op: One of the slow walks, if I may have the ones who have never done it.
d: Sound walk, of course.
b: Six pairs of binoculars, all cleaned.
c > op: I remember names, but not faces. Would that do?
op > c: With badges, yes.
maren > op (+5d): It was forty-four. There's no soup left in the county.
op > maren: Twenty of them have signed up here already. I'll say hello to every one of them, I promised that at the door.
`,
    { daysAgo: 254 },
  ),
  script(
    'hearth',
    { op: 'asha', a: 'regular', tom: 'tom', b: 'wen' },
    `
# So many new names!
op: I went away for ten days and now I don't know half of the people in the list. It's wonderful, and I'm a little lost. How do you keep up?
tom: By getting up at five. I try to answer everyone on the first day. So far it works.
a: I don't, to be honest. I read the walks and my own threads.
b > tom: Every one of them? Tom, you'll be a statue by the end of the year.
tom > b: Somebody has to. And I like it.
op > b: We should take turns, really.
`,
    { daysAgo: 221 },
  ),
  script(
    'hearth',
    { op: 'wen', a: 'asha', tom: 'tom' },
    `
# Is it me, or is it quieter in here?
op: There are more of us than ever and I still have the feeling that I talk less with each of you. A year ago I knew what {a} had for breakfast.
a: Porridge. But I know what you mean. I answered nobody last week, and then I was ashamed and answered nobody again.
tom > op: It's the season as well. People are busy.
op > tom: You weren't.
`,
    { daysAgo: 58 },
  ),
  script(
    'hut',
    { op: 'maren', ines: 'ines', tom: 'tom' },
    `
# Who looks after the new ones while Tom is in Wales?
op: Tom is away for eight days. I counted: of the last ten first posts he answered nine, and I answered the tenth because he told me to.
ines: I can take mornings. I'd rather that it were not only us, though. Asha and Wen would do it if they were asked, I think.
tom: I don't mind doing it.
op > tom: We know. That is what worries me.
ines > op: Shall I ask them?
op > ines: Please. Not as a duty. More as a nice thing that they used to do.
`,
    { daysAgo: 97 },
  ),
  script(
    'hut',
    { op: 'ines', maren: 'maren', tom: 'tom' },
    `
# Barn name in a public post
op: I have taken the name of a barn out of the pellet thread, with the author's agreement, and left a line saying so.
maren: Thank you. Should the rule be clearer?
op > maren: It is clear. People just get excited. I'd rather write to them than put up another sign.
tom > op: Agreed. Nobody was cross?
op > tom: On the contrary, I was sent a drawing of a vole.
`,
    { daysAgo: 300 },
  ),
  script(
    'hut',
    { op: 'maren', tom: 'tom', ines: 'ines' },
    `
# Backups, and the night the cupboard went dark
op: The fuse went at eleven last night because of the oven. Everything was back at ten past, nothing lost. I did what the page says: copy to the blue disk every Sunday, restore it once a quarter on the old laptop. Restored today as a test: all there, up to the last post.
tom: Do I need to understand this?
op > tom: You need to know where the blue disk is. It's in the flour.
ines: And the password for it?
op > ines: On paper, with my sister. She thinks it's a poem.
`,
    { daysAgo: 410 },
  ),
  script(
    'hut',
    { op: 'ines', maren: 'maren' },
    `
# Jonas
op: Has anyone heard from Jonas? He has counted at Coldwick every Sunday for as long as I can remember, and this month's page has a hole where he should be.
maren: No. I'll ring him tonight. We should have noticed sooner, really.
`,
    { daysAgo: 4.3 },
  ),
  script(
    'walks',
    { op: 'maren', tom: 'tom', a: 'regular', b: 'any', c: 'any' },
    `
# Winter and summer programme: one walk a month, who leads?
op: So that it isn't Tom every time. I'd like twelve names for twelve months, and the leader decides where and how slow. Four are taken:

| month | leader | where |
| --- | --- | --- |
| January | Wen | reservoir |
| May | Ines | Hanger Wood, at night |
| September | Gethin | stubble |
| November | Bea | owls |
a: I'll take March, lanes.
b: June, if I may do the churchyard and only the churchyard.
c > op: I could do one together with somebody.
op > c: With me. August, with sandwiches.
tom: I'll take whatever's left.
op > tom: No, you will not.
`,
    { daysAgo: 192 },
  ),
  script(
    'patch',
    { op: 'jonas', a: 'wen', b: 'andile', c: 'teo', tom: 'tom', d: 'any' },
    `
# Coldwick, Sunday by Sunday
op: One thread for the Sunday counts, so that I stop filling the page. Ten o'clock, from the dam, one hour, whatever the weather.

Coot 61, tufted duck 34, great crested grebe 7, mute swan 4, cormorant 9.
a: I like having them in one place. Same telescope?
op > a: Same telescope, same railing, same sandwich.
op (+7d): Coot 58, tufted duck 37, grebe 7, swan 4, cormorant 11. A paddle-board went through the middle at twenty past, so take the duck as "about".
op > op (+7d): Coot 64, tufted duck 31, grebe 8, swan 4, cormorant 6. One grebe had a perch that was clearly too large. I watched for ten minutes and it went down.
b > op: Any gulls?
op > b: Many. You are welcome to come and tell me which.
op > op (+7d): Coot 66, tufted duck 40, grebe 6, swan 4, cormorant 12. With {b}, who did the gulls and lost count at 200, with dignity.
op > op (+7d): Rain all the hour. Coot 49, tufted duck 22, grebe 5, swan 4, cormorant 8. Everything I could not see I have not counted.
c > op: I was on the other side with the dog and had nine grebes by the causeway. Do I say so next time?
op > c: Please, and at what time. They may be mine.
op > op (+7d): Coot 71, tufted duck 44, grebe 9 (with {c}'s side), swan 4, cormorant 10. That is the best grebe figure for some while, and it is because there were two of us.
op > op (+7d): Coot 70, tufted duck 41, grebe 8, swan 6, cormorant 9. Two new swans, and words were exchanged.
op > op (+7d): Coot 68, tufted duck 46, grebe 8, swan 4, cormorant 13. The old four have won.
tom > op: I read these first thing on Monday, before I put the kettle on.
op > op (+7d): Coot 73, tufted duck 45, grebe 7, swan 4, cormorant 13. Alone today. Wind from everywhere.
op > op (+7d): Coot 69, tufted duck 50, grebe 7, swan 4, cormorant 10.
op > op (+7d): Coot 75, tufted duck 48, grebe 8, swan 4, cormorant 11. Does anybody use these, apart from Tom?
op > op (+7d): Coot 72, tufted duck 52, grebe 8, swan 4, cormorant 9.
op > op (+7d): Coot 70, tufted duck 49, grebe 7, swan 4, cormorant 9.
op > op (+7d): Coot 71, tufted duck 51, grebe 7, swan 4, cormorant 10.
`,
    { daysAgo: 120, isOnSundays: true },
  ),
]
