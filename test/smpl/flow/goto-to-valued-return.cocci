@@
@@
if (...) {
...
- return 1;
+ leave();
}
