@@
identifier f;
@@
f(...) {
<...
- old();
...>
+ last();
}
