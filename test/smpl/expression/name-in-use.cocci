@@
@@
- limit
+ LIMIT
