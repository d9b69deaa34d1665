@@
identifier fn;
@@
fn(...) {
...
- b();
... when != c()
}
