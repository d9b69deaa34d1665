@@
identifier fn;
@@
fn(...) {
...
- return;
+ leave();
...
}
