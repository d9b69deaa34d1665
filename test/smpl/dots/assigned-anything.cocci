@@
expression a;
@@
- a = ...;
+ reset(a);
