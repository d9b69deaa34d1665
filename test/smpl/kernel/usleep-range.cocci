@@
constant c;
@@
(
- msleep(1);
+ usleep_range(1000, 2000);
|
- mdelay(c);
+ msleep(c);
)
