@@
identifier fn;
@@
fn(...) {
a();
...
- return;
+ leave();
...
}
