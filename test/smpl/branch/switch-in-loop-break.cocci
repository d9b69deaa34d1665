@@
@@
switch (...) {
case 1:
  ...
- break;
+ return;
}
