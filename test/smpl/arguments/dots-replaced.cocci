@@
@@
- very_old(...)
+ obsolete()
