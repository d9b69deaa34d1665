@@
identifier f;
@@
f(...) {
<...
* bad(...);
...>
}
