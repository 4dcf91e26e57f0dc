/**
 * The passwords of ten characters and more that stand high in every published list of leaked ones,
 * and the words from which the others are made by adding digits and signs. One entry a word.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3e 1qaz2wsx3edc 1qazxsw23edc 1qaz1qaz1qaz zaq12wsxcde3 zaq1zaq1zaq1
  q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedc1 qazwsxedcrfv qazwsxedc123 1a2b3c4d5e a1b2c3d4e5 a1s2d3f4g5 1234qwerasdf
  qwer1234asdf asdf1234qwer qwerty12345 qwerty123456 123456qwerty 12345qwert 12345qwerty qwertyqwerty qweasdzxc123
  123qweasdzxc qweasdzxcv 1qw23er45t asdfghjkl1 asdfghjkl123 zxcvbnm123 zxcvbnm1234 123qwe123qwe 1q1q1q1q1q
  123123123a abc123abc123 abcd123456 abcde12345 abc1234567 a123456789 aa12345678 aa123456789 123456789a 123456789q
  1234567890a 0123456789 9876543210 0987654321 1234554321 1122334455 1111122222 1020304050 1029384756 147258369a
  1472583690 7894561230 0147258369 1357924680 1324354657 5201314520 3141592653 31415926535 2718281828 1123581321
  iloveyou12 iloveyou123 iloveyou1234 iloveyou2u iloveyouforever iloveyousomuch ihateyou123 letmeinnow letmeinplease
  trustno1trustno1 correcthorsebatterystaple correcthorse opensesame opensesame1 changemenow changethis thisismypassword
  mypassword mypassword1 mypassword123 newpassword yourpassword nopassword thepassword password1password passw0rdpassw0rd
  administrator administrateur adminadmin1 rootrootroot superadmin superuser1 testtesttest testing123 testaccount
  motdepasse motdepasse1 motdepasse123 monmotdepasse jetaime123 jetaimeplus bonjour123 azertyuiop azertyuiop1
  azertyuiop123 azerty12345 azerty123456 aqwzsxedc1 aqwzsxedcrfv wxcvbn1234 chouchou12 doudou1234 marseille13 paris75000
  passwort123 hallo12345 schalke04schalke contrasena contrasena1 contrasena123 contraseña teamo12345 barcelona10
  realmadrid1 manchester1 manunited1 liverpool1 liverpoolfc chelseafc1 arsenal123 juventus123 michaeljordan
  basketball baseball123 football123 basketball1 volleyball snowboarding skateboard cheerleader cheerleader1
  chocolate1 strawberry strawberry1 strawberries butterfly1 butterflies hellokitty hellokitty1 spongebob1 spiderman1
  spiderman123 superman123 batmanbatman ironman123 starwars123 startrek123 harrypotter harrypotter1 hogwarts123
  pokemon123 minecraft1 minecraft123 counterstrike counter-strike worldofwarcraft leagueoflegends callofduty playstation
  playstation3 playstation4 xboxxbox360 blink182blink metallica1 slipknot666 nirvana123 greenday123 linkinpark linkinpark1
  mylittlepony littleprincess princess123 princess1234 babygirl123 babyblue123 sweetheart sweetheart1 loverboy123 lovelovelove
  loveyou123 iloveme123 iloveyoubaby godisgood1 jesuschrist jesuslovesme jesus12345 christian1 blessed123 heavenly123
  sunshine123 summertime summer2020 summer2021 summer2022 summer2023 summer2024 summer2025 summer2026 winter2020 winter2021
  winter2022 winter2023 winter2024 winter2025 winter2026 spring2023 spring2024 spring2025 spring2026 autumn2023 autumn2024
  autumn2025 autumn2026 january2020 qwertyuiop1 qwertyuiop123 qwertyuiop[] poiuytrewq mnbvcxzlkj lkjhgfdsa1 asdasdasdasd
  asdfasdfasdf asdfjkl123 qweqweqweqwe qwertasdfg qwertzuiop qwertzuiop1 1a1a1a1a1a aaa111bbb222 password.1 password!1
  welcometotherockpool letmein12345 whatever123 whocares123 fuckyou123 fuckyou1234 fuckoffnow asshole123 bullshit123
  computer123 internet123 samsung123 samsung1234 nokia12345 iphone12345 google1234 facebook123 facebook1234 linkedin123
  microsoft1 windows123 windowsxp1 thinkpad123 macbook123 alexander1 christopher christopher1 elizabeth1 elizabeth123
  jennifer123 jessica123 michelle123 samantha123 stephanie1 michael123 michael1234 jonathan123 alexandra1 charlotte1
  nicholas123 benjamin123 victoria123 isabella123 gabriella1 sebastian1 maximilian1 portsmouth california california1
  australia1 london2012 newyork123 newyorkcity washington1 mississippi philadelphia barcelona1 deutschland deutschland1
  `
    .trim()
    .split(/\s+/),
)

/** With digits and signs around them these are the next thing that is tried. Compared without accents. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passwords passwort passw pass motdepasse contrasena wachtwoord senha parola haslo pwd
  welcome bienvenue willkommen hello hallo bonjour salut letmein login signin access secret secrets private changeme change
  admin administrator root user guest test testing tester demo default master super superman superuser owner moderator staff
  forum community member members rockpool website computer internet server system network office company business
  qwerty qwertyuiop qwertz azerty azertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm abc abcd abcde abcdef abcdefg abcdefgh
  iloveyou loveyou love lovely jetaime teamo ichliebedich mylove babygirl baby princess prince angel angels sweetheart
  sunshine rainbow flower flowers butterfly summer winter spring autumn ete hiver printemps automne
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  monkey dragon tiger lion eagle falcon panther dolphin shadow ghost killer hunter ranger warrior ninja pirate wizard
  football soccer baseball basketball hockey tennis golf liverpool arsenal chelsea barcelona juventus manchester marseille
  batman spiderman ironman starwars startrek pokemon pikachu naruto minecraft fortnite mario zelda gandalf hogwarts
  michael jordan daniel thomas robert charlie george william james joseph andrew matthew joshua david richard nicolas
  jennifer jessica michelle ashley amanda nicole sophie charlotte camille julie marie maria anna emma laura
  london paris berlin madrid newyork america england france deutschland espana canada australia
  google facebook twitter instagram youtube microsoft windows apple samsung nokia iphone android
  money freedom whatever trustno fuckyou fuck shit sexy hottie cookie chocolate banana orange pepper ginger coffee cheese
  jesus christ heaven blessed faith hope peace music guitar mustang ferrari porsche mercedes yamaha harley
  `
    .trim()
    .split(/\s+/),
)
