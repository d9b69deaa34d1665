@@
identifier f;
expression E;
@@
f(...) {
<+... when != stop();
- get(E)
+ get2(E)
...+>
}
