@@
identifier f =~ "^old_";
@@
  f(...) {
+ enter();
  ...
  }
