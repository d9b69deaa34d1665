@@
expression e;
@@
- (\(long\|unsigned long\))e
+ cast(e)
