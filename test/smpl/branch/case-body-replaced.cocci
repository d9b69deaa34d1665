@@
@@
  switch (...) {
  case OLD:
- legacy();
- break;
+ return;
  ...
  }
