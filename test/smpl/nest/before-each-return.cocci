@@
identifier f;
expression E;
@@
f(...) {
<...
+ leave();
  return E;
...>
}
