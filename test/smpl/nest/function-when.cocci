@@
identifier fn;
@@
fn(...) {
<... when != c()
- e();
...>
}
