@@
identifier f;
@@
  f(...) {
  ...
- init();
+ init2();
  ...
- exit();
+ exit2();
  ...
  }
