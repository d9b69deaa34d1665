@@
identifier f;
@@
- &f
+ f
