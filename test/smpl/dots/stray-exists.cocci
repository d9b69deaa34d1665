@ exists @
@@
  a();
  ...
- c();
+ d();
