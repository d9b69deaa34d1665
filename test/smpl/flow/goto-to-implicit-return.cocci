@@
@@
if (...) {
...
- return;
+ leave();
}
