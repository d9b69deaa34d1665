@@
identifier f;
expression E;
@@
f(...) {
++ init();
<...
 reg(E);
++ unreg(E);
...>
}
