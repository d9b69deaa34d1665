@@
@@
- 0xff
+ MASK
