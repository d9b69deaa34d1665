@@
expression x;
identifier f;
@@
f(...) {
<... when != x = bad(...)
- use(x);
+ good(x);
...>
}
