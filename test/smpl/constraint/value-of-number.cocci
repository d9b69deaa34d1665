@@
@@
- reg(0xff)
+ reg(MASK)
