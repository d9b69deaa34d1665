@@
@@
- first();
  second();
+ first();
